package org.zhiban.core.regulation;

import java.util.Objects;
import java.util.OptionalInt;
import org.zhiban.core.language.Wording;

/**
 * How long archived records are kept (保管期限), clause 二(二)5, gap G37.
 *
 * @param id its name in the regulation, for example {@code thirty-years}
 * @param name what it is called
 * @param years for how many years, or empty for ever
 */
public record Retention(String id, Wording name, OptionalInt years) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if it is for less than a year
     */
    public Retention {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        if (years.isPresent() && years.getAsInt() < 1) {
            throw new IllegalArgumentException("保管期限 retention " + id + " must be a year or more: " + years.getAsInt());
        }
    }
}
