package org.zhiban.core.internal.planner;

import java.util.Arrays;

/**
 * Finds two people who reach a goal by exchanging all their duties of some stretch of days (互换时段). Where nearly everybody
 * rests nearly always, no single duty can be moved, but stretches can: rest is at stake at their two ends alone.
 */
final class Crossing {

    private final Draft draft;
    private final Grid grid;
    private final Budget budget;
    private Goal goal;
    private int one;
    private int other;
    /** The free slots of both, in order. */
    private int[] slots;

    Crossing(Draft draft, Budget budget) {
        this.draft = draft;
        this.grid = draft.grid;
        this.budget = budget;
    }

    /** Carries out the first exchange found that reaches the goal, if there is one within the budget. */
    boolean reach(Goal wanted) {
        goal = wanted;
        if (goal.kind() == Goal.Kind.FILL) {
            return false;
        }
        for (one = 0; one < grid.people; one++) {
            if (goal.isMarked(one) && exchangeWithAnybody()) {
                return true;
            }
        }
        return false;
    }

    private boolean exchangeWithAnybody() {
        int[] own = draft.slotsOf(one);
        for (other = 0; other < grid.people && budget.isLeft(); other++) {
            if (other != one && Bits.has(draft.holding, other)) {
                slots = merged(own, draft.slotsOf(other));
                if (exchange()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int[] merged(int[] some, int[] others) {
        int[] all = Arrays.copyOf(some, some.length + others.length);
        System.arraycopy(others, 0, all, some.length, others.length);
        Arrays.sort(all);
        return all;
    }

    private boolean exchange() {
        for (int from = 0; from < slots.length && budget.isLeft(); from++) {
            if (isSeam(from) && exchangeFrom(from)) {
                return true;
            }
        }
        return false;
    }

    private boolean exchangeFrom(int from) {
        int[] moved = new int[grid.levels];
        for (int to = from; to < slots.length; to++) {
            int slot = slots[to];
            boolean isOnes = draft.holder[slot] == one;
            if (!Bits.has(grid.open[slot], isOnes ? other : one)) {
                return false;
            }
            moved[grid.level[slot]] += isOnes ? 1 : -1;
            if (isSeam(to + 1) && isWanted(moved)) {
                return carryOut(from, to);
            }
        }
        return false;
    }

    /** Whether both keep their rest if they exchange all from a place in the list on. */
    private boolean isSeam(int place) {
        budget.spend(1);
        return isRested(one, other, place) && isRested(other, one, place);
    }

    private boolean isRested(int earlier, int later, int place) {
        int last = place - 1;
        while (last >= 0 && draft.holder[slots[last]] != earlier) {
            last--;
        }
        int next = place;
        while (next < slots.length && draft.holder[slots[next]] != later) {
            next++;
        }
        return last < 0 || next == slots.length || grid.day[slots[next]] - grid.day[slots[last]] > grid.rest;
    }

    private boolean isWanted(int[] moved) {
        int total = Arrays.stream(moved).sum();
        int atGoal = goal.level() == grid.levels ? total : moved[goal.level()];
        return (goal.kind() == Goal.Kind.RAISE_BOTTOM ? atGoal < 0 : atGoal > 0)
                && goal.limits().allow(one, moved, total, -1)
                && goal.limits().allow(other, moved, total, 1);
    }

    private boolean carryOut(int from, int to) {
        int[] takers = new int[to - from + 1];
        for (int place = from; place <= to; place++) {
            takers[place - from] = draft.lift(slots[place]) == one ? other : one;
        }
        for (int place = from; place <= to; place++) {
            draft.place(slots[place], takers[place - from]);
        }
        return true;
    }
}
