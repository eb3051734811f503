package org.zhiban.core.office;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.event.CarriedMatter;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.HandoverMode;
import org.zhiban.core.event.HandoverOffered;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.handover.HandoverRules;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.shift.RunningShift;
import org.zhiban.core.staff.StaffId;

/**
 * Signs a handover as the outgoing officer (交班), clause 一(四).
 *
 * @param post which post
 * @param incoming who is to take over
 * @param matters what is to be continued
 * @param nothingToContinue whether the officer writes that there is nothing to be continued
 * @param mode face to face or not
 * @param place where
 * @param at when it is said to have happened, or empty for now
 */
public record OfferHandover(
        PostId post,
        StaffId incoming,
        List<CarriedMatter> matters,
        boolean nothingToContinue,
        HandoverMode mode,
        String place,
        Optional<Instant> at)
        implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public OfferHandover {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(incoming, "incoming");
        matters = List.copyOf(matters);
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public List<StaffId> people() {
        return List.of(incoming);
    }

    /** What it carries of a guarded matter is guarded as that matter is. */
    @Override
    public Label label(Situation situation) {
        return matters.stream()
                .map(carried -> situation.labelOf(carried.matter()))
                .reduce(Label.open(), situation::both);
    }

    @Override
    public Optional<ShiftId> shift(Situation situation) {
        return situation.heldAt(post);
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        Instant time = situation.at(at);
        HandoverRules rules = situation.handoverRules();
        return situation.onShift(post, rules.beginning(post, time, incoming), shift -> {
            HandoverOffered event = new HandoverOffered(
                    post,
                    situation.board().on(post).map(RunningShift::shift).orElse(shift.id()),
                    shift.id(),
                    situation.me(),
                    situation.officer(incoming),
                    matters,
                    mode,
                    place,
                    time);
            return situation.handingOver(rules.offering(event, nothingToContinue), event);
        });
    }
}
