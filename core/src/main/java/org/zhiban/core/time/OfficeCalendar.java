package org.zhiban.core.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The office's calendar (值班日历): the kind of each day, and where local times lie on the time line.
 *
 * <p>A time of day is local to {@link #zone()}; the machine's own zone is never looked at. Safe for use by several
 * threads if the holiday calendar is.
 *
 * @param holidays the holiday calendar behind it
 * @param reading which days off count as holidays (gap G04)
 * @param zone the zone the office keeps its clocks in
 */
public record OfficeCalendar(HolidayCalendar holidays, HolidayReading reading, ZoneId zone) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public OfficeCalendar {
        Objects.requireNonNull(holidays, "holidays");
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(zone, "zone");
    }

    /**
     * The day (值班日) with its kind, clause 一(二).
     *
     * @param date the day asked about
     * @return its kind and how sure that is
     * @throws OutsideCalendarException if the calendar has no data for that year; it never guesses
     */
    public OfficeDay day(LocalDate date) {
        Certainty certainty = holidays.years().get(date.getYear());
        if (certainty == null) {
            throw new OutsideCalendarException(
                    date, holidays.version(), new TreeSet<>(holidays.years().keySet()));
        }
        Optional<SpecialDay> special = holidays.on(date);
        return new OfficeDay(date, kind(date, special), certainty, special);
    }

    private DayKind kind(LocalDate date, Optional<SpecialDay> special) {
        if (special.isPresent()) {
            SpecialDay.Kind kind = special.get().kind();
            return kind == SpecialDay.Kind.MAKEUP_WORKDAY ? DayKind.WORKDAY : reading.ofDayOff(kind);
        }
        boolean weekend = date.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
        return weekend ? reading.ofWeekend() : DayKind.WORKDAY;
    }

    /**
     * Where a local time (当地时间) lies on the time line. In a zone whose clocks are moved, a time that is skipped lies
     * after the gap, and one that comes twice is its first occurrence.
     *
     * @param date the local day
     * @param time the local time of day
     * @return the instant
     */
    public Instant at(LocalDate date, LocalTime time) {
        return ZonedDateTime.of(date, time, zone).toInstant();
    }

    /**
     * The local day (日期) of an instant.
     *
     * @param instant the instant
     * @return the day on the office's wall calendar
     */
    public LocalDate dateOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }
}
