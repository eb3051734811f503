package org.zhiban.core.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * A time limit (时限): how long something may take, counted from an instant.
 *
 * <p>The regulation says "at once" without a number (gap G10); the number is a parameter of the office.
 *
 * @param duration the time allowed; zero means at that very instant, never negative
 */
public record TimeLimit(Duration duration) {

    /**
     * Checks the duration.
     *
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if it is negative
     */
    public TimeLimit {
        if (Objects.requireNonNull(duration, "duration").isNegative()) {
            throw new IllegalArgumentException("时限 time limit must not be negative: " + duration);
        }
    }

    /**
     * A time limit (时限) of so many minutes.
     *
     * @param minutes the minutes allowed, zero or more
     * @return the limit
     */
    public static TimeLimit ofMinutes(long minutes) {
        return new TimeLimit(Duration.ofMinutes(minutes));
    }

    /**
     * Reads a time limit (时限) from the form {@link #toString()} writes, an ISO-8601 duration such as {@code PT10M}.
     *
     * @param text the text to read
     * @return the limit
     * @throws java.time.format.DateTimeParseException if the text is not a duration
     */
    public static TimeLimit parse(String text) {
        return new TimeLimit(Duration.parse(text));
    }

    /**
     * The last instant (截止时刻) still in time.
     *
     * @param from when the limit starts to run
     * @return the deadline
     */
    public Instant deadline(Instant from) {
        return from.plus(duration);
    }

    /**
     * Whether something came too late (超时).
     *
     * @param from when the limit started to run
     * @param done when it was done
     * @return true if {@code done} is after the deadline
     */
    public boolean isExceeded(Instant from, Instant done) {
        return done.isAfter(deadline(from));
    }

    /** The ISO-8601 duration, read back by {@link #parse(String)}. */
    @Override
    public String toString() {
        return duration.toString();
    }
}
