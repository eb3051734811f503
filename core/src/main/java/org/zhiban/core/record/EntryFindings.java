package org.zhiban.core.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhiban.core.event.DutyContinued;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.DutyRecordOpened;
import org.zhiban.core.event.EmergencyReceived;
import org.zhiban.core.event.EntryCorrected;
import org.zhiban.core.event.HandoverAccepted;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.OrderRegistered;
import org.zhiban.core.event.PaperReceived;
import org.zhiban.core.event.PostTaken;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.event.Told;
import org.zhiban.core.event.VisitorLeft;
import org.zhiban.core.event.VisitorReceived;
import org.zhiban.core.event.Withheld;
import org.zhiban.core.form.FormNumber;
import org.zhiban.core.language.Wording;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.Finding;
import org.zhiban.core.regulation.Limit;
import org.zhiban.core.regulation.Post;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Severity;
import org.zhiban.core.roster.DutyBook;
import org.zhiban.core.shift.ClosedShift;
import org.zhiban.core.shift.DutyBoard.Series;
import org.zhiban.core.shift.RunningShift;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.Span;

/** What the book shows of its own keeping (记录检查): empty records, corrections, numbers, visitors. Clauses 一(五), 三(三), 三(五). */
final class EntryFindings {
    private final DutyBook book;

    private EntryFindings(DutyBook book) {
        this.book = book;
    }

    static Stream<Finding> of(DutyBook book) {
        EntryFindings findings = new EntryFindings(book);
        return Stream.of(findings.emptyRecords(), findings.corrections(), findings.numbers(), findings.visits())
                .flatMap(found -> found);
    }

    private Stream<Finding> emptyRecords() {
        return book.plan().regulations().posts(Post.Kind.DESK).stream()
                .flatMap(post -> Stream.concat(emptyRecords(post), unkept(post)));
    }

    private Stream<Finding> emptyRecords(PostId post) {
        List<ClosedShift> held = Stream.concat(
                        book.history().closed(post).stream(), book.history().running(post).stream())
                .toList();
        return IntStream.range(0, book.history().closed(post).size())
                .filter(i -> !isRecorded(
                        held.get(i), i + 2 < held.size() ? held.get(i + 2).entry() : Long.MAX_VALUE))
                .mapToObj(held::get)
                .flatMap(one -> withoutRecord(
                        one.shift(),
                        DutyBook.between(one.since(), one.until()),
                        List.of(one.officer().id()),
                        List.of(one.entry()),
                        one.officer()));
    }

    /** Shifts that went by and nobody ever took: no shift is without a record only because it was without an officer. */
    private Stream<Finding> unkept(PostId post) {
        Set<ShiftId> kept = Stream.concat(book.history().closed(post).stream(), book.history().running(post).stream())
                .map(ClosedShift::shift)
                .collect(Collectors.toSet());
        return book.told(PostTaken.class).stream()
                .filter(taken -> taken.event().post().equals(post))
                .map(Told::at)
                .findFirst()
                .filter(book.until()::isAfter)
                .map(since -> book.plan().during(post, Span.of(since, book.until())))
                .orElse(List.of())
                .stream()
                .filter(shift -> !kept.contains(shift.id()))
                .filter(shift -> !shift.answerable().end().isAfter(book.until()))
                .flatMap(shift -> withoutRecord(
                        shift.id(),
                        shift.answerable(),
                        book.rostered(shift.id()),
                        List.of(),
                        Wording.of("无人到岗", "nobody came")));
    }

    private Stream<Finding> withoutRecord(
            ShiftId shift, Span span, List<StaffId> answerable, List<Long> evidence, Object officer) {
        return book.finding(
                book.plan().regulationOf(shift),
                Code.SHIFT_WITHOUT_RECORD,
                Severity.BREACH,
                span,
                answerable,
                evidence,
                Facts.of("officer", officer).and("shift", shift));
    }

