package org.zhiban.core.staff;

/**
 * The identity of a staff member (人员), as the host's directory knows the person.
 *
 * @param value the identifier, 1 to 64 characters without control characters or space at either end
 */
public record StaffId(String value) implements Comparable<StaffId> {

    /**
     * Checks the identifier.
     *
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if it is blank, too long, padded or holds control characters
     */
    public StaffId {
        Identifiers.check(value, "人员 staff member id");
    }

    /**
     * The identity (人员) written so.
     *
     * @param value the identifier
     * @return the identity
     */
    public static StaffId of(String value) {
        return new StaffId(value);
    }

    /**
     * Reads an identity (人员) from the form {@link #toString()} writes.
     *
     * @param text the identifier
     * @return the identity
     */
    public static StaffId parse(String text) {
        return new StaffId(text);
    }

    /** By identifier, for a stable order. */
    @Override
    public int compareTo(StaffId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
