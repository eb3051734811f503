package org.zhiban.core.shift;

import java.time.Instant;
import java.util.Objects;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.ShiftId;

/**
 * A closed shift (已交班): responsibility has moved on; nothing can be handed over from it.
 *
 * @param shift the shift
 * @param officer who held the post
 * @param since when responsibility came to the officer
 * @param until when it moved on
 * @param entry the number of the entry that began it
 */
public record ClosedShift(ShiftId shift, DutyOfficer officer, Instant since, Instant until, long entry) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ClosedShift {
        Objects.requireNonNull(shift, "shift");
        Objects.requireNonNull(officer, "officer");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(until, "until");
    }

    ClosedShift endedAt(Instant end) {
        return new ClosedShift(shift, officer, since, end, entry);
    }
}
