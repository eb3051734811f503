package org.zhiban.core.time;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The holiday calendar (节假日安排) an office goes by: the days lifted out of the ordinary week, and for which years that
 * is known. Brought by the host; the file adapter reads one from a table.
 *
 * <p>Implementations must be immutable or otherwise safe for use by several threads. A revised notice is a new calendar
 * with a new {@link #version()}, never a change behind the office's back.
 */
public interface HolidayCalendar {

    /**
     * The version (版本) of the data, recorded with every roster drawn up on it.
     *
     * @return a short stable text, not blank
     */
    String version();

    /**
     * The years covered (所含年份) and how sure each is. A year that is missing is not known at all.
     *
     * @return the certainty of each known year
     */
    Map<Integer, Certainty> years();

    /**
     * What a notice makes of a day (特殊日).
     *
     * @param date the day asked about, in a covered year
     * @return the special day, or empty if the day is ordinary
     */
    Optional<SpecialDay> on(LocalDate date);
}
