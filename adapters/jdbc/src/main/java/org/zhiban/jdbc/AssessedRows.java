package org.zhiban.jdbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhiban.core.inspection.Statistics;
import org.zhiban.core.language.Language;
import org.zhiban.core.message.Messages;
import org.zhiban.core.office.Assessment;
import org.zhiban.core.regulation.Finding;
import org.zhiban.core.regulation.Regulations;
import org.zhiban.core.roster.DutyBook;
import org.zhiban.core.time.DateSpan;

/** The rows that are made from the whole book at once: findings, and how often each person stood which duty. */
record AssessedRows(DutyBook book, Regulations regulations) {

    List<Row> findings() {
        Messages messages = Messages.of(regulations, Language.ZH);
        List<Row> rows = new ArrayList<>();
        Assessment.of(book)
                .sorted(Comparator.comparing((Finding finding) -> finding.span().start())
                        .thenComparing(Finding::code)
                        .thenComparing(finding -> finding.evidence() + "" + finding.answerable() + finding.facts()))
                .forEachOrdered(finding -> rows.add(row(finding, messages).with("finding_no", rows.size() + 1L)));
        return rows;
    }

    private static Row row(Finding finding, Messages messages) {
        return Row.of(ReadTable.FINDING)
                .with("finding_code", finding.code())
                .with("clause_id", finding.citation().clause(), Row.NAME)
                .with("severity", finding.severity().name(), Row.NAME)
                .with("starts_at", finding.span().start())
                .with("ends_at", finding.span().end())
                .with("officer_ids", joined(finding.answerable()), Row.TEXT)
                .with("evidence_nos", joined(finding.evidence()), Row.TEXT)
                .with("finding_text", messages.finding(finding), Row.TEXT);
    }

    private static String joined(List<?> some) {
        return some.stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    List<Row> counts() {
        List<Row> rows = new ArrayList<>();
        for (Statistics.Row person : Statistics.of(book, days(), List.of(), nobody -> Optional.empty())
                .people()) {
            person.duties()
                    .forEach((category, duties) -> rows.add(Row.of(ReadTable.DUTY_COUNT)
                            .with("count_no", rows.size() + 1L)
                            .with("officer_id", person.person().id())
                            .with("officer_name", person.person().name(), Row.NAME)
                            .with("section_id", person.section())
                            .with("duty_month", person.month())
                            .with("duty_category", category, Row.NAME)
                            .with("duties", duties.longValue())));
        }
        return rows;
    }

    /** From the first day anything can have happened on to the last. */
    private DateSpan days() {
        LocalDate written = book.plan().dateOf(book.entries().get(0).enteredAt());
        LocalDate first = book.rosters().all().values().stream()
                .map(roster -> roster.period().first())
                .filter(written::isAfter)
                .min(Comparator.naturalOrder())
                .orElse(written);
        return DateSpan.through(
                first.minusDays(1), book.plan().dateOf(book.until()).plusDays(1));
    }
}
