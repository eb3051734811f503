package org.zhiban.core.record;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhiban.core.event.DutyRecordOpened;
import org.zhiban.core.event.MatterClosed;
import org.zhiban.core.event.RoundConfirmed;
import org.zhiban.core.event.RoundMade;
import org.zhiban.core.event.Told;
import org.zhiban.core.form.FormKind;
import org.zhiban.core.form.FormNumber;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.regulation.Citation;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Deadline;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.Finding;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Role;
import org.zhiban.core.regulation.Round;
import org.zhiban.core.regulation.Severity;
import org.zhiban.core.roster.DutyBook;
import org.zhiban.core.shift.ClosedShift;
import org.zhiban.core.shift.Shift;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.Span;

/** What the book shows of what recurs (例行事项检查): rounds, daily reports, the fields of the office's own. */
final class RoutineFindings {
    private final DutyBook book;
    private final OwnFields fields;

    private RoutineFindings(DutyBook book) {
        this.book = book;
        this.fields = new OwnFields(book);
    }

    static Stream<Finding> of(DutyBook book) {
        RoutineFindings findings = new RoutineFindings(book);
        return Stream.of(
                        findings.missed(), findings.unconfirmed(), findings.unfilledRecords(), findings.unfilledForms())
                .flatMap(found -> found);
    }

    /** What was not done by its time is of that time: it does not weigh on the days after. */
    private Stream<Finding> missed() {
        return RoutineDeadlines.of(book)
                .filter(deadline -> deadline.isMissed(book.until()))
                .map(RoutineFindings::missed);
    }

    private static Finding missed(Deadline deadline) {
        return new Finding(
                deadline.code(),
                deadline.citation().orElseThrow(),
                deadline.severity(),
                DutyBook.between(deadline.since(), deadline.by()),
                deadline.answerable(),
                deadline.evidence(),
                deadline.facts());
    }

    private Stream<Finding> unconfirmed() {
        Set<Long> confirmed = book.told(RoundConfirmed.class).stream()
                .map(told -> told.event().round())
                .collect(Collectors.toSet());
        return book.told(RoundMade.class).stream()
                .filter(made -> !confirmed.contains(made.number()))
                .flatMap(this::unconfirmed);
    }

    private Stream<Finding> unconfirmed(Told<RoundMade> made) {
        Regulation law = book.plan().regulationOf(made.event().shift());
        Optional<Instant> ended = book.plan()
                .find(made.event().shift())
                .map(Shift::answerable)
                .map(Span::end)
                .filter(end -> end.isBefore(book.until()));
        return law
                .citation(Code.ROUND_UNCONFIRMED)
                .flatMap(any -> law.routine().round(made.event().round()))
                .stream()
                .flatMap(round -> ended.stream().flatMap(end -> unconfirmed(made, round, end)));
    }

    private static Stream<Finding> unconfirmed(Told<RoundMade> made, Round round, Instant ended) {
        return round.confirmedBy().stream()
                .map((Role role) -> new Finding(
                        Code.ROUND_UNCONFIRMED,
                        round.citation(),
                        Severity.WARNING,
                        DutyBook.between(made.at(), ended),
                        List.of(made.event().officer().id()),
                        List.of(made.number()),
                        Facts.of("officer", made.event().officer())
                                .and("shift", made.event().shift())
                                .and("round", round.name())
                                .and("role", role)));
    }

    private Stream<Finding> unfilledRecords() {
        return !fields.required().contains(FormKind.DUTY_RECORD)
                ? Stream.empty()
                : book.told(DutyRecordOpened.class).stream()
                        .flatMap(opened -> fields.of(opened.event()).stream()
                                .filter(FilledField::isMissing)
                                .flatMap(field -> unfilled(opened, field)));
    }

    /** While the shift is held its record may still be filled in. */
    private Stream<Finding> unfilled(Told<DutyRecordOpened> opened, FilledField field) {
        DutyRecordOpened record = opened.event();
        return book.history().heldAsOf(record.post(), opened.number()).map(ClosedShift::until).stream()
                .filter(until -> !until.isAfter(book.until()))
                .flatMap(until -> unfilled(
                        book.plan().regulationOf(record.shift()),
                        field,
                        record.number(),
                        DutyBook.between(record.at(), until),
                        record.officer().id(),
                        List.of(opened.number())));
    }

    /** Forms of matters; the duty record is of none. */
    private Stream<Finding> unfilledForms() {
        Set<FormKind> forms = EnumSet.copyOf(fields.required());
        forms.remove(FormKind.DUTY_RECORD);
        return forms.isEmpty()
                ? Stream.empty()
                : book.matters().stream()
                        .flatMap(matter -> matter.numbers().stream()
                                .filter(number -> forms.contains(number.form()))
                                .flatMap(number -> unfilled(number, matter)));
    }

    private Stream<Finding> unfilled(FormNumber number, Matter matter) {
        Instant opened = matter.opening().at();
        return matter.last(MatterClosed.class).stream()
                .flatMap(closed -> fields.of(number, matter).stream()
                        .filter(FilledField::isMissing)
                        .flatMap(field -> unfilled(
                                book.regulationAt(opened),
                                field,
                                number,
                                DutyBook.between(opened, closed.at()),
                                matter.opening().officer().id(),
                                List.of(matter.number(), closed.number()))));
    }

    private static Stream<Finding> unfilled(
            Regulation law, FilledField lacking, FormNumber number, Span span, StaffId officer, List<Long> evidence) {
        Citation own = lacking.field().citation();
        return law.citation(Code.FIELD_MISSING).stream()
                .map(any -> new Finding(
                        Code.FIELD_MISSING,
                        own,
                        Severity.WARNING,
                        span,
                        List.of(officer),
                        evidence,
                        Facts.of("number", number).and("field", lacking.field().name())));
    }
}
