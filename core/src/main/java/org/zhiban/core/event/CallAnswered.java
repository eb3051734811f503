package org.zhiban.core.event;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.regulation.PostId;

/**
 * A call on a line was answered (接听电话), clause 一(二).
 *
 * @param line which line
 * @param officer who answered
 * @param gist what it was about
 * @param reason why somebody other than the one in charge answered, if so; a blank one is none
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record CallAnswered(PostId line, DutyOfficer officer, String gist, Optional<String> reason, Instant at)
        implements DutyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public CallAnswered {
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(officer, "officer");
        Objects.requireNonNull(gist, "gist");
        reason = reason.filter(why -> !why.isBlank());
        Objects.requireNonNull(at, "at");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.callAnswered(this);
    }
}
