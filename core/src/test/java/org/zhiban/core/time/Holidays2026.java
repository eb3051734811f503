package org.zhiban.core.time;

import static org.zhiban.core.time.SpecialDay.Kind.ADJUSTED_REST;
import static org.zhiban.core.time.SpecialDay.Kind.MAKEUP_WORKDAY;
import static org.zhiban.core.time.SpecialDay.Kind.STATUTORY_HOLIDAY;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The days off and make-up workdays of 2026 as announced on 2025-11-04, and 2025 and 2027 around them without any. */
public final class Holidays2026 implements HolidayCalendar {
    private final Map<LocalDate, SpecialDay> days = new HashMap<>();

    public Holidays2026() {
        put("元旦", "01-01", STATUTORY_HOLIDAY);
        put("元旦", "01-02 01-03", ADJUSTED_REST);
        put("元旦", "01-04", MAKEUP_WORKDAY);
        put("春节", "02-14 02-28", MAKEUP_WORKDAY);
        put("春节", "02-16 02-17 02-18 02-19", STATUTORY_HOLIDAY);
        put("春节", "02-15 02-20 02-21 02-22 02-23", ADJUSTED_REST);
        put("清明节", "04-05", STATUTORY_HOLIDAY);
        put("清明节", "04-04 04-06", ADJUSTED_REST);
        put("劳动节", "05-01 05-02", STATUTORY_HOLIDAY);
        put("劳动节", "05-03 05-04 05-05", ADJUSTED_REST);
        put("劳动节", "05-09", MAKEUP_WORKDAY);
        put("端午节", "06-19", STATUTORY_HOLIDAY);
        put("端午节", "06-20 06-21", ADJUSTED_REST);
        put("中秋节", "09-25", STATUTORY_HOLIDAY);
        put("中秋节", "09-26 09-27", ADJUSTED_REST);
        put("国庆节", "09-20 10-10", MAKEUP_WORKDAY);
        put("国庆节", "10-01 10-02 10-03", STATUTORY_HOLIDAY);
        put("国庆节", "10-04 10-05 10-06 10-07", ADJUSTED_REST);
    }

    private void put(String name, String monthDays, SpecialDay.Kind kind) {
        for (String monthDay : monthDays.split(" ")) {
            LocalDate date = LocalDate.parse("2026-" + monthDay);
            days.put(date, new SpecialDay(date, kind, name));
        }
    }

    @Override
    public String version() {
        return "test-2026";
    }

    @Override
    public Map<Integer, Certainty> years() {
        return Map.of(2025, Certainty.ANNOUNCED, 2026, Certainty.ANNOUNCED, 2027, Certainty.PROVISIONAL);
    }

    @Override
    public Optional<SpecialDay> on(LocalDate date) {
        return Optional.ofNullable(days.get(date));
    }
}
