package org.zhiban.core.office;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.NothingReported;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Ruling;

/**
 * Writes that the shift so far had nothing to report (记录无事项), clause 一(五).
 *
 * @param post which post
 * @param at when it is said to have happened, or empty for now
 */
public record ReportNothing(PostId post, Optional<Instant> at) implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ReportNothing {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        return situation.onHeld(
                post,
                held -> situation.record(new NothingReported(post, held.shift(), situation.me(), situation.at(at))));
    }
}
