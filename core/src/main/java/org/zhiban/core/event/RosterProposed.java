package org.zhiban.core.event;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.zhiban.core.time.DateSpan;

/**
 * A roster was drawn up (拟定值班表), clause 一(二).
 *
 * @param roster which roster
 * @param period the days it covers
 * @param assignments who takes which shift
 * @param shares each person's fair share, for the balance of later rosters
 * @param calendar the version of the holiday calendar it was drawn up on
 * @param provisional whether it rests on days not yet announced (gap G44)
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record RosterProposed(
        RosterId roster,
        DateSpan period,
        List<Assignment> assignments,
        List<FairShare> shares,
        String calendar,
        boolean provisional,
        Instant at)
        implements DutyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public RosterProposed {
        Objects.requireNonNull(roster, "roster");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(at, "at");
        assignments = List.copyOf(assignments);
        shares = List.copyOf(shares);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.rosterProposed(this);
    }
}
