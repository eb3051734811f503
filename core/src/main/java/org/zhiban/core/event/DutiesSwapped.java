package org.zhiban.core.event;

import java.time.Instant;
import java.util.Objects;

/**
 * Two people swapped duties (调班), both consenting (gap G24).
 *
 * @param roster which roster
 * @param number the amendment's number, from 1
 * @param first the first shift, old and new
 * @param second the second shift, old and new
 * @param reason why
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record DutiesSwapped(
        RosterId roster, int number, Reassignment first, Reassignment second, String reason, Instant at)
        implements DutyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public DutiesSwapped {
        Objects.requireNonNull(roster, "roster");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.dutiesSwapped(this);
    }
}
