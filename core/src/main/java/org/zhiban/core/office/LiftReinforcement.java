package org.zhiban.core.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.ReinforcementLifted;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.staff.StaffId;

/**
 * Lifts reinforced duty on a leader's order (解除加强值班); entered by whoever may order it. What the regulation itself has on in
 * a stretch of the year is not lifted.
 *
 * @param reinforcement which, by its name in the regulation
 * @param until the first day it is no longer on; not past, and no shift it gives other seats may have begun that day
 * @param orderedBy the leader
 * @param at when it is said to have been ordered, or empty for now
 */
public record LiftReinforcement(String reinforcement, LocalDate until, StaffId orderedBy, Optional<Instant> at)
        implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public LiftReinforcement {
        Objects.requireNonNull(reinforcement, "reinforcement");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(orderedBy, "orderedBy");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public List<StaffId> people() {
        return List.of(orderedBy);
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        situation.requireKnown(
                Code.REINFORCEMENT_UNKNOWN,
                situation
                        .plan()
                        .regulations()
                        .on(until)
                        .reinforcement(reinforcement)
                        .isPresent(),
                reinforcement);
        return situation.record(
                new ReinforcementLifted(reinforcement, until, situation.officer(orderedBy), situation.at(at)));
    }
}
