package org.zhiban.core.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhiban.core.event.CallMissed;
import org.zhiban.core.event.ChecklistAnswered;
import org.zhiban.core.event.DutyRelocated;
import org.zhiban.core.event.OfficerSignedIn;
import org.zhiban.core.event.OfficerSignedOut;
import org.zhiban.core.event.SpotChecked;
import org.zhiban.core.event.Told;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.Finding;
import org.zhiban.core.regulation.Limit;
import org.zhiban.core.regulation.Parameter;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Severity;
import org.zhiban.core.roster.DutyBook;
import org.zhiban.core.shift.ClosedShift;
import org.zhiban.core.shift.PresenceHours;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.Span;
import org.zhiban.core.time.TimeLimit;

/** What the book shows of presence (在岗检查): signing in and out, spot checks, duty kept elsewhere. Clauses 三(一) and 三(六). */
final class PresenceFindings {
    private final DutyBook book;

    private PresenceFindings(DutyBook book) {
        this.book = book;
    }

    static Stream<Finding> of(DutyBook book) {
        PresenceFindings findings = new PresenceFindings(book);
        return Stream.of(
                        book.told(OfficerSignedIn.class).stream().flatMap(findings::signedIn),
                        book.told(OfficerSignedOut.class).stream().flatMap(findings::signedOut),
                        book.told(SpotChecked.class).stream().flatMap(findings::answered),
                        book.told(DutyRelocated.class).stream()
                                .filter(move -> !move.event().reason().isBlank())
                                .flatMap(findings::away))
                .flatMap(found -> found);
    }

    private Stream<Finding> signedIn(Told<OfficerSignedIn> told) {
        return Stream.concat(late(told), elsewhere(told));
    }

    private Stream<Finding> late(Told<OfficerSignedIn> told) {
        Regulation law = book.plan().regulationOf(told.event().shift());
        return book.plan().find(told.event().shift()).stream()
                .map(shift -> shift.answerable().start())
                .flatMap(start -> ahead(law)
                        .map(ahead -> late(told, law, start.minus(ahead.value().duration()), Optional.of(ahead)))
                        .orElseGet(() -> law.find(Limit.SIGN_IN).stream()
                                .filter(limit -> limit.isExceeded(start, told.at()))
                                .flatMap(limit -> late(told, law, start, Optional.empty()))));
    }

    private static Optional<Parameter<TimeLimit>> ahead(Regulation law) {
        return Optional.ofNullable(law.limits().get(Limit.ARRIVE_AHEAD));
    }

    /** Late from an instant on; having to arrive ahead rests on a clause of its own. */
    private Stream<Finding> late(
            Told<OfficerSignedIn> told, Regulation law, Instant from, Optional<Parameter<TimeLimit>> ahead) {
        return law.citation(Code.SIGN_IN_LATE).stream()
                .filter(any -> told.at().isAfter(from))
                .map(citation -> new Finding(
                        Code.SIGN_IN_LATE,
                        ahead.map(Parameter::citation).orElse(citation),
                        Severity.BREACH,
                        Span.of(from, told.at()),
                        List.of(told.event().officer().id()),
                        List.of(told.number()),
                        Facts.of("officer", told.event().officer())
                                .and("shift", told.event().shift())));
    }

    private Stream<Finding> elsewhere(Told<OfficerSignedIn> told) {
        Regulation law = book.regulationAt(told.at());
        boolean isUsual = told.event().place().equals(law.workplace().name().zh());
        return isUsual || isFree(told)
                ? Stream.empty()
                : book.finding(
                        Code.ELSEWHERE,
                        Severity.WARNING,
                        DutyBook.moment(told.at()),
                        List.of(told.event().officer().id()),
                        List.of(told.number()),
                        Facts.of("officer", told.event().officer())
                                .and("place", told.event().place()));
    }

    /** In hours in which one need not be in the house, any place will do. */
    private boolean isFree(Told<OfficerSignedIn> told) {
        return book.plan()
                .find(told.event().shift())
                .filter(shift ->
                        !new PresenceHours(book.plan()).of(shift, told.at()).isOnPremises())
                .isPresent();
    }

