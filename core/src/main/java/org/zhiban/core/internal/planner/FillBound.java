package org.zhiban.core.internal.planner;

import static org.zhiban.core.internal.planner.PlanningProblem.NOBODY;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How many slots every plan leaves empty at least (必空班次): those nobody could ever take, and what is short in stretches of
 * days so brief that rest lets a person serve but once.
 */
final class FillBound {

    private final Grid grid;
    private int[] slots;
    /** By person: which of the slots is taken, as a place in the list. */
    private final int[] taken;

    private boolean[] isTried;

    FillBound(Grid grid) {
        this.grid = grid;
        taken = new int[grid.people];
    }

    /** The least number of empty slots, given a plan that leaves some empty: away from those nothing can be short. */
    int least(Draft draft) {
        int[] shortUpTo = new int[grid.days + 1];
        int stretch = Math.min(grid.days, grid.rest + 1);
        for (int end = 1; end <= grid.days; end++) {
            int from = Math.max(0, end - stretch);
            shortUpTo[end] = Math.max(shortUpTo[end - 1], shortUpTo[from] + shortage(draft, from, end));
        }
        return shortUpTo[grid.days] + neverTaken();
    }

    private int neverTaken() {
        return (int) IntStream.range(0, grid.slots)
                .filter(slot -> !grid.isFixed(slot) && Bits.count(grid.open[slot]) == 0)
                .count();
    }

    private int shortage(Draft draft, int from, int to) {
        slots = IntStream.range(grid.dayStart[from], grid.dayStart[to])
                .filter(slot -> !grid.isFixed(slot) && Bits.count(grid.open[slot]) > 0)
                .toArray();
        if (Arrays.stream(slots).noneMatch(slot -> draft.holder[slot] == NOBODY)) {
            return 0;
        }
        Arrays.fill(taken, NOBODY);
        int matched = 0;
        for (int place = 0; place < slots.length; place++) {
            isTried = new boolean[grid.people];
            matched += isMatched(place) ? 1 : 0;
        }
        return slots.length - matched;
    }

    private boolean isMatched(int place) {
        for (int person = 0; person < grid.people; person++) {
            if (!isTried[person] && Bits.has(grid.open[slots[place]], person)) {
                isTried[person] = true;
                if (taken[person] == NOBODY || isMatched(taken[person])) {
                    taken[person] = place;
                    return true;
                }
            }
        }
        return false;
    }
}
