package org.zhiban.core.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.zhiban.core.language.Wording;
import org.zhiban.core.time.Stretch;

/**
 * A season (作息季节) with hours of its own: summer and winter, term and vacation.
 *
 * @param id its name in the regulation
 * @param name its name for people
 * @param stretches when it is
 */
public record Season(String id, Wording name, List<Stretch> stretches) {

    /**
     * Keeps its own copy.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if it is never
     */
    public Season {
        PostId.requireName(id, "季节 season id");
        Objects.requireNonNull(name, "name");
        stretches = List.copyOf(stretches);
        if (stretches.isEmpty()) {
            throw new IllegalArgumentException("季节 season " + id + " needs a stretch of the calendar");
        }
    }

    /**
     * Whether a day is in it (在季节内).
     *
     * @param date the day
     * @return true if one of its stretches holds the day
     */
    public boolean contains(LocalDate date) {
        return stretches.stream().anyMatch(stretch -> stretch.contains(date));
    }
}
