package org.zhiban.rest.internal.wire;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhiban.core.regulation.Finding;
import org.zhiban.core.staff.StaffId;

/** What the book shows, under which clause, on which evidence. */
@Schema(name = "Finding")
public record FindingView(
        String code,
        String clause,
        String basis,

        @Schema(enumeration = {"notice", "warning", "breach"})
        String severity,

        OffsetDateTime from,
        OffsetDateTime until,
        List<String> answerable,
        List<Long> evidence,
        String sentence) {

    public static FindingView of(Finding finding, Telling telling) {
        return new FindingView(
                finding.code().name(),
                finding.citation().clause(),
                finding.citation().basis().name(),
                Wire.name(finding.severity()),
                telling.time(finding.span().start()),
                telling.time(finding.span().end()),
                finding.answerable().stream().map(StaffId::value).toList(),
                finding.evidence(),
                telling.messages().finding(finding));
    }
}
