package org.zhiban.core.internal.planner;

import java.util.List;

/**
 * A plan made anew after something changed (重排).
 *
 * @param plan the plan
 * @param changed the slots that have another holder than before, by day and rank
 * @param isFewest whether it is proved that no plan leaving as few slots empty changes fewer
 */
public record Replan(Plan plan, List<Integer> changed, boolean isFewest) {

    /** Keeps its own copy. */
    public Replan {
        changed = List.copyOf(changed);
    }
}
