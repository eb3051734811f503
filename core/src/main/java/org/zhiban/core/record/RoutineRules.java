package org.zhiban.core.record;

import static org.zhiban.core.roster.Writing.onPost;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhiban.core.event.DailyReportMade;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.DutyRecordOpened;
import org.zhiban.core.event.FieldsFilled;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.OtherCases;
import org.zhiban.core.event.RecordReviewed;
import org.zhiban.core.event.RoundConfirmed;
import org.zhiban.core.event.RoundMade;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.event.Told;
import org.zhiban.core.language.Wording;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.regulation.Citation;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.DailyReport;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Refusal;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Role;
import org.zhiban.core.regulation.Round;
import org.zhiban.core.regulation.Rule;
import org.zhiban.core.regulation.Rule.Objection;
import org.zhiban.core.roster.Circumstances;
import org.zhiban.core.roster.Writing;
import org.zhiban.core.shift.DutyBoard;
import org.zhiban.core.shift.RunningShift;
import org.zhiban.core.shift.Shift;

/**
 * What recording the recurring tasks must keep (例行事项规则): rounds, the daily report, the forms' own fields. Pure; all rules are
 * evaluated at once.
 *
 * @param in the circumstances
 */
public record RoutineRules(Circumstances in) {
    private static final Wording NOBODY = Wording.of("（无须确认）", "(nobody)");

    private static final List<Rule<Writing<RoundMade>>> ROUNDS = List.of(
            onPost(RoundMade::post),
            new Rule<>(Code.ROUND_UNKNOWN, RoutineRules::notOfShift),
            new Rule<>(Code.ROUND_INCOMPLETE, RoutineRules::saysNothing),
            new Rule<>(Code.TIME_BEFORE_PREVIOUS, RoutineRules::beforeShift));

    private static final List<Rule<Writing<RoundConfirmed>>> CONFIRMING = List.of(
            RecordRules.pointing(RoundMade.class, it -> it.event().round()),
            new Rule<>(Code.ROUND_CONFIRMER, RoutineRules::mayNotConfirm));

    private static final List<Rule<Writing<DailyReportMade>>> REPORTS =
            List.of(onPost(DailyReportMade::post), new Rule<>(Code.DAILY_REPORT_UNKNOWN, RoutineRules::notAskedFor));

    private static final List<Rule<Writing<FieldsFilled>>> FIELDS = List.of(
            new Rule<>(Code.NOT_ON_POST, RoutineRules::mayNotFill),
            new Rule<>(Code.FIELD_UNKNOWN, RoutineRules::noSuchField));

    private static final List<Rule<Writing<RecordReviewed>>> REVIEWS = List.of(
            new Rule<>(Code.NOT_REVIEWER, RoutineRules::mayNotReview),
            new Rule<>(Code.REVIEW_TOO_EARLY, RoutineRules::notOver));

    /**
     * Every reason against recording an event (记录).
     *
     * @param event what is to be recorded
     * @return the refusals; empty if it may be recorded
     */
    public List<Refusal> writing(DutyEvent event) {
        return event.match(new Judge(in));
    }

    private record Judge(Circumstances in) implements OtherCases<List<Refusal>> {
        private <E extends DutyEvent> List<Refusal> judge(List<Rule<Writing<E>>> rules, E event) {
            return new Writing<>(in, event).by(rules);
        }

        @Override
        public List<Refusal> roundMade(RoundMade event) {
            return judge(ROUNDS, event);
        }

        @Override
        public List<Refusal> roundConfirmed(RoundConfirmed event) {
            return judge(CONFIRMING, event);
        }

        @Override
        public List<Refusal> dailyReportMade(DailyReportMade event) {
            return judge(REPORTS, event);
        }

        @Override
        public List<Refusal> fieldsFilled(FieldsFilled event) {
            return judge(FIELDS, event);
        }

        @Override
        public List<Refusal> recordReviewed(RecordReviewed event) {
            return judge(REVIEWS, event);
        }

        @Override
        public List<Refusal> otherwise(DutyEvent event) {
            return List.of();
        }
    }

    private static Optional<Round> round(Circumstances in, RoundMade made) {
        return in.plan().regulationOf(made.shift()).routine().round(made.round());
    }

    private static Objection cited(Optional<Citation> citation, Facts facts) {
        return new Objection(facts, citation);
    }

    private static Stream<Objection> notOfShift(Writing<RoundMade> it) {
        RoundMade made = it.event();
        Optional<Round> round = round(it.in(), made);
        boolean isOfShift = round.filter(
                        known -> known.shifts().contains(made.shift().template()))
                .isPresent();
        return isOfShift
                ? Stream.empty()
                : Stream.of(cited(
                        round.map(Round::citation),
                        Facts.of("round", made.round()).and("shift", made.shift())));
    }

    private static Stream<Objection> saysNothing(Writing<RoundMade> it) {
        RoundMade made = it.event();
        return made.place().isBlank() || made.seen().isBlank()
                ? Stream.of(cited(round(it.in(), made).map(Round::citation), Facts.of("round", made.round())))
                : Stream.empty();
    }

    private static Stream<Objection> beforeShift(Writing<RoundMade> it) {
        RoundMade made = it.event();
        return it.in().board().on(made.post()).map(RunningShift::since).filter(made.at()::isBefore).stream()
                .map(since -> Objection.of(Facts.of("at", made.at()).and("previous", since)));
    }

