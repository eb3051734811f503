package org.zhiban.core.event;

import java.util.Objects;

/**
 * The identity of a matter (续办事项), chosen by the host or by who registers it.
 *
 * @param value the identifier, 1 to 64 characters without control characters
 */
public record MatterId(String value) implements Comparable<MatterId> {

    /**
     * Checks the identifier.
     *
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if it is blank, too long or holds control characters
     */
    public MatterId {
        Objects.requireNonNull(value, "value");
        if (value.isBlank() || value.length() > 64 || value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "续办事项 matter id must have 1 to 64 characters without control characters: \"" + value + "\"");
        }
    }

    /**
     * The identity (续办事项) written so.
     *
     * @param value the identifier
     * @return the identity
     */
    public static MatterId of(String value) {
        return new MatterId(value);
    }

    /** By identifier, for a stable order. */
    @Override
    public int compareTo(MatterId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
