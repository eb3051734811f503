package org.zhiban.core.event;

import java.time.Instant;
import java.util.Objects;

/**
 * A patrol round was confirmed (巡查确认) by whom the regulation names.
 *
 * @param round the number of the entry in which the round was recorded
 * @param officer who confirmed it
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record RoundConfirmed(long round, DutyOfficer officer, Instant at) implements DutyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public RoundConfirmed {
        Objects.requireNonNull(officer, "officer");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.roundConfirmed(this);
    }
}
