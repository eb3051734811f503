package org.zhiban.core.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhiban.core.event.DailyReportMade;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.RoundMade;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.event.Told;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.DailyReport;
import org.zhiban.core.regulation.Deadline;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Round;
import org.zhiban.core.regulation.Routine;
import org.zhiban.core.regulation.Severity;
import org.zhiban.core.roster.DutyBook;
import org.zhiban.core.shift.ClosedShift;
import org.zhiban.core.shift.DutyBoard;
import org.zhiban.core.shift.Recurring;
import org.zhiban.core.shift.RunningShift;
import org.zhiban.core.shift.Shift;
import org.zhiban.core.shift.ShiftPlan;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.DateSpan;

/** By when what recurs must be done (例行事项期限): the rounds of a shift by its end, the daily report by its hour. */
public final class RoutineDeadlines {
    private final ShiftPlan plan;

    private RoutineDeadlines(ShiftPlan plan) {
        this.plan = plan;
    }

    /**
     * What recurs and is not done yet, or was done (例行事项期限), of the shifts that run and the days of late.
     *
     * @param board the duty board
     * @param plan the shifts
     * @param now up to when one looks
     * @return the deadlines, up to those of the day after
     */
    public static Stream<Deadline> of(DutyBoard board, ShiftPlan plan, Instant now) {
        RoutineDeadlines deadlines = new RoutineDeadlines(plan);
        Stream<Deadline> rounds = board.running().values().stream().flatMap(held -> deadlines.rounds(held, board));
        return Stream.concat(rounds, deadlines.reports(board, plan.dateOf(now)));
    }

    private Stream<Deadline> rounds(RunningShift held, DutyBoard board) {
        List<Told<RoundMade>> made = board.recurring().rounds(held.shift());
        return Stream.concat(
                rounds(held.shift(), made, List.of(held.officer().id())),
                made.stream()
                        .filter(round -> !board.recurring().isConfirmed(round.number()))
                        .flatMap(this::unconfirmed));
    }

    /** A round is to be confirmed while its shift lasts; by whom, the regulation of the shift says. */
    private Stream<Deadline> unconfirmed(Told<RoundMade> made) {
        RoundMade event = made.event();
        Regulation law = plan.regulationOf(event.shift());
        return law
                .citation(Code.ROUND_UNCONFIRMED)
                .flatMap(any -> law.routine().round(event.round()))
                .filter(round -> round.confirmedBy().isPresent())
                .stream()
                .flatMap(round -> plan.find(event.shift()).stream().map(shift -> unconfirmed(made, round, shift)));
    }

    private static Deadline unconfirmed(Told<RoundMade> made, Round round, Shift shift) {
        return new Deadline(
                Code.ROUND_UNCONFIRMED,
                Optional.of(round.citation()),
                Severity.WARNING,
                made.at(),
                shift.answerable().end(),
                Optional.empty(),
                List.of(made.event().officer().id()),
                List.of(made.number()),
                Facts.of("officer", made.event().officer())
                        .and("shift", shift.id())
                        .and("round", round.name())
                        .and("role", round.confirmedBy().orElseThrow()));
    }

