package org.zhiban.core.event;

import java.time.Instant;
import java.util.Objects;

/**
 * A visitor left (来访人员离开), clause 三(五).
 *
 * @param visit the number of the entry that recorded the arrival
 * @param officer who wrote it
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record VisitorLeft(long visit, DutyOfficer officer, Instant at) implements DutyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public VisitorLeft {
        Objects.requireNonNull(officer, "officer");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.visitorLeft(this);
    }
}
