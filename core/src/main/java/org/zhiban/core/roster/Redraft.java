package org.zhiban.core.roster;

import java.util.List;
import org.zhiban.core.event.Reassignment;
import org.zhiban.core.event.ShiftId;

/**
 * What has to change in a roster (重排) after leave, a departure or a new colleague: as few future duties as possible, the past
 * untouched.
 *
 * @param changes the duties that change hands, to be submitted as an amendment
 * @param unfilled the shifts nobody is left for
 * @param isFewest whether it is proved that no roster filling as much changes fewer
 */
public record Redraft(List<Reassignment> changes, List<ShiftId> unfilled, boolean isFewest) {

    /** Keeps its own copies. */
    public Redraft {
        changes = List.copyOf(changes);
        unfilled = List.copyOf(unfilled);
    }
}