    /** Who still held the post when signing out had handed nothing over; in hours left open on purpose there is nobody to. */
    private Stream<Finding> signedOut(Told<OfficerSignedOut> told) {
        return book.history().held(told.event().post(), told.at()).stream()
                .filter(any -> book.plan().at(told.event().post(), told.at()).isPresent())
                .filter(held -> held.officer().isSame(told.event().officer()))
                .filter(held -> held.shift().equals(told.event().shift()))
                .flatMap(held -> book.finding(
                        Code.LEFT_EARLY,
                        Severity.BREACH,
                        DutyBook.between(told.at(), held.until().isAfter(book.until()) ? book.until() : held.until()),
                        List.of(held.officer().id()),
                        List.of(told.number(), held.entry()),
                        Facts.of("officer", held.officer()).and("shift", held.shift())));
    }

    private Stream<Finding> answered(Told<SpotChecked> check) {
        return check.event().answeredBy().stream()
                .filter(by -> isSlow(check) || !book.isAt(check.event().post(), by.id(), check.number()))
                .flatMap(by -> book.finding(
                        Code.SPOT_CHECK_SLOW,
                        Severity.WARNING,
                        DutyBook.moment(check.at()),
                        holder(check).stream().toList(),
                        List.of(check.number()),
                        Facts.of("post", check.event().post())
                                .and("at", check.at())
                                .and("seconds", check.event().seconds())));
    }

    private boolean isSlow(Told<SpotChecked> check) {
        return book.regulationAt(check.at())
                .find(Limit.SPOT_CHECK_ANSWER)
                .filter(limit -> check.event().seconds() > limit.duration().toSeconds())
                .isPresent();
    }

    private Optional<StaffId> holder(Told<SpotChecked> check) {
        return book.history()
                .held(check.event().post(), check.at())
                .map(held -> held.officer().id());
    }

    private Stream<Finding> away(Told<DutyRelocated> move) {
        Span span = DutyBook.between(move.at(), back(move));
        return Stream.concat(unwatched(move, span), missed(move, span));
    }

    /** Back at the usual place, or relieved. */
    private Instant back(Told<DutyRelocated> move) {
        Optional<Instant> returned = book.told(DutyRelocated.class).stream()
                .filter(later -> later.number() > move.number())
                .filter(later -> later.event().post().equals(move.event().post()))
                .map(Told::at)
                .findFirst();
        Instant relieved = book.history()
                .held(move.event().post(), move.at())
                .map(ClosedShift::until)
                .filter(until -> until.isBefore(book.until()))
                .orElse(book.until());
        return returned.filter(relieved::isAfter).orElse(relieved);
    }

    private Stream<Finding> unwatched(Told<DutyRelocated> move, Span span) {
        return book.regulationAt(move.at()).find(Limit.RELOCATED_CHECK).stream()
                .flatMap(limit -> gaps(move, span).stream().filter(gap -> limit.isExceeded(gap.start(), gap.end())))
                .flatMap(gap -> book.finding(
                        Code.FAX_UNWATCHED,
                        Severity.WARNING,
                        gap,
                        List.of(move.event().officer().id()),
                        List.of(move.number()),
                        Facts.of("officer", move.event().officer()).and("span", gap)));
    }

    private List<Span> gaps(Told<DutyRelocated> move, Span span) {
        List<Span> gaps = new ArrayList<>();
        Instant last = span.start();
        for (Told<ChecklistAnswered> check : book.told(ChecklistAnswered.class)) {
            if (check.event().post().equals(move.event().post()) && span.contains(check.at())) {
                gaps.add(DutyBook.between(last, check.at()));
                last = check.at();
            }
        }
        gaps.add(DutyBook.between(last, span.end()));
        return gaps;
    }

    private Stream<Finding> missed(Told<DutyRelocated> move, Span span) {
        return book.told(CallMissed.class).stream()
                .filter(missed -> span.contains(missed.at()))
                .flatMap(missed -> book.finding(
                        Code.MISSED_WHILE_AWAY,
                        Severity.BREACH,
                        DutyBook.moment(missed.at()),
                        List.of(move.event().officer().id()),
                        List.of(move.number(), missed.number()),
                        Facts.of("officer", move.event().officer())
                                .and("line", missed.event().line())));
    }
}
