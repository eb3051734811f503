package org.zhiban.core.office;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.DutyRelocated;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Ruling;

/**
 * Goes on with the duty in another place, or comes back to the usual one (改换值班地点), clause 三(六).
 *
 * @param post which post
 * @param place where to
 * @param reason why; of no meaning on coming back
 * @param carried what is taken along, as the regulation names it
 * @param at when it is said to have happened, or empty for now
 */
public record RelocateDuty(PostId post, String place, String reason, List<String> carried, Optional<Instant> at)
        implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public RelocateDuty {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(reason, "reason");
        carried = List.copyOf(carried);
        Objects.requireNonNull(at, "at");
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        boolean isBack = place.equals(situation.regulation().workplace().name().zh());
        return situation.record(
                new DutyRelocated(post, situation.me(), place, isBack ? "" : reason, carried, situation.at(at)));
    }
}
