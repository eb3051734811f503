package org.zhiban.core.regulation;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import org.zhiban.core.time.DayKind;

/**
 * On which days something starts (起始日): by kind of day, by day of the week, by season. A day must meet all three.
 *
 * @param kinds the kinds of day
 * @param weekdays the days of the week
 * @param seasons the names of the seasons; empty where the season does not matter
 */
public record StartDays(Set<DayKind> kinds, Set<DayOfWeek> weekdays, Set<String> seasons) {

    /**
     * Keeps its own copies.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if no kind of day or no day of the week counts
     */
    public StartDays {
        if (kinds.isEmpty() || weekdays.isEmpty()) {
            throw new IllegalArgumentException(
                    "起始日 start days need a kind of day and a day of the week: " + kinds + ", " + weekdays);
        }
        kinds = Set.copyOf(EnumSet.copyOf(kinds));
        weekdays = Set.copyOf(EnumSet.copyOf(weekdays));
        seasons = Set.copyOf(seasons);
    }

    /**
     * Every day of some kinds (某类日), whatever the day of the week and the season.
     *
     * @param kinds the kinds of day
     * @return the start days
     */
    public static StartDays on(Set<DayKind> kinds) {
        return new StartDays(kinds, EnumSet.allOf(DayOfWeek.class), Set.of());
    }

    /**
     * Whether a day counts (是否起始日).
     *
     * @param kind its kind
     * @param weekday its day of the week
     * @param in the names of the seasons it lies in
     * @return true if so
     */
    public boolean holds(DayKind kind, DayOfWeek weekday, Set<String> in) {
        return kinds.contains(kind)
                && weekdays.contains(weekday)
                && (seasons.isEmpty() || seasons.stream().anyMatch(in::contains));
    }
}
