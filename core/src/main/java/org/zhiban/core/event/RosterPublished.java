package org.zhiban.core.event;

import java.time.Instant;
import java.util.Objects;

/**
 * A roster was published (发布值班表), clause 一(二).
 *
 * @param roster which roster
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record RosterPublished(RosterId roster, Instant at) implements DutyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public RosterPublished {
        Objects.requireNonNull(roster, "roster");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.rosterPublished(this);
    }
}
