package org.zhiban.core.internal.planner;

import static org.zhiban.core.internal.planner.PlanningProblem.NOBODY;

/**
 * Reaches a goal by force (逐出): somebody takes a slot whatever stands in the way, and each duty driven out finds a new place
 * by a chain of its own. All of it is taken back if one finds none.
 */
final class Ejection {

    private final Draft draft;
    private final Grid grid;
    private final ChainSearch chains;
    private final Budget budget;
    private Goal goal;

    Ejection(Draft draft, ChainSearch chains, Budget budget) {
        this.draft = draft;
        this.grid = draft.grid;
        this.chains = chains;
        this.budget = budget;
    }

    /** Carries out the first such change that reaches the goal, if there is one within the budget. */
    boolean reach(Goal wanted) {
        goal = wanted;
        for (int slot = 0; slot < grid.slots && budget.isLeft(); slot++) {
            if (goal.counts(slot) && goal.mayBegin(slot) && giveToAnybody(slot)) {
                return true;
            }
        }
        return false;
    }

    private boolean giveToAnybody(int slot) {
        int holder = draft.holder[slot];
        for (int person = 0; person < grid.people && budget.isLeft(); person++) {
            if (person != holder
                    && Bits.has(grid.open[slot], person)
                    && (goal.isReachedAtOnce() || goal.isMarked(person))
                    && force(slot, person)) {
                return true;
            }
        }
        return false;
    }

    private boolean force(int slot, int person) {
        int[] before = draft.holder.clone();
        if (before[slot] != NOBODY) {
            draft.lift(slot);
        }
        int driven = draft.conflict(person, slot, Draft.NONE);
        while (driven != Draft.NONE) {
            draft.lift(driven);
            driven = draft.conflict(person, slot, Draft.NONE);
        }
        draft.place(slot, person);
        if (settle(before, slot) && goal.limits().holdFor(person)) {
            return true;
        }
        draft.restore(before);
        return false;
    }

    /** Finds everything driven out a new place, the forced slot staying where it is. */
    private boolean settle(int[] before, int forced) {
        for (int slot = 0; slot < grid.slots; slot++) {
            if (draft.holder[slot] == NOBODY
                    && before[slot] != NOBODY
                    && !chains.reach(Goal.settle(draft, slot, forced, goal.limits()))) {
                return false;
            }
        }
        return true;
    }
}
