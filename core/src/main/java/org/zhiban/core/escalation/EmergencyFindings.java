package org.zhiban.core.escalation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhiban.core.event.EmergencyUpdated;
import org.zhiban.core.event.ReportApproved;
import org.zhiban.core.event.ReportSent;
import org.zhiban.core.event.SecretReceived;
import org.zhiban.core.event.Told;
import org.zhiban.core.form.Answer;
import org.zhiban.core.form.PhoneNumber;
import org.zhiban.core.form.Question;
import org.zhiban.core.form.ReportForm;
import org.zhiban.core.form.ReportStage;
import org.zhiban.core.language.Named;
import org.zhiban.core.language.Wording;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.Finding;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Severity;
import org.zhiban.core.roster.DutyBook;
import org.zhiban.core.time.Span;

/** What the book shows of an emergency against article 二 (紧急信息检查), beside what came late. */
public final class EmergencyFindings {
    private static final Wording ITS_MARK = Wording.of("所标密级", "its mark");
    private static final Wording NOT_STATED = Wording.of("未填写", "not stated");

    private static final Set<Question> OF_THE_CALLER =
            EnumSet.of(Question.CALLER_NAME, Question.CALLER_ORGANISATION, Question.CALLER_PHONE);

    private final DutyBook book;
    private final Matter matter;
    private final EmergencyReports reports;
    private final Regulation law;

    private EmergencyFindings(DutyBook book, Matter matter) {
        this.book = book;
        this.matter = matter;
        this.reports = EmergencyReports.of(matter);
        this.law = book.regulationAt(matter.opening().at());
    }

    /**
     * All findings about emergencies (紧急信息检查发现) that are no question of time.
     *
     * @param book the book read through
     * @return the findings
     */
    public static Stream<Finding> of(DutyBook book) {
        return book.matters().stream()
                .filter(matter -> matter.emergency().isPresent())
                .flatMap(matter -> new EmergencyFindings(book, matter).all());
    }

    private Stream<Finding> all() {
        return Stream.of(
                        aboveCeiling(),
                        category(),
                        unasked(),
                        doubtful(),
                        unresolved(),
                        unverified(),
                        different(),
                        unconfirmed())
                .flatMap(found -> found);
    }

    private Stream<Finding> found(Code code, Severity severity, Instant from, List<Long> evidence, Facts facts) {
        return book.finding(
                law,
                code,
                severity,
                DutyBook.moment(from),
                List.of(matter.opening().officer().id()),
                evidence,
                facts);
    }

    private Facts named() {
        return Facts.of("matter", matter.id());
    }

    private List<Long> sheet() {
        return List.of(matter.emergency().orElseThrow().number());
    }

    private Instant received() {
        return matter.emergency().orElseThrow().at();
    }

    /** Recorded all the same, but without what was said: a pointer bears the number of its sheet. */
    private Stream<Finding> aboveCeiling() {
        String number = matter.emergency().orElseThrow().event().number().toString();
        return book.told(SecretReceived.class).stream()
                .filter(secret -> secret.event().pointer().serial().equals(number))
                .limit(1)
                .flatMap(secret -> found(
                        Code.ABOVE_CEILING,
                        Severity.BREACH,
                        received(),
                        List.of(sheet().get(0), secret.number()),
                        Facts.of("marking", ITS_MARK)
                                .and("ceiling", law.secrecy().ceiling())));
    }

    private Stream<Finding> category() {
        return reports.category().isEmpty()
                ? found(Code.UNCLASSIFIED, Severity.WARNING, received(), sheet(), named())
                : reports.category().flatMap(law.emergencies()::kinds).stream()
                        .filter(kinds -> !kinds.holds(reports.kind()))
                        .flatMap(kinds -> found(
                                        Code.KIND_UNKNOWN,
                                        Severity.NOTICE,
                                        received(),
                                        sheet(),
                                        named().and("kind", reports.kind().isEmpty() ? NOT_STATED : reports.kind())
                                                .and("category", kinds.category()))
                                .map(finding -> new Finding(
                                        finding.code(),
                                        kinds.citation(),
                                        finding.severity(),
                                        finding.span(),
                                        finding.answerable(),
                                        finding.evidence(),
                                        finding.facts())));
    }

