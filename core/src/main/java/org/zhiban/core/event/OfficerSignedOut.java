package org.zhiban.core.event;

import java.time.Instant;
import java.util.Objects;
import org.zhiban.core.regulation.PostId;

/**
 * An officer signed out (签退), clause 三(一).
 *
 * @param post which post
 * @param shift from which shift
 * @param officer who signed out
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record OfficerSignedOut(PostId post, ShiftId shift, DutyOfficer officer, Instant at) implements DutyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public OfficerSignedOut {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(shift, "shift");
        Objects.requireNonNull(officer, "officer");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.officerSignedOut(this);
    }
}
