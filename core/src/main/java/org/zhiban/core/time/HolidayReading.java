package org.zhiban.core.time;

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
}
