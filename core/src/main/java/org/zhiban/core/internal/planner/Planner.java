package org.zhiban.core.internal.planner;

import static org.zhiban.core.internal.planner.PlanningProblem.NOBODY;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes plans (排班). For what is asked and what is fair see {@link PlanningProblem}.
 *
 * <p>How: a first draft day by day, aimed at the heights that counting allows; then level by level, chains of exchanges from
 * those who have most to those who have least, each step keeping rest and leave, until the bound is reached or nothing
 * moves. If a bound is not reached, it is sharpened by cuts, stretches of days are exchanged, duties are driven out, and a
 * second draft level by level competes with the first; what remains then is told as a gap and not hidden. Last, exchanges
 * that change no count space the duties of each person out. The same problem always has the same plan.
 */
public final class Planner {

    private static final long SPACING_STEPS = 20_000;
    private static final long REARRANGEMENT_STEPS = 10_000;

    private Planner() {}

    /**
     * Plans.
     *
     * @param problem the problem
     * @return the plan
     */
    public static Plan solve(PlanningProblem problem) {
        Grid grid = new Grid(problem);
        FairShares shares = new FairShares(grid);
        Attempt best = Attempt.byDay(grid, shares);
        if (!best.isBest()) {
            Attempt other = Attempt.byLevel(grid, shares);
            best = other.isBetterThan(best) ? other : best;
        }
        new Spacing(best.draft, new Budget(SPACING_STEPS)).improve();
        return new Plan(best.draft, best.bounds);
    }

    /**
     * Plans anew after something changed: leave, illness, people who came or went. Slots before a day stay as they were,
     * filled or not. From that day on as few slots as possible are left empty, then as few as possible get another holder,
     * and only then are the levels looked at. Somebody new is therefore given nothing that others hold and can keep.
     *
     * @param problem the problem as it is now
     * @param holders who held which slot, or {@link PlanningProblem#NOBODY}
     * @param fromDay the first day on which something may change, as an epoch day
     * @return the plan, what changed, and whether less would not have done
     * @throws IllegalArgumentException if there is not one holder a slot
     */
    public static Replan replan(PlanningProblem problem, int[] holders, int fromDay) {
        if (holders.length != problem.slots()) {
            throw new IllegalArgumentException("holders of " + holders.length + " of " + problem.slots() + " slots");
        }
        Grid grid = new Grid(problem, pastFixed(problem, holders, fromDay), fromDay);
        Draft draft = new Draft(grid, new FairShares(grid));
        boolean hadRest = true;
        boolean[] wasHeld = new boolean[grid.slots];
        for (int slot = 0; slot < grid.slots; slot++) {
            int before = holders[grid.slotAt[slot]];
            wasHeld[slot] = before != NOBODY;
            if (!wasHeld[slot] || grid.isFixed(slot) || !Bits.has(grid.open[slot], grid.placeOfPerson[before])) {
                continue;
            }
            if (draft.isResting(grid.placeOfPerson[before], slot)) {
                hadRest = false;
            } else {
                draft.place(slot, grid.placeOfPerson[before]);
            }
        }
        boolean isFewest = new Rearrangement(draft, wasHeld, REARRANGEMENT_STEPS).carryOut() && hadRest;
        Bounds bounds = new Bounds(draft);
        bounds.countAll();
        Plan plan = new Plan(draft, bounds);
        return new Replan(plan, changed(grid, plan, holders), isFewest);
    }

    private static int[] pastFixed(PlanningProblem problem, int[] holders, int fromDay) {
        int[] fixed = problem.fixed.clone();
        for (int slot = 0; slot < fixed.length; slot++) {
            if (problem.day[slot] < fromDay) {
                fixed[slot] = holders[slot];
            }
        }
        return fixed;
    }

    private static List<Integer> changed(Grid grid, Plan plan, int[] holders) {
        return IntStream.of(grid.slotAt)
                .filter(slot -> plan.holderOf(slot) != holders[slot])
                .boxed()
                .toList();
    }
}
