package org.zhiban.core.internal.planner;

import static org.zhiban.core.internal.planner.PlanningProblem.DUTY;

import java.util.Arrays;

/**
 * What no plan can beat, level by level: how low the highest and how high the lowest adjusted count can be.
 *
 * <p>A bound speaks of every plan that leaves no more slots empty than the draft does and whose spreads at the levels before
 * are no wider than the draft's. It never lies for want of search: rest is either counted in a way that favours the
 * impossible plan, or not at all.
 */
final class Bounds {

    /** With more levels than so many, the total is bounded by all levels together only. */
    private static final int MOST_LEVELS_COMBINED = 6;

    /** Enough for anybody, and small enough to be added up. */
    static final int UNLIMITED = 1 << 20;

    final long[] top;
    final long[] bottom;
    final Cut[] topCut;
    final Cut[] bottomCut;

    private final Draft draft;
    private final Grid grid;
    private final long[][] opening;
    private final long[][] takers;
    private final int[] duties;
    private int unfillable;

    Bounds(Draft draft) {
        this.draft = draft;
        grid = draft.grid;
        opening = draft.shares.opening;
        top = new long[grid.levels + 1];
        bottom = new long[grid.levels + 1];
        topCut = new Cut[grid.levels + 1];
        bottomCut = new Cut[grid.levels + 1];
        takers = new long[grid.levels][(grid.people + 63) >>> 6];
        duties = new int[grid.levels];
        countSlots();
    }

    private void countSlots() {
        for (int slot = 0; slot < grid.slots; slot++) {
            if (grid.isFixed(slot)) {
                continue;
            }
            if (Bits.count(grid.open[slot]) == 0) {
                unfillable++;
            } else {
                duties[grid.level[slot]]++;
            }
            addAll(takers[grid.level[slot]], grid.open[slot]);
        }
    }

    private static void addAll(long[] set, long[] others) {
        for (int i = 0; i < set.length; i++) {
            set[i] |= others[i];
        }
    }

    /** How many slots the draft leaves empty that somebody could take. */
    int missing() {
        return draft.unfilled() - unfillable;
    }

    /** How many of those every plan leaves empty, as far as is proved. */
    int mustMiss() {
        return missing() == 0 ? 0 : new FillBound(grid).least(draft) - unfillable;
    }

    /** Bounds every level as if nothing were left empty: what a first draft aims at. */
    void aim() {
        long[] spreads = new long[grid.levels];
        for (int level = 0; level < grid.levels; level++) {
            count(level, 0);
            spreads[level] = top[level] - bottom[level];
        }
        countTotal(0, spreads, 1);
    }

    /** Bounds every level of a finished draft, as sharply as it takes. */
    void countAll() {
        for (int level = 0; level <= grid.levels; level++) {
            count(level);
            if (!isReached(level)) {
                sharpen(level);
            }
        }
    }

    /** Bounds a level, or the total, by counting alone. */
    void count(int level) {
        if (level < grid.levels) {
            count(level, missing());
            return;
        }
        long[] spreads = new long[grid.levels];
        Arrays.setAll(spreads, draft::spread);
        countTotal(missing(), spreads, 1);
    }

    /** Bounds a level more sharply, at more cost. */
    void sharpen(int level) {
        if (level < grid.levels) {
            new Cuts(draft, this, level).sharpen();
            return;
        }
        long[] spreads = new long[grid.levels];
        Arrays.setAll(spreads, draft::spread);
        countTotal(missing(), spreads, grid.levels > MOST_LEVELS_COMBINED ? 1 : (1 << grid.levels) - 1);
    }

    /** Whether the draft's spread of a level is proved the narrowest. */
    boolean isReached(int level) {
        return draft.spread(level) <= narrowest(level);
    }

    /** The narrowest spread not proved impossible. */
    long narrowest(int level) {
        return draft.mostOrLeast(level, true) < 0 ? 0 : Math.max(0, top[level] - bottom[level]);
    }

