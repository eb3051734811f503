package org.zhiban.core.office;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.OfficerSignedOut;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.shift.Shift;

/**
 * Signs out from the shift one is rostered for (签退), clause 三(一).
 *
 * @param post which post
 * @param at when it is said to have happened, or empty for now
 */
public record SignOut(PostId post, Optional<Instant> at) implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public SignOut {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public Optional<ShiftId> shift(Situation situation) {
        return situation.ownLastShift(post, situation.at(at)).map(Shift::id);
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        Instant time = situation.at(at);
        return situation.onShift(
                post,
                situation.ownLastShift(post, time),
                shift -> situation.record(new OfficerSignedOut(post, shift.id(), situation.me(), time)));
    }
}
