package org.zhiban.core.event;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.zhiban.core.regulation.PostId;

/**
 * The incoming officer signed a handover (接班), clause 一(四): responsibility moves.
 *
 * @param post which post
 * @param ending the shift that ended
 * @param beginning the shift begun
 * @param outgoing who handed over
 * @param incoming who took over, having signed
 * @param acknowledged the matters acknowledged one by one
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record HandoverAccepted(
        PostId post,
        ShiftId ending,
        ShiftId beginning,
        DutyOfficer outgoing,
        DutyOfficer incoming,
        List<MatterId> acknowledged,
        Instant at)
        implements DutyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public HandoverAccepted {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(ending, "ending");
        Objects.requireNonNull(beginning, "beginning");
        Objects.requireNonNull(outgoing, "outgoing");
        Objects.requireNonNull(incoming, "incoming");
        Objects.requireNonNull(at, "at");
        acknowledged = List.copyOf(acknowledged);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.handoverAccepted(this);
    }
}
