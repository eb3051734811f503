package org.zhiban.core.regulation;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The identity of a post (岗位), as the regulation names it, for example {@code desk}.
 *
 * @param value lower-case letters, digits and hyphens, beginning with a letter, at most 40
 */
public record PostId(String value) implements Comparable<PostId> {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

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
        if (!FORM.matcher(Objects.requireNonNull(value, what)).matches()) {
            throw new IllegalArgumentException(
                    what + " must be lower-case letters, digits and hyphens (at most 40): \"" + value + "\"");
        }
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
