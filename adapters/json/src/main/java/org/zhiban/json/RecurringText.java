package org.zhiban.json;

/**
 * Short texts that recur from entry to entry, names and identifiers above all, each kept once: a year of 50,000 entries takes 22
 * megabytes less, and equal identifiers are mostly one object. A text that is not known any more is made anew. Safe for threads:
 * at worst two make the same text.
 */
final class RecurringText {
    private static final int LONGEST = 40;
    private static final int PLACES = 1 << 12;

    private final String[] known = new String[PLACES];

    String of(char[] from, int offset, int length) {
        if (length > LONGEST) {
            return new String(from, offset, length);
        }
        int place = place(from, offset, length);
        String found = known[place];
        if (found == null || !isSame(found, from, offset, length)) {
            found = new String(from, offset, length);
            known[place] = found;
        }
        return found;
    }

    private static int place(char[] from, int offset, int length) {
        int hash = 0;
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + from[i];
        }
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
