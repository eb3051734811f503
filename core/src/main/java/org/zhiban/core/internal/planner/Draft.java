package org.zhiban.core.internal.planner;

import static org.zhiban.core.internal.planner.PlanningProblem.DUTY;
import static org.zhiban.core.internal.planner.PlanningProblem.NOBODY;

import java.util.Arrays;

/** A plan being made: who holds which slot, the adjusted counts that follow, and who rests when. */
final class Draft implements Comparable<Draft> {
    final Grid grid;
    final FairShares shares;
    final int[] holder;
    /** By level (the total last) and person. */
    final long[][] adjusted;

    /** Who holds a free slot. */
    final long[] holding;

    static final int NONE = -1;

    /** By day: who rests because of a free slot held. */
    private final long[][] resting;
    /** The free slots of a person, as a list threaded through the slots. */
    private final int[] firstOf;

    private final int[] nextOf;

    Draft(Grid grid, FairShares shares) {
        this.grid = grid;
        this.shares = shares;
        holder = grid.fixed.clone();
        adjusted = Arrays.stream(shares.opening).map(long[]::clone).toArray(long[][]::new);
        resting = new long[grid.days][(grid.people + 63) >>> 6];
        holding = Bits.none(grid.people);
        firstOf = new int[grid.people];
        Arrays.fill(firstOf, NONE);
        nextOf = new int[grid.slots];
    }

    Draft copy() {
        Draft copy = new Draft(grid, shares);
        for (int slot = 0; slot < holder.length; slot++) {
            if (holder[slot] != NOBODY && !grid.isFixed(slot)) {
                copy.place(slot, holder[slot]);
            }
        }
        return copy;
    }

    void place(int slot, int person) {
        holder[slot] = person;
        count(slot, person, DUTY);
        nextOf[slot] = firstOf[person];
        firstOf[person] = slot;
        Bits.add(holding, person);
        markRest(slot, person);
    }

    int lift(int slot) {
        int person = holder[slot];
        holder[slot] = NOBODY;
        count(slot, person, -DUTY);
        unlink(slot, person);
        if (firstOf[person] == NONE) {
            Bits.remove(holding, person);
        }
        int on = grid.day[slot];
        for (int day = Math.max(0, on - grid.rest); day <= Math.min(grid.days - 1, on + grid.rest); day++) {
            Bits.remove(resting[day], person);
        }
        for (int other = firstOf[person]; other != NONE; other = nextOf[other]) {
            if (Math.abs(grid.day[other] - on) <= 2 * grid.rest) {
                markRest(other, person);
            }
        }
        return person;
    }

    /** Gives every free slot back to who held it. */
    void restore(int[] holders) {
        for (int slot = 0; slot < holder.length; slot++) {
            if (holder[slot] != holders[slot] && holder[slot] != NOBODY) {
                lift(slot);
            }
        }
        for (int slot = 0; slot < holder.length; slot++) {
            if (holder[slot] != holders[slot]) {
                place(slot, holders[slot]);
            }
        }
    }

    private void count(int slot, int person, long amount) {
        adjusted[grid.level[slot]][person] += amount;
        adjusted[grid.levels][person] += amount;
    }

    private void unlink(int slot, int person) {
        if (firstOf[person] == slot) {
            firstOf[person] = nextOf[slot];
            return;
        }
        int before = firstOf[person];
        while (nextOf[before] != slot) {
            before = nextOf[before];
        }
        nextOf[before] = nextOf[slot];
    }

    private void markRest(int slot, int person) {
        int on = grid.day[slot];
        for (int day = Math.max(0, on - grid.rest); day <= Math.min(grid.days - 1, on + grid.rest); day++) {
            Bits.add(resting[day], person);
        }
    }

    boolean isMovable(int slot) {
        return holder[slot] != NOBODY && !grid.isFixed(slot);
    }

    boolean isResting(int person, int slot) {
        return Bits.has(resting[grid.day[slot]], person);
    }

    /** Who could take a slot as things stand, a word of it. */
    long freeWord(int slot, int word) {
        return grid.open[slot][word] & ~resting[grid.day[slot]][word];
    }

    boolean isFree(int person, int slot) {
        return Bits.has(grid.open[slot], person) && !isResting(person, slot);
    }

    /** Whether a person could take one slot by giving up another. */
    boolean canChange(int person, int taken, int given) {
        return Bits.has(grid.open[taken], person)
                && (!isResting(person, taken) || conflict(person, taken, given) == NONE);
    }

    /** Whether two people could exchange two slots. */
    boolean isExchangeable(int slot, int other) {
        int one = holder[slot];
        int two = holder[other];
        return one != two
                && isMovable(slot)
                && isMovable(other)
                && canChange(one, other, slot)
                && canChange(two, slot, other);
    }

    void exchange(int slot, int other) {
        int person = lift(slot);
        place(slot, lift(other));
        place(other, person);
    }

    /** A free slot the person holds within the rest around a slot, other than one; -1 if there is none. */
    int conflict(int person, int slot, int except) {
        int on = grid.day[slot];
        for (int other = firstOf[person]; other != NONE; other = nextOf[other]) {
            if (other != except && other != slot && Math.abs(grid.day[other] - on) <= grid.rest) {
                return other;
            }
        }
        return NONE;
    }

    /** The person's first free slot in no particular order, and the one after another; -1 if there is no more. */
    int firstOf(int person) {
        return firstOf[person];
    }

    int nextOf(int slot) {
        return nextOf[slot];
    }

    /** The person's free slots in order. */
    int[] slotsOf(int person) {
        int[] slots = new int[grid.slots];
        int count = 0;
        for (int slot = firstOf[person]; slot != NONE; slot = nextOf[slot]) {
            slots[count++] = slot;
        }
        Arrays.sort(slots, 0, count);
        return Arrays.copyOf(slots, count);
    }

    /** How many days lie between a day and the person's nearest duty in a free slot; far more than a year if there is none. */
    int nearest(int person, int on, int except) {
        int nearest = 1 << 20;
        for (int other = firstOf[person]; other != NONE; other = nextOf[other]) {
            if (other != except) {
                nearest = Math.min(nearest, Math.abs(grid.day[other] - on));
            }
        }
        return nearest;
    }

    long top(int level) {
        return extreme(level, true);
    }

    long bottom(int level) {
        return extreme(level, false);
    }

    private long extreme(int level, boolean isTop) {
        int person = mostOrLeast(level, isTop);
        return person == NOBODY ? 0 : adjusted[level][person];
    }

    /** Who stands highest or lowest among the measured, the first in order if several do; nobody if none is measured. */
    int mostOrLeast(int level, boolean isMost) {
        long[] counts = adjusted[level];
        int found = NOBODY;
        for (int word = 0; word < shares.measured[level].length; word++) {
            for (long left = shares.measured[level][word]; left != 0; left &= left - 1) {
                int person = word << 6 | Long.numberOfTrailingZeros(left);
                if (found == NOBODY || (isMost ? counts[person] > counts[found] : counts[person] < counts[found])) {
                    found = person;
                }
            }
        }
        return found;
    }

    long spread(int level) {
        return top(level) - bottom(level);
    }

    /** Fewer empty slots first, then the narrower spread of the first level that differs. */
    @Override
    public int compareTo(Draft other) {
        int order = Integer.compare(unfilled(), other.unfilled());
        for (int level = 0; order == 0 && level <= grid.levels; level++) {
            order = Long.compare(spread(level), other.spread(level));
        }
        return order;
    }

    int unfilled() {
        return (int) Arrays.stream(holder).filter(person -> person == NOBODY).count();
    }
}
