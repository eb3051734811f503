package org.zhiban.core.office;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.SpotChecked;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Ruling;

/**
 * Records a spot check of a post by who acts (查岗), clause 一(三).
 *
 * @param post which post
 * @param answered whether the post answered
 * @param at when it is said to have happened, or empty for now
 */
public record CheckPost(PostId post, boolean answered, Optional<Instant> at) implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public CheckPost {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        return situation.record(new SpotChecked(post, situation.me(), answered, situation.at(at)));
    }
}
