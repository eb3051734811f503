package org.zhiban.core.office;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.HandoverAccepted;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.handover.HandoverRules;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.shift.RunningShift;

/**
 * Signs a handover as the incoming officer (接班), clause 一(四): responsibility moves.
 *
 * @param post which post
 * @param acknowledged the matters acknowledged one by one
 * @param at when it is said to have happened, or empty for now
 */
public record AcceptHandover(PostId post, List<MatterId> acknowledged, Optional<Instant> at) implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public AcceptHandover {
        Objects.requireNonNull(post, "post");
        acknowledged = List.copyOf(acknowledged);
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
            HandoverAccepted event = new HandoverAccepted(
                    post,
                    situation.board().on(post).map(RunningShift::shift).orElse(shift.id()),
                    shift.id(),
                    situation.board().on(post).map(RunningShift::officer).orElse(situation.me()),
                    situation.me(),
                    acknowledged,
                    time);
            return situation.begins(rules.accepting(event), event, shift.id());
        });
    }
}
