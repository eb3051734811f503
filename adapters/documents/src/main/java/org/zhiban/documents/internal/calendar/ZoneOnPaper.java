package org.zhiban.documents.internal.calendar;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.TimeZone;

/** The office's zone as a calendar carries it (时区), from the last change of the clocks before its first event. */
final class ZoneOnPaper {
    private ZoneOnPaper() {}

    /** As a VTIMEZONE that holds from one instant to another. */
    static TimezoneAssignment of(ZoneId zone, Instant first, Instant last) {
        ZoneRules rules = zone.getRules();
        VTimezone written = new VTimezone(zone.getId());
        ZoneOffsetTransition change = rules.previousTransition(first.plusNanos(1));
        if (change == null) {
            written.addStandardTime(fixed(rules.getOffset(first)));
        }
        while (change != null && !change.getInstant().isAfter(last)) {
            add(written, change, rules);
            change = rules.nextTransition(change.getInstant());
        }
        return new TimezoneAssignment(TimeZone.getTimeZone(zone), written);
    }

    private static void add(VTimezone written, ZoneOffsetTransition change, ZoneRules rules) {
        if (rules.isDaylightSavings(change.getInstant())) {
            DaylightSavingsTime summer = new DaylightSavingsTime();
            written.addDaylightSavingsTime(summer);
            fill(summer, change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter());
        } else {
            StandardTime standard = new StandardTime();
            written.addStandardTime(standard);
            fill(standard, change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter());
        }
    }

    private static StandardTime fixed(ZoneOffset offset) {
        StandardTime standard = new StandardTime();
        fill(standard, LocalDateTime.of(1970, 1, 1, 0, 0), offset, offset);
        return standard;
    }

    private static void fill(Observance part, LocalDateTime from, ZoneOffset before, ZoneOffset after) {
        part.setDateStart(new DateTimeComponents(
                from.getYear(),
                from.getMonthValue(),
                from.getDayOfMonth(),
                from.getHour(),
                from.getMinute(),
                from.getSecond(),
                false));
        part.setTimezoneOffsetFrom(new UtcOffset(before.getTotalSeconds() * 1_000L));
        part.setTimezoneOffsetTo(new UtcOffset(after.getTotalSeconds() * 1_000L));
    }
}
