package org.zhiban.core.event;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One person took another's duty (替班), gap G24.
 *
 * @param roster which roster
 * @param number the amendment's number, from 1
 * @param change the shift, old and new
 * @param reason why
 * @param exception why somebody outside the pool was chosen, if so
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record DutySubstituted(
        RosterId roster, int number, Reassignment change, String reason, Optional<String> exception, Instant at)
        implements DutyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public DutySubstituted {
        Objects.requireNonNull(roster, "roster");
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(exception, "exception");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.dutySubstituted(this);
    }
}
