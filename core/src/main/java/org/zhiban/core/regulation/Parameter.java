package org.zhiban.core.regulation;

import java.util.Objects;

/**
 * A parameter (参数) of a regulation with what it rests on. It is in force as long as its {@link Regulation} is.
 *
 * @param <T> the type of value
 * @param value the value
 * @param citation the clause and the basis
 */
public record Parameter<T>(T value, Citation citation) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Parameter {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(citation, "citation");
    }
}
