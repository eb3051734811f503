package org.zhiban.core.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.DutyRecordOpened;
import org.zhiban.core.event.EmergencyReceived;
import org.zhiban.core.event.EntryCorrected;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.OrderRegistered;
import org.zhiban.core.event.PaperReceived;
import org.zhiban.core.event.Told;
import org.zhiban.core.event.VisitorLeft;
import org.zhiban.core.event.VisitorReceived;
import org.zhiban.core.event.Withheld;
import org.zhiban.core.form.FormKind;
import org.zhiban.core.form.FormNumber;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.Finding;
import org.zhiban.core.regulation.Limit;
import org.zhiban.core.regulation.Post;
import org.zhiban.core.regulation.Severity;
import org.zhiban.core.roster.DutyBook;
import org.zhiban.core.shift.ClosedShift;
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
        Set<Long> recorded = recordedShifts();
        return book.plan().regulations().posts(Post.Kind.DESK).stream()
                .flatMap(post -> book.history().closed(post).stream())
                .filter(held -> !recorded.contains(held.entry()))
                .flatMap(held -> book.finding(
                        book.plan().regulationOf(held.shift()),
                        Code.SHIFT_WITHOUT_RECORD,
                        Severity.BREACH,
                        DutyBook.between(held.since(), held.until()),
                        List.of(held.officer().id()),
                        List.of(held.entry()),
                        Facts.of("officer", held.officer()).and("shift", held.shift())));
    }

    /** The shifts, by the entry that began each, in which their officer wrote anything down. */
    private Set<Long> recordedShifts() {
        Map<StaffId, ClosedShift> holding = new HashMap<>();
        Map<Long, ClosedShift> begun = new HashMap<>();
        book.plan().regulations().posts(Post.Kind.DESK).forEach(post -> {
            book.history().closed(post).forEach(held -> begun.put(held.entry(), held));
            book.history().running(post).ifPresent(held -> begun.put(held.entry(), held));
        });
        Set<Long> recorded = new HashSet<>();
        for (LogEntry entry : book.entries()) {
            ClosedShift beginning = begun.get(entry.number());
            if (beginning != null) {
                holding.put(beginning.officer().id(), beginning);
            } else if (isRecord(entry.event())) {
                ClosedShift held = holding.get(entry.actor());
                if (held != null) {
                    recorded.add(held.entry());
                }
            }
        }
        return recorded;
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
     * Each form's numbers run through the year without a gap: what a book from elsewhere lacks is seen here. Who may not see
     * every entry cannot tell a number withheld from one missing, and so is told of none.
     */
    private Stream<Finding> numbers() {
        boolean isPartial = !book.told(Withheld.class).isEmpty();
        Map<FormKind, FormNumber> last = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (LogEntry entry : book.entries()) {
            FormNumber number = numberOf(entry.event());
            if (number != null) {
                FormNumber before = last.put(number.form(), number);
                boolean isNewYear = before == null || before.year() != number.year();
                int expected = isNewYear ? 1 : before.serial() + 1;
                if (number.serial() != expected && !isPartial) {
                    missing(number, entry).forEach(findings::add);
                }
            }
        }
        return findings.stream();
    }

    private static FormNumber numberOf(DutyEvent event) {
        if (event instanceof DutyRecordOpened opened) {
            return opened.number();
        }
        if (event instanceof OrderRegistered order) {
            return order.number();
        }
        if (event instanceof EmergencyReceived emergency) {
            return emergency.number();
        }
        return event instanceof PaperReceived paper ? paper.number() : null;
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
        return book.told(VisitorReceived.class).stream()
                .flatMap(visit -> stays(visit, left.getOrDefault(visit.number(), book.until())));
    }

    private Stream<Finding> stays(Told<VisitorReceived> visit, Instant until) {
        return book
                .regulationAt(visit.at())
                .find(Limit.VISITOR_STAY)
                .filter(limit -> limit.isExceeded(visit.at(), until))
                .stream()
                .flatMap(limit -> book.finding(
                        Code.VISITOR_STAYS,
                        Severity.WARNING,
                        Span.of(visit.at(), until),
                        List.of(visit.event().officer().id()),
                        List.of(visit.number()),
                        Facts.of("span", Span.of(visit.at(), until))));
    }
}
