package org.zhiban.core.office;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.OfficerLeft;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.staff.StaffId;

/**
 * Records that the officer on a post, who acts, leaves it for a while (暂离岗位), clause 一(三).
 *
 * @param post which post
 * @param standIn who answers for the post meanwhile, if anybody
 * @param permittedBy the duty leader who permitted it, gap G25
 * @param reason why
 * @param at when it is said to have happened, or empty for now
 */
public record LeavePost(
        PostId post, Optional<StaffId> standIn, Optional<StaffId> permittedBy, String reason, Optional<Instant> at)
        implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public LeavePost {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(standIn, "standIn");
        Objects.requireNonNull(permittedBy, "permittedBy");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public List<StaffId> people() {
        return Stream.concat(standIn.stream(), permittedBy.stream()).toList();
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        return situation.record(new OfficerLeft(
                post,
                situation.me(),
                standIn.map(situation::officer),
                permittedBy.map(situation::officer),
                reason,
                situation.at(at)));
    }
}
