package org.zhiban.core.internal.planner;

/** Sets of people as bare words: a {@link java.util.BitSet} checks and grows, which the innermost loops cannot afford. */
final class Bits {

    private Bits() {}

    static long[] none(int size) {
        return new long[(size + 63) >>> 6];
    }

    static boolean has(long[] set, int member) {
        return (set[member >>> 6] >>> member & 1L) != 0;
    }

    static void add(long[] set, int member) {
        set[member >>> 6] |= 1L << member;
    }

    static void remove(long[] set, int member) {
        set[member >>> 6] &= ~(1L << member);
    }

    static int count(long[] set) {
        int count = 0;
        for (long word : set) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /** What is in the first set and not in the second; the first itself if there is no second. */
    static long[] without(long[] set, long[] other) {
        if (other == null) {
            return set;
        }
        long[] rest = set.clone();
        for (int i = 0; i < rest.length; i++) {
            rest[i] &= ~other[i];
        }
        return rest;
    }
}
