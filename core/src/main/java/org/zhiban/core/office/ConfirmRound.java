package org.zhiban.core.office;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.RoundConfirmed;
import org.zhiban.core.regulation.Ruling;

/**
 * Confirms a patrol round (巡查确认), by a holder of the role the regulation names.
 *
 * @param round the number of the entry in which the round was recorded
 * @param at when it is said to have happened, or empty for now
 */
public record ConfirmRound(long round, Optional<Instant> at) implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ConfirmRound {
        Objects.requireNonNull(at, "at");
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        return situation.record(new RoundConfirmed(round, situation.me(), situation.at(at)));
    }
}
