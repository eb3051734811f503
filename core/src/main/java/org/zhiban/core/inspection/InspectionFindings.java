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

    private Map<FormKind, Instant> firsts() {
        Map<FormKind, Instant> firsts = new EnumMap<>(FormKind.class);
        first(DutyRecordOpened.class).ifPresent(at -> firsts.put(FormKind.DUTY_RECORD, at));
        first(PaperReceived.class).ifPresent(at -> firsts.put(FormKind.INCOMING_REGISTER, at));
        first(EmergencyReceived.class).ifPresent(at -> firsts.put(FormKind.EMERGENCY_SHEET, at));
        book.told(OrderRegistered.class)
                .forEach(order -> firsts.putIfAbsent(order.event().number().form(), order.at()));
        return firsts;
    }

    private Optional<Instant> first(Class<? extends DutyEvent> kind) {
        return book.told(kind).stream().map(Told::at).findFirst();
    }

    private Stream<Finding> of(FormKind form, Instant first) {
        List<Instant> seen = Stream.concat(
                        Stream.of(first),
                        Stream.concat(
                                book.told(RecordsInspected.class).stream()
                                        .filter(told -> told.event().forms().contains(form))
                                        .map(Told::at),
                                Stream.of(book.until())))
                .toList();
        return Stream.iterate(1, i -> i < seen.size(), i -> i + 1)
                .filter(i -> book.regulationAt(seen.get(i - 1))
                        .find(Limit.INSPECTION)
                        .filter(limit -> limit.isExceeded(seen.get(i - 1), seen.get(i)))
                        .isPresent())
                .flatMap(i -> missing(form, Span.of(seen.get(i - 1), seen.get(i))));
    }

    private Stream<Finding> missing(FormKind form, Span span) {
        return book.finding(
                Code.INSPECTION_MISSING,
                Severity.WARNING,
                span,
                List.of(),
                List.of(),
                Facts.of("form", form).and("span", span));
    }
}
