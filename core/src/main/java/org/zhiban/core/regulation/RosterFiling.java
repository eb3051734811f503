package org.zhiban.core.regulation;

import java.util.Objects;
import org.zhiban.core.language.Wording;

/**
 * Filing the roster with the office above before a holiday (值班表报备).
 *
 * @param recipient with whom it is filed
 * @param daysAhead how many days before the first day of a holiday, at the latest
 * @param citation the clause
 */
public record RosterFiling(Wording recipient, int daysAhead, Citation citation) {

    /**
     * Checks the filing.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if the days are negative
     */
    public RosterFiling {
        Objects.requireNonNull(recipient, "recipient");
        if (daysAhead < 0) {
            throw new IllegalArgumentException("报备 a roster is filed 0 or more days ahead: " + daysAhead);
        }
        Objects.requireNonNull(citation, "citation");
    }
}
