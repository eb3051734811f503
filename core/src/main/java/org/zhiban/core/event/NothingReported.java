package org.zhiban.core.event;

import java.time.Instant;
import java.util.Objects;
import org.zhiban.core.regulation.PostId;

/**
 * The officer wrote that a shift so far had nothing to report (无事项), clause 一(五).
 *
 * @param post which post
 * @param shift which shift
 * @param officer who wrote it
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record NothingReported(PostId post, ShiftId shift, DutyOfficer officer, Instant at) implements DutyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public NothingReported {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(shift, "shift");
        Objects.requireNonNull(officer, "officer");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.nothingReported(this);
    }
}
