package org.zhiban.core.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.ReinforcementOrdered;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.staff.StaffId;

/**
 * Reinforces duty on a leader's order (加强值班令): entered by the leader, by the arranging section, or by the officer at a desk.
 * It binds everybody and is not marked.
 *
 * @param reinforcement which, by its name in the regulation
 * @param from the first day it is on; not past, and no shift it gives other seats may have begun that day
 * @param instruction what was ordered, in the leader's words
 * @param orderedBy the leader
 * @param at when it is said to have been ordered, or empty for now
 */
public record OrderReinforcement(
        String reinforcement, LocalDate from, String instruction, StaffId orderedBy, Optional<Instant> at)
        implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public OrderReinforcement {
        Objects.requireNonNull(reinforcement, "reinforcement");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(instruction, "instruction");
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
                        .on(from)
                        .reinforcement(reinforcement)
                        .isPresent(),
                reinforcement);
        return situation.record(new ReinforcementOrdered(
                reinforcement, from, instruction, situation.officer(orderedBy), situation.at(at)));
    }
}
