package org.zhiban.core.regulation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Reinforced duty switched on by an instruction (加强值班令).
 *
 * @param id the reinforcement, by its name in the regulation
 * @param from the first day it is on
 * @param until the first day it is no longer on, or empty while nobody has switched it off
 */
public record Reinforced(String id, LocalDate from, Optional<LocalDate> until) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Reinforced {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
    }

    /**
     * Whether it is on (是否启用).
     *
     * @param date the day
     * @return true from its first day until it is switched off
     */
    public boolean isOn(LocalDate date) {
        return !date.isBefore(from) && until.map(date::isBefore).orElse(true);
    }
}
