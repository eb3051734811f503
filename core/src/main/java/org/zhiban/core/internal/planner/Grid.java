package org.zhiban.core.internal.planner;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * A problem put in order: people by rank, slots by day and rank, days counted from the first slot's. All work is done on
 * this, so that the caller's numbering cannot matter; only {@link Plan} translates back.
 */
final class Grid {
    final PlanningProblem problem;
    final int people;
    final int slots;
    final int levels;
    final int rest;
    final int days;
    /** The caller's number of the person here, and the other way round. */
    final int[] personAt;

    final int[] placeOfPerson;
    final int[] slotAt;
    final int[] placeOfSlot;
    final int[] day;
    final int[] level;
    /** By slot: who keeps it, or nobody. */
    final int[] fixed;

    final int[] section;
    final int sections;
    /** By person: the day of the last duty elsewhere before the first slot, a negative number; the minimum if none. */
    final int[] lastBusy;

    /** The slots of day d are those from {@code dayStart[d]} up to and without {@code dayStart[d + 1]}. */
    final int[] dayStart;
    /** By pool: its members. */
    final long[][] pools;

    /** By slot: who is in the pool and not blocked; slots of one day and pool share a row. */
    final long[][] able;
    /** By slot: who is able and not resting from a fixed duty or one elsewhere. */
    final long[][] open;
    /** By day: who is blocked; null where nobody is. */
    final long[][] blocked;

    private final int firstDay;
    private final int closedBefore;
    private final long[][] resting;

    Grid(PlanningProblem problem) {
        this(problem, problem.fixed, Integer.MIN_VALUE);
    }

    /** The problem with other fixed slots, and with those before a day closed: who is not in them now comes too late. */
    Grid(PlanningProblem problem, int[] fixedOutside, int closedBeforeDay) {
        this.problem = problem;
        people = problem.people;
        slots = problem.slots();
        levels = problem.levels;
        personAt = peopleByRank();
        placeOfPerson = inverse(personAt);
        slotAt = slotsInOrder();
        placeOfSlot = inverse(slotAt);
        firstDay = slots == 0 ? 0 : problem.day[slotAt[0]];
        days = slots == 0 ? 0 : problem.day[slotAt[slots - 1]] - firstDay + 1;
        rest = Math.min(problem.restDays, days);
        day = here(problem.day);
        Arrays.setAll(day, slot -> day[slot] - firstDay);
        level = here(problem.level);
        closedBefore = closedBeforeDay;
        fixed = here(fixedOutside);
        Arrays.setAll(fixed, slot -> fixed[slot] < 0 ? fixed[slot] : placeOfPerson[fixed[slot]]);
        section = IntStream.of(personAt).map(person -> problem.section[person]).toArray();
        sections = IntStream.of(section).max().orElse(-1) + 1;
        lastBusy = lastBusyDays();
        dayStart = dayStarts();
        blocked = blockedPeople();
        resting = restingPeople();
        pools = problem.pools.stream().map(this::ordered).toArray(long[][]::new);
        able = rows((pool, on) -> Bits.without(pool, blocked[on]));
        open = openRows();
    }

    /** One number that orders by the first part and then by the second. */
    static long order(int first, int second) {
        return (long) first << 32 | (second ^ Integer.MIN_VALUE) & 0xFFFF_FFFFL;
    }

    private int[] peopleByRank() {
        long[] keys = new long[people];
        Arrays.setAll(keys, person -> (long) problem.rank[person] << 32 | person);
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    private int[] slotsInOrder() {
        return IntStream.range(0, slots)
                .boxed()
                .sorted(Comparator.comparingLong(slot -> order(problem.day[slot], problem.slotRank[slot])))
                .mapToInt(slot -> slot)
                .toArray();
    }

    private static int[] inverse(int[] order) {
        int[] place = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            place[order[i]] = i;
        }
        return place;
    }

    private int[] here(int[] bySlot) {
        return IntStream.of(slotAt).map(slot -> bySlot[slot]).toArray();
    }

    private int[] lastBusyDays() {
        int[] last = new int[people];
        Arrays.fill(last, Integer.MIN_VALUE);
        for (int i = 0; i < problem.busy.length; i += 2) {
            long on = (long) problem.busy[i + 1] - firstDay;
            int person = placeOfPerson[problem.busy[i]];
            last[person] = on < 0 ? (int) Math.max(last[person], on) : last[person];
        }
        return last;
    }

