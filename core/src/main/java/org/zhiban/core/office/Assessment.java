package org.zhiban.core.office;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zhiban.core.escalation.EmergencyFindings;
import org.zhiban.core.handover.HandoverFindings;
import org.zhiban.core.hotline.LineFindings;
import org.zhiban.core.inspection.Discipline;
import org.zhiban.core.inspection.InspectionFindings;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.record.RecordFindings;
import org.zhiban.core.regulation.Citation;
import org.zhiban.core.regulation.Deadline;
import org.zhiban.core.regulation.Finding;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.roster.DutyBook;
import org.zhiban.core.roster.RosterFindings;
import org.zhiban.core.roster.UnfilledSeats;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.Span;

/** Everything a book shows against the regulation (检查), by all rooms. */
public final class Assessment {
    private Assessment() {}

    /** The rooms that find something; none depends on another. */
    private static final List<Function<DutyBook, Stream<Finding>>> ROOMS = List.of(
            Assessment::missed,
            RosterFindings::of,
            UnfilledSeats::findings,
            HandoverFindings::of,
            RecordFindings::of,
            LineFindings::of,
            EmergencyFindings::of,
            InspectionFindings::of);

    /**
     * Assesses a book (全面检查). The stream may be made parallel: it is one of several rooms, none of which waits for another.
     *
     * @param book the book read through
     * @return all findings, in no particular order
     */
    public static Stream<Finding> of(DutyBook book) {
        Stream<Finding> found = ROOMS.stream().flatMap(room -> room.apply(book));
        return book.plan().regulations().versions().stream()
                        .allMatch(law -> law.routine().discipline().isEmpty())
                ? found
                : withDiscipline(book, found.toList());
    }

    /** A second pass: discipline counts what all rooms found, and never itself. */
    private static Stream<Finding> withDiscipline(DutyBook book, List<Finding> found) {
        return Stream.concat(found.stream(), Discipline.findings(book, found));
    }

    private static Stream<Finding> missed(DutyBook book) {
        return book.matters().stream()
                .<Deadline>mapMulti((matter, sink) -> {
                    for (Deadline deadline : Deadlines.of(matter, book.plan())) {
                        if (deadline.isMissed(book.until())) {
                            sink.accept(deadline.answeredBy(answerable(matter, deadline, book)));
                        }
                    }
                })
                .flatMap(deadline -> missed(deadline, book));
    }

    /** Whoever held the post when the time was up; who registered the matter may long have been relieved. */
    private static List<StaffId> answerable(Matter matter, Deadline deadline, DutyBook book) {
        return book.history()
                .held(matter.post(), deadline.by())
                .map(held -> List.of(held.officer().id()))
                .orElse(deadline.answerable());
    }

    private static Stream<Finding> missed(Deadline deadline, DutyBook book) {
        Regulation law = book.regulationAt(deadline.since());
        Span span = Span.of(
                deadline.since(),
                deadline.done().filter(at -> !at.isAfter(book.until())).orElse(book.until()));
        return deadline.citation().or(() -> law.citation(deadline.code())).stream()
                .map((Citation citation) -> new Finding(
                        deadline.code(),
                        citation,
                        deadline.severity(),
                        span,
                        deadline.answerable(),
                        deadline.evidence(),
                        deadline.facts().and("span", span)));
    }
}
