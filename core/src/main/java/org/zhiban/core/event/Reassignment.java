package org.zhiban.core.event;

import java.util.Objects;
import java.util.Optional;

/**
 * A change of who takes a shift (调整): old and new, so that an amendment can be read without the roster.
 *
 * @param shift the shift
 * @param was who had it, or empty if nobody did
 * @param now who takes it
 */
public record Reassignment(ShiftId shift, Optional<DutyOfficer> was, DutyOfficer now) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Reassignment {
        Objects.requireNonNull(shift, "shift");
        Objects.requireNonNull(was, "was");
        Objects.requireNonNull(now, "now");
    }
}
