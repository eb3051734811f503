package org.zhiban.rest.internal.wire;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhiban.core.office.View;
import org.zhiban.core.regulation.Citation;
import org.zhiban.core.regulation.Deadline;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.staff.StaffId;

/** What must still be done, by when, under which clause. */
@Schema(name = "Deadline")
public record DeadlineView(
        String code,
        String clause,

        @Schema(enumeration = {"notice", "warning", "breach"})
        String severity,

        OffsetDateTime since,
        OffsetDateTime by,
        boolean overdue,
        List<String> answerable,
        List<Long> evidence,
        String sentence) {

    public static DeadlineView of(Deadline deadline, View view, Telling telling) {
        Regulation law = view.plan().regulationAt(deadline.since());
        return new DeadlineView(
                deadline.code().name(),
                deadline.citation()
                        .or(() -> law.citation(deadline.code()))
                        .map(Citation::clause)
                        .orElse(null),
                Wire.name(deadline.severity()),
                telling.time(deadline.since()),
                telling.time(deadline.by()),
                deadline.isMissed(view.now()),
                deadline.answerable().stream().map(StaffId::value).toList(),
                deadline.evidence(),
                telling.messages().deadline(deadline, law));
    }
}
