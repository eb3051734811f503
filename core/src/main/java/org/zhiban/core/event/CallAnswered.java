package org.zhiban.core.event;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.form.Correspondent;
import org.zhiban.core.form.Means;
import org.zhiban.core.regulation.PostId;

/**
 * A call on a line was answered, or made (接听、拨打电话), clause 一(二).
 *
 * @param line which line
 * @param officer who answered
 * @param gist what it was about
 * @param reason why somebody other than the one in charge answered, if so; a blank one is none
 * @param from who called, or who was called, as far as known
 * @param means by which means: a call, a fax, a message
 * @param outgoing whether the officer called, and was not called
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record CallAnswered(
        PostId line,
        DutyOfficer officer,
        String gist,
        Optional<String> reason,
        Optional<Correspondent> from,
        Means means,
        boolean outgoing,
        Instant at)
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
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(means, "means");
        Objects.requireNonNull(at, "at");
    }

    /**
     * A call that came in from nobody in particular (来电).
     *
     * @param line which line
     * @param officer who answered
     * @param gist what it was about
     * @param reason why somebody other than the one in charge answered, if so
     * @param at when it is said to have happened
     */
    public CallAnswered(PostId line, DutyOfficer officer, String gist, Optional<String> reason, Instant at) {
        this(line, officer, gist, reason, Optional.empty(), Means.PHONE, false, at);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.callAnswered(this);
    }
}