    /**
     * Whether the officer wrote anything down before a next shift of his own began: while the one who relieved him held the
     * post, or later, if it is said to have happened in the shift.
     */
    private boolean isRecorded(ClosedShift held, long reliefEnded) {
        for (LogEntry entry : book.after(held.entry())) {
            if (entry.actor().equals(held.officer().id())
                    && isRecord(entry.event())
                    && (entry.number() < reliefEnded || isWithin(entry.event().at(), held))) {
                return true;
            }
            if (isBeginningOf(held.officer(), entry.event())) {
                return false;
            }
        }
        return false;
    }

    private static boolean isWithin(Instant at, ClosedShift held) {
        return !at.isBefore(held.since()) && at.isBefore(held.until());
    }

    private static boolean isBeginningOf(DutyOfficer officer, DutyEvent event) {
        return event instanceof HandoverAccepted accepted && accepted.incoming().isSame(officer)
                || event instanceof PostTaken taken && taken.officer().isSame(officer)
                || event instanceof DutyContinued continued
                        && continued.officer().isSame(officer);
    }

    private static boolean isRecord(DutyEvent event) {
        return RunningShift.isRecord(event) && !(event instanceof DutyRecordOpened);
    }

    private Stream<Finding> corrections() {
        return book.told(EntryCorrected.class).stream()
                .flatMap(told -> book.finding(
                        Code.ENTRY_AMENDED,
                        Severity.NOTICE,
                        DutyBook.moment(told.at()),
                        List.of(told.event().officer().id()),
                        List.of(told.event().entry(), told.number()),
                        Facts.of("entry", told.event().entry())
                                .and("officer", told.event().officer())
                                .and("reason", told.event().reason())));
    }

    /**
     * Each form's numbers run through each year without a gap: what a book from elsewhere lacks is seen here. Who may not see
     * every entry cannot tell a number withheld from one missing, and so is told of none.
     */
    private Stream<Finding> numbers() {
        boolean isPartial = !book.told(Withheld.class).isEmpty();
        return isPartial
                ? Stream.empty()
                : Stream.of(
                                missing(DutyRecordOpened.class, DutyRecordOpened::number),
                                missing(PaperReceived.class, PaperReceived::number),
                                missing(OrderRegistered.class, OrderRegistered::number),
                                missing(EmergencyReceived.class, EmergencyReceived::number))
                        .flatMap(found -> found);
    }

    private <E extends DutyEvent> Stream<Finding> missing(Class<E> kind, Function<E, FormNumber> numberOf) {
        Map<Series, Integer> last = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Told<E> told : book.told(kind)) {
            FormNumber number = numberOf.apply(told.event());
            Integer before = last.put(new Series(number.form(), number.year()), number.serial());
            if (number.serial() != (before == null ? 1 : before + 1)) {
                missing(number, told.entry()).forEach(findings::add);
            }
        }
        return findings.stream();
    }

    private Stream<Finding> missing(FormNumber number, LogEntry entry) {
        return book.finding(
                Code.NUMBER_MISSING,
                Severity.BREACH,
                DutyBook.moment(entry.event().at()),
                List.of(entry.actor()),
                List.of(entry.number()),
                Facts.of("number", number));
    }

    private Stream<Finding> visits() {
        Map<Long, Instant> left = new HashMap<>();
        book.told(VisitorLeft.class)
                .forEach(told -> left.putIfAbsent(told.event().visit(), told.at()));
        return book.told(VisitorReceived.class).stream().mapMulti((visit, found) -> {
            Instant until = left.getOrDefault(visit.number(), book.until());
            if (staysTooLong(visit, until)) {
                stays(visit, until).forEach(found);
            }
        });
    }

    private boolean staysTooLong(Told<VisitorReceived> visit, Instant until) {
        return book.regulationAt(visit.at())
                .find(Limit.VISITOR_STAY)
                .filter(limit -> limit.isExceeded(visit.at(), until))
                .isPresent();
    }

    private Stream<Finding> stays(Told<VisitorReceived> visit, Instant until) {
        Span span = Span.of(visit.at(), until);
        return book.finding(
                Code.VISITOR_STAYS,
                Severity.WARNING,
                span,
                List.of(visit.event().officer().id()),
                List.of(visit.number()),
                Facts.of("span", span));
    }
}
