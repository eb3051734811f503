package org.zhiban.core.office;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.MatterRegistered;
import org.zhiban.core.form.Correspondent;
import org.zhiban.core.form.Means;
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
 * @param from who told of it, if not the officer's own observation
 * @param means by which means it came, if it came from somebody
 * @param at when it is said to have happened, or empty for now
 */
public record RegisterMatter(
        MatterId matter,
        PostId post,
        String content,
        String requirement,
        boolean urgent,
        Optional<Correspondent> from,
        Optional<Means> means,
        Optional<Instant> at)
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
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(means, "means");
        Objects.requireNonNull(at, "at");
    }

    /**
     * Registers what the officer saw or thought of (自行登记).
     *
     * @param matter its identity, new
     * @param post which post
     * @param content what it is
     * @param requirement what is to be done
     * @param urgent whether the duty leader must hear of it at once
     * @param at when it is said to have happened, or empty for now
     */
    public RegisterMatter(
            MatterId matter, PostId post, String content, String requirement, boolean urgent, Optional<Instant> at) {
        this(matter, post, content, requirement, urgent, Optional.empty(), Optional.empty(), at);
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        return situation.record(new MatterRegistered(
                matter, post, content, requirement, urgent, from, means, situation.me(), situation.at(at)));
    }
}
