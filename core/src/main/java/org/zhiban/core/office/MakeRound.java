package org.zhiban.core.office;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.RoundMade;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Ruling;

/**
 * Records a patrol round (巡查) of the running shift, by who is at the post.
 *
 * @param post whose round it is
 * @param round the round, by its name in the regulation
 * @param place where it led
 * @param seen what was seen
 * @param at when it is said to have happened, or empty for now
 */
public record MakeRound(PostId post, String round, String place, String seen, Optional<Instant> at) implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public MakeRound {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(round, "round");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(seen, "seen");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        return situation.onHeld(post, held -> {
            Regulation law = situation.plan().regulationOf(held.shift());
            situation.requireKnown(
                    Code.ROUND_UNKNOWN, law.routine().round(round).isPresent(), round);
            return situation.record(
                    new RoundMade(round, post, held.shift(), situation.me(), place, seen, situation.at(at)));
        });
    }
}