    /** Bounds a level by counting alone, as if so many fillable slots were left empty. */
    private void count(int level, int missing) {
        WaterLine highest = new WaterLine(grid.people);
        WaterLine lowest = new WaterLine(grid.people);
        long start = Long.MIN_VALUE;
        long stuck = Long.MAX_VALUE;
        for (int person = 0; person < grid.people; person++) {
            if (!Bits.has(draft.shares.measured[level], person)) {
                continue;
            }
            long height = opening[level][person];
            start = Math.max(start, height);
            lowest.add(height - DUTY, UNLIMITED);
            if (Bits.has(takers[level], person)) {
                highest.add(height, UNLIMITED);
            } else {
                stuck = Math.min(stuck, height);
            }
        }
        top[level] = Math.max(start, highest.heightOf(duties[level] - missing));
        bottom[level] = Math.min(stuck, lowest.heightOf(duties[level] + 1L));
        topCut[level] = null;
        bottomCut[level] = null;
    }

    /**
     * Bounds the total by counting, with what the levels before it demand of each person and allow: for all levels together,
     * and then for so many other sets of them.
     */
    private void countTotal(int missing, long[] spreads, int sets) {
        int[][] need = new int[grid.levels][grid.people];
        int[][] limit = new int[grid.levels][grid.people];
        for (int level = 0; level < grid.levels; level++) {
            box(level, top[level] - spreads[level], bottom[level] + spreads[level], need[level], limit[level]);
        }
        top[grid.levels] = Long.MIN_VALUE;
        bottom[grid.levels] = Long.MAX_VALUE;
        for (int i = 0; i < sets; i++) {
            countTotal((1 << grid.levels) - 1 - i, missing, need, limit);
        }
    }

    private void box(int level, long low, long high, int[] need, int[] limit) {
        for (int person = 0; person < grid.people; person++) {
            long height = opening[level][person];
            if (Bits.has(takers[level], person)) {
                need[person] = (int) Math.max(0, Math.min(UNLIMITED, -Math.floorDiv(height - low, DUTY)));
                limit[person] = (int) Math.max(0, Math.min(UNLIMITED, Math.floorDiv(high - height, DUTY)));
            }
        }
    }

    /**
     * The duties of some levels must find their takers among people who have what they need of the other levels; and the
     * people must reach their counts with no more than those duties and what the other levels allow.
     */
    private void countTotal(int levels, int missing, int[][] need, int[][] limit) {
        WaterLine highest = new WaterLine(grid.people);
        WaterLine lowest = new WaterLine(grid.people);
        long spare = 1;
        for (int level = 0; level < grid.levels; level++) {
            spare += (levels >>> level & 1) * duties[level];
        }
        long given = spare - 1 - missing;
        for (int person = 0; person < grid.people; person++) {
            if (!Bits.has(draft.shares.measured[grid.levels], person)) {
                continue;
            }
            long height = opening[grid.levels][person];
            int needed = sum(need, levels, person);
            int allowed = sum(limit, levels, person);
            int neededElsewhere = sum(need, ~levels, person);
            int allowedElsewhere = sum(limit, ~levels, person);
            highest.add(height + neededElsewhere * DUTY, allowed);
            lowest.add(height + (allowedElsewhere + needed - 1) * DUTY, UNLIMITED);
            spare -= needed;
            top[grid.levels] = Math.max(top[grid.levels], height + (needed + neededElsewhere) * DUTY);
            bottom[grid.levels] = Math.min(bottom[grid.levels], height + (allowed + allowedElsewhere) * DUTY);
        }
        top[grid.levels] = Math.max(top[grid.levels], reachable(highest.heightOf(given)));
        bottom[grid.levels] = spare < 1 ? bottom[grid.levels] : Math.min(bottom[grid.levels], lowest.heightOf(spare));
    }

    /** Nothing is said by a height that even all together cannot fill: an aim may be out of reach. */
    private static long reachable(long height) {
        return height == Long.MAX_VALUE ? Long.MIN_VALUE : height;
    }

    private static int sum(int[][] byLevel, int levels, int person) {
        int sum = 0;
        for (int level = 0; level < byLevel.length; level++) {
            sum += (levels >>> level & 1) * byLevel[level][person];
        }
        return sum;
    }
}
