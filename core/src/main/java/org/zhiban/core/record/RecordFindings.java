package org.zhiban.core.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.zhiban.core.event.CheckAnswer;
import org.zhiban.core.event.ChecklistAnswered;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.LeaderLeft;
import org.zhiban.core.event.LeaderReturned;
import org.zhiban.core.event.OfficerLeft;
import org.zhiban.core.event.OfficerReturned;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.event.SpotChecked;
import org.zhiban.core.event.Told;
import org.zhiban.core.regulation.CheckItem;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.Finding;
import org.zhiban.core.regulation.Limit;
import org.zhiban.core.regulation.Post;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Presence;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Severity;
import org.zhiban.core.roster.DutyBook;
import org.zhiban.core.shift.ClosedShift;
import org.zhiban.core.shift.PresenceHours;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.Span;
import org.zhiban.core.time.TimeLimit;

/** What the book shows against clause 一(三): absence, unanswered checks, checklist, the leader's presence, late reports. */
public final class RecordFindings {
    private final DutyBook book;
    private final PresenceHours hours;

    private RecordFindings(DutyBook book) {
        this.book = book;
        this.hours = new PresenceHours(book.plan());
    }

    /**
     * All findings about the duty record (值班记录检查发现).
     *
     * @param book the book read through
     * @return the findings, by rule
     */
    public static Stream<Finding> of(DutyBook book) {
        RecordFindings findings = new RecordFindings(book);
        return Stream.of(
                        findings.absences(),
                        findings.spotChecks(),
                        findings.unansweredChecks(),
                        findings.failedChecks(),
                        findings.leadersAway(),
                        PresenceFindings.of(book),
                        EntryFindings.of(book),
                        RoutineFindings.of(book))
                .flatMap(found -> found);
    }

    private Stream<Finding> absences() {
        return book.told(OfficerLeft.class).stream()
                .filter(left -> !isCovered(left.event()))
                .flatMap(this::absent);
    }

    /** Away from the post in hours in which its holder must be there. */
    private Stream<Finding> absent(Told<OfficerLeft> left) {
        return hours
                .during(
                        left.event().post(),
                        Span.of(left.at(), returned(left)),
                        presence -> presence == Presence.ON_POST)
                .stream()
                .flatMap(span -> book.finding(
                        Code.ABSENCE_UNCOVERED,
                        Severity.BREACH,
                        span,
                        List.of(left.event().officer().id()),
                        List.of(left.entry().number()),
                        Facts.of("officer", left.event().officer())
                                .and("post", left.event().post())));
    }

    private static boolean isCovered(OfficerLeft left) {
        return left.standIn().filter(standIn -> !standIn.isSame(left.officer())).isPresent();
    }

    /** Back at the post, or relieved of it: whoever is no longer on duty is not absent. */
    private Instant returned(Told<OfficerLeft> left) {
        Instant from = left.event().at();
        Instant back = after(
                        left,
                        OfficerReturned.class,
                        it -> it.officer().isSame(left.event().officer()))
                .orElseGet(() -> notBefore(from));
        return book.history()
                .held(left.event().post(), from)
                .map(ClosedShift::until)
                .filter(back::isAfter)
                .orElse(back);
    }

    private <E extends DutyEvent> Optional<Instant> after(Told<?> told, Class<E> kind, Predicate<E> isIt) {
        return book.told(kind).stream()
                .filter(later -> later.entry().number() > told.entry().number())
                .map(Told::event)
                .filter(isIt)
                .map(DutyEvent::at)
                .filter(at -> at.isAfter(told.event().at()))
                .findFirst();
    }

    private Instant notBefore(Instant start) {
        return book.until().isAfter(start)
                ? book.until()
                : DutyBook.moment(start).end();
    }

    private Stream<Finding> spotChecks() {
        return book.told(SpotChecked.class).stream()
                .filter(check -> check.event().answeredBy().isEmpty())
                .flatMap(check -> book.finding(
                        Code.SPOT_CHECK_MISSED,
                        Severity.BREACH,
                        DutyBook.moment(check.event().at()),
                        heldBy(check.event()),
                        List.of(check.entry().number()),
                        Facts.of("post", check.event().post())
                                .and("at", check.event().at())));
    }

    private List<StaffId> heldBy(SpotChecked check) {
        return book.history().held(check.post(), check.at()).stream()
                .map(held -> held.officer().id())
                .toList();
    }

    private Stream<Finding> unansweredChecks() {
        Map<ShiftId, List<CheckAnswer>> answered = new HashMap<>();
        for (Told<ChecklistAnswered> check : book.told(ChecklistAnswered.class)) {
            answered.merge(check.event().shift(), check.event().checks(), RecordFindings::together);
        }
        return book.plan().regulations().posts(Post.Kind.DESK).stream()
                .flatMap(post -> book.history().closed(post).stream())
                .mapMulti((held, found) -> unanswered(held, answered.getOrDefault(held.shift(), List.of()), found));
    }

