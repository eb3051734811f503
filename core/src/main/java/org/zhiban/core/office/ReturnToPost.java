package org.zhiban.core.office;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.OfficerReturned;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Ruling;

/**
 * Records that the officer, who acts, is back at the post (返回岗位), clause 一(三).
 *
 * @param post which post
 * @param at when it is said to have happened, or empty for now
 */
public record ReturnToPost(PostId post, Optional<Instant> at) implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ReturnToPost {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        return situation.record(new OfficerReturned(post, situation.me(), situation.at(at)));
    }
}
