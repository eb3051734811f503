package org.zhiban.core.event;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A roster was amended (修改值班表), clause 一(二); after publication each amendment has a number.
 *
 * @param roster which roster
 * @param number the amendment's number, from 1 after publication, 0 before
 * @param changes what changed, old and new
 * @param reason why
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record RosterAmended(RosterId roster, int number, List<Reassignment> changes, String reason, Instant at)
        implements DutyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public RosterAmended {
        Objects.requireNonNull(roster, "roster");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(at, "at");
        changes = List.copyOf(changes);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.rosterAmended(this);
    }
}
