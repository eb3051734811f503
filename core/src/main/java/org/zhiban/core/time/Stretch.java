package org.zhiban.core.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.Objects;

/**
 * A stretch of the calendar (时段), both ends included: the same days of every year, as summer hours are given, or the days of
 * one year, as a school gives its terms.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface Stretch {

    /**
     * Whether a day lies in it (在时段内).
     *
     * @param date the day
     * @return true from its first day to its last
     */
    boolean contains(LocalDate date);

    /**
     * The same days of every year (每年时段); one that ends before it begins runs over New Year.
     *
     * @param first the first day
     * @param last the last day
     */
    record Yearly(MonthDay first, MonthDay last) implements Stretch {

        /**
         * Checks that nothing is missing.
         *
         * @throws NullPointerException if an end is null
         */
        public Yearly {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(last, "last");
        }

        @Override
        public boolean contains(LocalDate date) {
            MonthDay day = MonthDay.from(date);
            boolean isFrom = !day.isBefore(first);
            boolean isUntil = !day.isAfter(last);
            return first.isAfter(last) ? isFrom || isUntil : isFrom && isUntil;
        }

        @Override
        public String toString() {
            return first.toString().substring(2) + "/" + last.toString().substring(2);
        }
    }

    /**
     * Days of one time only (一次性时段).
     *
     * @param days the days
     */
    record Once(DateSpan days) implements Stretch {

        /**
         * Checks that nothing is missing.
         *
         * @throws NullPointerException if it is null
         */
        public Once {
            Objects.requireNonNull(days, "days");
        }

        @Override
        public boolean contains(LocalDate date) {
            return days.contains(date);
        }

        @Override
        public String toString() {
            return days.first() + "/" + days.last();
        }
    }

    /**
     * Reads a stretch (读取时段) from the form {@code toString()} writes: {@code 05-01/09-30} for every year, or
     * {@code 2026-09-01/2027-01-20} for once; both ends are included.
     *
     * @param text the text
     * @return the stretch
     * @throws IllegalArgumentException if the text has another form, or ends before it begins
     * @throws DateTimeParseException if an end is no day
     */
    static Stretch parse(String text) {
        String[] ends = text.split("/", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException("时段 stretch must read first/last: \"" + text + "\"");
        }
        return ends[0].length() == 5
                ? new Yearly(MonthDay.parse("--" + ends[0]), MonthDay.parse("--" + ends[1]))
                : new Once(DateSpan.through(LocalDate.parse(ends[0]), LocalDate.parse(ends[1])));
    }
}
