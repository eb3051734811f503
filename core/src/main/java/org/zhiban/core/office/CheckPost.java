package org.zhiban.core.office;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.SpotChecked;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.staff.StaffId;

/**
 * Records a spot check of a post by who acts (查岗), clause 一(三).
 *
 * @param post which post
 * @param answeredBy who answered, if anybody did
 * @param seconds after how many seconds, or how long was waited in vain
 * @param at when it is said to have happened, or empty for now
 */
public record CheckPost(PostId post, Optional<StaffId> answeredBy, int seconds, Optional<Instant> at)
        implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public CheckPost {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(answeredBy, "answeredBy");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public List<StaffId> people() {
        return answeredBy.stream().toList();
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        return situation.record(
                new SpotChecked(post, situation.me(), answeredBy.map(situation::officer), seconds, situation.at(at)));
    }
}
