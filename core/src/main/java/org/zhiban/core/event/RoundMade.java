package org.zhiban.core.event;

import java.time.Instant;
import java.util.Objects;
import org.zhiban.core.regulation.PostId;

/**
 * A patrol round was made (巡查): who went where in which shift, and what was seen.
 *
 * @param round the round, by its name in the regulation
 * @param post whose round it is
 * @param shift the shift it was made in
 * @param officer who made it
 * @param place where it led
 * @param seen what was seen
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record RoundMade(
        String round, PostId post, ShiftId shift, DutyOfficer officer, String place, String seen, Instant at)
        implements DutyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public RoundMade {
        Objects.requireNonNull(round, "round");
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(shift, "shift");
        Objects.requireNonNull(officer, "officer");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(seen, "seen");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.roundMade(this);
    }
}
