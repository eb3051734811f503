package org.zhiban.core.internal.planner;

import static org.zhiban.core.internal.planner.PlanningProblem.NOBODY;

import java.util.Arrays;

/**
 * Finds the shortest chain of changes that reaches a goal (交替链): somebody gives up a slot, somebody takes it and gives up
 * another, and so on, until somebody takes the last and gives up nothing, or the first one takes it and the ring is closed.
 * Nobody comes twice in a chain, so whether each may take and give is for each to be judged alone, and a plan that kept rest
 * and leave keeps them after.
 */
final class ChainSearch {

    private static final int NONE = -1;

    private final Draft draft;
    private final Grid grid;
    private final Budget budget;
    /** A node is a slot to be taken; once more with the goal already reached on the way there. */
    private final int[] queue;

    private final int[] before;
    private final boolean[] isSeen;
    private final long[][] gainers;
    private final long[][][] gave;
    private int tail;
    private Goal goal;

    ChainSearch(Draft draft, Budget budget) {
        this.draft = draft;
        this.grid = draft.grid;
        this.budget = budget;
        queue = new int[2 * grid.slots];
        before = new int[2 * grid.slots];
        isSeen = new boolean[2 * grid.slots];
        gainers = new long[grid.levels][];
        gave = new long[2][grid.levels][(grid.people + 63) >>> 6];
    }

    /** Carries out the shortest chain that reaches the goal, if there is one within the budget. */
    boolean reach(Goal wanted) {
        goal = wanted;
        budget.spend(grid.slots + grid.people / 4);
        Arrays.fill(isSeen, false);
        Arrays.fill(gainers, null);
        for (long[][] sets : gave) {
            for (long[] set : sets) {
                Arrays.fill(set, 0);
            }
        }
        tail = 0;
        for (int slot = 0; slot < grid.slots; slot++) {
            if (goal.mayBegin(slot)) {
                enqueue(slot + (goal.isReachedAtOnce() ? grid.slots : 0), NONE);
            }
        }
        for (int head = 0; head < tail && budget.isLeft(); head++) {
            if (end(queue[head]) || closeRing(queue[head])) {
                return true;
            }
            extend(queue[head]);
        }
        return false;
    }

    private void enqueue(int node, int from) {
        isSeen[node] = true;
        before[node] = from;
        queue[tail++] = node;
    }

    private int slotOf(int node) {
        return node < grid.slots ? node : node - grid.slots;
    }

    private boolean isReached(int node) {
        return node >= grid.slots;
    }

    /** Ends the chain with the lowest of those who can take its last slot and need give up nothing. */
    private boolean end(int node) {
        int slot = slotOf(node);
        if (!isReached(node) && !goal.counts(slot)) {
            return false;
        }
        int best = NOBODY;
        long[] may = gainers(grid.level[slot]);
        for (int word = 0; word < may.length; word++) {
            for (long left = may[word] & draft.freeWord(slot, word); left != 0; left &= left - 1) {
                int person = word << 6 | Long.numberOfTrailingZeros(left);
                if ((isReached(node) || goal.isMarked(person)) && isLower(person, best, slot) && !isOn(node, person)) {
                    best = person;
                }
            }
        }
        budget.spend(may.length);
        return best != NOBODY && carryOut(node, best);
    }

    private long[] gainers(int level) {
        if (gainers[level] == null) {
            gainers[level] = goal.limits().gainers(level);
        }
        return gainers[level];
    }

    private boolean isLower(int person, int other, int slot) {
        if (other == NOBODY) {
            return true;
        }
        long[] counts = draft.adjusted[goal.counts(slot) ? goal.level() : grid.level[slot]];
        return counts[person] < counts[other];
    }

    /** Whether a person gives up a slot somewhere on the chain up to a node. */
    private boolean isOn(int node, int person) {
        for (int at = node; at != NONE; at = before[at]) {
            if (draft.holder[slotOf(at)] == person) {
                return true;
            }
        }
        return false;
    }

    /** Ends the chain with the one who began it, in exchange for the first slot. */
    private boolean closeRing(int node) {
        int first = slotOf(firstOf(node));
        int last = slotOf(node);
        int person = draft.holder[first];
        return isReached(node) && goal.isRing(first, last) && mayTake(person, last, first) && carryOut(node, person);
    }

    /** Whether a person may take one slot for another. Nobody may: then the one is left empty and the other filled. */
    private boolean mayTake(int person, int taken, int given) {
        return person == NOBODY
                || (draft.canChange(person, taken, given)
                        && goal.limits().mayTrade(person, grid.level[taken], grid.level[given]));
    }

    private int firstOf(int node) {
        int at = node;
        while (before[at] != NONE) {
            at = before[at];
        }
        return at;
    }

    /** Whoever could take the slot by giving up another, gives up any; the resting, only what makes them rest. */
    private void extend(int node) {
        int taken = slotOf(node);
        for (int empty : goal.empty()) {
            give(node, NOBODY, empty);
        }
        long[] open = grid.open[taken];
        budget.spend(open.length);
        for (int word = 0; word < open.length; word++) {
            for (long left = open[word] & draft.holding[word]; left != 0; left &= left - 1) {
                int person = word << 6 | Long.numberOfTrailingZeros(left);
                if (person == draft.holder[taken]) {
                    continue;
                }
                if (draft.isResting(person, taken)) {
                    give(node, person, draft.conflict(person, taken, NONE));
                } else if (isNewToGive(node, person)) {
                    giveAny(node, person);
                }
            }
        }
    }

    /** Whether the person's slots were not all looked at already for a slot of the same level. */
    private boolean isNewToGive(int node, int person) {
        long[] given = gave[isReached(node) ? 1 : 0][grid.level[slotOf(node)]];
        boolean isNew = !Bits.has(given, person);
        Bits.add(given, person);
        return isNew;
    }

    private void giveAny(int node, int person) {
        for (int given = draft.firstOf(person); given != NONE; given = draft.nextOf(given)) {
            give(node, person, given);
        }
    }

    private void give(int node, int person, int given) {
        int taken = slotOf(node);
        budget.spend(1);
        int next = given + (isReached(node) || goal.isReachedBy(person, taken, given) ? grid.slots : 0);
        if (!isSeen[next] && given != goal.kept() && mayTake(person, taken, given) && !isOn(node, person)) {
            enqueue(next, node);
        }
    }

    private boolean carryOut(int lastNode, int lastTaker) {
        int taker = lastTaker;
        for (int node = lastNode; node != NONE; node = before[node]) {
            int giver = draft.holder[slotOf(node)];
            if (giver != NOBODY) {
                draft.lift(slotOf(node));
            }
            if (taker != NOBODY) {
                draft.place(slotOf(node), taker);
            }
            taker = giver;
        }
        return true;
    }
}
