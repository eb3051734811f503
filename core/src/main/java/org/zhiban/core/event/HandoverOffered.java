package org.zhiban.core.event;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.zhiban.core.regulation.PostId;

/**
 * The outgoing officer signed a handover (交班), clause 一(四).
 *
 * @param post which post
 * @param ending the shift that ends
 * @param beginning the shift that begins
 * @param outgoing who hands over, having signed
 * @param incoming who is to take over
 * @param matters what is to be continued; empty is an explicit none
 * @param mode face to face or not
 * @param place where
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record HandoverOffered(
        PostId post,
        ShiftId ending,
        ShiftId beginning,
        DutyOfficer outgoing,
        DutyOfficer incoming,
        List<CarriedMatter> matters,
        HandoverMode mode,
        String place,
        Instant at)
        implements DutyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public HandoverOffered {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(ending, "ending");
        Objects.requireNonNull(beginning, "beginning");
        Objects.requireNonNull(outgoing, "outgoing");
        Objects.requireNonNull(incoming, "incoming");
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(at, "at");
        matters = List.copyOf(matters);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.handoverOffered(this);
    }
}
