package org.zhiban.documents.internal.form;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.event.CriticismCirculated;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.RecordsInspected;
import org.zhiban.core.event.Told;
import org.zhiban.core.inspection.Discipline;
import org.zhiban.core.inspection.Statistics;
import org.zhiban.core.language.Wording;
import org.zhiban.core.regulation.Finding;
import org.zhiban.core.regulation.Rotation.Category;
import org.zhiban.core.regulation.Severity;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.DateSpan;
import org.zhiban.core.time.Span;

/**
 * An inspection of some days (检查读取): what was found, inspected, criticised and counted.
 *
 * @param reading the view
 * @param days the days
 * @param log the book, as the reader sees it
 * @param findings what was found in these days, earliest first
 * @param statistics what was counted in them
 */
record InspectionPage(
        Reading reading, DateSpan days, List<LogEntry> log, List<Finding> findings, Statistics statistics) {

    static InspectionPage of(Reading reading, DateSpan days) {
        Span span = Span.of(
                days.first().atStartOfDay(reading.view().plan().zone()).toInstant(),
                days.last()
                        .plusDays(1)
                        .atStartOfDay(reading.view().plan().zone())
                        .toInstant());
        return new InspectionPage(
                reading,
                days,
                reading.view().log(),
                reading.view().findings(span),
                reading.view().statistics(days));
    }

    String say(Object value) {
        return reading.say(value);
    }

    /** What guards the entries that are quoted or rested on. */
    Label label() {
        Set<Long> evidence = new HashSet<>();
        findings.forEach(finding -> evidence.addAll(finding.evidence()));
        List<LogEntry> quoted = new ArrayList<>(
                log.stream().filter(entry -> evidence.contains(entry.number())).toList());
        inspected().forEach(told -> quoted.add(told.entry()));
        criticised().forEach(told -> quoted.add(told.entry()));
        return reading.label(quoted);
    }

    String number(Severity severity) {
        return Long.toString(findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count());
    }

    String sentence(Finding finding) {
        return reading.messages().sentence(finding.code(), finding.facts());
    }

    String people(List<StaffId> people) {
        return reading.listed(people.stream()
                .map(person -> reading.view()
                        .officer(person)
                        .<Object>map(known -> known)
                        .orElse(person)));
    }

    static String entries(List<Long> numbers) {
        return numbers.stream().map(number -> "#" + number).collect(Collectors.joining(" "));
    }

    List<Told<RecordsInspected>> inspected() {
        return during(RecordsInspected.class);
    }

    List<Told<CriticismCirculated>> criticised() {
        return during(CriticismCirculated.class);
    }

    private <E extends DutyEvent> List<Told<E>> during(Class<E> kind) {
        return Reading.told(log, kind).stream()
                .filter(told ->
                        days.contains(reading.view().plan().dateOf(told.event().at())))
                .toList();
    }

    /** Whom the months' findings brought under a rule of discipline. */
    List<Discipline> discipline() {
        return Stream.iterate(
                        YearMonth.from(days.first()),
                        month -> !month.isAfter(YearMonth.from(days.last())),
                        month -> month.plusMonths(1))
                .flatMap(month -> reading.view().discipline(month).stream())
                .toList();
    }

    String duties(Statistics.Row row) {
        return row.duties().entrySet().stream()
                .map(one -> category(one.getKey()) + reading.choose("", ": ") + one.getValue())
                .collect(Collectors.joining(reading.choose("，", ", ")));
    }

    private String category(String id) {
        return reading.view().plan().regulations().during(days).stream()
                .flatMap(law -> law.rotations().stream())
                .flatMap(rotation -> rotation.categories().stream())
                .filter(category -> category.id().equals(id))
                .map(Category::name)
                .findFirst()
                .map((Wording name) -> say(name))
                .orElse(id);
    }

    String hours(Statistics.Row row) {
        return String.format("%d:%02d", row.hours().toHours(), row.hours().toMinutesPart());
    }
}
