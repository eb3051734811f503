package org.zhiban.rest.internal.wire;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhiban.core.roster.Roster;

/** A roster as it stands. */
@Schema(name = "Roster")
public record RosterView(
        String roster,
        String period,
        OffsetDateTime published,
        int amendments,
        boolean provisional,
        String calendar,
        List<AssignedView> assignments,
        List<ShareView> shares,
        FilingView filing) {

    /** When it was filed with the level above, and whether that is out of date. */
    @Schema(name = "Filing")
    public record FilingView(LocalDate first, LocalDate last, String receipt, boolean outdated) {}

    public static RosterView of(Roster roster, Telling telling) {
        return new RosterView(
                roster.id().value(),
                roster.period().toString(),
                roster.published().map(telling::time).orElse(null),
                roster.amendments(),
                roster.isProvisional(),
                roster.calendar(),
                roster.assignments().map(AssignedView::of).toList(),
                roster.shares().stream().map(ShareView::of).toList(),
                roster.filing()
                        .map(filed -> new FilingView(
                                filed.first(),
                                filed.last(),
                                filed.receipt().orElse(null),
                                roster.isAmendedSinceFiling()))
                        .orElse(null));
    }
}
