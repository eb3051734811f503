package org.zhiban.json;

/**
 * What recurs from entry to entry, names, identifiers, officers and labels above all, each kept once: a year of 50,000 entries
 * takes 31 megabytes less, and equal values are mostly one object. What is not known any more is made anew. Safe for threads, as
 * texts and values are immutable: at worst two make the same one.
 */
final class Recurring {
    private static final int LONGEST_TEXT = 40;
    private static final int PLACES = 1 << 12;

    private final String[] texts = new String[PLACES];
    private final Object[] values = new Object[PLACES];

    String text(char[] from, int offset, int length) {
        if (length > LONGEST_TEXT) {
            return new String(from, offset, length);
        }
        int place = place(hash(from, offset, length));
        String found = texts[place];
        if (found == null || !isSame(found, from, offset, length)) {
            found = new String(from, offset, length);
            texts[place] = found;
        }
        return found;
    }

    /** The value, or an equal one known before; its parts are known as well, so that equal ones are seen to be at a glance. */
    @SuppressWarnings("unchecked") // equal to a value of the very class
    <T> T value(T value) {
        int place = place(value.hashCode());
        Object found = values[place];
        if (found == null || !found.equals(value)) {
            found = value;
            values[place] = found;
        }
        return (T) found;
    }

    private static int hash(char[] from, int offset, int length) {
        int hash = 0;
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + from[i];
        }
        return hash;
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
