package org.zhiban.core.office;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.TaskAssigned;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.staff.StaffId;

/**
 * Takes down a task a leader assigns to the officer on duty (领导交办), clause 一(五)4.
 *
 * @param matter its identity, new
 * @param post which post
 * @param leader who assigns it
 * @param task what is to be done
 * @param due by when, if said
 * @param at when it is said to have happened, or empty for now
 */
public record AssignTask(
        MatterId matter, PostId post, StaffId leader, String task, Optional<Instant> due, Optional<Instant> at)
        implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public AssignTask {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(leader, "leader");
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public List<StaffId> people() {
        return List.of(leader);
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        return situation.record(
                new TaskAssigned(matter, post, situation.officer(leader), task, due, situation.me(), situation.at(at)));
    }
}
