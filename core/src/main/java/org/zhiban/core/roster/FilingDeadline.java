package org.zhiban.core.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Deadline;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.RosterFiling;
import org.zhiban.core.regulation.Severity;
import org.zhiban.core.shift.ShiftPlan;
import org.zhiban.core.time.DayKind;

/**
 * The deadline of filing a roster (报备期限): a published roster with a holiday in it is filed some days before its first holiday
 * day. Immutable.
 *
 * @param roster the roster
 * @param plan the shifts
 */
public record FilingDeadline(Roster roster, ShiftPlan plan) {

    /**
     * The deadline (期限), met or not.
     *
     * @return the deadline, or nothing where the roster is not published or has no holiday, or the regulation asks for no filing
     */
    public Stream<Deadline> deadline() {
        Regulation law = plan.regulations().on(roster.period().first());
        return law.roster().filing().stream()
                .filter(any -> roster.isPublished()
                        && law.citation(Code.ROSTER_FILED_LATE).isPresent())
                .flatMap(filing -> firstHoliday().stream().map(holiday -> deadline(filing, holiday)));
    }

    Optional<LocalDate> firstHoliday() {
        return roster.period()
                .days()
                .filter(date -> plan.day(date).kind() == DayKind.HOLIDAY)
                .findFirst();
    }

    Instant startOf(LocalDate date) {
        return date.atStartOfDay(plan.zone()).toInstant();
    }

    /** To the end of the day so many days before; a day of filing is compared by its beginning. */
    private Deadline deadline(RosterFiling filing, LocalDate holiday) {
        LocalDate last = holiday.minusDays(filing.daysAhead());
        return new Deadline(
                Code.ROSTER_FILED_LATE,
                Optional.of(filing.citation()),
                Severity.BREACH,
                roster.published().orElseThrow(),
                startOf(last.plusDays(1)).minusNanos(1_000),
                roster.filing().map(Roster.Filing::first).map(this::startOf),
                List.of(),
                List.of(),
                Facts.of("roster", roster.id())
                        .and("recipient", filing.recipient())
                        .and("date", last));
    }
}
