package org.zhiban.core.internal.planner;

import static org.zhiban.core.internal.planner.PlanningProblem.DUTY;

import java.util.Arrays;

/** How high and how low adjusted counts may go in a search, level by level (the total last). */
final class Limits {

    /** So far outside anything counted that it limits nothing, with room left to add to. */
    private static final long NO_LIMIT = Long.MAX_VALUE / 4;

    private final Draft draft;
    private final int total;
    private final long[] highest;
    private final long[] lowest;

    private Limits(Draft draft, long[] highest, long[] lowest) {
        this.draft = draft;
        total = draft.grid.levels;
        this.highest = highest;
        this.lowest = lowest;
    }

    static Limits none(Draft draft) {
        return upTo(draft, 0);
    }

    /** Keeps the spread of each level before one. */
    static Limits upTo(Draft draft, int level) {
        long[] highest = new long[draft.grid.levels + 1];
        long[] lowest = new long[draft.grid.levels + 1];
        Arrays.fill(highest, NO_LIMIT);
        Arrays.fill(lowest, -NO_LIMIT);
        for (int kept = 0; kept < level; kept++) {
            if (Bits.count(draft.shares.measured[kept]) > 1) {
                highest[kept] = draft.top(kept);
                lowest[kept] = draft.bottom(kept);
            }
        }
        return new Limits(draft, highest, lowest);
    }

    /** The same, but one level is held between two counts. */
    Limits with(int level, long low, long high) {
        Limits limits = new Limits(draft, highest.clone(), lowest.clone());
        limits.lowest[level] = low;
        limits.highest[level] = high;
        return limits;
    }

    boolean mayGain(int person, int level) {
        return draft.adjusted[level][person] + DUTY <= highest[level]
                && draft.adjusted[total][person] + DUTY <= highest[total];
    }

    boolean mayLose(int person, int level) {
        return draft.adjusted[level][person] - DUTY >= lowest[level]
                && draft.adjusted[total][person] - DUTY >= lowest[total];
    }

    /** Whether a person may take a slot of one level and give one of another. */
    boolean mayTrade(int person, int taken, int given) {
        return taken == given
                || (draft.adjusted[taken][person] + DUTY <= highest[taken]
                        && draft.adjusted[given][person] - DUTY >= lowest[given]);
    }

    /** Whether a person may gain so many duties of each level, or lose them if the sign is negative. */
    boolean allow(int person, int[] duties, int all, int sign) {
        for (int level = 0; level <= total; level++) {
            int change = sign * (level == total ? all : duties[level]);
            long count = draft.adjusted[level][person] + change * DUTY;
            if (change != 0 && (count > highest[level] || count < lowest[level])) {
                return false;
            }
        }
        return true;
    }

    /** Whether a person stands within the limits, measured where it counts. */
    boolean holdFor(int person) {
        for (int level = 0; level <= total; level++) {
            long count = draft.adjusted[level][person];
            if (Bits.has(draft.shares.measured[level], person) && (count > highest[level] || count < lowest[level])) {
                return false;
            }
        }
        return true;
    }

    /** Everybody who may gain a duty of a level. */
    long[] gainers(int level) {
        long[] set = Bits.none(draft.grid.people);
        for (int person = 0; person < draft.grid.people; person++) {
            if (mayGain(person, level)) {
                Bits.add(set, person);
            }
        }
        return set;
    }
}
