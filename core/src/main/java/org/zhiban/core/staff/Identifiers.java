package org.zhiban.core.staff;

import java.util.Objects;

/** The rule every identifier in the book keeps, so that any adapter can store it as a short text. */
final class Identifiers {
    private static final int LONGEST = 64;

    private Identifiers() {}

    static void check(String value, String what) {
        Objects.requireNonNull(value, what);
        boolean sound =
                !value.isBlank() && value.length() <= LONGEST && value.equals(value.strip()) && !hasControl(value);
        if (!sound) {
            throw new IllegalArgumentException(what + " must have 1 to " + LONGEST
                    + " characters, no control character and no space at either end: \"" + value + "\"");
        }
    }

    /** By hand: a replay checks several identifiers per entry, and with a stream that showed. */
    private static boolean hasControl(String value) {
        boolean hasControl = false;
        for (int i = 0; !hasControl && i < value.length(); i++) {
            hasControl = Character.isISOControl(value.charAt(i));
        }
        return hasControl;
    }
}
