package org.zhiban.core.handover;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.zhiban.core.event.DutyContinued;
import org.zhiban.core.event.HandoverAccepted;
import org.zhiban.core.event.PostTaken;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.Finding;
import org.zhiban.core.regulation.Limit;
import org.zhiban.core.regulation.Post;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Severity;
import org.zhiban.core.roster.DutyBook;
import org.zhiban.core.roster.DutyBook.Told;
import org.zhiban.core.shift.Shift;
import org.zhiban.core.shift.Vacancy;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.Span;
import org.zhiban.core.time.TimeLimit;

/** What the book shows against the handover rules (交接班检查), clause 一(四). */
public final class HandoverFindings {
    /** A stated time may differ from the clock by the time it takes to write. */
    private static final Duration WRITING = Duration.ofMinutes(5);

    private final DutyBook book;

    private HandoverFindings(DutyBook book) {
        this.book = book;
    }

    /**
     * All findings about handovers (交接班检查发现).
     *
     * @param book the book read through
     * @return vacancies, missing, late and early handovers, stated times that differ
     */
    public static Stream<Finding> of(DutyBook book) {
        HandoverFindings findings = new HandoverFindings(book);
        return Stream.concat(
                book.plan().regulations().versions().get(0).posts(Post.Kind.DESK).stream()
                        .map(Post::id)
                        .flatMap(findings::ofPost),
                book.told(HandoverAccepted.class).stream().flatMap(findings::ofHandover));
    }

    private Stream<Finding> ofPost(PostId post) {
        return Stream.concat(
                book.history().vacancies(post, book.until(), book.plan()).stream()
                        .flatMap(this::vacant),
                missing(post));
    }

    private Stream<Finding> vacant(Vacancy vacancy) {
        ShiftId ended = vacancy.held().shift();
        List<ShiftId> next = book.plan().find(ended).flatMap(book.plan()::next).map(Shift::id).stream()
                .toList();
        List<StaffId> answerable = Stream.concat(
                        Stream.of(vacancy.held().officer().id()),
                        next.stream().flatMap(shift -> book.rostered(shift).stream()))
                .distinct()
                .toList();
        Facts facts = Facts.of("post", ended.post())
                .and("span", vacancy.span())
                .and("officer", vacancy.held().officer())
                .and("shift", ended);
        return book.finding(
                Code.POST_VACANT,
                Severity.BREACH,
                vacancy.span(),
                answerable,
                List.of(vacancy.held().entry()),
                facts);
    }

    private Stream<Finding> missing(PostId post) {
        List<ShiftId> begun = begun(post);
        if (begun.isEmpty()) {
            return Stream.empty();
        }
        Instant first =
                book.plan().find(begun.get(0)).orElseThrow().answerable().end();
        if (!first.isBefore(book.until())) {
            return Stream.empty();
        }
        return book.plan().during(post, Span.of(first, book.until())).stream()
                .filter(shift -> !begun.contains(shift.id()))
                .filter(this::isOverdue)
                .flatMap(this::missing);
    }

    /** Shifts somebody handed over into, or stayed on for; a post taken to end a vacancy had no handover. */
    private List<ShiftId> begun(PostId post) {
        return Stream.of(
                        book.told(PostTaken.class).stream()
                                .map(Told::event)
                                .filter(taken -> taken.witness().isEmpty())
                                .map(PostTaken::shift),
                        book.told(HandoverAccepted.class).stream()
                                .map(told -> told.event().beginning()),
                        book.told(DutyContinued.class).stream()
                                .map(told -> told.event().beginning()))
                .flatMap(shifts -> shifts)
                .filter(shift -> shift.post().equals(post))
                .sorted()
                .toList();
    }

    private boolean isOverdue(Shift shift) {
        return book.plan()
                .regulationOf(shift.id())
                .limit(Limit.HANDOVER_LATE)
                .value()
                .isExceeded(shift.answerable().start(), book.until());
    }

    private Stream<Finding> missing(Shift shift) {
        return book.finding(
                Code.HANDOVER_MISSING,
                Severity.BREACH,
                DutyBook.moment(shift.answerable().start()),
                book.rostered(shift.id()),
                List.of(),
                Facts.of("shift", shift.id()).and("at", shift.answerable().start()));
    }

    private Stream<Finding> ofHandover(Told<HandoverAccepted> told) {
        HandoverAccepted event = told.event();
        Instant planned =
                book.plan().find(event.beginning()).orElseThrow().answerable().start();
        Facts facts =
                Facts.of("shift", event.beginning()).and("planned", planned).and("at", event.at());
        return Stream.of(
                        isLate(event, planned) ? Code.HANDOVER_LATE : null,
                        isEarly(event, planned) ? Code.HANDOVER_EARLY : null,
                        isTimeTyped(told) ? Code.TIME_DIFFERS : null,
                        isNameOther(event) ? Code.NAMES_DIFFER : null)
                .filter(code -> code != null)
                .flatMap(code -> book.finding(
                        code,
                        Severity.WARNING,
                        DutyBook.moment(event.at()),
                        List.of(event.outgoing().id(), event.incoming().id()),
                        List.of(told.entry().number()),
                        code == Code.TIME_DIFFERS
                                ? facts.and("enteredAt", told.entry().enteredAt())
                                : facts));
    }

    private boolean isLate(HandoverAccepted event, Instant planned) {
        return limit(event, Limit.HANDOVER_LATE).isExceeded(planned, event.at());
    }

    private boolean isEarly(HandoverAccepted event, Instant planned) {
        return limit(event, Limit.HANDOVER_EARLY).isExceeded(event.at(), planned);
    }

    private TimeLimit limit(HandoverAccepted event, Limit limit) {
        return book.plan().regulationOf(event.beginning()).limit(limit).value();
    }

    private static boolean isTimeTyped(Told<HandoverAccepted> told) {
        return told.entry().enteredAt().isAfter(told.event().at().plus(WRITING));
    }

    /** The roster may have been amended after the handover, so that the book and the roster no longer agree. */
    private boolean isNameOther(HandoverAccepted event) {
        List<StaffId> rostered = book.rostered(event.beginning());
        return !rostered.isEmpty() && !rostered.contains(event.incoming().id());
    }
}
