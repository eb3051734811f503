package org.zhiban.core.office;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.LeaderReturned;
import org.zhiban.core.regulation.Ruling;

/**
 * Records that the duty leader, who acts, is back (带班领导返回), clause 一(三).
 *
 * @param at when it is said to have happened, or empty for now
 */
public record ReturnToPremises(Optional<Instant> at) implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ReturnToPremises {
        Objects.requireNonNull(at, "at");
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        return situation.record(new LeaderReturned(situation.me(), situation.at(at)));
    }
}
