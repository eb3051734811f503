package org.zhiban.core.internal.planner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A rotation to be planned (排班问题): slots to be filled, the people among whom they rotate, and what is fair.
 *
 * <h2>Hard rules</h2>
 * A slot is taken by one person or by nobody. A person takes it only if in its pool and not blocked (on leave) on its day,
 * and any two duties of a person lie more than {@code restDays} days apart: with 0 there is at most one a day. Duties held
 * elsewhere ({@link Builder#busy}) and fixed slots count for that rest. A fixed slot is kept as it is, whatever rule it
 * breaks: somebody decided so, and only free slots keep away from it.
 *
 * <h2>Fairness</h2>
 * All counts are in millionths of a duty, so that they add up the same everywhere. At each level:
 * <ul>
 *   <li>A person's <em>share</em> is the sum, over the slots of the level the person could take, of one over the number of
 *       people who could, rounded down slot by slot. To be able to take it means pool and leave alone. Rest and duties
 *       elsewhere do not lessen a share: they follow from plans, and are nobody's unavailability. Fixed slots are shared
 *       like the others; who holds one without being able to take it has no share in it.
 *   <li>The <em>credit</em> is the largest share of anybody less one's own.
 *   <li>The <em>adjusted</em> count is duties (fixed ones too) plus credit plus the balance brought along.
 *   <li>The <em>spread</em> is the largest adjusted count less the smallest, among the people <em>measured</em>: those with
 *       a share above zero. Who could take no slot of the level at all has nothing to be compared in.
 * </ul>
 * The last level, {@link #levels()}, is the total: shares, duties and balances are the sums over all levels, the credit is
 * taken anew from the sums, and measured is whoever is measured at some level. Leaving as few slots empty as possible comes
 * first, then the spreads, level 0 before level 1 and the total last. Among plans equal in that, the planner prefers duties
 * of a person far apart and sections taking turns; this last is a preference and nothing is claimed of it.
 *
 * <h2>Order</h2>
 * People and slots are numbered as the caller likes; ties are broken by their ranks alone. Renumbering them and moving their
 * ranks along renumbers the plan and changes nothing else. Immutable and safe for use by several threads.
 */
public final class PlanningProblem {

    /** One duty in the unit of all counts here. */
    public static final long DUTY = 1_000_000;

    /** Stands for a person where there is none. */
    public static final int NOBODY = -1;

    final int people;
    final int levels;
    final int restDays;
    final int[] rank;
    final int[] section;
    final List<BitSet> pools;
    final int[] day;
    final int[] level;
    final int[] pool;
    final int[] slotRank;
    final int[] fixed;
    final int[] blocked;
    final int[] busy;
    final long[] balance;

    private PlanningProblem(Builder builder) {
        people = builder.people;
        levels = builder.levels;
        restDays = builder.restDays;
        rank = builder.rank;
        section = builder.section;
        pools = List.copyOf(builder.pools);
        int[] slots = builder.slots.build().toArray();
        int count = slots.length / 4;
        day = column(slots, count, 0);
        level = column(slots, count, 1);
        pool = column(slots, count, 2);
        slotRank = column(slots, count, 3);
        fixed = new int[count];
        Arrays.fill(fixed, NOBODY);
        builder.fixed.forEach(pair -> fixed[pair[0]] = pair[1]);
        blocked = builder.blocked.build().toArray();
        busy = builder.busy.build().toArray();
        balance = builder.balance;
    }

    private static int[] column(int[] rows, int count, int which) {
        int[] column = new int[count];
        for (int i = 0; i < count; i++) {
            column[i] = rows[4 * i + which];
        }
        return column;
    }

    /**
     * Begins a problem.
     *
     * @param people how many people there are
     * @param levels how many levels of fairness, the total not counted
     * @param restDays more than so many days lie between any two duties of a person
     * @return a builder
     */
    public static Builder builder(int people, int levels, int restDays) {
        return new Builder(people, levels, restDays);
    }

    /**
     * How many people there are.
     *
     * @return their number
     */
    public int people() {
        return people;
    }

    /**
     * How many slots there are.
     *
     * @return their number
     */
    public int slots() {
        return day.length;
    }

    /**
     * How many levels there are; also the index of the total.
     *
     * @return their number, the total not counted
     */
    public int levels() {
        return levels;
    }

    /**
     * The day of a slot.
     *
     * @param slot the slot
     * @return the day it starts on, as an epoch day
     */
    public int dayOf(int slot) {
        return day[slot];
    }

    /** Collects a problem piece by piece. Not for use by several threads. */
    public static final class Builder {
        private final int people;
        private final int levels;
        private final int restDays;
        private final List<BitSet> pools = new ArrayList<>();
        private final IntStream.Builder slots = IntStream.builder();
        private final IntStream.Builder blocked = IntStream.builder();
        private final IntStream.Builder busy = IntStream.builder();
        private final List<int[]> fixed = new ArrayList<>();
        private final long[] balance;
        private int[] rank;
        private int[] section;
        private int slotCount;

        private Builder(int people, int levels, int restDays) {
            this.people = requireAtLeast(0, people, "people");
            this.levels = requireAtLeast(1, levels, "levels");
            this.restDays = requireAtLeast(0, restDays, "restDays");
            this.balance = new long[people * levels];
            this.rank = IntStream.range(0, people).toArray();
            this.section = new int[people];
        }

        /**
         * Says which person comes first when all else is equal. Without it they come as numbered.
         *
         * @param ranks one number a person, all different; the smallest comes first
         * @return this builder
         */
        public Builder ranks(int... ranks) {
            requireEach(ranks, "ranks");
            if (Arrays.stream(ranks).distinct().count() < people) {
                throw new IllegalArgumentException("ranks must all be different: " + Arrays.toString(ranks));
            }
            rank = ranks.clone();
            return this;
        }

        /**
         * Says who is of the same section. Without it all are of one.
         *
         * @param sections one section a person, 0 or more
         * @return this builder
         */
        public Builder sections(int... sections) {
            requireEach(sections, "sections");
            Arrays.stream(sections).forEach(index -> requireAtLeast(0, index, "section"));
            section = sections.clone();
            return this;
        }

        /**
         * Adds a pool, the people who may take certain slots.
         *
         * @param members who they are
         * @return the number of the pool
         */
        public int pool(BitSet members) {
            if (members.length() > people) {
                throw new IllegalArgumentException("pool has person " + (members.length() - 1) + " of " + people);
            }
            pools.add((BitSet) members.clone());
            return pools.size() - 1;
        }

        /**
         * Adds a slot ranked by the order of adding.
         *
         * @param epochDay the day it starts on
         * @param level the level it counts under
         * @param pool who may take it
         * @return the number of the slot
         */
        public int slot(int epochDay, int level, int pool) {
            return slot(epochDay, level, pool, slotCount);
        }

        /**
         * Adds a slot.
         *
         * @param epochDay the day it starts on
         * @param level the level it counts under
         * @param pool who may take it
         * @param rank its place among the slots of its day; no two of a day may have the same
         * @return the number of the slot
         */
        public int slot(int epochDay, int level, int pool, int rank) {
            Objects.checkIndex(level, levels);
            Objects.checkIndex(pool, pools.size());
            slots.add(epochDay).add(level).add(pool).add(rank);
            return slotCount++;
        }

        /**
         * Keeps a person from taking any slot on some days: leave, or not yet or no longer a member.
         *
         * @param person the person
         * @param fromDay the first such day
         * @param toDay the last such day
         * @return this builder
         */
        public Builder blocked(int person, int fromDay, int toDay) {
            Objects.checkIndex(person, people);
            if (toDay < fromDay) {
                throw new IllegalArgumentException("blocked days end at " + toDay + " before they begin at " + fromDay);
            }
            blocked.add(person).add(fromDay).add(toDay);
            return this;
        }

        /**
         * Tells of a duty held elsewhere or before, which counts for rest alone.
         *
         * @param person the person
         * @param epochDay its day, which may lie outside the span of the slots
         * @return this builder
         */
        public Builder busy(int person, int epochDay) {
            busy.add(Objects.checkIndex(person, people)).add(epochDay);
            return this;
        }

        /**
         * Gives a slot to a person for good.
         *
         * @param slot the slot
         * @param person who keeps it
         * @return this builder
         */
        public Builder fixed(int slot, int person) {
            fixed.add(new int[] {Objects.checkIndex(slot, slotCount), Objects.checkIndex(person, people)});
            return this;
        }

        /**
         * Brings a balance along from earlier periods: what the person did above the fair share, below it if negative.
         *
         * @param person the person
         * @param level the level
         * @param microDuties millionths of a duty, added to the adjusted count
         * @return this builder
         */
        public Builder balance(int person, int level, long microDuties) {
            Objects.checkIndex(level, levels);
            balance[Objects.checkIndex(person, people) * levels + level] = microDuties;
            return this;
        }

        /**
         * Ends the building.
         *
         * @return the problem
         * @throws IllegalArgumentException if two slots of a day have the same rank
         */
        public PlanningProblem build() {
            PlanningProblem problem = new PlanningProblem(this);
            long different = IntStream.range(0, slotCount)
                    .mapToLong(slot -> Grid.order(problem.day[slot], problem.slotRank[slot]))
                    .distinct()
                    .count();
            if (different < slotCount) {
                throw new IllegalArgumentException("slots of one day must have different ranks");
            }
            return problem;
        }

        private void requireEach(int[] values, String what) {
            if (values.length != people) {
                throw new IllegalArgumentException(what + " for " + values.length + " of " + people + " people");
            }
        }

        private static int requireAtLeast(int least, int value, String what) {
            if (value < least) {
                throw new IllegalArgumentException(what + " must be at least " + least + ": " + value);
            }
            return value;
        }
    }
}