    /** Not asked is what has neither an answer nor a word on why there is none. */
    private Stream<Finding> unasked() {
        Map<Question, Answer> answers = reports.answers();
        return law.emergencies().questions().stream()
                .filter(question -> answers.get(question) == null
                        || answers.get(question).text().isBlank())
                .flatMap(question -> found(
                        OF_THE_CALLER.contains(question) ? Code.CALLER_UNASKED : Code.ELEMENT_UNASKED,
                        Severity.BREACH,
                        received(),
                        sheet(),
                        named().and("question", question)));
    }

    /** The emergency is written down whatever the caller left; that nobody can be called back under it is found. */
    private Stream<Finding> doubtful() {
        return Stream.of(Question.CALLER_PHONE)
                .flatMap(question -> Optional.ofNullable(reports.answers().get(question)).stream())
                .filter(Answer::isGiven)
                .filter(answer -> !PhoneNumber.isPhoneNumber(answer.text()))
                .flatMap(answer -> found(Code.CALLER_PHONE_DOUBTFUL, Severity.WARNING, received(), sheet(), named()));
    }

    private Stream<Finding> unresolved() {
        return reports.sent()
                .filter(sent -> isFinal(sent))
                .limit(1)
                .flatMap(sent -> unresolvedQuestions()
                        .flatMap(question -> found(
                                Code.QUESTION_UNRESOLVED,
                                Severity.WARNING,
                                sent.at(),
                                List.of(sheet().get(0), sent.number()),
                                named().and("question", question))));
    }

    private Stream<Named> unresolvedQuestions() {
        return Stream.concat(
                reports.open(law.emergencies().questions()).stream(), reports.casualties().open().stream());
    }

    private boolean isFinal(Told<ReportSent> sent) {
        return reports.draft(sent.event().draft())
                .filter(draft -> draft.event().stage() == ReportStage.FINAL)
                .isPresent();
    }

    private Stream<Finding> unverified() {
        return reports.sent()
                .limit(1)
                .filter(sent -> matter.told(EmergencyUpdated.class)
                        .noneMatch(update -> update.event().verified() && update.number() < sent.number()))
                .flatMap(sent -> found(
                        Code.UNVERIFIED, Severity.WARNING, sent.at(), List.of(sheet().get(0), sent.number()), named()));
    }

    private Stream<Finding> different() {
        Map<Integer, List<Told<ReportSent>>> byDraft = new HashMap<>();
        reports.sent()
                .forEach(sent -> byDraft.computeIfAbsent(sent.event().draft(), any -> new ArrayList<>())
                        .add(sent));
        return byDraft.entrySet().stream().flatMap(draft -> different(draft.getKey(), draft.getValue()));
    }

    private Stream<Finding> different(int draft, List<Told<ReportSent>> sent) {
        return sent.stream()
                .filter(one -> !one.event().text().equals(sent.get(0).event().text()))
                .limit(1)
                .flatMap(one -> found(
                        Code.REPORTS_DIFFER,
                        Severity.BREACH,
                        one.at(),
                        List.of(sent.get(0).number(), one.number()),
                        named().and("draft", draft)));
    }

    /** An approval in writing confirms itself. */
    private Stream<Finding> unconfirmed() {
        return matter.told(ReportApproved.class)
                .filter(oral -> matter.told(ReportApproved.class)
                        .noneMatch(
                                later -> later.event().draft() == oral.event().draft()
                                        && later.event().form() == ReportForm.WRITTEN))
                .flatMap(oral -> book.finding(
                        law,
                        Code.ORAL_APPROVAL_UNCONFIRMED,
                        Severity.WARNING,
                        open(oral.at()),
                        List.of(oral.event().approver().id()),
                        List.of(oral.number()),
                        named().and("officer", oral.event().approver())
                                .and("draft", oral.event().draft())));
    }

    private Span open(Instant from) {
        return DutyBook.between(from, book.until());
    }
}
