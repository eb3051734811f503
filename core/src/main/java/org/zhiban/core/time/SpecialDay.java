package org.zhiban.core.time;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A special day (特殊日): one the holiday notice lifts out of the ordinary week.
 *
 * @param date the day
 * @param kind what the notice makes of it
 * @param name the festival it belongs to, as the notice names it
 */
public record SpecialDay(LocalDate date, Kind kind, String name) {

    /** What a holiday notice (放假通知) can make of a day. */
    public enum Kind {
        /** 法定节假日: a legal holiday named by the State Council's measure. */
        STATUTORY_HOLIDAY,
        /** 调休放假日: any other day off inside an announced break, a moved day or a weekend day. */
        ADJUSTED_REST,
        /** 调休上班日: a Saturday or Sunday that is worked instead. */
        MAKEUP_WORKDAY
    }

    /**
     * Checks that nothing is missing and that only weekend days are worked instead.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if the name is blank, or a make-up workday is not a Saturday or Sunday
     */
    public SpecialDay {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(kind, "kind");
        if (Objects.requireNonNull(name, "name").isBlank()) {
            throw new IllegalArgumentException("特殊日 special day " + date + " has no name");
        }
        if (kind == Kind.MAKEUP_WORKDAY && date.getDayOfWeek().getValue() < 6) {
            throw new IllegalArgumentException(
                    "调休上班日 make-up workday must be a Saturday or Sunday: " + date + " is " + date.getDayOfWeek());
        }
    }
}
