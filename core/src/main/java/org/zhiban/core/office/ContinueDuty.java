package org.zhiban.core.office;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.event.DutyContinued;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.handover.HandoverRules;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.shift.RunningShift;

/**
 * Stays on for the next shift (接续值班), gap G22: the same person is on the roster for both.
 *
 * @param post which post
 * @param at when it is said to have happened, or empty for now
 */
public record ContinueDuty(PostId post, Optional<Instant> at) implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ContinueDuty {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public Optional<ShiftId> shift(Situation situation) {
        return situation.beginningAt(post, at);
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        Instant time = situation.at(at);
        HandoverRules rules = situation.handoverRules();
        return situation.onShift(post, rules.beginning(post, time, situation.actor()), shift -> {
            DutyContinued event = new DutyContinued(
                    post,
                    situation.board().on(post).map(RunningShift::shift).orElse(shift.id()),
                    shift.id(),
                    situation.me(),
                    time);
            return situation.begins(rules.continuing(event), event, shift.id());
        });
    }
}
