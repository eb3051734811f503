package org.zhiban.core.event;

import java.util.Objects;

/**
 * An assignment (排班): a person takes a shift.
 *
 * @param shift the shift
 * @param officer who takes it
 */
public record Assignment(ShiftId shift, DutyOfficer officer) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Assignment {
        Objects.requireNonNull(shift, "shift");
        Objects.requireNonNull(officer, "officer");
    }
}
