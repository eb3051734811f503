package org.zhiban.core.inspection;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.DutyRecordOpened;
import org.zhiban.core.event.EmergencyReceived;
import org.zhiban.core.event.OrderRegistered;
import org.zhiban.core.event.PaperReceived;
import org.zhiban.core.event.RecordsInspected;
import org.zhiban.core.event.Told;
import org.zhiban.core.form.FormKind;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.Finding;
import org.zhiban.core.regulation.Limit;
import org.zhiban.core.regulation.Severity;
import org.zhiban.core.roster.DutyBook;
import org.zhiban.core.time.Span;

/** What the book shows of inspections (检查情况), clause 三(七): which kind of record went too long without one. */
public final class InspectionFindings {
    private final DutyBook book;

    private InspectionFindings(DutyBook book) {
        this.book = book;
    }

    /**
     * All findings about inspections (检查情况).
     *
     * @param book the book read through
     * @return for each form, each stretch from its first record or an inspection to the next that was too long
     */
    public static Stream<Finding> of(DutyBook book) {
        InspectionFindings findings = new InspectionFindings(book);
        return findings.firsts().entrySet().stream().flatMap(first -> findings.of(first.getKey(), first.getValue()));
    }

    private Map<FormKind, Told<?>> firsts() {
        Map<FormKind, Told<?>> firsts = new EnumMap<>(FormKind.class);
        first(DutyRecordOpened.class).ifPresent(told -> firsts.put(FormKind.DUTY_RECORD, told));
        first(PaperReceived.class).ifPresent(told -> firsts.put(FormKind.INCOMING_REGISTER, told));
        first(EmergencyReceived.class).ifPresent(told -> firsts.put(FormKind.EMERGENCY_SHEET, told));
        book.told(OrderRegistered.class)
                .forEach(order -> firsts.putIfAbsent(order.event().number().form(), order));
        return firsts;
    }

    private Optional<? extends Told<?>> first(Class<? extends DutyEvent> kind) {
        return book.told(kind).stream().findFirst();
    }

    private Stream<Finding> of(FormKind form, Told<?> first) {
        List<Told<?>> seen = Stream.<Told<?>>concat(
                        Stream.of(first),
                        book.told(RecordsInspected.class).stream()
                                .filter(told -> told.event().forms().contains(form)))
                .toList();
        return Stream.iterate(0, i -> i < seen.size(), i -> i + 1)
                .flatMap(i -> unseen(
                        form, seen.get(i), i + 1 < seen.size() ? seen.get(i + 1).at() : book.until()));
    }

    /** The stretch from one look at the records to the next, or to now, where it was too long. */
    private Stream<Finding> unseen(FormKind form, Told<?> since, Instant until) {
        return book
                .regulationAt(since.at())
                .find(Limit.INSPECTION)
                .filter(limit -> limit.isExceeded(since.at(), until))
                .stream()
                .flatMap(limit -> missing(form, since, Span.of(since.at(), until)));
    }

    private Stream<Finding> missing(FormKind form, Told<?> since, Span span) {
        return book.finding(
                Code.INSPECTION_MISSING,
                Severity.WARNING,
                span,
                List.of(),
                List.of(since.number()),
                Facts.of("form", form).and("span", span));
    }
}
