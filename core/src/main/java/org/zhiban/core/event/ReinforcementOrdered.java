package org.zhiban.core.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A leader ordered reinforced duty (加强值班令): from a day on a reinforcement of the regulation is on, until it is lifted.
 *
 * @param reinforcement which, by its name in the regulation
 * @param from the first day it is on
 * @param instruction what was ordered, in the leader's words
 * @param orderedBy the leader
 * @param at when it is said to have been ordered; the entry itself tells when it was written
 */
public record ReinforcementOrdered(
        String reinforcement, LocalDate from, String instruction, DutyOfficer orderedBy, Instant at)
        implements DutyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ReinforcementOrdered {
        Objects.requireNonNull(reinforcement, "reinforcement");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(instruction, "instruction");
        Objects.requireNonNull(orderedBy, "orderedBy");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.reinforcementOrdered(this);
    }
}
