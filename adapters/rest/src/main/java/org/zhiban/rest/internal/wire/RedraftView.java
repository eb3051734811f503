package org.zhiban.rest.internal.wire;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.roster.Redraft;

/** What has to change in a roster, what nobody is left for, and whether fewer changes would do. */
@Schema(name = "Redraft")
public record RedraftView(List<ReassignedView> changes, List<String> unfilled, boolean fewest) {

    public static RedraftView of(Redraft redraft) {
        return new RedraftView(
                redraft.changes().stream().map(ReassignedView::of).toList(),
                redraft.unfilled().stream().map(ShiftId::toString).toList(),
                redraft.isFewest());
    }
}
