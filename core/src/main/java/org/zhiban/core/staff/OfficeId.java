package org.zhiban.core.staff;

/**
 * The identity of a office (值班单位), the partition of everything: offices share nothing.
 *
 * @param value the identifier, 1 to 64 characters without control characters or space at either end
 */
public record OfficeId(String value) implements Comparable<OfficeId> {

    /**
     * Checks the identifier.
     *
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if it is blank, too long, padded or holds control characters
     */
    public OfficeId {
        Identifiers.check(value, "值班单位 office id");
    }

    /**
     * The identity (值班单位) written so.
     *
     * @param value the identifier
     * @return the identity
     */
    public static OfficeId of(String value) {
        return new OfficeId(value);
    }

    /**
     * Reads an identity (值班单位) from the form {@link #toString()} writes.
     *
     * @param text the identifier
     * @return the identity
     */
    public static OfficeId parse(String text) {
        return new OfficeId(text);
    }

    /** By identifier, for a stable order. */
    @Override
    public int compareTo(OfficeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
