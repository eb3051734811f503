package org.zhiban.core.hotline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhiban.core.event.CallAnswered;
import org.zhiban.core.event.CallMissed;
import org.zhiban.core.event.CallReturned;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.OfficerLeft;
import org.zhiban.core.event.OfficerReturned;
import org.zhiban.core.event.SectionCameBack;
import org.zhiban.core.event.SectionWentOut;
import org.zhiban.core.event.Told;
import org.zhiban.core.form.Means;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.Finding;
import org.zhiban.core.regulation.LineDuty;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Severity;
import org.zhiban.core.roster.DutyBook;
import org.zhiban.core.shift.LineRoute;
import org.zhiban.core.staff.SectionId;
import org.zhiban.core.staff.StaffId;

/** What the book shows against the rules of the lines (电话值守检查), clauses 一(二), 三(二) and 三(三). */
public final class LineFindings {
    private final DutyBook book;

    private LineFindings(DutyBook book) {
        this.book = book;
    }

    /**
     * All findings about the lines (电话值守检查发现): calls answered without a reason by another than the one in charge, calls
     * and faxes missed, concerns not put on their form.
     *
     * @param book the book read through
     * @return the findings
     */
    public static Stream<Finding> of(DutyBook book) {
        LineFindings findings = new LineFindings(book);
        Set<Long> returned = book.told(CallReturned.class).stream()
                .map(told -> told.event().missed())
                .collect(Collectors.toSet());
        return Stream.of(
                        book.told(CallAnswered.class).stream()
                                .filter(findings::isUnexplained)
                                .flatMap(findings::misrouted),
                        book.told(CallAnswered.class).stream()
                                .filter(findings::isFormed)
                                .flatMap(findings::notOnForm),
                        book.told(CallMissed.class).stream()
                                .filter(missed -> !returned.contains(missed.number()))
                                .flatMap(findings::missed))
                .flatMap(found -> found);
    }

    private boolean isUnexplained(Told<CallAnswered> call) {
        return call.event().reason().filter(why -> !why.isBlank()).isEmpty();
    }

    private Stream<Finding> misrouted(Told<CallAnswered> told) {
        CallAnswered call = told.event();
        if (book.regulationAt(call.at()).citation(Code.LINE_MISROUTED).isEmpty()) {
            return Stream.empty();
        }
        return LineRoute.of(call.line(), call.at(), isOut(told), book.plan()).stream()
                .filter(route -> !leadsTo(route, call.officer(), told))
                .map(route -> new Finding(
                        Code.LINE_MISROUTED,
                        route.citation(),
                        Severity.WARNING,
                        DutyBook.moment(call.at()),
                        List.of(call.officer().id()),
                        List.of(told.number()),
                        Facts.of("line", call.line())
                                .and("officer", call.officer())
                                .and("at", call.at())));
    }

    /** Whether a section was out, as the book told by the time the call was written down. */
    private Predicate<SectionId> isOut(Told<?> call) {
        return section -> last(SectionWentOut.class, call, it -> it.section().equals(section))
                .filter(out -> last(
                                SectionCameBack.class, call, it -> it.section().equals(section))
                        .filter(back -> back > out)
                        .isEmpty())
                .isPresent();
    }

    private <E extends DutyEvent> Optional<Long> last(Class<E> kind, Told<?> before, Predicate<E> isIt) {
        List<Told<E>> told = book.told(kind);
        for (int i = told.size() - 1; i >= 0; i--) {
            if (told.get(i).number() < before.number() && isIt.test(told.get(i).event())) {
                return Optional.of(told.get(i).number());
            }
        }
        return Optional.empty();
    }

    private boolean leadsTo(LineRoute route, DutyOfficer officer, Told<?> call) {
        return route.section().map(officer.section()::equals).orElseGet(() -> isAt(route.desk(), officer.id(), call));
    }

    /** At the desk, or standing in there, as the book told by then. */
    private boolean isAt(PostId desk, StaffId person, Told<?> call) {
        return book.history()
                        .heldAsOf(desk, call.number())
                        .filter(held -> held.officer().id().equals(person))
                        .isPresent()
                || standsIn(desk, person, call);
    }

    private boolean standsIn(PostId desk, StaffId person, Told<?> call) {
        long begun = book.history()
                .heldAsOf(desk, call.number())
                .map(held -> held.entry())
                .orElse(0L);
        return last(OfficerLeft.class, call, it -> it.post().equals(desk))
                .filter(left -> left > begun)
                .filter(left -> last(
                                OfficerReturned.class, call, it -> it.post().equals(desk))
                        .filter(back -> back > left)
                        .isEmpty())
                .flatMap(left -> book.told(OfficerLeft.class).stream()
                        .filter(told -> told.number() == left)
                        .findFirst())
                .flatMap(left -> left.event().standIn())
                .filter(standIn -> standIn.id().equals(person))
                .isPresent();
    }

    /** Citizens' lines have a form of their own; a call that is only in the book lacks what the form asks. */
    private boolean isFormed(Told<CallAnswered> call) {
        return book.regulationAt(call.at())
                .line(call.event().line())
                .flatMap(LineDuty::form)
                .isPresent();
    }

    private Stream<Finding> notOnForm(Told<CallAnswered> call) {
        return book.finding(
                Code.CALL_NOT_ON_FORM,
                Severity.WARNING,
                DutyBook.moment(call.at()),
                List.of(call.event().officer().id()),
                List.of(call.number()),
                Facts.of("line", call.event().line()).and("at", call.at()));
    }

    private Stream<Finding> missed(Told<CallMissed> missed) {
        Instant at = missed.at();
        PostId line = missed.event().line();
        Regulation law = book.regulationAt(at);
        return book.finding(
                law,
                missed.event().means() == Means.FAX ? Code.FAX_MISSED : Code.CALL_MISSED,
                Severity.BREACH,
                DutyBook.moment(at),
                law
                        .line(line)
                        .map(LineDuty::desk)
                        .flatMap(desk -> book.history().held(desk, at))
                        .stream()
                        .map(held -> held.officer().id())
                        .toList(),
                List.of(missed.number()),
                Facts.of("line", line).and("at", at));
    }
}