    private static Stream<Objection> mayNotConfirm(Writing<RoundConfirmed> it) {
        return it.in().book().apply(it.event().round()).map(LogEntry::event).stream()
                .filter(RoundMade.class::isInstance)
                .map(RoundMade.class::cast)
                .filter(made -> made.officer().isSame(it.event().officer()) || !holdsRole(it, made))
                .map(made -> cited(
                        round(it.in(), made).map(Round::citation),
                        Facts.of("round", made.round())
                                .and("role", confirmer(it, made))
                                .and("officer", it.event().officer())));
    }

    private static boolean holdsRole(Writing<RoundConfirmed> it, RoundMade made) {
        return round(it.in(), made)
                .flatMap(Round::confirmedBy)
                .filter(role -> it.in()
                        .holds(role, it.event().officer().id(), it.event().at()))
                .isPresent();
    }

    private static Object confirmer(Writing<RoundConfirmed> it, RoundMade made) {
        return round(it.in(), made)
                .flatMap(Round::confirmedBy)
                .<Object>map(role -> role)
                .orElse(NOBODY);
    }

    private static Stream<Objection> notAskedFor(Writing<DailyReportMade> it) {
        DailyReportMade made = it.event();
        Optional<DailyReport> report = it.in().plan().regulations().isInForceOn(made.date())
                ? it.in().plan().regulations().on(made.date()).routine().dailyReport()
                : Optional.empty();
        boolean isAskedFor = report.filter(known -> known.post().equals(made.post()))
                .filter(known -> known.recipient().zh().equals(made.recipient()))
                .filter(known -> !made.date().isAfter(it.in().plan().dateOf(made.at())))
                .isPresent();
        return isAskedFor
                ? Stream.empty()
                : Stream.of(cited(
                        report.map(DailyReport::citation),
                        Facts.of("post", made.post()).and("date", made.date()).and("recipient", made.recipient())));
    }

    private static Stream<Objection> mayNotFill(Writing<FieldsFilled> it) {
        Circumstances in = it.in();
        Stream<PostId> records = in.board().recurring().record(it.event().number()).stream()
                .filter(record -> !isOnRecord(it, record))
                .map(record -> record.event().post());
        Stream<PostId> matters =
                in.board().open(it.event().number()).stream().map(Matter::post).filter(post -> !in.mayWrite(post));
        return Stream.concat(records, matters)
                .map(post -> Objection.of(Facts.of("actor", in.writer()).and("post", post)));
    }

    /** In the shift who is at the post; after it who kept the record, and only of the time of the shift. */
    private static boolean isOnRecord(Writing<FieldsFilled> it, Told<DutyRecordOpened> record) {
        DutyBoard board = it.in().board();
        return board.recurring()
                .ended(record)
                .map(end -> record.event().officer().id().equals(it.in().actor())
                        && !it.event().at().isBefore(record.at())
                        && !it.event().at().isAfter(end))
                .orElseGet(() -> board.isAt(record.event().post(), it.in().actor()));
    }

    private static Stream<Objection> noSuchField(Writing<FieldsFilled> it) {
        Regulation law = law(it);
        return it.event().values().keySet().stream()
                .filter(field ->
                        law.routine().field(it.event().number().form(), field).isEmpty())
                .map(field ->
                        Objection.of(Facts.of("number", it.event().number()).and("field", field)));
    }

    private static Optional<DutyRecordOpened> reviewed(Writing<RecordReviewed> it) {
        return it.in().board().recurring().record(it.event().number()).map(Told::event);
    }

    private static Stream<Objection> mayNotReview(Writing<RecordReviewed> it) {
        DutyOfficer leader = it.event().leader();
        return reviewed(it).stream()
                .filter(record -> record.officer().isSame(leader) || !leads(it, record.shift()) && !isOver(it))
                .map(record -> Objection.of(Facts.of("officer", leader).and("shift", record.shift())));
    }

    /** The duty leader of any part of the shift: where leaders change an hour after it began, both led it. */
    private static boolean leads(Writing<RecordReviewed> it, ShiftId shift) {
        Circumstances in = it.in();
        return in.plan().find(shift).map(Shift::answerable).stream()
                .flatMap(span -> Stream.of(span.start(), span.end().minusNanos(1_000)))
                .anyMatch(
                        instant -> in.rosters().isDutyLeader(it.event().leader().id(), instant, in.plan()));
    }

    private static boolean isOver(Writing<RecordReviewed> it) {
        return it.in()
                .roles()
                .filter(role -> !role.equals(Role.DUTY_LEADER))
                .anyMatch(role ->
                        it.in().holds(role, it.event().leader().id(), it.event().at()));
    }

    private static Stream<Objection> notOver(Writing<RecordReviewed> it) {
        return it.in().board().recurring().record(it.event().number()).stream()
                .filter(record -> ended(it, record)
                        .filter(end -> !end.isAfter(it.event().at()))
                        .isEmpty())
                .map(record -> Objection.of(Facts.of("number", it.event().number())
                        .and("shift", record.event().shift())));
    }

    /** Handed over, or past its hours with nobody there to take over. */
    private static Optional<Instant> ended(Writing<?> it, Told<DutyRecordOpened> record) {
        return it.in()
                .board()
                .recurring()
                .ended(record)
                .or(() -> it.in()
                        .plan()
                        .find(record.event().shift())
                        .map(shift -> shift.answerable().end()));
    }

    /** A form keeps the fields it had when it was opened. */
    private static Regulation law(Writing<FieldsFilled> it) {
        Circumstances in = it.in();
        return in.board()
                .recurring()
                .record(it.event().number())
                .map(record -> in.plan().regulationOf(record.event().shift()))
                .or(() -> in.board()
                        .open(it.event().number())
                        .map(matter -> in.plan().regulationAt(matter.opening().at())))
                .orElseGet(in::regulation);
    }
}
