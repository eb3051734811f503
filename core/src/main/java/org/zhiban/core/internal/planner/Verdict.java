package org.zhiban.core.internal.planner;

/** Where a person stands towards a slot (人选判定): why it could not be theirs, or how they would stand had they taken it. */
public sealed interface Verdict {

    /**
     * Whom it is about.
     *
     * @return the person
     */
    int person();

    /**
     * The person holds the slot.
     *
     * @param person the person
     * @param adjusted the person's adjusted count at the slot's level, this duty included
     * @param total the adjusted count of the total
     * @param isFixed whether the slot was fixed beforehand
     */
    record Holds(int person, long adjusted, long total, boolean isFixed) implements Verdict {}

    /**
     * The person could have taken it as the plan stands.
     *
     * @param person the person
     * @param adjusted the adjusted count at the slot's level the person would have with it
     * @param total the adjusted count of the total the person would have with it
     */
    record Free(int person, long adjusted, long total) implements Verdict {}

    /**
     * The person is not in the slot's pool.
     *
     * @param person the person
     */
    record NotInPool(int person) implements Verdict {}

    /**
     * The person is blocked on the slot's day.
     *
     * @param person the person
     */
    record Blocked(int person) implements Verdict {}

    /**
     * The person rests because of another slot of the plan.
     *
     * @param person the person
     * @param slot that other slot
     */
    record Resting(int person, int slot) implements Verdict {}

    /**
     * The person rests because of a duty elsewhere.
     *
     * @param person the person
     * @param day the day of that duty, as an epoch day
     */
    record Busy(int person, int day) implements Verdict {}

    /**
     * The slot lay before the day of re-planning and stays as it was.
     *
     * @param person the person
     */
    record Over(int person) implements Verdict {}
}
