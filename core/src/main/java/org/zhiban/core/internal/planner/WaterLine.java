package org.zhiban.core.internal.planner;

import java.util.Arrays;

/**
 * Duties poured over people who start at different heights, one duty at a time and always on the lowest (注水法): how low
 * the highest can stay, and how high the lowest can come. Add people, then ask.
 */
final class WaterLine {

    private static final long DUTY = PlanningProblem.DUTY;

    private final long[] base;
    private final int[] room;
    private int size;

    WaterLine(int people) {
        base = new long[people];
        room = new int[people];
    }

    /** A person who starts at a height and can take at most so many duties. */
    void add(long height, int mostDuties) {
        base[size] = height;
        room[size++] = mostDuties;
    }

    /** Where the last of so many duties comes to lie when each goes where it lies lowest; the minimum if there is none. */
    long heightOf(long duties) {
        if (duties <= 0 || size == 0) {
            return Long.MIN_VALUE;
        }
        long lowest = Arrays.stream(base, 0, size).min().orElseThrow();
        long below = lowest + DUTY * fullRounds(lowest, duties);
        long[] next = nextAbove(below);
        int index = (int) (duties - countUpTo(below)) - 1;
        return index < next.length ? next[index] : Long.MAX_VALUE;
    }

    /** The most rounds of one duty each after which there are duties left. */
    private long fullRounds(long lowest, long duties) {
        long highest = Arrays.stream(base, 0, size).max().orElseThrow();
        long few = 0;
        long many = (highest - lowest) / DUTY + duties + 1;
        while (few < many) {
            long middle = (few + many + 1) >>> 1;
            if (countUpTo(lowest + DUTY * middle) < duties) {
                few = middle;
            } else {
                many = middle - 1;
            }
        }
        return few;
    }

    private long countUpTo(long height) {
        long count = 0;
        for (int i = 0; i < size; i++) {
            if (height > base[i]) {
                count += Math.min(room[i], (height - base[i]) / DUTY);
            }
        }
        return count;
    }

    /** In order, the heights of the duties that lie above one height and at most one duty higher: one a person at most. */
    private long[] nextAbove(long height) {
        long[] next = new long[size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            long duties = height < base[i] ? Long.MAX_VALUE : (height - base[i]) / DUTY + 1;
            if (duties <= room[i]) {
                next[count++] = base[i] + duties * DUTY;
            }
        }
        Arrays.sort(next, 0, count);
        return Arrays.copyOf(next, count);
    }
}
