package org.zhiban.core.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A run of days (日期段), half-open like {@link Span}: its first day belongs to it, its end does not.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param first the first day inside
 * @param end the first day after it; later than {@code first}
 */
public record DateSpan(LocalDate first, LocalDate end) {

    /**
     * Checks that the run is not empty.
     *
     * @throws NullPointerException if an end is null
     * @throws IllegalArgumentException if {@code end} is not after {@code first}
     */
    public DateSpan {
        Objects.requireNonNull(first, "first");
        if (!Objects.requireNonNull(end, "end").isAfter(first)) {
            throw new IllegalArgumentException("日期段 date span must end after it begins: " + first + "/" + end);
        }
    }

    /**
     * The days (日期段) from one day to another, both included, as people write leave and rosters.
     *
     * @param first the first day
     * @param last the last day, not before {@code first}
     * @return the run of days
     */
    public static DateSpan through(LocalDate first, LocalDate last) {
        return new DateSpan(first, last.plusDays(1));
    }

    /**
     * All days (日期段) of a month.
     *
     * @param month the month
     * @return its days
     */
    public static DateSpan of(YearMonth month) {
        return through(month.atDay(1), month.atEndOfMonth());
    }

    /**
     * Reads a run of days (日期段) from the form {@link #toString()} writes: {@code first/end}, ISO-8601.
     *
     * @param text the text to read
     * @return the run of days
     * @throws IllegalArgumentException if the text has no slash
     * @throws java.time.format.DateTimeParseException if an end is not an ISO-8601 date
     */
    public static DateSpan parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("日期段 date span must read first/end: \"" + text + "\"");
        }
        return new DateSpan(LocalDate.parse(text.substring(0, slash)), LocalDate.parse(text.substring(slash + 1)));
    }

    /**
     * The last day inside (日期段末日).
     *
     * @return the day before {@link #end()}
     */
    public LocalDate last() {
        return end.minusDays(1);
    }

    /**
     * Whether a day lies in this run (日期段).
     *
     * @param date the day asked about
     * @return true from the first day to the last
     */
    public boolean contains(LocalDate date) {
        return !date.isBefore(first) && date.isBefore(end);
    }

    /**
     * Whether two runs of days (日期段) share a day.
     *
     * @param other the other run
     * @return true if some day lies in both
     */
    public boolean overlaps(DateSpan other) {
        return first.isBefore(other.end) && other.first.isBefore(end);
    }

    /**
     * How many days (天数) it has.
     *
     * @return the number of days, at least one
     */
    public int length() {
        return Math.toIntExact(ChronoUnit.DAYS.between(first, end));
    }

    /**
     * The days (日期) in order.
     *
     * @return every day from the first to the last
     */
    public Stream<LocalDate> days() {
        return first.datesUntil(end);
    }

    /** The ISO-8601 form {@code first/end}, read back by {@link #parse(String)}. */
    @Override
    public String toString() {
        return first + "/" + end;
    }
}
