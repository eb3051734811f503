package org.zhiban.core.internal.planner;

import java.util.List;
import java.util.function.Predicate;

/** Ways to reach a goal, tried in turn from the cheapest on, until the steps are spent (搜索). */
final class Search {

    private final List<Predicate<Goal>> ways;
    private final Budget budget;

    private Search(List<Predicate<Goal>> ways, Budget budget) {
        this.ways = ways;
        this.budget = budget;
    }

    /** Chains, and exchanges of stretches of days. */
    static Search quick(Draft draft, long steps) {
        Budget budget = new Budget(steps);
        return new Search(List.of(new ChainSearch(draft, budget)::reach, new Crossing(draft, budget)::reach), budget);
    }

    /** These, and driving out, and detours. */
    static Search thorough(Draft draft, long steps) {
        Budget budget = new Budget(steps);
        ChainSearch chains = new ChainSearch(draft, budget);
        return new Search(
                List.of(
                        chains::reach,
                        new Crossing(draft, budget)::reach,
                        new Ejection(draft, chains, budget)::reach,
                        new Detour(draft, chains, budget)::reach),
                budget);
    }

    /** Changes the draft by the first way that reaches the goal, if one does. */
    boolean reach(Goal goal) {
        return ways.stream().anyMatch(way -> budget.isLeft() && way.test(goal));
    }
}
