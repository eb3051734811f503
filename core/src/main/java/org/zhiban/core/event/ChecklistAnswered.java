package org.zhiban.core.event;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.zhiban.core.regulation.PostId;

/**
 * The equipment of a post was checked (检查设备), clause 一(三).
 *
 * @param post which post
 * @param shift in which shift
 * @param officer who checked
 * @param checks what each item showed
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record ChecklistAnswered(PostId post, ShiftId shift, DutyOfficer officer, List<CheckAnswer> checks, Instant at)
        implements DutyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ChecklistAnswered {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(shift, "shift");
        Objects.requireNonNull(officer, "officer");
        Objects.requireNonNull(at, "at");
        checks = List.copyOf(checks);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.checklistAnswered(this);
    }
}
