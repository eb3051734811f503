package org.zhiban.core.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhiban.core.event.Told;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Deadline;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.Finding;
import org.zhiban.core.regulation.Post;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Reinforcement;
import org.zhiban.core.regulation.Severity;
import org.zhiban.core.shift.Reinforcements;
import org.zhiban.core.shift.Shift;
import org.zhiban.core.shift.ShiftPlan;
import org.zhiban.core.time.DateSpan;
import org.zhiban.core.time.Span;

/**
 * The seats reinforced duty adds and a published roster has nobody for (加强班位未补足): due before the shift begins, and found
 * until the roster is amended.
 *
 * @param rosters the rosters
 * @param orders the orders that reinforced duty
 * @param plan the shifts under these orders
 */
public record UnfilledSeats(Rosters rosters, Reinforcements orders, ShiftPlan plan) {

    /**
     * What must still be filled (待补班位).
     *
     * @param now when
     * @return the deadlines of the shifts that have not ended
     */
    public Stream<Deadline> open(Instant now) {
        return lacking(plan.dateOf(now).minusDays(1))
                .filter(lack -> lack.shift.answerable().end().isAfter(now))
                .map(this::deadline);
    }

    /**
     * What a book shows (检查发现).
     *
     * @param book the book read through
     * @return one finding a shift that lacks people, from the order on until the shift has ended
     */
    public static Stream<Finding> findings(DutyBook book) {
        UnfilledSeats seats = new UnfilledSeats(book.rosters(), book.reinforcements(), book.plan());
        return seats.lacking(LocalDate.MIN)
                .filter(lack -> !seats.deadline(lack).since().isAfter(book.until()))
                .map(lack -> finding(lack, seats.deadline(lack), book.until()));
    }

    private static Finding finding(Lack lack, Deadline deadline, Instant until) {
        Instant ended = lack.shift.answerable().end();
        Span span = DutyBook.between(deadline.since(), until.isBefore(ended) ? until : ended);
        return new Finding(
                deadline.code(),
                lack.reinforcement.citation(),
                deadline.isMissed(until) ? Severity.BREACH : Severity.WARNING,
                span,
                deadline.answerable(),
                deadline.evidence(),
                deadline.facts());
    }

    /** A shift with more seats than people, by which reinforcement. */
    private record Lack(Roster roster, Shift shift, Reinforcement reinforcement) {}

    private Stream<Lack> lacking(LocalDate from) {
        return rosters.all().values().stream()
                .filter(Roster::isPublished)
                .flatMap(roster -> roster.period()
                        .days()
                        .filter(date -> !date.isBefore(from))
                        .flatMap(date -> lacking(roster, date)));
    }

    private Stream<Lack> lacking(Roster roster, LocalDate date) {
        Set<String> on = plan.regulations().reinforcedOn(date);
        return on.isEmpty()
                ? Stream.empty()
                : lacking(roster, date, plan.regulations().on(date), on);
    }

    private Stream<Lack> lacking(Roster roster, LocalDate date, Regulation law, Set<String> on) {
        return law.citation(Code.REINFORCEMENT_UNFILLED).isEmpty()
                ? Stream.empty()
                : law.posts().stream()
                        .map(Post::id)
                        .flatMap(post -> plan.shifts(post, DateSpan.through(date, date)).stream())
                        .filter(shift -> roster.officers(shift.id()).size()
                                < shift.template().seats().size())
                        .flatMap(shift ->
                                Reinforcements.seating(shift, law, on)
                                        .map(one -> new Lack(roster, shift, one))
                                        .stream());
    }

    private Deadline deadline(Lack lack) {
        Shift shift = lack.shift;
        Optional<Reinforcements.Order> order =
                orders.on(lack.reinforcement.id(), shift.id().date());
        return new Deadline(
                Code.REINFORCEMENT_UNFILLED,
                Optional.of(lack.reinforcement.citation()),
                Severity.WARNING,
                order.map(Reinforcements.Order::ordered)
                        .map(told -> told.entry().enteredAt())
                        .orElseGet(() -> lack.roster
                                .period()
                                .first()
                                .atStartOfDay(plan.zone())
                                .toInstant()),
                shift.answerable().start(),
                Optional.empty(),
                List.of(),
                order.map(Reinforcements.Order::ordered).map(Told::number).stream()
                        .toList(),
                Facts.of("shift", shift.id())
                        .and("reinforcement", lack.reinforcement.id())
                        .and("seats", shift.template().seats().size())
                        .and("named", lack.roster.officers(shift.id()).size()));
    }
}
