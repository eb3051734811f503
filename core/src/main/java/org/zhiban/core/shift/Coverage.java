package org.zhiban.core.shift;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Timetable;
import org.zhiban.core.time.DateSpan;
import org.zhiban.core.time.DayKind;
import org.zhiban.core.time.OfficeCalendar;
import org.zhiban.core.time.OfficeDay;

/**
 * The coverage of the 24 hours by a timetable (24小时覆盖), clause 一(三), for every possible sequence of day kinds, on every
 * day of the week and across every change of season, and not only one year's.
 *
 * @param breaks where printed hours leave a hole or overlap, by pair of kinds and time
 */
public record Coverage(List<Break> breaks) {

    /** What is wrong (不衔接类型) with printed hours. */
    public enum Fault {
        /** 空档: nobody's printed hours. */
        HOLE,
        /** 重叠: more than one shift's printed hours. */
        OVERLAP
    }

    /**
     * A break (不衔接处) in the printed hours of a day.
     *
     * @param fault hole or overlap
     * @param before the kind of the day before
     * @param on the kind of the day it lies on
     * @param from the local time it begins
     * @param until the local time it ends; midnight is the end of the day
     * @param weekdays the days of the week it lies on
     * @param seasonBefore the seasons of the day before
     * @param season the seasons of the day it lies on
     * @param isSettled whether the timetable says who then answers
     */
    public record Break(
            Fault fault,
            DayKind before,
            DayKind on,
            LocalTime from,
            LocalTime until,
            Set<DayOfWeek> weekdays,
            Set<String> seasonBefore,
            Set<String> season,
            boolean isSettled) {

        /**
         * Keeps its own copies.
         *
         * @throws NullPointerException if a component is null
         */
        public Break {
            Objects.requireNonNull(fault, "fault");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(until, "until");
            weekdays = Collections.unmodifiableSet(EnumSet.copyOf(weekdays));
            seasonBefore = Set.copyOf(seasonBefore);
            season = Set.copyOf(season);
        }

        /**
         * Where it first happens (首次出现), as a concrete counterexample.
         *
         * @param timetable the timetable it was found in
         * @param calendar the office's calendar
         * @param days the days to look at
         * @return the first day it lies on, or empty if no such sequence of days comes among these
         */
        public Optional<LocalDate> firstDate(Timetable timetable, OfficeCalendar calendar, DateSpan days) {
            return dates(timetable, calendar, days).findFirst();
        }

        /**
         * Every day it happens on (出现日期).
         *
         * @param timetable the timetable it was found in
         * @param calendar the office's calendar
         * @param days the days to look at
         * @return the days, in order
         */
        public Stream<LocalDate> dates(Timetable timetable, OfficeCalendar calendar, DateSpan days) {
            return days.days()
                    .filter(date -> weekdays.contains(date.getDayOfWeek())
                            && liesOn(timetable, calendar.day(date.minusDays(1)), calendar.day(date)));
        }

        /**
         * Whether it lies on a day (是否出现于该日).
         *
         * @param timetable the timetable it was found in
         * @param was the day before
         * @param is the day
         * @return true if it does
         */
        public boolean liesOn(Timetable timetable, OfficeDay was, OfficeDay is) {
            return is.kind() == on
                    && was.kind() == before
                    && weekdays.contains(is.date().getDayOfWeek())
                    && timetable.seasonsOn(is.date()).equals(season)
                    && timetable.seasonsOn(was.date()).equals(seasonBefore);
        }
    }

    /** Keeps its own copy. */
    public Coverage {
        breaks = List.copyOf(breaks);
    }

    /**
     * Analyses the printed hours of a post (分析覆盖).
     *
     * @param timetable the timetable
     * @param post the post
     * @return every break, for every sequence of day kinds, in the order of the kinds and the time of day
     */
    public static Coverage of(Timetable timetable, PostId post) {
        return new Coverage(
                new DaySequences(timetable, post, any -> EnumSet.allOf(DayKind.class), Optional.empty()).breaks());
    }

    /**
     * Analyses the printed hours of a post (分析覆盖) on the days a regulation is in force, for the sequences its reading of the
     * holidays allows: what the dated seasons of a school year leave open before its first day and after its last is not its
     * own, and where only weekends are rest days, no Tuesday is one.
     *
     * @param regulation the regulation
     * @param post the post
     * @return every break that can lie on a day it is in force
     */
    public static Coverage of(Regulation regulation, PostId post) {
        return new Coverage(new DaySequences(
                        regulation.timetable(), post, regulation.holidays().value()::kindsOn, Optional.of(regulation))
                .breaks());
    }

    /**
     * Whether every instant is somebody's (无空档): covered by print, or by a settlement the regulation has chosen.
     *
     * @return true if no break is left unsettled
     */
    public boolean isComplete() {
        return breaks.stream().allMatch(Break::isSettled);
    }
}
