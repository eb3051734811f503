package org.zhiban.core.internal.planner;

import static org.zhiban.core.internal.planner.PlanningProblem.DUTY;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Sharpens the bounds of a level by slots that few people must share, and by people who can share few slots (瓶颈). Any set of
 * slots or people gives a true bound, so they may be guessed: whole stretches of days without a gap, and what can be reached
 * from the highest and the lowest by handing slots on.
 */
final class Cuts {

    private final Draft draft;
    private final Grid grid;
    private final Bounds bounds;
    private final int level;
    private final int missing;
    /** The free slots of the level that somebody could take, in order. */
    private final int[] slots;

    Cuts(Draft draft, Bounds bounds, int level) {
        this.draft = draft;
        this.grid = draft.grid;
        this.bounds = bounds;
        this.level = level;
        missing = bounds.missing();
        slots = IntStream.range(0, grid.slots)
                .filter(slot -> grid.level[slot] == level && !grid.isFixed(slot) && Bits.count(grid.open[slot]) > 0)
                .toArray();
    }

    void sharpen() {
        carry(slots);
        share(allPeople());
        int from = 0;
        for (int i = 1; i <= slots.length; i++) {
            if (i == slots.length || grid.day[slots[i]] - grid.day[slots[i - 1]] > 1) {
                carry(Arrays.copyOfRange(slots, from, i));
                from = i;
            }
        }
        carry(reachedFromTop());
        share(reachedFromBottom());
    }

    private int[] allPeople() {
        return IntStream.range(0, grid.people)
                .filter(person -> Bits.has(draft.shares.measured[level], person))
                .toArray();
    }

    /** These slots must be carried by those who can take any of them: how high must somebody come? */
    void carry(int[] carried) {
        int[] people = takers(carried);
        WaterLine line = new WaterLine(people.length);
        for (int person : people) {
            line.add(draft.shares.opening[level][person], mostDuties(person, carried));
        }
        long height = line.heightOf(carried.length - missing);
        if (height > bounds.top[level]) {
            bounds.top[level] = height;
            bounds.topCut[level] = new Cut(carried, people);
        }
    }

    /** These people must do with the slots that any of them can take: how low must somebody stay? */
    void share(int[] people) {
        int[] shared = takeable(people);
        WaterLine line = new WaterLine(people.length);
        long height = Long.MAX_VALUE;
        for (int person : people) {
            long opening = draft.shares.opening[level][person];
            line.add(opening - DUTY, Bounds.UNLIMITED);
            height = Math.min(height, opening + DUTY * mostDuties(person, shared));
        }
        height = Math.min(height, line.heightOf(shared.length + 1L));
        if (people.length > 0 && height < bounds.bottom[level]) {
            bounds.bottom[level] = height;
            bounds.bottomCut[level] = new Cut(shared, people);
        }
    }

    private int[] takers(int[] taken) {
        return IntStream.range(0, grid.people)
                .filter(person -> Arrays.stream(taken).anyMatch(slot -> Bits.has(grid.open[slot], person)))
                .toArray();
    }

    private int[] takeable(int[] people) {
        return Arrays.stream(slots)
                .filter(slot -> Arrays.stream(people).anyMatch(person -> Bits.has(grid.open[slot], person)))
                .toArray();
    }

    /** The most of these slots, in order, that a person could take and keep the rest: each as early as can be. */
    private int mostDuties(int person, int[] ordered) {
        int count = 0;
        int free = 0;
        for (int slot : ordered) {
            if (grid.day[slot] >= free && Bits.has(grid.open[slot], person)) {
                count++;
                free = grid.day[slot] + grid.rest + 1;
            }
        }
        return count;
    }

    /** The slots that the highest hold, those that their takers hold who would have to hand one on, and so forth. */
    private int[] reachedFromTop() {
        long top = draft.top(level);
        boolean[] isReached = new boolean[grid.slots];
        for (int slot : slots) {
            isReached[slot] = draft.isMovable(slot) && draft.adjusted[level][draft.holder[slot]] == top;
        }
        boolean isGrowing = true;
        while (isGrowing) {
            isGrowing = false;
            for (int slot : slots) {
                if (!isReached[slot] && draft.isMovable(slot) && isHandedOn(slot, isReached)) {
                    isReached[slot] = true;
                    isGrowing = true;
                }
            }
        }
        return Arrays.stream(slots).filter(slot -> isReached[slot]).toArray();
    }

    /** Whether the holder of a slot could give it up for one of those reached. */
    private boolean isHandedOn(int slot, boolean[] isReached) {
        int person = draft.holder[slot];
        return Arrays.stream(slots).anyMatch(taken -> isReached[taken] && draft.canChange(person, taken, slot));
    }

    /** The lowest, those who hold a slot that any of them could take, and so forth. */
    private int[] reachedFromBottom() {
        long bottom = draft.bottom(level);
        boolean[] isReached = new boolean[grid.people];
        for (int person : allPeople()) {
            isReached[person] = draft.adjusted[level][person] == bottom;
        }
        boolean isGrowing = true;
        while (isGrowing) {
            isGrowing = false;
            for (int slot : slots) {
                int holder = draft.holder[slot];
                if (holder >= 0 && !isReached[holder] && isTakenBy(slot, isReached)) {
                    isReached[holder] = true;
                    isGrowing = true;
                }
            }
        }
        return IntStream.range(0, grid.people)
                .filter(person -> isReached[person])
                .toArray();
    }

    private boolean isTakenBy(int slot, boolean[] isReached) {
        for (int person = 0; person < grid.people; person++) {
            if (isReached[person] && Bits.has(grid.open[slot], person) && isChangeable(person, slot)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the person could take a slot, giving up another of the level if need be. */
    private boolean isChangeable(int person, int slot) {
        int conflict = draft.conflict(person, slot, Draft.NONE);
        return conflict < 0 || (grid.level[conflict] == level && draft.canChange(person, slot, conflict));
    }
}
