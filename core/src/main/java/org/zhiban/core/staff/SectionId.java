package org.zhiban.core.staff;

/**
 * The identity of a section (科室), as the regulation names it, for example {@code secretariat}.
 *
 * @param value the identifier, 1 to 64 characters without control characters or space at either end
 */
public record SectionId(String value) implements Comparable<SectionId> {

    /**
     * Checks the identifier.
     *
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if it is blank, too long, padded or holds control characters
     */
    public SectionId {
        Identifiers.check(value, "科室 section id");
    }

    /**
     * The identity (科室) written so.
     *
     * @param value the identifier
     * @return the identity
     */
    public static SectionId of(String value) {
        return new SectionId(value);
    }

    /** By identifier, for a stable order. */
    @Override
    public int compareTo(SectionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
