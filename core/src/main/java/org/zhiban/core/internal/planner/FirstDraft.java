package org.zhiban.core.internal.planner;

import static org.zhiban.core.internal.planner.PlanningProblem.DUTY;
import static org.zhiban.core.internal.planner.PlanningProblem.NOBODY;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * Fills slots one after the other (贪心初排). A slot goes to somebody who still needs a duty to reach the height everybody can
 * reach; then to somebody who would not pass the height nobody need pass; among equals to whoever has waited longest for how
 * much is still to come, other sections than the last preferred.
 */
final class FirstDraft {

    private static final int LONG_AGO = 1 << 12;
    private static final long MOST_WAITING = 1L << 36;
    /** The bits of a key below the urgency. */
    private static final int URGENCY = 53;

    private final Draft draft;
    private final Grid grid;
    private final Bounds bounds;
    private final int[] lastDuty;
    private final int[] duties;
    private final int[] duePerPerson;
    private final int[] lastSection;
    private final int[][] lastTurn;

    FirstDraft(Draft draft, Bounds bounds) {
        this.draft = draft;
        this.grid = draft.grid;
        this.bounds = bounds;
        lastDuty = new int[grid.people];
        duties = new int[grid.people];
        duePerPerson = due();
        lastSection = new int[grid.levels];
        lastTurn = new int[grid.levels][grid.sections];
        for (int[] turns : lastTurn) {
            Arrays.fill(turns, -LONG_AGO);
        }
    }

    /** How many duties each person can be given before passing the height that nobody need pass. */
    private int[] due() {
        int[] due = new int[grid.people];
        Arrays.setAll(due, person -> (int) Math.max(
                0, Math.min(LONG_AGO, (bounds.top[grid.levels] - draft.adjusted[grid.levels][person]) / DUTY)));
        return due;
    }

    /** Fills what can be filled, day after day, each day what has fewest candidates first. */
    void fill() {
        fill(grid.allSlots(), slot -> (long) grid.day[slot] << 32 | candidates(slot));
    }

    /** Fills what can be filled of one level, the smaller pools first. */
    void fill(int level) {
        fill(grid.slotsOf(level), slot -> Bits.count(grid.pool(slot)));
    }

    private int candidates(int slot) {
        return grid.isFixed(slot) ? 0 : Bits.count(grid.open[slot]);
    }

    private void fill(int[] slots, ToLongFunction<Integer> order) {
        Arrays.fill(lastSection, NOBODY);
        Arrays.setAll(lastDuty, person -> Math.max(-LONG_AGO, grid.lastBusy[person]));
        IntStream.of(slots).boxed().sorted(Comparator.comparingLong(order)).forEachOrdered(this::fill);
    }

    private void fill(Integer slot) {
        int person = draft.holder[slot] == NOBODY ? choose(slot) : draft.holder[slot];
        if (person != NOBODY) {
            duties[person]++;
            lastDuty[person] = grid.day[slot];
            lastSection[grid.level[slot]] = grid.section[person];
            lastTurn[grid.level[slot]][grid.section[person]] = grid.day[slot];
        }
    }

    private int choose(int slot) {
        int best = NOBODY;
        long least = Long.MAX_VALUE;
        for (int word = 0; word < grid.open[slot].length; word++) {
            for (long left = draft.freeWord(slot, word); left != 0; left &= left - 1) {
                int person = word << 6 | Long.numberOfTrailingZeros(left);
                long urgency = 3L * need(person, grid.level[slot]);
                if (urgency <= least >>> URGENCY) {
                    long key = key(person, slot, urgency);
                    best = key < least ? person : best;
                    least = Math.min(key, least);
                }
            }
        }
        if (best != NOBODY) {
            draft.place(slot, best);
        }
        return best;
    }

    /** One number, the smallest for whom the slot fits best: urgency, then waiting, then the turn of the section. */
    private long key(int person, int slot, long urgency) {
        int turn = lastTurn[grid.level[slot]][grid.section[person]] + LONG_AGO;
        return urgency + need(person, grid.levels) << URGENCY
                | MOST_WAITING - waiting(person, slot) << 16
                | Math.min(turn, 0xFFFF);
    }

    /** 0 if the person needs a duty more at a level, 1 if one more does no harm, 2 if it does. */
    private int need(int person, int level) {
        long count = draft.adjusted[level][person];
        return count < bounds.bottom[level] ? 0 : count + DUTY <= bounds.top[level] ? 1 : 2;
    }

    private long waiting(int person, int slot) {
        long days = Math.max(0, grid.day[slot] - lastDuty[person]);
        long waiting = days * (1 + Math.max(0, duePerPerson[person] - duties[person]));
        return lastSection[grid.level[slot]] == grid.section[person] ? waiting / 2 : waiting;
    }
}
