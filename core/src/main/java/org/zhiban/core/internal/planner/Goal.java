package org.zhiban.core.internal.planner;

import static org.zhiban.core.internal.planner.PlanningProblem.NOBODY;

import java.util.stream.IntStream;

/**
 * What a chain of changes is looked for (目标): to fill an empty slot, to bring the highest of a level down, or the lowest up.
 *
 * @param draft the plan to be changed
 * @param kind which of the three
 * @param level the level it is about; the total if it is the number of levels
 * @param mark the highest or the lowest count of that level
 * @param limits what the chain must keep
 * @param empty the slots that are empty and could be filled, one of which may be filled if another is left empty
 * @param begin the one slot the chain begins with, or -1 for any
 * @param kept a slot the chain leaves alone, or -1
 */
record Goal(Draft draft, Kind kind, int level, long mark, Limits limits, int[] empty, int begin, int kept) {

    enum Kind {
        FILL,
        LOWER_TOP,
        RAISE_BOTTOM
    }

    static Goal fill(Draft draft, Limits limits) {
        return new Goal(draft, Kind.FILL, draft.grid.levels, 0, limits, new int[0], -1, -1);
    }

    /** One slot is filled and another is not touched. */
    static Goal settle(Draft draft, int slot, int kept, Limits limits) {
        return new Goal(draft, Kind.FILL, draft.grid.levels, 0, limits, new int[0], slot, kept);
    }

    /** Somebody highest gives up a duty, and nobody comes as high or lower than the lowest instead. */
    static Goal lowerTop(Draft draft, int level, long bottom, long top, Limits kept) {
        return new Goal(draft, Kind.LOWER_TOP, level, top, kept.with(level, bottom, top - 1), empty(draft), -1, -1);
    }

    /** Somebody lowest gains a duty, and nobody comes as low or higher than the highest instead. */
    static Goal raiseBottom(Draft draft, int level, long bottom, long top, Limits kept) {
        return new Goal(
                draft, Kind.RAISE_BOTTOM, level, bottom, kept.with(level, bottom + 1, top), empty(draft), -1, -1);
    }

    private static int[] empty(Draft draft) {
        return draft.unfilled() == 0
                ? new int[0]
                : IntStream.range(0, draft.grid.slots)
                        .filter(slot -> draft.holder[slot] == NOBODY && !draft.grid.isClosed(slot))
                        .toArray();
    }

    /** Whether a chain may begin by somebody giving up this slot (or nobody, to fill it). */
    boolean mayBegin(int slot) {
        int person = draft.holder[slot];
        if (kind == Kind.FILL) {
            return person == NOBODY && (begin < 0 || begin == slot);
        }
        if (person == NOBODY) {
            return kind == Kind.RAISE_BOTTOM && counts(slot) && !draft.grid.isClosed(slot);
        }
        return draft.isMovable(slot)
                && counts(slot)
                && (kind == Kind.RAISE_BOTTOM || isMarked(person))
                && limits.mayLose(person, draft.grid.level[slot]);
    }

    /** Whether a duty in the slot counts at the goal's level. */
    boolean counts(int slot) {
        return level == draft.grid.levels || draft.grid.level[slot] == level;
    }

    /** Whether the person is one of those to be brought down or up. */
    boolean isMarked(int person) {
        return draft.adjusted[level][person] == mark && Bits.has(draft.shares.measured[level], person);
    }

    /** Whether the goal is reached from the start, whoever ends the chain: a marked person has lost a duty by then. */
    boolean isReachedAtOnce() {
        return kind != Kind.RAISE_BOTTOM;
    }

    /** Whether it is reached by a person taking one slot and giving up another (or nothing: -1). */
    boolean isReachedBy(int person, int taken, int given) {
        boolean isGain = counts(taken) && (given < 0 || !counts(given));
        return kind == Kind.RAISE_BOTTOM && isGain && person != NOBODY && isMarked(person);
    }

    /** Whether it is any use that who began the chain with one slot ends it with another. */
    boolean isRing(int first, int last) {
        return kind != Kind.FILL && first != last && (kind == Kind.RAISE_BOTTOM || !counts(last));
    }
}
