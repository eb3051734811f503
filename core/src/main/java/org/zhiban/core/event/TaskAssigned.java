package org.zhiban.core.event;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.form.StandardText;
import org.zhiban.core.regulation.PostId;

/**
 * A leader assigned a task to the officer on duty (领导交办), clause 一(五)4: a matter with its first instruction.
 *
 * @param matter the matter it is
 * @param post whose book it is in
 * @param leader who assigned it
 * @param task what is to be done
 * @param due by when, if said
 * @param officer who took it down
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record TaskAssigned(
        MatterId matter,
        PostId post,
        DutyOfficer leader,
        String task,
        Optional<Instant> due,
        DutyOfficer officer,
        Instant at)
        implements OpensMatter {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public TaskAssigned {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(leader, "leader");
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(officer, "officer");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.taskAssigned(this);
    }

    @Override
    public String content() {
        return task;
    }

    @Override
    public String requirement() {
        return StandardText.TASK_REQUIREMENT.text();
    }
}
