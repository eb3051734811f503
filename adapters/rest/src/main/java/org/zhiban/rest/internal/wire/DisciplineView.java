package org.zhiban.rest.internal.wire;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhiban.core.inspection.Discipline;

/** Who reached the number a rule of discipline names: a count and no sanction. */
@Schema(name = "Discipline")
public record DisciplineView(
        String rule, String consequence, String clause, String person, String month, List<FindingView> findings) {

    public static DisciplineView of(Discipline reached, Telling telling) {
        return new DisciplineView(
                reached.rule().id(),
                telling.word(reached.rule().consequence()),
                reached.rule().citation().clause(),
                reached.person().value(),
                reached.month().toString(),
                reached.findings().stream()
                        .map(finding -> FindingView.of(finding, telling))
                        .toList());
    }
}
