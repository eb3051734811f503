package org.zhiban.core.shift;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.ShiftTemplate;
import org.zhiban.core.regulation.Timetable;
import org.zhiban.core.time.DateSpan;
import org.zhiban.core.time.DayKind;
import org.zhiban.core.time.OfficeCalendar;

/**
 * The coverage of the 24 hours by a timetable (24小时覆盖), clause 一(三), for every possible sequence of day kinds and not
 * only one year's: a shift reaches at most into the next day, so all pairs of kinds decide.
 *
 * @param breaks where printed hours leave a hole or overlap, by pair of kinds and time
 */
public record Coverage(List<Break> breaks) {
    private static final int DAY = 24 * 60;

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
     * @param isSettled whether the timetable says who then answers
     */
    public record Break(Fault fault, DayKind before, DayKind on, LocalTime from, LocalTime until, boolean isSettled) {

        /**
         * Where it first happens (首次出现), as a concrete counterexample.
         *
         * @param calendar the office's calendar
         * @param days the days to look at
         * @return the first day it lies on, or empty if no such pair of kinds comes in these days
         */
        public Optional<LocalDate> firstDate(OfficeCalendar calendar, DateSpan days) {
            return dates(calendar, days).findFirst();
        }

        /**
         * Every day it happens on (出现日期).
         *
         * @param calendar the office's calendar
         * @param days the days to look at
         * @return the days, in order
         */
        public Stream<LocalDate> dates(OfficeCalendar calendar, DateSpan days) {
            return days.days()
                    .filter(date -> calendar.day(date).kind() == on
                            && calendar.day(date.minusDays(1)).kind() == before);
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
     * @return every break, for every pair of day kinds, in the order of the kinds and the time of day
     */
    public static Coverage of(Timetable timetable, PostId post) {
        List<Break> breaks = new ArrayList<>();
        for (DayKind before : DayKind.values()) {
            for (DayKind on : DayKind.values()) {
                breaks.addAll(breaks(timetable, post, before, on));
            }
        }
        return new Coverage(breaks);
    }

    /**
     * Whether every instant is somebody's (无空档): covered by print, or by a settlement the regulation has chosen.
     *
     * @return true if no break is left unsettled
     */
    public boolean isComplete() {
        return breaks.stream().allMatch(Break::isSettled);
    }

    private static List<Break> breaks(Timetable timetable, PostId post, DayKind before, DayKind on) {
        int[] holders = new int[DAY];
        timetable.of(post, before).forEach(template -> count(holders, template, -DAY));
        timetable.of(post, on).forEach(template -> count(holders, template, 0));
        List<Break> breaks = new ArrayList<>();
        int from = 0;
        for (int minute = 1; minute <= DAY; minute++) {
            if (minute == DAY || !faultOf(holders[minute]).equals(faultOf(holders[from]))) {
                addBreak(breaks, timetable, before, on, holders[from], from, minute);
                from = minute;
            }
        }
        return breaks;
    }

    private static void count(int[] holders, ShiftTemplate template, int offset) {
        IntStream.range(Math.max(0, template.beginMinute() + offset), Math.min(DAY, template.endMinute() + offset))
                .forEach(minute -> holders[minute]++);
    }

    private static Optional<Fault> faultOf(int holders) {
        return holders == 1 ? Optional.empty() : Optional.of(holders == 0 ? Fault.HOLE : Fault.OVERLAP);
    }

    private static void addBreak(
            List<Break> breaks, Timetable timetable, DayKind before, DayKind on, int holders, int from, int until) {
        faultOf(holders)
                .ifPresent(fault -> breaks.add(new Break(
                        fault,
                        before,
                        on,
                        LocalTime.ofSecondOfDay(from * 60L),
                        LocalTime.ofSecondOfDay(until % DAY * 60L),
                        isSettled(timetable, fault))));
    }

    private static boolean isSettled(Timetable timetable, Fault fault) {
        return fault == Fault.HOLE
                ? timetable.hole().isPresent()
                : timetable.overlap().isPresent();
    }
}