    private Stream<Deadline> reports(DutyBoard board, LocalDate today) {
        Map<PostId, Instant> opened = board.recurring().opened().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().at()));
        List<Told<DailyReportMade>> made = board.recurring().reports().values().stream()
                .flatMap(List::stream)
                .toList();
        return reports(
                opened,
                made,
                DateSpan.through(today.minusDays(Recurring.REMEMBERED), today.plusDays(1)),
                due -> board.on(due.post()).map(RunningShift::officer));
    }

    /**
     * What recurred (例行事项期限), in a whole book.
     *
     * @param book the book read through
     * @return the deadlines of every shift begun and of every day since a post was first taken
     */
    public static Stream<Deadline> of(DutyBook book) {
        RoutineDeadlines deadlines = new RoutineDeadlines(book.plan());
        return Stream.concat(deadlines.rounds(book), deadlines.reports(book));
    }

    private Stream<Deadline> rounds(DutyBook book) {
        Map<ShiftId, List<Told<RoundMade>>> made = book.told(RoundMade.class).stream()
                .collect(Collectors.groupingBy(told -> told.event().shift()));
        return held(book).collect(Collectors.groupingBy(ClosedShift::shift)).entrySet().stream()
                .flatMap(one ->
                        rounds(one.getKey(), made.getOrDefault(one.getKey(), List.of()), officers(one.getValue())));
    }

    /** Every holding of every post there has been a round or a report for. */
    private Stream<ClosedShift> held(DutyBook book) {
        return plan.regulations().versions().stream()
                .filter(law -> asksForAny(law.routine()))
                .flatMap(law -> law.posts().stream())
                .map(post -> post.id())
                .distinct()
                .flatMap(post ->
                        Stream.concat(book.history().closed(post).stream(), book.history().running(post).stream()));
    }

    private static boolean asksForAny(Routine routine) {
        return !routine.rounds().isEmpty() || routine.dailyReport().isPresent();
    }

    private static List<StaffId> officers(List<ClosedShift> held) {
        return held.stream().map(one -> one.officer().id()).distinct().toList();
    }

    private Stream<Deadline> reports(DutyBook book) {
        Map<PostId, Instant> opened = held(book)
                .collect(Collectors.toMap(one -> one.shift().post(), ClosedShift::since, (one, other) -> one));
        return opened.values().stream().min(Comparator.naturalOrder()).stream()
                .flatMap(first -> reports(
                        opened,
                        book.told(DailyReportMade.class),
                        DateSpan.through(plan.dateOf(first), plan.dateOf(book.until())),
                        due -> book.history().held(due.post(), due.by()).map(ClosedShift::officer)));
    }

    private Stream<Deadline> rounds(ShiftId id, List<Told<RoundMade>> made, List<StaffId> answerable) {
        Regulation law = plan.regulationOf(id);
        return law.routine().rounds().stream()
                .filter(round -> round.shifts().contains(id.template()))
                .filter(round -> law.citation(Code.ROUND_MISSED).isPresent())
                .flatMap(round -> plan.find(id).stream().map(shift -> round(round, shift, made, answerable)));
    }

    private static Deadline round(Round round, Shift shift, List<Told<RoundMade>> made, List<StaffId> answerable) {
        Instant by = shift.answerable().end();
        List<Told<RoundMade>> mine = made.stream()
                .filter(told -> told.event().round().equals(round.id()))
                .sorted(Comparator.comparing((Told<RoundMade> told) -> told.at()))
                .toList();
        return new Deadline(
                Code.ROUND_MISSED,
                Optional.of(round.citation()),
                Severity.BREACH,
                shift.answerable().start(),
                by,
                mine.stream().skip(round.times() - 1L).map(Told::at).findFirst(),
                answerable,
                mine.stream().map(Told::number).toList(),
                Facts.of("shift", shift.id())
                        .and("round", round.name())
                        .and("times", round.times())
                        .and("made", inTime(mine, by))
                        .and("left", Math.max(0, round.times() - mine.size())));
    }

    private static long inTime(List<Told<RoundMade>> made, Instant by) {
        return made.stream().filter(told -> !told.at().isAfter(by)).count();
    }

    /** The daily report of a post that is due by an instant. */
    private record Due(DailyReport report, LocalDate date, Instant since, Instant by) {
        PostId post() {
            return report.post();
        }

        boolean isMetBy(DailyReportMade made) {
            return made.post().equals(post())
                    && made.recipient().equals(report.recipient().zh());
        }
    }

    private Stream<Deadline> reports(
            Map<PostId, Instant> opened,
            List<Told<DailyReportMade>> made,
            DateSpan days,
            Function<Due, Optional<DutyOfficer>> holder) {
        Map<LocalDate, List<Told<DailyReportMade>>> byDay =
                made.stream().collect(Collectors.groupingBy(told -> told.event().date()));
        return days.days()
                .filter(plan.regulations()::isInForceOn)
                .flatMap(date -> due(date, opened))
                .map(due -> deadline(due, byDay.getOrDefault(due.date(), List.of()), holder.apply(due)));
    }

    private Stream<Due> due(LocalDate date, Map<PostId, Instant> opened) {
        Regulation law = plan.regulations().on(date);
        return law.routine().dailyReport().stream()
                .filter(report -> law.citation(Code.DAILY_REPORT_LATE).isPresent())
                .filter(report -> opened.containsKey(report.post()))
                .map(report -> due(report, date, opened.get(report.post())))
                .filter(due -> !due.by().isBefore(due.since()));
    }

    private Due due(DailyReport report, LocalDate date, Instant opened) {
        Instant begins = date.atStartOfDay(plan.zone()).toInstant();
        Instant by = date.atTime(report.at()).atZone(plan.zone()).toInstant();
        return new Due(report, date, opened.isAfter(begins) ? opened : begins, by);
    }

    private static Deadline deadline(Due due, List<Told<DailyReportMade>> ofDay, Optional<DutyOfficer> holder) {
        List<Told<DailyReportMade>> made =
                ofDay.stream().filter(told -> due.isMetBy(told.event())).toList();
        return new Deadline(
                Code.DAILY_REPORT_LATE,
                Optional.of(due.report().citation()),
                Severity.BREACH,
                due.since(),
                due.by(),
                made.stream().map(Told::at).min(Comparator.naturalOrder()),
                holder.map(DutyOfficer::id).stream().toList(),
                made.stream().map(Told::number).toList(),
                Facts.of("date", due.date())
                        .and("recipient", due.report().recipient())
                        .and("by", due.by()));
    }
}
