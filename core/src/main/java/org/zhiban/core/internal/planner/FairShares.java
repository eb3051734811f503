package org.zhiban.core.internal.planner;

import java.util.Arrays;

/** What would be each person's fair share, who is measured, and where each one starts from. See {@link PlanningProblem}. */
final class FairShares {

    /** By level (the total last) and person. */
    final long[][] share;

    /** Credit, balance and fixed duties: the adjusted count before the first free slot is given. */
    final long[][] opening;

    /** By level (the total last): who is measured. */
    final long[][] measured;

    private final Grid grid;

    FairShares(Grid grid) {
        this.grid = grid;
        share = new long[grid.levels + 1][grid.people];
        opening = new long[grid.levels + 1][grid.people];
        measured = new long[grid.levels + 1][(grid.people + 63) >>> 6];
        addSlots();
        addTotals();
        for (int level = 0; level <= grid.levels; level++) {
            open(level);
        }
        addFixed();
    }

    /** First as if nobody were ever blocked, then less what people miss: leave is rare, presence is not. */
    private void addSlots() {
        long[][] poolShare = new long[grid.problem.pools.size()][grid.levels];
        for (int slot = 0; slot < grid.slots; slot++) {
            long part = part(slot);
            poolShare[grid.poolOf(slot)][grid.level[slot]] += part;
            takeFromBlocked(slot, part);
        }
        for (int pool = 0; pool < poolShare.length; pool++) {
            for (int level = 0; level < grid.levels; level++) {
                give(pool, level, poolShare[pool][level]);
            }
        }
    }

    private long part(int slot) {
        int candidates = Bits.count(grid.able[slot]);
        return candidates == 0 ? 0 : PlanningProblem.DUTY / candidates;
    }

    private void takeFromBlocked(int slot, long part) {
        long[] blocked = grid.blocked[grid.day[slot]];
        if (blocked == null) {
            return;
        }
        long[] shares = share[grid.level[slot]];
        for (int word = 0; word < blocked.length; word++) {
            for (long left = blocked[word] & grid.pool(slot)[word]; left != 0; left &= left - 1) {
                shares[word << 6 | Long.numberOfTrailingZeros(left)] -= part;
            }
        }
    }

    private void give(int pool, int level, long amount) {
        long[] members = grid.pools[pool];
        for (int person = 0; amount > 0 && person < grid.people; person++) {
            if (Bits.has(members, person)) {
                share[level][person] += amount;
            }
        }
    }

    private void addTotals() {
        for (int level = 0; level < grid.levels; level++) {
            for (int person = 0; person < grid.people; person++) {
                share[grid.levels][person] += share[level][person];
            }
        }
    }

    private void open(int level) {
        long largest = Arrays.stream(share[level]).max().orElse(0);
        for (int person = 0; person < grid.people; person++) {
            if (share[level][person] > 0) {
                Bits.add(measured[level], person);
            }
            opening[level][person] = largest - share[level][person] + balance(level, person);
        }
    }

    private long balance(int level, int person) {
        long[] balances = grid.problem.balance;
        int row = grid.personAt[person] * grid.levels;
        return level < grid.levels
                ? balances[row + level]
                : Arrays.stream(balances, row, row + grid.levels).sum();
    }

    private void addFixed() {
        for (int slot = 0; slot < grid.slots; slot++) {
            if (grid.isFixed(slot)) {
                opening[grid.level[slot]][grid.fixed[slot]] += PlanningProblem.DUTY;
                opening[grid.levels][grid.fixed[slot]] += PlanningProblem.DUTY;
            }
        }
    }
}
