package org.zhiban.core.office;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.MatterRegistered;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Ruling;

/**
 * Registers a matter (登记事项) that may go on past the shift, clause 一(四).
 *
 * @param matter its identity, new
 * @param post which post
 * @param content what it is
 * @param requirement what is to be done
 * @param urgent whether the duty leader must hear of it at once, clause 一(三)
 * @param at when it is said to have happened, or empty for now
 */
public record RegisterMatter(
        MatterId matter, PostId post, String content, String requirement, boolean urgent, Optional<Instant> at)
        implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public RegisterMatter {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(requirement, "requirement");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        return situation.record(
                new MatterRegistered(matter, post, content, requirement, urgent, situation.me(), situation.at(at)));
    }
}
