package org.zhiban.core.internal.planner;

/** Fills what is still empty and evens out one level after the other (逐级均衡), keeping the levels before. */
final class Leveller {

    private final Draft draft;
    private final Bounds bounds;
    private final Budget budget;
    private final ChainSearch chains;
    private final Crossing crossing;
    private final Ejection ejection;

    Leveller(Draft draft, Bounds bounds, Budget budget) {
        this.draft = draft;
        this.bounds = bounds;
        this.budget = budget;
        chains = new ChainSearch(draft, budget);
        crossing = new Crossing(draft, budget);
        ejection = new Ejection(draft, chains, budget);
    }

    /** Fills empty slots, if it can be without widening a spread, and else with. */
    void fill() {
        if (bounds.missing() > 0) {
            fill(Limits.upTo(draft, draft.grid.levels + 1));
            fill(Limits.none(draft));
        }
    }

    private void fill(Limits limits) {
        boolean isMoving = true;
        while (isMoving) {
            Goal goal = Goal.fill(draft, limits);
            isMoving = chains.reach(goal) || ejection.reach(goal);
        }
    }

    /** Evens out every level and then the total, and bounds each as sharply as it takes. */
    void level() {
        for (int level = 0; level <= draft.grid.levels; level++) {
            bounds.count(level);
            level(level);
        }
    }

    /** Evens out one level: by cheap searches down to the bound, and by costly ones only if the bound withstands a cut. */
    void level(int level) {
        Limits kept = Limits.upTo(draft, level);
        improve(level, kept, false);
        if (!bounds.isReached(level)) {
            bounds.sharpen(level);
        }
        improve(level, kept, true);
    }

    private void improve(int level, Limits kept, boolean isThorough) {
        boolean isMoving = true;
        while (isMoving && budget.isLeft()) {
            isMoving = (draft.top(level) > bounds.top[level] && reach(Goal.lowerTop(draft, level, kept), isThorough))
                    || (draft.bottom(level) < bounds.bottom[level]
                            && reach(Goal.raiseBottom(draft, level, kept), isThorough));
        }
    }

    private boolean reach(Goal goal, boolean isThorough) {
        return chains.reach(goal) || crossing.reach(goal) || (isThorough && ejection.reach(goal));
    }
}
