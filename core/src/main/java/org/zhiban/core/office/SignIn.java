package org.zhiban.core.office;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.OfficerSignedIn;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.shift.Shift;

/**
 * Signs in for a shift one is rostered for (签到), clause 三(一).
 *
 * @param post which post
 * @param place where
 * @param at when it is said to have happened, or empty for now
 */
public record SignIn(PostId post, String place, Optional<Instant> at) implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public SignIn {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public Optional<ShiftId> shift(Situation situation) {
        return situation.ownShift(post, situation.at(at)).map(Shift::id);
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        Instant time = situation.at(at);
        return situation.onShift(
                post,
                situation.ownShift(post, time),
                shift -> situation.record(new OfficerSignedIn(post, shift.id(), situation.me(), place, time)));
    }
}
