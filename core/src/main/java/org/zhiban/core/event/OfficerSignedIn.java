package org.zhiban.core.event;

import java.time.Instant;
import java.util.Objects;
import org.zhiban.core.regulation.PostId;

/**
 * An officer signed in (签到), clause 三(一).
 *
 * @param post which post
 * @param shift for which shift
 * @param officer who signed in
 * @param place where
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record OfficerSignedIn(PostId post, ShiftId shift, DutyOfficer officer, String place, Instant at)
        implements DutyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public OfficerSignedIn {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(shift, "shift");
        Objects.requireNonNull(officer, "officer");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.officerSignedIn(this);
    }
}
