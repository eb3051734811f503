package org.zhiban.core.internal.planner;

import static org.zhiban.core.internal.planner.PlanningProblem.DUTY;
import static org.zhiban.core.internal.planner.PlanningProblem.NOBODY;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A problem as plain lists, and its rules read off these lists once more: what the planner's answers are judged by. Shares
 * nothing with the planner but the definition of what is fair.
 */
record Instance(
        int people,
        int levels,
        int restDays,
        List<Integer> ranks,
        List<Integer> sections,
        List<Set<Integer>> pools,
        List<Slot> slots,
        List<Away> away,
        List<Busy> busy,
        List<Fixed> fixed,
        List<Balance> balances) {

    record Slot(int day, int level, int pool, int rank) {}

    record Away(int person, int from, int to) {}

    record Busy(int person, int day) {}

    record Fixed(int slot, int person) {}

    record Balance(int person, int level, long microDuties) {}

    PlanningProblem problem() {
        PlanningProblem.Builder builder = PlanningProblem.builder(people, levels, restDays)
                .ranks(ints(ranks))
                .sections(ints(sections));
        for (Set<Integer> pool : pools) {
            BitSet members = new BitSet();
            pool.forEach(members::set);
            builder.pool(members);
        }
        slots.forEach(slot -> builder.slot(slot.day(), slot.level(), slot.pool(), slot.rank()));
        away.forEach(leave -> builder.blocked(leave.person(), leave.from(), leave.to()));
        busy.forEach(duty -> builder.busy(duty.person(), duty.day()));
        fixed.forEach(given -> builder.fixed(given.slot(), given.person()));
        balances.forEach(brought -> builder.balance(brought.person(), brought.level(), brought.microDuties()));
        return builder.build();
    }

    private static int[] ints(List<Integer> values) {
        return values.stream().mapToInt(value -> value).toArray();
    }

    boolean isAble(int person, int slot) {
        int day = slots.get(slot).day();
        return pools.get(slots.get(slot).pool()).contains(person)
                && away.stream()
                        .noneMatch(leave -> leave.person() == person && leave.from() <= day && day <= leave.to());
    }

    /** Who keeps a slot whatever happens, or nobody. */
    int fixedHolder(int slot) {
        return fixed.stream()
                .filter(given -> given.slot() == slot)
                .mapToInt(Fixed::person)
                .reduce(NOBODY, (first, last) -> last);
    }

    boolean isFixed(int slot) {
        return fixedHolder(slot) != NOBODY;
    }

    /** Whether a person's duties, in this plan and elsewhere, leave the rest around a free slot. */
    boolean isRested(int person, int slot, int[] holders) {
        int day = slots.get(slot).day();
        return busy.stream().noneMatch(duty -> duty.person() == person && Math.abs(duty.day() - day) <= restDays)
                && IntStream.range(0, slots.size())
                        .noneMatch(other -> other != slot
                                && holders[other] == person
                                && Math.abs(slots.get(other).day() - day) <= restDays);
    }

    /** Whether a person may take a free slot beside what the others hold. */
    boolean mayTake(int person, int slot, int[] holders) {
        return isAble(person, slot) && isRested(person, slot, holders);
    }

    boolean isKept(int[] holders) {
        return IntStream.range(0, slots.size())
                .allMatch(slot -> isFixed(slot)
                        ? holders[slot] == fixedHolder(slot)
                        : holders[slot] == NOBODY || mayTake(holders[slot], slot, holders));
    }

    long share(int person, int level) {
        long share = 0;
        for (int slot = 0; slot < slots.size(); slot++) {
            if ((level == levels || slots.get(slot).level() == level) && isAble(person, slot)) {
                int here = slot;
                share += DUTY
                        / IntStream.range(0, people)
                                .filter(other -> isAble(other, here))
                                .count();
            }
        }
        return share;
    }

    long balance(int person, int level) {
        return balances.stream()
                .filter(brought -> brought.person() == person && (level == levels || brought.level() == level))
                .mapToLong(Balance::microDuties)
                .sum();
    }

    private long[] openings(int level) {
        long largest = IntStream.range(0, people)
                .mapToLong(person -> share(person, level))
                .max()
                .orElse(0);
        return IntStream.range(0, people)
                .mapToLong(person -> largest - share(person, level) + balance(person, level))
                .toArray();
    }

    /** The rules that plans are compared by, worked out once. */
    Judge judge() {
        long[][] openings =
                IntStream.rangeClosed(0, levels).mapToObj(this::openings).toArray(long[][]::new);
        boolean[][] isMeasured = new boolean[levels + 1][people];
        for (int level = 0; level <= levels; level++) {
            for (int person = 0; person < people; person++) {
                isMeasured[level][person] = share(person, level) > 0;
            }
        }
        return new Judge(this, openings, isMeasured);
    }

    /** Tells how good plans are. */
    record Judge(Instance instance, long[][] openings, boolean[][] isMeasured) {

        long adjusted(int person, int level, int[] holders) {
            long count = openings[level][person];
            for (int slot = 0; slot < holders.length; slot++) {
                boolean counts =
                        level == instance.levels || instance.slots.get(slot).level() == level;
                count += counts && holders[slot] == person ? DUTY : 0;
            }
            return count;
        }

        long spread(int level, int[] holders) {
            long[] counts = IntStream.range(0, instance.people)
                    .filter(person -> isMeasured[level][person])
                    .mapToLong(person -> adjusted(person, level, holders))
                    .sorted()
                    .toArray();
            return counts.length == 0 ? 0 : counts[counts.length - 1] - counts[0];
        }

        /** The number of empty slots and the spreads: the smaller, compared from the front, the better. */
        long[] worth(int[] holders) {
            long[] worth = new long[instance.levels + 2];
            worth[0] = IntStream.of(holders).filter(person -> person == NOBODY).count();
            for (int level = 0; level <= instance.levels; level++) {
                worth[level + 1] = spread(level, holders);
            }
            return worth;
        }
    }

    /** A problem of random make with at most so many people and slots. */
    static Instance random(long seed, int mostPeople, int mostSlots, int mostDays) {
        Random random = new Random(seed);
        int people = 1 + random.nextInt(mostPeople);
        int levels = 1 + random.nextInt(3);
        int days = 1 + random.nextInt(mostDays);
        int slotCount = 1 + random.nextInt(mostSlots);
        List<Set<Integer>> pools = List.of(some(random, people, 0.9), some(random, people, 0.6));
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < slotCount; i++) {
            slots.add(new Slot(100 + random.nextInt(days), random.nextInt(levels), random.nextInt(2), i));
        }
        List<Away> away = new ArrayList<>();
        List<Busy> busy = new ArrayList<>();
        List<Balance> balances = new ArrayList<>();
        boolean hasPast = random.nextBoolean();
        for (int person = 0; person < people; person++) {
            if (random.nextInt(2) == 0) {
                int from = 99 + random.nextInt(days + 1);
                away.add(new Away(person, from, from + random.nextInt(1 + days / 3)));
            }
            if (random.nextInt(5) == 0) {
                busy.add(new Busy(person, 98 + random.nextInt(days + 2)));
            }
            if (hasPast) {
                balances.add(new Balance(person, random.nextInt(levels), 250_000L * (random.nextInt(9) - 4)));
            }
        }
        List<Fixed> fixed = new ArrayList<>();
        if (random.nextInt(3) == 0) {
            fixed.add(new Fixed(random.nextInt(slotCount), random.nextInt(people)));
        }
        return new Instance(
                people,
                levels,
                random.nextInt(4),
                IntStream.range(0, people).boxed().toList(),
                IntStream.range(0, people).map(person -> person % 2).boxed().toList(),
                pools,
                slots,
                away,
                busy,
                fixed,
                balances);
    }

    private static Set<Integer> some(Random random, int people, double part) {
        Set<Integer> chosen = new TreeSet<>();
        for (int person = 0; person < people; person++) {
            if (random.nextDouble() < part) {
                chosen.add(person);
            }
        }
        return chosen;
    }
}
