package org.zhiban.core.time;

import java.time.LocalDate;
import java.util.SortedSet;

/** A day outside the holiday calendar (超出节假日数据) was asked about. The message says which year must be loaded. */
public final class OutsideCalendarException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    OutsideCalendarException(LocalDate date, String version, SortedSet<Integer> years) {
        super("节假日数据不含" + date.getYear() + "年，请载入该年数据: no holiday data for " + date + " in calendar \"" + version
                + "\" (has " + (years.isEmpty() ? "no year" : years.first() + " to " + years.last())
                + "); load the notice or the computed holidays of " + date.getYear());
    }
}
