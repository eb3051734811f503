package org.zhiban.core.office;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.event.CallAnswered;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.form.Correspondent;
import org.zhiban.core.form.Means;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Ruling;

/**
 * Records a call on a line (接听电话), clause 一(二). Never refused for who answered: a call answered by another than the one in charge is a finding.
 *
 * @param line which line
 * @param gist what it was about
 * @param reason why somebody other than the one in charge answered, if so
 * @param from who called, or who was called, as far as known
 * @param means by which means
 * @param outgoing whether the officer called, and was not called
 * @param at when it is said to have happened, or empty for now
 */
public record RecordCall(
        PostId line,
        String gist,
        Optional<String> reason,
        Optional<Correspondent> from,
        Means means,
        boolean outgoing,
        Optional<Instant> at)
        implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public RecordCall {
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(gist, "gist");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(means, "means");
        Objects.requireNonNull(at, "at");
    }

    /**
     * Records a call that came in from nobody in particular (来电).
     *
     * @param line which line
     * @param gist what it was about
     * @param reason why somebody other than the one in charge answered, if so
     * @param at when it is said to have happened, or empty for now
     */
    public RecordCall(PostId line, String gist, Optional<String> reason, Optional<Instant> at) {
        this(line, gist, reason, Optional.empty(), Means.PHONE, false, at);
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        if (situation.regulation().line(line).isEmpty()) {
            return situation.refuse(Code.LINE_UNKNOWN, Facts.of("line", line));
        }
        return situation.record(
                new CallAnswered(line, situation.me(), gist, reason, from, means, outgoing, situation.at(at)));
    }
}
