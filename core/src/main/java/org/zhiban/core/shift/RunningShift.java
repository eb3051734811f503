package org.zhiban.core.shift;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.HandoverOffered;
import org.zhiban.core.event.ShiftId;

/**
 * A running shift (当班): somebody holds the post and answers for it until responsibility has moved, clause 一(四).
 *
 * @param shift the shift
 * @param officer who holds the post
 * @param since when responsibility came to the officer
 * @param entry the number of the entry that began it
 * @param offer the handover the officer has signed, if any
 */
public record RunningShift(
        ShiftId shift, DutyOfficer officer, Instant since, long entry, Optional<HandoverOffered> offer) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public RunningShift {
        Objects.requireNonNull(shift, "shift");
        Objects.requireNonNull(officer, "officer");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(offer, "offer");
    }

    RunningShift offering(HandoverOffered signed) {
        return new RunningShift(shift, officer, since, entry, Optional.of(signed));
    }

    ClosedShift close(Instant until) {
        return new ClosedShift(shift, officer, since, until, entry);
    }
}
