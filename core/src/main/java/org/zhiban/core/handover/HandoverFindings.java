package org.zhiban.core.handover;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhiban.core.event.DutyContinued;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.DutySubstituted;
import org.zhiban.core.event.HandoverAccepted;
import org.zhiban.core.event.PostTaken;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.event.Told;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.Finding;
import org.zhiban.core.regulation.Limit;
import org.zhiban.core.regulation.Post;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Severity;
import org.zhiban.core.roster.DutyBook;
import org.zhiban.core.shift.ClosedShift;
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
     * @return vacancies, missing, late and early handovers, names and stated times that differ
     */
    public static Stream<Finding> of(DutyBook book) {
        HandoverFindings findings = new HandoverFindings(book);
        return Stream.of(
                        book.plan().regulations().posts(Post.Kind.DESK).stream().flatMap(findings::ofPost),
                        book.told(HandoverAccepted.class).stream().flatMap(findings::ofHandover),
                        findings.typedTimes())
                .flatMap(found -> found);
    }

    private Stream<Finding> ofPost(PostId post) {
        return Stream.concat(
                book.history().vacancies(post, book.until(), book.plan()).stream()
                        .flatMap(this::vacant),
                missing(post));
    }

    private Stream<Finding> vacant(Vacancy vacancy) {
        ShiftId ended = vacancy.held().shift();
        Stream<StaffId> next = book.plan().find(ended).flatMap(book.plan()::following).map(Shift::id).stream()
                .flatMap(shift -> book.rostered(shift).stream());
        Facts facts = Facts.of("post", ended.post())
                .and("span", vacancy.span())
                .and("officer", vacancy.held().officer())
                .and("shift", ended);
        return book.finding(
                book.plan().regulationOf(ended),
                Code.POST_VACANT,
                Severity.BREACH,
                vacancy.span(),
                together(Stream.of(vacancy.held().officer().id()), next),
                List.of(vacancy.held().entry()),
                facts);
    }

    private static List<StaffId> together(Stream<StaffId> outgoing, Stream<StaffId> incoming) {
        return Stream.concat(outgoing, incoming).distinct().toList();
    }

    /** The book of a post opens with the first shift taken; what lies before was kept elsewhere. */
    private Stream<Finding> missing(PostId post) {
        Set<ShiftId> begun = begun();
        return book.told(PostTaken.class).stream()
                .map(Told::event)
                .filter(taken -> taken.post().equals(post))
                .limit(1)
                .map(first -> book.plan()
                        .find(first.shift())
                        .orElseThrow()
                        .answerable()
                        .end())
                .filter(boundary -> boundary.isBefore(book.until()))
                .flatMap(boundary -> book.plan().during(post, Span.of(boundary, book.until())).stream())
                .filter(shift -> !begun.contains(shift.id()))
                .filter(this::isOverdue)
                .flatMap(this::missing);
    }

    /** Shifts somebody handed over into, or stayed on for; a post taken to end a vacancy had no handover. */
    private Set<ShiftId> begun() {
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
                .collect(Collectors.toSet());
    }

    private boolean isOverdue(Shift shift) {
        return book.plan()
                .regulationOf(shift.id())
                .limit(Limit.HANDOVER_LATE)
                .value()
                .isExceeded(shift.answerable().start(), book.until());
    }

    private Stream<Finding> missing(Shift shift) {
        Instant boundary = shift.answerable().start();
        Optional<ClosedShift> held = book.history().held(shift.id().post(), boundary.minusNanos(1));
        return book.finding(
                book.plan().regulationOf(shift.id()),
                Code.HANDOVER_MISSING,
                Severity.BREACH,
                DutyBook.moment(boundary),
                together(held.map(it -> it.officer().id()).stream(), book.rostered(shift.id()).stream()),
                held.map(ClosedShift::entry).stream().toList(),
                Facts.of("shift", shift.id()).and("at", boundary));
    }

    private Stream<Finding> ofHandover(Told<HandoverAccepted> told) {
        HandoverAccepted event = told.event();
        Instant planned =
                book.plan().find(event.beginning()).orElseThrow().answerable().start();
        List<Code> broken = new ArrayList<>(0);
        if (isLate(event, planned)) {
            broken.add(Code.HANDOVER_LATE);
        }
        if (isEarly(event, planned)) {
            broken.add(Code.HANDOVER_EARLY);
        }
        if (isNameOther(told, planned)) {
            broken.add(Code.NAMES_DIFFER);
        }
        return broken.isEmpty()
                ? Stream.empty()
                : broken.stream()
                        .flatMap(code -> found(
                                code,
                                told,
                                event.beginning(),
                                bothSides(event),
                                Facts.of("shift", event.beginning())
                                        .and("planned", planned)
                                        .and("at", event.at())));
    }

    private static List<StaffId> bothSides(HandoverAccepted event) {
        return List.of(event.outgoing().id(), event.incoming().id());
    }

    private Stream<Finding> found(Code code, Told<?> told, ShiftId shift, List<StaffId> answerable, Facts facts) {
        return book.finding(
                book.plan().regulationOf(shift),
                code,
                Severity.WARNING,
                DutyBook.moment(told.event().at()),
                answerable,
                List.of(told.entry().number()),
                facts);
    }

    private boolean isLate(HandoverAccepted event, Instant planned) {
        return !isRelief(event) && limit(event, Limit.HANDOVER_LATE).isExceeded(planned, event.at());
    }

    private boolean isEarly(HandoverAccepted event, Instant planned) {
        return limit(event, Limit.HANDOVER_EARLY).isExceeded(event.at(), planned);
    }

    /** Within one shift, from an officer to a substitute, there is no hour to be kept. */
    private static boolean isRelief(HandoverAccepted event) {
        return event.ending().equals(event.beginning());
    }

    private TimeLimit limit(HandoverAccepted event, Limit limit) {
        return book.plan().regulationOf(event.beginning()).limit(limit).value();
    }

    /** The roster was changed after the handover: the book and the roster no longer agree. */
    private boolean isNameOther(Told<HandoverAccepted> told, Instant planned) {
        StaffId incoming = told.event().incoming().id();
        List<DutyOfficer> rostered = book.rosters().officers(told.event().beginning());
        return !rostered.isEmpty()
                && rostered.stream().noneMatch(officer -> officer.id().equals(incoming))
                && !isReplacedLater(told, planned);
    }

    /** A substitute who stepped in while the shift ran casts no doubt on who had begun it. */
    private boolean isReplacedLater(Told<HandoverAccepted> told, Instant planned) {
        return book.told(DutySubstituted.class).stream()
                .filter(later -> !later.entry().enteredAt().isBefore(planned))
                .flatMap(later -> later.event().changes().stream())
                .filter(change -> change.shift().equals(told.event().beginning()))
                .flatMap(change -> change.was().stream())
                .anyMatch(told.event().incoming()::isSame);
    }

    /** Every act by which a post changes hands is entered when it happens, or it is seen that it was not. */
    private Stream<Finding> typedTimes() {
        return Stream.of(
                        book.told(PostTaken.class).stream()
                                .flatMap(it -> typed(
                                        it,
                                        it.event().shift(),
                                        List.of(it.event().officer().id()))),
                        book.told(HandoverAccepted.class).stream()
                                .flatMap(it -> typed(it, it.event().beginning(), bothSides(it.event()))),
                        book.told(DutyContinued.class).stream()
                                .flatMap(it -> typed(
                                        it,
                                        it.event().beginning(),
                                        List.of(it.event().officer().id()))))
                .flatMap(found -> found);
    }

    private Stream<Finding> typed(Told<?> told, ShiftId shift, List<StaffId> answerable) {
        Instant stated = told.event().at();
        Instant entered = told.entry().enteredAt();
        return entered.isAfter(stated.plus(WRITING))
                ? found(
                        Code.TIME_DIFFERS,
                        told,
                        shift,
                        answerable,
                        Facts.of("shift", shift).and("at", stated).and("enteredAt", entered))
                : Stream.empty();
    }
}
