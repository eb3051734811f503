package org.zhiban.core.internal.planner;

import static org.zhiban.core.internal.planner.PlanningProblem.NOBODY;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Fills the empty slots of a draft while changing as few others as possible (最少变动): with none left empty before with some,
 * with nothing else changed before with one change more, and so on; among changes equally few, the one that comes out
 * fairest. Complete as far as its steps go: a slot once given is not taken away again, and only what a person's rest forbids
 * is driven out, and any smallest change can be made in such an order.
 */
final class Rearrangement {

    private static final int MOST_CHANGES_MORE = 8;

    private final Draft draft;
    private final Grid grid;
    private final long steps;
    /** By slot: whether somebody had it before, so that to leave it empty is a change. */
    private final boolean[] wasHeld;

    private final boolean[] isSettled;
    private final boolean[] isLeftEmpty;
    private Budget budget;
    private int[] best;
    private Draft bestDraft;
    private boolean isFewest = true;
    private boolean isCutOff;

    Rearrangement(Draft draft, boolean[] wasHeld, long steps) {
        this.draft = draft;
        this.grid = draft.grid;
        this.steps = steps;
        this.wasHeld = wasHeld;
        isSettled = new boolean[grid.slots];
        isLeftEmpty = new boolean[grid.slots];
    }

    /** Changes the draft, and says whether it is proved that nothing less would do. */
    boolean carryOut() {
        int hopeless = markHopeless();
        Draft byChains = filledByChains();
        int most = byChains.unfilled() - hopeless;
        int left = most == 0 ? 0 : new FillBound(grid).least(byChains) - hopeless;
        for (; left <= most && best == null; left++) {
            fill(left);
        }
        draft.restore(best == null ? byChains.holder : best);
        return isFewest && best != null;
    }

    /** Leaves fewer slots empty, whatever has to change for it, if a way is found. */
    boolean fillMore() {
        int left = draft.unfilled() - markHopeless() - 1;
        if (left >= 0) {
            fill(left);
        }
        if (best != null) {
            draft.restore(best);
        }
        return best != null;
    }

    /** What nobody could take is left empty from the start. */
    private int markHopeless() {
        int hopeless = 0;
        for (int slot = 0; slot < grid.slots; slot++) {
            isLeftEmpty[slot] = draft.holder[slot] == NOBODY && Bits.count(grid.open[slot]) == 0;
            hopeless += isLeftEmpty[slot] ? 1 : 0;
        }
        return hopeless;
    }

    private Draft filledByChains() {
        Draft filled = draft.copy();
        new Leveller(filled, new Bounds(filled)).fill();
        return filled;
    }

    /** Tries with so many slots left empty and ever more changes, until something does or more changes would not help. */
    private void fill(int left) {
        isCutOff = true;
        for (int more = 0; more <= MOST_CHANGES_MORE && best == null && isCutOff; more++) {
            isCutOff = false;
            budget = new Budget(steps);
            search(left, more);
            isFewest &= best != null || budget.isLeft();
        }
        isFewest &= best != null || !isCutOff;
    }

    private void search(int left, int more) {
        budget.spend(1);
        int slot = scarcest();
        if (slot == Draft.NONE) {
            keepIfBetter();
            return;
        }
        for (int person : candidates(slot)) {
            if (budget.isLeft()) {
                give(slot, person, left, more);
            }
        }
        if (left > 0 && budget.isLeft()) {
            isLeftEmpty[slot] = true;
            search(left - 1, more);
            isLeftEmpty[slot] = false;
        }
    }

    /** The empty slot with the fewest people free for it. */
    private int scarcest() {
        int found = Draft.NONE;
        int fewest = Integer.MAX_VALUE;
        for (int slot = 0; slot < grid.slots; slot++) {
            if (draft.holder[slot] == NOBODY && !isLeftEmpty[slot]) {
                int free = free(slot);
                if (free < fewest) {
                    found = slot;
                    fewest = free;
                }
            }
        }
        return found;
    }

    private int free(int slot) {
        int count = 0;
        for (int word = 0; word < grid.open[slot].length; word++) {
            count += Long.bitCount(draft.freeWord(slot, word));
        }
        return count;
    }

    /** Who could take a slot, the free ones first and among them the one with the lowest counts. */
    private int[] candidates(int slot) {
        long[] counts = draft.adjusted[grid.level[slot]];
        long[] totals = draft.adjusted[grid.levels];
        return IntStream.range(0, grid.people)
                .filter(person -> Bits.has(grid.open[slot], person))
                .boxed()
                .sorted(Comparator.<Integer, Boolean>comparing(person -> draft.isResting(person, slot))
                        .thenComparingLong(person -> counts[person])
                        .thenComparingLong(person -> totals[person]))
                .mapToInt(person -> person)
                .toArray();
    }

    private void give(int slot, int person, int left, int more) {
        int[] inTheWay = inTheWay(slot, person);
        if (Arrays.stream(inTheWay).anyMatch(other -> isSettled[other])) {
            return;
        }
        if (inTheWay.length > more) {
            isCutOff = true;
            return;
        }
        Arrays.stream(inTheWay).forEach(draft::lift);
        draft.place(slot, person);
        isSettled[slot] = true;
        search(left, more - inTheWay.length);
        isSettled[slot] = false;
        draft.lift(slot);
        Arrays.stream(inTheWay).forEach(other -> draft.place(other, person));
    }

    private int[] inTheWay(int slot, int person) {
        return draft.isResting(person, slot)
                ? IntStream.range(grid.restFrom(grid.day[slot]), grid.restTo(grid.day[slot]))
                        .filter(other -> draft.holder[other] == person && draft.isMovable(other))
                        .toArray()
                : new int[0];
    }

    private void keepIfBetter() {
        budget.spend(grid.people / 16);
        if (best == null || draft.compareTo(bestDraft) < 0) {
            best = draft.holder.clone();
            bestDraft = draft.copy();
        }
    }
}
