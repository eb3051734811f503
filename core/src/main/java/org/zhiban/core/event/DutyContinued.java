package org.zhiban.core.event;

import java.time.Instant;
import java.util.Objects;
import org.zhiban.core.regulation.PostId;

/**
 * One person stayed on for the next shift (接续值班), where a handover to oneself would be empty (gap G22).
 *
 * @param post which post
 * @param ending the shift that ended
 * @param beginning the shift begun
 * @param officer who stayed
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record DutyContinued(PostId post, ShiftId ending, ShiftId beginning, DutyOfficer officer, Instant at)
        implements DutyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public DutyContinued {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(ending, "ending");
        Objects.requireNonNull(beginning, "beginning");
        Objects.requireNonNull(officer, "officer");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.dutyContinued(this);
    }
}
