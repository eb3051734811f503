package org.zhiban.core.event;

import java.time.Instant;
import java.util.Objects;

/**
 * An order was passed to the responsible department (转办), clause 三(二).
 *
 * @param matter which order
 * @param department to whom
 * @param contact who in the department took it; empty if not given
 * @param contactFirst whether the department was told to speak with the citizen first
 * @param officer who passed it on
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record OrderDispatched(
        MatterId matter, String department, String contact, boolean contactFirst, DutyOfficer officer, Instant at)
        implements OfMatter {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public OrderDispatched {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(officer, "officer");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.orderDispatched(this);
    }
}
