package org.zhiban.core.shift;

import org.zhiban.core.event.ShiftId;

/** Two neighbouring shifts do not meet (班次不衔接) and the regulation has not chosen how to settle that. */
public final class UnsettledTimetableException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    UnsettledTimetableException(String what, ShiftId before, ShiftId after) {
        super("班次时间表 the timetable leaves " + what + " between " + before + " and " + after
                + "; settle it in the regulation (timetable hole or overlap)");
    }
}