    private int[] dayStarts() {
        int[] starts = new int[days + 1];
        for (int slot = 0; slot < slots; slot++) {
            starts[day[slot] + 1] = slot + 1;
        }
        for (int i = 1; i <= days; i++) {
            starts[i] = Math.max(starts[i], starts[i - 1]);
        }
        return starts;
    }

    private long[][] blockedPeople() {
        long[][] sets = new long[days][];
        int[] spans = problem.blocked;
        for (int i = 0; i < spans.length; i += 3) {
            mark(sets, placeOfPerson[spans[i]], (long) spans[i + 1] - firstDay, (long) spans[i + 2] - firstDay);
        }
        return sets;
    }

    private long[][] restingPeople() {
        long[][] sets = new long[days][];
        int[] busy = problem.busy;
        for (int i = 0; i < busy.length; i += 2) {
            markAround(sets, placeOfPerson[busy[i]], (long) busy[i + 1] - firstDay);
        }
        for (int slot = 0; slot < slots; slot++) {
            if (fixed[slot] >= 0) {
                markAround(sets, fixed[slot], day[slot]);
            }
        }
        return sets;
    }

    private void markAround(long[][] sets, int person, long on) {
        mark(sets, person, on - problem.restDays, on + problem.restDays);
    }

    private void mark(long[][] sets, int person, long from, long to) {
        for (int on = (int) Math.max(0, from); on <= Math.min(days - 1, to); on++) {
            if (sets[on] == null) {
                sets[on] = Bits.none(people);
            }
            Bits.add(sets[on], person);
        }
    }

    private interface Row {
        long[] of(long[] pool, int day);
    }

    private long[][] rows(Row row) {
        long[][] rows = new long[slots][];
        for (int slot = 0; slot < slots; slot++) {
            int twin = twinBefore(slot);
            rows[slot] = twin < 0 ? row.of(pool(slot), day[slot]) : rows[twin];
        }
        return rows;
    }

    private long[] ordered(BitSet pool) {
        long[] set = Bits.none(people);
        pool.stream().forEach(person -> Bits.add(set, placeOfPerson[person]));
        return set;
    }

    /** An earlier slot of the same day and pool, or -1. */
    int twinBefore(int slot) {
        for (int twin = dayStart[day[slot]]; twin < slot; twin++) {
            if (poolOf(twin) == poolOf(slot)) {
                return twin;
            }
        }
        return -1;
    }

    private long[][] openRows() {
        long[][] rows = able.clone();
        for (int slot = 0; slot < slots; slot++) {
            int twin = twinBefore(slot);
            rows[slot] = twin >= 0
                    ? rows[twin]
                    : isClosed(slot) ? Bits.none(people) : Bits.without(able[slot], resting[day[slot]]);
        }
        return rows;
    }

    long[] pool(int slot) {
        return pools[poolOf(slot)];
    }

    int poolOf(int slot) {
        return problem.pool[slotAt[slot]];
    }

    int[] allSlots() {
        return IntStream.range(0, slots).toArray();
    }

    /** The slots of a level, in order. */
    int[] slotsOf(int wanted) {
        return IntStream.range(0, slots).filter(slot -> level[slot] == wanted).toArray();
    }

    /** Whether a slot lies before the day from which on is planned. */
    boolean isClosed(int slot) {
        return day[slot] + firstDay < closedBefore;
    }

    /** The epoch days of a person's duties elsewhere within the rest around a day. */
    IntStream busyDays(int person, int on) {
        int[] busy = problem.busy;
        return IntStream.range(0, busy.length / 2)
                .filter(i -> busy[2 * i] == personAt[person])
                .map(i -> busy[2 * i + 1])
                .filter(busyOn -> Math.abs((long) busyOn - firstDay - on) <= problem.restDays);
    }

    boolean isFixed(int slot) {
        return fixed[slot] >= 0;
    }

    /** The first slot that lies within the rest before or after a day. */
    int restFrom(int on) {
        return dayStart[Math.max(0, on - rest)];
    }

    /** The first slot after the rest that follows a day. */
    int restTo(int on) {
        return dayStart[Math.min(days, on + rest + 1)];
    }
}
