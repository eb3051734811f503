package org.zhiban.json;

import java.util.function.Function;

/**
 * What recurs from entry to entry, identifiers, officers and labels above all, each kept once: a decoded book takes far less
 * memory, and equal ones are mostly one object. Kept is what comes a second time, and until something else takes its place. Safe
 * for threads, as what is kept is immutable: at worst two make the same.
 */
final class Recurring {
    private static final int LONGEST_TEXT = 24;
    private static final int PLACES = 1 << 12;

    private final Known[] read = new Known[PLACES];
    private final Object[] made = new Object[PLACES];
    /** The hashes that came last, place by place. */
    private final int[] readOnce = new int[PLACES];

    private final int[] madeOnce = new int[PLACES];

    /** What a text was read into, and by which reading. */
    private record Known(String text, Function<String, ?> reading, Object value) {}

    /** What a text reads as; the very value, if the same reading read it before. */
    @SuppressWarnings("unchecked") // what this very reading gave
    <T> T read(char[] from, int offset, int length, Function<String, T> reading) {
        if (length > LONGEST_TEXT) {
            return reading.apply(new String(from, offset, length));
        }
        int hash = System.identityHashCode(reading);
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + from[i];
        }
        int place = place(hash);
        Known known = read[place];
        if (known != null && known.reading == reading && isSame(known.text, from, offset, length)) {
            return (T) known.value;
        }
        String text = new String(from, offset, length);
        T value = reading.apply(text);
        if (readOnce[place] == hash) {
            read[place] = new Known(text, reading, value);
        }
        readOnce[place] = hash;
        return value;
    }

    /** The value, or an equal one made before. */
    @SuppressWarnings("unchecked") // equal to a value of the very class
    <T> T made(T value) {
        int hash = value.hashCode();
        int place = place(hash);
        Object known = made[place];
        if (known != null && known.equals(value)) {
            return (T) known;
        }
        if (madeOnce[place] == hash) {
            made[place] = value;
        }
        madeOnce[place] = hash;
        return value;
    }

    private static int place(int hash) {
        return (hash ^ (hash >>> 12) ^ (hash >>> 24)) & (PLACES - 1);
    }

    private static boolean isSame(String text, char[] from, int offset, int length) {
        boolean isSame = text.length() == length;
        for (int i = 0; isSame && i < length; i++) {
            isSame = text.charAt(i) == from[offset + i];
        }
        return isSame;
    }
}
