package org.zhiban.core.event;

import java.util.Objects;

/**
 * The identity of a roster (值班表), chosen by the office, for example {@code 2026-10}.
 *
 * @param value the identifier, 1 to 64 characters without control characters
 */
public record RosterId(String value) implements Comparable<RosterId> {

    /**
     * Checks the identifier.
     *
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if it is blank, too long or holds control characters
     */
    public RosterId {
        Objects.requireNonNull(value, "value");
        if (value.isBlank() || value.length() > 64 || value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "值班表 roster id must have 1 to 64 characters without control characters: \"" + value + "\"");
        }
    }

    /**
     * The identity (值班表) written so.
     *
     * @param value the identifier
     * @return the identity
     */
    public static RosterId of(String value) {
        return new RosterId(value);
    }

    /** By identifier, for a stable order. */
    @Override
    public int compareTo(RosterId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
