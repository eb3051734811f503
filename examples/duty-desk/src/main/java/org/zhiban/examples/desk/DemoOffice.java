package org.zhiban.examples.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhiban.core.event.EventCodec;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.office.DutyOffice;
import org.zhiban.core.regulation.Regulations;
import org.zhiban.core.staff.OfficeId;
import org.zhiban.core.staff.StaffDirectory;
import org.zhiban.core.time.HolidayCalendar;

/**
 * The demonstration's book (演示数据): an empty one is filled with the present month until now, through the office's own door, command by
 * command, so that it is a book like any other. One that has an entry already is left alone.
 */
@Configuration
class DemoOffice {

    /** What was loaded, and up to when. */
    record Loaded(Instant until) {}

    @Bean
    Loaded demonstration(
            OfficeId id,
            Regulations regulations,
            HolidayCalendar holidays,
            StaffDirectory people,
            Logbook book,
            EventCodec codec,
            InstantSource clock) {
        Instant now = clock.instant();
        if (book.head().number() == 0) {
            HandMovedClock past = new HandMovedClock();
            DutyOffice office = DutyOffice.open(id, regulations, holidays, people, book, codec, past);
            YearMonth month = YearMonth.from(now.atZone(regulations.zone()));
            new DemoMonth(office, past, now).play(month, regulations.zone());
        }
        return new Loaded(now);
    }
}
