package org.zhiban.core.regulation;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.zhiban.core.language.Wording;

/**
 * A patrol round (巡查): how often it is made in a shift, and who confirms it.
 *
 * @param id its name in the regulation
 * @param name its name for people
 * @param shifts in which shifts, by their names in the regulation
 * @param times how often in each shift
 * @param confirmedBy who confirms it; empty if nobody need
 * @param citation the clause
 */
public record Round(
        String id, Wording name, Set<String> shifts, int times, Optional<Role> confirmedBy, Citation citation) {

    /**
     * Keeps its own copy.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if it is of no shift, or never made
     */
    public Round {
        PostId.requireName(id, "巡查 round id");
        Objects.requireNonNull(name, "name");
        shifts = Set.copyOf(shifts);
        if (shifts.isEmpty() || times < 1) {
            throw new IllegalArgumentException("巡查 round " + id + " needs a shift and a number of times: " + times);
        }
        Objects.requireNonNull(confirmedBy, "confirmedBy");
        Objects.requireNonNull(citation, "citation");
    }
}
