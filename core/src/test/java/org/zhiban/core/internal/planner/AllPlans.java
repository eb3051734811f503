package org.zhiban.core.internal.planner;

import static org.zhiban.core.internal.planner.PlanningProblem.NOBODY;

import java.util.Arrays;
import java.util.function.Consumer;

/** Every plan of a small problem that keeps the hard rules, one after the other: the slow truth. */
final class AllPlans {

    private final Instance instance;
    private final int[] holders;
    private final Consumer<int[]> reader;

    private AllPlans(Instance instance, Consumer<int[]> reader) {
        this.instance = instance;
        this.reader = reader;
        holders = new int[instance.slots().size()];
        Arrays.setAll(holders, instance::fixedHolder);
    }

    /** Shows each plan to a reader, who must not keep the array. */
    static void of(Instance instance, Consumer<int[]> reader) {
        new AllPlans(instance, reader).from(0);
    }

    private void from(int slot) {
        if (slot == holders.length) {
            reader.accept(holders);
            return;
        }
        if (instance.isFixed(slot)) {
            from(slot + 1);
            return;
        }
        for (int person = 0; person < instance.people(); person++) {
            if (instance.mayTake(person, slot, holders)) {
                holders[slot] = person;
                from(slot + 1);
                holders[slot] = NOBODY;
            }
        }
        from(slot + 1);
    }
}
