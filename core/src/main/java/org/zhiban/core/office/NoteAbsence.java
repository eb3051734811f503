package org.zhiban.core.office;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.OfficerLeft;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Ruling;

/**
 * Records that somebody found a post left (登记离岗), clause 三(一): without leave or not, the book is to hold it.
 *
 * @param post which post
 * @param at when it is said to have happened, or empty for now
 */
public record NoteAbsence(PostId post, Optional<Instant> at) implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public NoteAbsence {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        return situation.onHeld(
                post,
                held -> situation.record(new OfficerLeft(
                        post, held.officer(), Optional.empty(), Optional.empty(), "", situation.at(at))));
    }
}
