package org.zhiban.core.time;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** The reading of 节假日 (节假日口径) an office chooses: which days off count as holidays rather than rest days (gap G04). */
public enum HolidayReading {
    /** 整段假期: every day off of an announced break is a holiday; other weekend days are rest days. */
    BLOCK {
        @Override
        DayKind ofDayOff(SpecialDay.Kind kind) {
            return DayKind.HOLIDAY;
        }
    },
    /** 仅法定日: only the legal holidays themselves; the rest of the break counts as rest days. */
    STATUTORY_ONLY {
        @Override
        DayKind ofDayOff(SpecialDay.Kind kind) {
            return kind == SpecialDay.Kind.STATUTORY_HOLIDAY ? DayKind.HOLIDAY : DayKind.REST_DAY;
        }
    },
    /** 一切休息日: every day off, ordinary weekends included. */
    ANY_REST {
        @Override
        DayKind ofDayOff(SpecialDay.Kind kind) {
            return DayKind.HOLIDAY;
        }

        @Override
        DayKind ofWeekend() {
            return DayKind.HOLIDAY;
        }
    };

    abstract DayKind ofDayOff(SpecialDay.Kind kind);

    DayKind ofWeekend() {
        return DayKind.REST_DAY;
    }

    /**
     * What a day of the week can be (可能的日类) under this reading: a notice can make a workday of any, and a day off too.
     *
     * @param weekday the day of the week
     * @return the kinds, at least two
     */
    public Set<DayKind> kindsOn(DayOfWeek weekday) {
        EnumSet<DayKind> kinds = EnumSet.of(DayKind.WORKDAY);
        Stream.of(SpecialDay.Kind.values())
                .filter(kind -> kind != SpecialDay.Kind.MAKEUP_WORKDAY)
                .map(this::ofDayOff)
                .forEach(kinds::add);
        if (weekday.compareTo(DayOfWeek.SATURDAY) >= 0) {
            kinds.add(ofWeekend());
        }
        return Collections.unmodifiableSet(kinds);
    }
}
