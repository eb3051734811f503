package org.zhiban.core.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A leader lifted reinforced duty (解除加强值班): from a day on it is as the regulation has it again.
 *
 * @param reinforcement which, by its name in the regulation
 * @param until the first day it is no longer on
 * @param orderedBy the leader
 * @param at when it is said to have been ordered; the entry itself tells when it was written
 */
public record ReinforcementLifted(String reinforcement, LocalDate until, DutyOfficer orderedBy, Instant at)
        implements DutyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ReinforcementLifted {
        Objects.requireNonNull(reinforcement, "reinforcement");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(orderedBy, "orderedBy");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.reinforcementLifted(this);
    }
}
