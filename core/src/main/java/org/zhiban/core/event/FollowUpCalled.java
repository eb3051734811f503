package org.zhiban.core.event;

import java.time.Instant;
import java.util.Objects;
import org.zhiban.core.form.Satisfaction;

/**
 * The citizen was called after the answer (回访), clause 三(四).
 *
 * @param matter which order
 * @param satisfaction whether the citizen was content
 * @param text what the citizen said
 * @param officer who called
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record FollowUpCalled(MatterId matter, Satisfaction satisfaction, String text, DutyOfficer officer, Instant at)
        implements OfMatter {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public FollowUpCalled {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(satisfaction, "satisfaction");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(officer, "officer");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.followUpCalled(this);
    }
}
