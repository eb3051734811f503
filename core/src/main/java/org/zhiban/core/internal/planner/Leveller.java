package org.zhiban.core.internal.planner;

/** Fills what is still empty and evens out one level after the other (逐级均衡), keeping the levels before. */
final class Leveller {

    /** For each time something is filled or evened out: many times what an office needs that is not pressed. */
    private static final long STEPS = 20_000_000;

    /** For each time it is done at all costs: some hundredths of a second at worst. */
    private static final long THOROUGH_STEPS = 300_000;

    private final Draft draft;
    private final Bounds bounds;

    Leveller(Draft draft, Bounds bounds) {
        this.draft = draft;
        this.bounds = bounds;
    }

    /** Fills empty slots as long as it is not proved that they must stay empty: at no cost to the spreads if that can be. */
    void fill() {
        if (bounds.missing() > 0) {
            Search search = Search.quick(draft, STEPS);
            fill(Limits.upTo(draft, draft.grid.levels + 1), search);
            fill(Limits.none(draft), search);
        }
        if (bounds.missing() > bounds.mustMiss()) {
            fill(Limits.none(draft), Search.thorough(draft, THOROUGH_STEPS));
        }
    }

    private void fill(Limits limits, Search search) {
        while (bounds.missing() > 0 && search.reach(Goal.fill(draft, limits))) {}
    }

    /** Evens out every level and then the total, and bounds each as sharply as it takes. */
    void level() {
        for (int level = 0; level <= draft.grid.levels; level++) {
            Limits kept = Limits.upTo(draft, level);
            level(level, kept);
            if (!bounds.isReached(level)) {
                bounds.sharpen(level);
                improve(level, kept, Search.thorough(draft, THOROUGH_STEPS));
            }
        }
    }

    /** Evens out one level by cheap searches, keeping what limits are given. */
    void level(int level, Limits kept) {
        bounds.count(level);
        improve(level, kept, Search.quick(draft, STEPS));
    }

    private void improve(int level, Limits kept, Search search) {
        while (improveOnce(level, kept, search)) {}
    }

    private boolean improveOnce(int level, Limits kept, Search search) {
        long top = draft.top(level);
        long bottom = draft.bottom(level);
        return (top > bounds.top[level] && search.reach(Goal.lowerTop(draft, level, bottom, top, kept)))
                || (bottom < bounds.bottom[level] && search.reach(Goal.raiseBottom(draft, level, bottom, top, kept)));
    }
}
