package org.zhiban.core.time;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A day as the office sees it (值班日): its kind, how sure that is, and why.
 *
 * @param date the day
 * @param kind its kind for duty
 * @param certainty whether the year's notice has been announced
 * @param special the special day behind the kind, or empty for an ordinary weekday or weekend
 */
public record OfficeDay(LocalDate date, DayKind kind, Certainty certainty, Optional<SpecialDay> special) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public OfficeDay {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(certainty, "certainty");
        Objects.requireNonNull(special, "special");
    }
}
