package org.zhiban.examples.quickstart;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.office.DutyOffice;
import org.zhiban.core.staff.StaffId;

/** A clock moved by hand, so that two days pass in a moment and every run tells the same. */
final class HandMovedClock implements InstantSource {
    private Instant instant;

    HandMovedClock(LocalDate date, ZoneId zone) {
        this.instant = date.atTime(9, 0).atZone(zone).toInstant();
    }

    void moveTo(Instant to) {
        instant = to;
    }

    /** Stands where the book ends: there, a view tells what the run that wrote it told. */
    void moveToLastEntry(DutyOffice office, StaffId reader) {
        List<LogEntry> log = office.view(reader).log();
        moveTo(log.get(log.size() - 1).enteredAt());
    }

    @Override
    public Instant instant() {
        return instant;
    }
}