    private static List<CheckAnswer> together(List<CheckAnswer> some, List<CheckAnswer> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private void unanswered(ClosedShift held, List<CheckAnswer> answered, Consumer<Finding> found) {
        Regulation law = book.plan().regulationOf(held.shift());
        if (law.citation(Code.CHECK_MISSING).isEmpty()) {
            return;
        }
        for (CheckItem item : law.checklist()) {
            if (!isAmong(answered, item.name().zh())) {
                found.accept(unanswered(held, item));
            }
        }
    }

    private static boolean isAmong(List<CheckAnswer> answered, String item) {
        for (CheckAnswer answer : answered) {
            if (answer.item().equals(item)) {
                return true;
            }
        }
        return false;
    }

    private static Finding unanswered(ClosedShift held, CheckItem item) {
        return new Finding(
                Code.CHECK_MISSING,
                item.citation(),
                Severity.WARNING,
                DutyBook.between(held.since(), held.until()),
                List.of(held.officer().id()),
                List.of(held.entry()),
                Facts.of("shift", held.shift()).and("officer", held.officer()).and("item", item.name()));
    }

    /** An item that was not as it should be, until it is; under the clause that asks for it. */
    private Stream<Finding> failedChecks() {
        Map<String, Told<ChecklistAnswered>> failed = new TreeMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Told<ChecklistAnswered> check : book.told(ChecklistAnswered.class)) {
            for (CheckAnswer answer : check.event().checks()) {
                if (!answer.isMet()) {
                    failed.putIfAbsent(answer.item(), check);
                } else if (failed.containsKey(answer.item())) {
                    failed(answer.item(), failed.remove(answer.item()), Optional.of(check))
                            .forEach(findings::add);
                }
            }
        }
        failed.forEach((item, check) -> failed(item, check, Optional.empty()).forEach(findings::add));
        return findings.stream();
    }

    /** Once it is as it should be again, what was wrong stays said, with the entry that says it is over. */
    private Stream<Finding> failed(
            String item, Told<ChecklistAnswered> check, Optional<Told<ChecklistAnswered>> mended) {
        Regulation law = book.regulationAt(check.at());
        Span span = mended.map(later -> DutyBook.between(check.at(), later.at()))
                .orElseGet(() -> Span.of(check.at(), notBefore(check.at())));
        Optional<CheckItem> own = law.checklist().stream()
                .filter(known -> known.name().zh().equals(item))
                .findFirst();
        return law.citation(Code.CHECK_FAILED).stream()
                .map(citation -> new Finding(
                        Code.CHECK_FAILED,
                        own.map(CheckItem::citation).orElse(citation),
                        mended.isPresent() ? Severity.NOTICE : Severity.WARNING,
                        span,
                        List.of(check.event().officer().id()),
                        Stream.concat(Stream.of(check.number()), mended.map(Told::number).stream())
                                .toList(),
                        Facts.of("item", own.<Object>map(CheckItem::name).orElse(item))
                                .and("post", check.event().post())
                                .and("span", span)));
    }

    private Stream<Finding> leadersAway() {
        return book.told(LeaderLeft.class).stream().flatMap(left -> {
            Instant from = left.event().at();
            Instant back = backOrRelieved(left);
            Optional<TimeLimit> allowed = book.regulationAt(from).find(Limit.LEADER_AWAY);
            return asked(left.event(), Span.of(from, back))
                    .filter(span -> allowed.filter(limit -> limit.isExceeded(span.start(), span.end()))
                            .isPresent())
                    .flatMap(span -> awayLong(left, span));
        });
    }

    /** The hours of an absence in which the leader had to be in the house; all of them, where no roster tells. */
    private Stream<Span> asked(LeaderLeft left, Span away) {
        List<PostId> led =
                book.rosters().ledBy(left.leader().id(), left.at(), book.plan()).toList();
        return led.isEmpty()
                ? Stream.of(away)
                : led.stream().flatMap(post -> hours.during(post, away, Presence::isOnPremises).stream());
    }

    /** Back on the premises, or no longer in charge. */
    private Instant backOrRelieved(Told<LeaderLeft> left) {
        Instant from = left.event().at();
        Instant back = after(
                        left,
                        LeaderReturned.class,
                        it -> it.leader().isSame(left.event().leader()))
                .orElseGet(() -> notBefore(from));
        return book.regulationAt(from).posts(Post.Kind.LEADER).stream()
                .flatMap(post -> book.plan().at(post.id(), from).stream())
                .map(shift -> shift.answerable().end())
                .filter(back::isAfter)
                .findFirst()
                .orElse(back);
    }

    private Stream<Finding> awayLong(Told<LeaderLeft> left, Span span) {
        return book.finding(
                Code.LEADER_AWAY_LONG,
                Severity.NOTICE,
                span,
                List.of(left.event().leader().id()),
                List.of(left.entry().number()),
                Facts.of("officer", left.event().leader()).and("span", span));
    }
}
