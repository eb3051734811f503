package org.zhiban.core.shift;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.event.ReinforcementOrdered;
import org.zhiban.core.event.Told;
import org.zhiban.core.language.Wording;
import org.zhiban.core.regulation.Citation;
import org.zhiban.core.regulation.Reinforcement;

/**
 * Reinforced duty that is on (正在加强值班): since when, until when, why and by whom.
 *
 * @param id its name in the regulation
 * @param name its name for people
 * @param since the first day it is on
 * @param until the first day it is no longer on, or empty while nobody has said
 * @param order the order it is on by, with the instruction and who gave it; empty if the regulation itself has it on
 * @param citation the clause it rests on
 */
public record ReinforcedDuty(
        String id,
        Wording name,
        LocalDate since,
        Optional<LocalDate> until,
        Optional<Told<ReinforcementOrdered>> order,
        Citation citation) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ReinforcedDuty {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(citation, "citation");
    }

    static ReinforcedDuty of(Reinforcement one, Reinforcements.Order order) {
        return new ReinforcedDuty(
                one.id(),
                one.name(),
                order.reinforced().from(),
                order.reinforced().until(),
                Optional.of(order.ordered()),
                one.citation());
    }
}
