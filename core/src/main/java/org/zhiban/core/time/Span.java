package org.zhiban.core.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A span of time (时间段), half-open: its start belongs to it, its end does not.
 *
 * <p>Adjacent shifts therefore share no instant and leave none out. Immutable and safe for use by several threads.
 *
 * @param start the first instant inside
 * @param end the first instant after it; later than {@code start}
 */
public record Span(Instant start, Instant end) {

    /**
     * Checks that the span is not empty.
     *
     * @throws NullPointerException if an end is null
     * @throws IllegalArgumentException if {@code end} is not after {@code start}
     */
    public Span {
        Objects.requireNonNull(start, "start");
        if (!Objects.requireNonNull(end, "end").isAfter(start)) {
            throw new IllegalArgumentException("时间段 span must end after it starts: " + start + "/" + end);
        }
    }

    /**
     * The span (时间段) between two instants.
     *
     * @param start the first instant inside
     * @param end the first instant after it
     * @return the span
     */
    public static Span of(Instant start, Instant end) {
        return new Span(start, end);
    }

    /**
     * Reads a span (时间段) from the form {@link #toString()} writes: {@code start/end}, both ISO-8601 in UTC.
     *
     * @param text the text to read
     * @return the span
     * @throws IllegalArgumentException if the text has no slash
     * @throws java.time.format.DateTimeParseException if an end is not an ISO-8601 instant
     */
    public static Span parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("时间段 span must read start/end: \"" + text + "\"");
        }
        return new Span(Instant.parse(text.substring(0, slash)), Instant.parse(text.substring(slash + 1)));
    }

    /**
     * Whether an instant lies in this span (时间段).
     *
     * @param instant the instant asked about
     * @return true from the start on, until just before the end
     */
    public boolean contains(Instant instant) {
        return !instant.isBefore(start) && instant.isBefore(end);
    }

    /**
     * Whether two spans (时间段) share an instant.
     *
     * @param other the other span
     * @return true if some instant lies in both; spans that only touch do not overlap
     */
    public boolean overlaps(Span other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /**
     * What two spans (时间段) have in common.
     *
     * @param other the other span
     * @return the common part, or empty if they share no instant
     */
    public Optional<Span> intersection(Span other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        Instant from = start.isAfter(other.start) ? start : other.start;
        Instant to = end.isBefore(other.end) ? end : other.end;
        return Optional.of(new Span(from, to));
    }

    /**
     * How long the span (时间段) lasts.
     *
     * @return its elapsed duration, always positive
     */
    public Duration duration() {
        return Duration.between(start, end);
    }

    /** The ISO-8601 form {@code start/end}, read back by {@link #parse(String)}. */
    @Override
    public String toString() {
        return start + "/" + end;
    }
}
