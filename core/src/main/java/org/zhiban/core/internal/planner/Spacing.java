package org.zhiban.core.internal.planner;

import static org.zhiban.core.internal.planner.PlanningProblem.NOBODY;

/**
 * Moves the duties of a person apart and lets sections take turns (间隔与科室轮换), by exchanging two slots of one level between
 * two people: all counts stay as they are. A preference, not a claim: it goes through the plan twice and stops.
 */
final class Spacing {

    private static final int ROUNDS = 2;
    /** What two duties on adjacent days would cost; the cost falls with the square of the distance. */
    private static final int CLOSE = 1_000_000;
    /** What it costs when a section takes two turns running: as much as duties ten days apart. */
    private static final int SAME_SECTION = CLOSE / 100;

    /** All that can be gained by sections. */
    private static final int MOST_TURNS = 4 * SAME_SECTION;

    private static final int FEW = 30;
    private static final int FAR = 1 << 14;

    private final Draft draft;
    private final Grid grid;
    private final Budget budget;
    /** The slots of each level in order, and the place of each slot among them. */
    private final int[][] slotsOf;

    private final int[] place;
    /** By slot: what its distance to the holder's duties before and after costs. */
    private final long[] costNow;

    Spacing(Draft draft, Budget budget) {
        this.draft = draft;
        this.grid = draft.grid;
        this.budget = budget;
        slotsOf = new int[grid.levels][];
        place = new int[grid.slots];
        costNow = new long[grid.slots];
        for (int level = 0; level < grid.levels; level++) {
            slotsOf[level] = grid.slotsOf(level);
            for (int i = 0; i < slotsOf[level].length; i++) {
                place[slotsOf[level][i]] = i;
            }
        }
    }

    void improve() {
        for (int person = 0; person < grid.people; person++) {
            countCosts(person);
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int slot = 0; slot < grid.slots; slot++) {
                if (draft.isMovable(slot)) {
                    improve(slot);
                }
            }
        }
    }

    private void improve(int slot) {
        if (isCrowded(slot)) {
            exchange(slot, Integer.MAX_VALUE);
        } else if (turnCost(slot, draft.holder[slot], slot) > 0) {
            exchange(slot, FEW);
        }
    }

    /** Whether a duty lies closer to another of the person than half of what is due on average. */
    private boolean isCrowded(int slot) {
        int person = draft.holder[slot];
        int duties = 0;
        for (int other = draft.firstOf(person); other != Draft.NONE; other = draft.nextOf(other)) {
            duties++;
        }
        return draft.nearest(person, grid.day[slot], slot) * 2L * duties < grid.days;
    }

    /** Makes the best of so many exchanges with slots nearby, if it gains anything. */
    private void exchange(int slot, int tries) {
        int[] slots = slotsOf[grid.level[slot]];
        int best = NOBODY;
        long bestGain = 0;
        int left = tries;
        for (int i = 2; i < 2 * slots.length && left > 0 && budget.isLeft(); i++) {
            int at = place[slot] + (i % 2 == 0 ? i / 2 : -i / 2);
            if (at < 0 || at >= slots.length || !draft.isExchangeable(slot, slots[at])) {
                continue;
            }
            left--;
            long gain = gain(slot, slots[at]);
            if (gain > bestGain) {
                best = slots[at];
                bestGain = gain;
            }
        }
        if (best != NOBODY) {
            draft.exchange(slot, best);
            countCosts(draft.holder[best]);
            countCosts(draft.holder[slot]);
        }
    }

    private void countCosts(int person) {
        for (int slot = draft.firstOf(person); slot != Draft.NONE; slot = draft.nextOf(slot)) {
            costNow[slot] = cost(person, slot, slot);
        }
    }

    /** What an exchange gains, or less than that if it gains nothing. */
    private long gain(int slot, int other) {
        budget.spend(1);
        int one = draft.holder[slot];
        int two = draft.holder[other];
        long gain = costNow[slot] + costNow[other] - cost(one, other, slot);
        if (gain <= -MOST_TURNS) {
            return gain;
        }
        return gain
                - cost(two, slot, other)
                + turnCost(slot, one, other)
                + turnCost(other, two, slot)
                - turnCost(slot, two, other)
                - turnCost(other, one, slot);
    }

    /** What a duty of a person in a slot costs by the distance to the next one before and after, leaving one out. */
    private long cost(int person, int slot, int except) {
        int on = grid.day[slot];
        int before = FAR;
        int after = FAR;
        for (int other = draft.firstOf(person); other != Draft.NONE; other = draft.nextOf(other)) {
            int distance = grid.day[other] - on;
            if (other != except && distance >= 0) {
                after = Math.min(after, distance);
            } else if (other != except) {
                before = Math.min(before, -distance);
            }
        }
        return cost(before) + cost(after) - cost(before + after);
    }

    private static long cost(int distance) {
        return CLOSE / Math.max(1, distance * distance);
    }

    /** What it costs if a person takes a slot, by the sections before and after at its level; one slot is left out. */
    private long turnCost(int slot, int person, int except) {
        int[] slots = slotsOf[grid.level[slot]];
        int at = place[slot];
        return sectionCost(person, at == 0 ? NOBODY : slots[at - 1], except)
                + sectionCost(person, at == slots.length - 1 ? NOBODY : slots[at + 1], except);
    }

    private long sectionCost(int person, int neighbour, int except) {
        int other = neighbour == NOBODY || neighbour == except ? NOBODY : draft.holder[neighbour];
        return other != NOBODY && grid.section[other] == grid.section[person] ? SAME_SECTION : 0;
    }
}
