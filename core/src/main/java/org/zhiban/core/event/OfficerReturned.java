package org.zhiban.core.event;

import java.time.Instant;
import java.util.Objects;
import org.zhiban.core.regulation.PostId;

/**
 * An officer came back to the post (返回岗位), clause 一(三).
 *
 * @param post which post
 * @param officer who came back
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record OfficerReturned(PostId post, DutyOfficer officer, Instant at) implements DutyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public OfficerReturned {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(officer, "officer");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.officerReturned(this);
    }
}
