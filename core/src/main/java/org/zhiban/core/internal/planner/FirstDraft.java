package org.zhiban.core.internal.planner;

import static org.zhiban.core.internal.planner.PlanningProblem.DUTY;
import static org.zhiban.core.internal.planner.PlanningProblem.NOBODY;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Fills slots one after the other (贪心初排), level by level and in each level those with the fewest candidates first. A slot
 * goes to somebody who still needs a duty to reach the height everybody can reach; then to somebody who would not pass the
 * height nobody need pass; and among equals to whoever has waited longest for how much is still to come.
 */
final class FirstDraft {

    private static final int LONG_AGO = 1 << 12;

    private final Draft draft;
    private final Grid grid;
    private final Bounds bounds;
    private final int[][] lastTurn;
    private final int[] lastDuty;
    private final int[] lastSection;

    FirstDraft(Draft draft, Bounds bounds) {
        this.draft = draft;
        this.grid = draft.grid;
        this.bounds = bounds;
        lastSection = new int[grid.levels];
        Arrays.fill(lastSection, -1);
        lastDuty = new int[grid.people];
        Arrays.fill(lastDuty, -LONG_AGO);
        lastTurn = new int[grid.levels][grid.sections];
        for (int[] turns : lastTurn) {
            Arrays.fill(turns, -LONG_AGO);
        }
    }

    /** Fills what can be filled. */
    void fill() {
        long[] candidates = new long[grid.slots];
        Arrays.setAll(candidates, slot -> grid.isFixed(slot) ? 0 : Bits.count(grid.open[slot]));
        IntStream.range(0, grid.slots)
                .boxed()
                .sorted(Comparator.comparingLong(slot -> (long) grid.day[slot] << 32 | candidates[slot]))
                .forEachOrdered(this::fillSlot);
    }

    void fill(int level) {
        Arrays.fill(lastDuty, -LONG_AGO);
        long[] candidates = new long[grid.slots];
        Arrays.setAll(candidates, slot -> grid.isFixed(slot) ? 0 : Bits.count(grid.pool(slot)));
        IntStream.range(0, grid.slots)
                .filter(slot -> grid.level[slot] == level)
                .boxed()
                .sorted(Comparator.comparingLong(slot -> candidates[slot]))
                .forEachOrdered(this::fillSlot);
    }

    private void fillSlot(int slot) {
        int person = draft.holder[slot];
        if (person == NOBODY) {
            person = choose(slot);
        }
        if (person != NOBODY) {
            lastDuty[person] = grid.day[slot];
            lastSection[grid.level[slot]] = grid.section[person];
            lastTurn[grid.level[slot]][grid.section[person]] = grid.day[slot];
        }
    }

    private int choose(int slot) {
        int best = NOBODY;
        for (int word = 0; word < grid.open[slot].length; word++) {
            for (long left = draft.freeWord(slot, word); left != 0; left &= left - 1) {
                int person = word << 6 | Long.numberOfTrailingZeros(left);
                if (best == NOBODY || isBetter(person, best, slot)) {
                    best = person;
                }
            }
        }
        if (best != NOBODY) {
            draft.place(slot, best);
        }
        return best;
    }

    private boolean isBetter(int person, int other, int slot) {
        int level = grid.level[slot];
        int difference = urgency(person, level) - urgency(other, level);
        if (difference != 0) {
            return difference < 0;
        }
        long waited = waiting(person, slot) - waiting(other, slot);
        if (waited != 0) {
            return waited > 0;
        }
        int[] turns = lastTurn[level];
        return turns[grid.section[person]] < turns[grid.section[other]];
    }

    /** 0 if both this level and the total need a duty more, up to 8 if neither should have one. */
    private int urgency(int person, int level) {
        return 3 * need(person, level) + need(person, grid.levels);
    }

    private int need(int person, int level) {
        long count = draft.adjusted[level][person];
        return count < bounds.bottom[level] ? 0 : count + DUTY <= bounds.top[level] ? 1 : 2;
    }

    private long waiting(int person, int slot) {
        long needed = bounds.top[grid.levels] - draft.adjusted[grid.levels][person];
        long days = grid.day[slot] - lastDuty[person];
        boolean isOthersTurn = lastSection[grid.level[slot]] == grid.section[person];
        return days * Math.max(1, needed / DUTY + 1) * 4 / (isOthersTurn ? 8 : 4);
    }
}
