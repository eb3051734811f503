package org.zhiban.core.internal.planner;

/**
 * Reaches a goal by way of an exchange that changes no count (绕行): two people exchange slots of one level, and after that a
 * chain is found which could not be before. The exchange is taken back if none is.
 */
final class Detour {

    private final Draft draft;
    private final Grid grid;
    private final ChainSearch chains;
    private final Budget budget;

    Detour(Draft draft, ChainSearch chains, Budget budget) {
        this.draft = draft;
        this.grid = draft.grid;
        this.chains = chains;
        this.budget = budget;
    }

    /** Carries out the first such detour that reaches the goal, if there is one within the budget. */
    boolean reach(Goal goal) {
        for (int level = 0; level < grid.levels; level++) {
            int[] slots = grid.slotsOf(level);
            for (int one : slots) {
                for (int other : slots) {
                    if (one < other && budget.isLeft() && reach(goal, one, other)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean reach(Goal goal, int one, int other) {
        if (!draft.isExchangeable(one, other)) {
            return false;
        }
        draft.exchange(one, other);
        if (chains.reach(goal)) {
            return true;
        }
        draft.exchange(one, other);
        return false;
    }
}
