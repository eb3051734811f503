package org.zhiban.core.event;

import java.time.Instant;
import java.util.Objects;
import org.zhiban.core.form.RegisterPointer;

/**
 * Something above the ceiling of this system was received (涉密件登记), clause 一(六): only the pointer into the classified register is kept.
 *
 * @param pointer where the register has it
 * @param officer who received it
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record SecretReceived(RegisterPointer pointer, DutyOfficer officer, Instant at) implements DutyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public SecretReceived {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(officer, "officer");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.secretReceived(this);
    }
}
