package org.zhiban.core.hotline;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhiban.core.event.CallAnswered;
import org.zhiban.core.event.CallMissed;
import org.zhiban.core.event.CallReturned;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.SectionCameBack;
import org.zhiban.core.event.SectionWentOut;
import org.zhiban.core.event.Told;
import org.zhiban.core.form.Means;
import org.zhiban.core.language.Wording;
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

/** What the book shows against the rules of the lines (电话值守检查), clauses 一(二), 三(二) and 三(三). */
public final class LineFindings {
    private static final Wording MADE_GOOD = Wording.of("已补办", "made good since");
    private static final Wording NOT_MADE_GOOD = Wording.of("未补办", "not made good");

    private final DutyBook book;
    /** The lines any text of the office gives a form. */
    private final Set<PostId> formed;

    private LineFindings(DutyBook book) {
        this.book = book;
        this.formed = book.plan().regulations().versions().stream()
                .flatMap(law -> law.lines().stream())
                .filter(duty -> duty.form().isPresent())
                .map(LineDuty::line)
                .collect(Collectors.toUnmodifiableSet());
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
        Map<Long, Told<CallReturned>> returned = new HashMap<>();
        book.told(CallReturned.class)
                .forEach(told -> returned.putIfAbsent(told.event().missed(), told));
        return Stream.of(
                        book.told(CallAnswered.class).stream().mapMulti(findings::ofAnswered),
                        book.told(CallMissed.class).stream()
                                .flatMap(missed ->
                                        findings.missed(missed, Optional.ofNullable(returned.get(missed.number())))))
                .flatMap(found -> found);
    }

    /** Of what came in; who calls out answers nobody. */
    private void ofAnswered(Told<CallAnswered> call, Consumer<Finding> found) {
        if (call.event().outgoing()) {
            return;
        }
        if (call.event().reason().isEmpty()) {
            misrouted(call).forEach(found);
        }
        if (isFormed(call)) {
            notOnForm(call).forEach(found);
        }
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
        return section -> book.lastBefore(
                        SectionWentOut.class, call.number(), it -> it.section().equals(section))
                .filter(out -> book.lastBefore(
                                SectionCameBack.class,
                                call.number(),
                                it -> it.section().equals(section))
                        .filter(back -> back.number() > out.number())
                        .isEmpty())
                .isPresent();
    }

    private boolean leadsTo(LineRoute route, DutyOfficer officer, Told<?> call) {
        return route.section()
                .map(officer.section()::equals)
                .orElseGet(() -> book.isAt(route.desk(), officer.id(), call.number()));
    }

    /** Citizens' lines have a form of their own; a call that is only in the book lacks what the form asks. */
    private boolean isFormed(Told<CallAnswered> call) {
        return formed.contains(call.event().line())
                && book.regulationAt(call.at())
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

    /** A breach until it is made good; from then on a word on what happened and how it was. */
    private Stream<Finding> missed(Told<CallMissed> missed, Optional<Told<CallReturned>> returned) {
        Instant at = missed.at();
        PostId line = missed.event().line();
        Regulation law = book.regulationAt(at);
        return book.finding(
                law,
                missed.event().means() == Means.FAX ? Code.FAX_MISSED : Code.CALL_MISSED,
                returned.isPresent() ? Severity.NOTICE : Severity.BREACH,
                returned.map(back -> DutyBook.between(at, back.at())).orElseGet(() -> DutyBook.moment(at)),
                law
                        .line(line)
                        .map(LineDuty::desk)
                        .flatMap(desk -> book.history().held(desk, at))
                        .stream()
                        .map(held -> held.officer().id())
                        .toList(),
                Stream.concat(Stream.of(missed.number()), returned.map(Told::number).stream())
                        .toList(),
                Facts.of("line", line).and("at", at).and("made", returned.isPresent() ? MADE_GOOD : NOT_MADE_GOOD));
    }
}
