package org.zhiban.core.regulation;

import java.util.Objects;

/**
 * The identity of a post (岗位), as the regulation names it, for example {@code desk}.
 *
 * @param value lower-case letters, digits and hyphens, beginning with a letter, at most 40
 */
public record PostId(String value) implements Comparable<PostId> {
    private static final int LONGEST = 40;

    /**
     * Checks the identifier.
     *
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if it has another form
     */
    public PostId {
        requireName(value, "岗位 post id");
    }

    static void requireName(String value, String what) {
        if (!isName(Objects.requireNonNull(value, what))) {
            throw new IllegalArgumentException(
                    what + " must be lower-case letters, digits and hyphens (at most 40): \"" + value + "\"");
        }
    }

    /** By hand: a replay checks several names per entry, and with a regular expression that showed. */
    private static boolean isName(String value) {
        boolean isName = !value.isEmpty() && value.length() <= LONGEST && isLetter(value.charAt(0));
        for (int i = 1; isName && i < value.length(); i++) {
            char c = value.charAt(i);
            isName = isLetter(c) || (c >= '0' && c <= '9') || c == '-';
        }
        return isName;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    /**
     * The identity (岗位) written so.
     *
     * @param value the identifier
     * @return the identity
     */
    public static PostId of(String value) {
        return new PostId(value);
    }

    /** By identifier, for a stable order. */
    @Override
    public int compareTo(PostId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
