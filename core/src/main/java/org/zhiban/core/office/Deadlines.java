package org.zhiban.core.office;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhiban.core.escalation.EmergencyDeadlines;
import org.zhiban.core.event.CallMissed;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.Told;
import org.zhiban.core.form.Means;
import org.zhiban.core.hotline.OrderDeadlines;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.record.RecordDeadlines;
import org.zhiban.core.record.RoutineDeadlines;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Deadline;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.Limit;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Severity;
import org.zhiban.core.roster.FilingDeadline;
import org.zhiban.core.roster.MatterDeadlines;
import org.zhiban.core.roster.UnfilledSeats;
import org.zhiban.core.shift.RunningShift;
import org.zhiban.core.shift.Shift;
import org.zhiban.core.shift.ShiftPlan;
import org.zhiban.core.staff.StaffId;

/**
 * What must still be done, by when (期限): of every matter that is not done with, of every post about to change hands, and
 * of every roster to be filed.
 */
final class Deadlines {
    /** How long before it is due an inspection is thought of. */
    private static final Duration NOTICE = Duration.ofDays(7);

    private Deadlines() {}

    /** The deadlines of one matter in all rooms that are not kept: still open, or missed. */
    static List<Deadline> of(Matter matter, ShiftPlan plan) {
        Instant opened = matter.opening().at();
        MatterDeadlines deadlines = new MatterDeadlines(matter, plan.regulationAt(opened));
        RecordDeadlines.add(deadlines);
        OrderDeadlines.add(deadlines);
        if (matter.emergency().isPresent()) {
            EmergencyDeadlines.add(deadlines, plan.dateOf(opened));
        }
        return deadlines.unkept();
    }

    /** What is not done yet as of an instant. */
    static Stream<Deadline> open(OfficeState state, ShiftPlan plan, Instant now) {
        Stream<Deadline> matters = state.board().matters().values().stream()
                .flatMap(matter -> of(matter, plan).stream()
                        .map(deadline -> state.board()
                                .on(matter.post())
                                .map(held -> deadline.answeredBy(
                                        List.of(held.officer().id())))
                                .orElse(deadline)));
        Stream<Deadline> posts = state.board().running().values().stream().flatMap(held -> handover(held, state, plan));
        Stream<Deadline> rosters =
                state.rosters().all().values().stream().flatMap(roster -> new FilingDeadline(roster, plan).deadline());
        Stream<Deadline> seats = new UnfilledSeats(state.rosters(), state.reinforcements(), plan).open(now);
        Stream<Deadline> routine = RoutineDeadlines.of(state.board(), plan, now);
        return Stream.of(matters, posts, seats, routine, missedCalls(state, plan), inspections(state, plan), rosters)
                .flatMap(deadlines -> deadlines)
                .filter(deadline -> deadline.done().isEmpty());
    }

    private static Stream<Deadline> handover(RunningShift held, OfficeState state, ShiftPlan plan) {
        Optional<Shift> running = plan.find(held.shift());
        Optional<Shift> next = running.flatMap(plan::following);
        return next
                .filter(shift -> plan.regulationOf(shift.id())
                        .citation(Code.HANDOVER_LATE)
                        .isPresent())
                .stream()
                .map(shift -> {
                    Regulation law = plan.regulationOf(shift.id());
                    Instant boundary = shift.answerable().start();
                    return new Deadline(
                            Code.HANDOVER_LATE,
                            Optional.empty(),
                            Severity.BREACH,
                            boundary.minus(
                                    law.limit(Limit.HANDOVER_EARLY).value().duration()),
                            law.limit(Limit.HANDOVER_LATE).value().deadline(boundary),
                            Optional.empty(),
                            Stream.concat(Stream.of(held.officer()), state.rosters().officers(shift.id()).stream())
                                    .map(DutyOfficer::id)
                                    .distinct()
                                    .toList(),
                            List.of(held.entry()),
                            Facts.of("shift", shift.id())
                                    .and("planned", boundary)
                                    .and("at", boundary));
                });
    }

    /** A call that was missed is to be returned there and then. */
    private static Stream<Deadline> missedCalls(OfficeState state, ShiftPlan plan) {
        return state.board().missedCalls().values().stream().flatMap(missed -> missed(missed, state, plan));
    }

    private static Stream<Deadline> missed(Told<CallMissed> missed, OfficeState state, ShiftPlan plan) {
        Code code = missed.event().means() == Means.FAX ? Code.FAX_MISSED : Code.CALL_MISSED;
        List<StaffId> holders = plan
                .regulationAt(missed.at())
                .line(missed.event().line())
                .stream()
                .flatMap(line -> state.board().on(line.desk()).stream())
                .map(held -> held.officer().id())
                .toList();
        return ruled(
                code,
                plan.regulationAt(missed.at()),
                missed.at(),
                missed.at(),
                holders,
                missed.number(),
                Facts.of("line", missed.event().line()).and("at", missed.at()));
    }

    /** The leaders in charge look at every kind of record in use, one interval after another. */
    private static Stream<Deadline> inspections(OfficeState state, ShiftPlan plan) {
        return state.board().lookedAt().entrySet().stream().flatMap(one -> {
            Told<?> last = one.getValue();
            Regulation law = plan.regulationAt(last.at());
            return law.find(Limit.INSPECTION).stream()
                    .flatMap(limit -> ruled(
                            Code.INSPECTION_MISSING,
                            law,
                            limit.deadline(last.at()).minus(NOTICE),
                            limit.deadline(last.at()),
                            List.of(),
                            last.number(),
                            Facts.of("form", one.getKey())));
        });
    }

    private static Stream<Deadline> ruled(
            Code code, Regulation law, Instant since, Instant by, List<StaffId> answerable, long entry, Facts facts) {
        return law.citation(code).isEmpty()
                ? Stream.empty()
                : Stream.of(new Deadline(
                        code,
                        Optional.empty(),
                        Severity.WARNING,
                        since,
                        by,
                        Optional.empty(),
                        answerable,
                        List.of(entry),
                        facts));
    }
}
