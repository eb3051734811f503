package org.zhiban.core.analysis;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhiban.core.form.Grade;
import org.zhiban.core.form.ReportForm;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.EmergencyProcedure.Link;
import org.zhiban.core.regulation.EmergencyProcedure.LinkLimit;
import org.zhiban.core.regulation.EmergencyProcedure.ReportLimit;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Role;

/** Limits of the chain of report and of reports upward (报送时限) that contradict one another or leave a grade out. */
final class ReportLimitProblems {
    private final Inquiry inquiry;
    private final Regulation regulation;
    private final List<Link> chain;
    private final List<ReportLimit> limits;

    private ReportLimitProblems(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.regulation = inquiry.regulation();
        this.chain = regulation.emergencies().chain();
        this.limits = regulation.emergencies().limits().stream()
                .filter(limit -> limit.isInForceOn(inquiry.horizon().first()))
                .toList();
    }

    static Stream<AnalysisProblem> of(Inquiry inquiry) {
        ReportLimitProblems problems = new ReportLimitProblems(inquiry);
        Stream<AnalysisProblem> links = IntStream.range(0, problems.chain.size())
                .boxed()
                .flatMap(i -> Stream.of(problems.writtenFirst(i), problems.withoutGrade(i), problems.tooLong(i))
                        .flatMap(them -> them));
        return Stream.of(links, problems.beforeChain(), problems.withoutForm()).flatMap(them -> them);
    }

    private static String path(int link) {
        return "emergencies.chain[" + link + "]";
    }

    private static Optional<Duration> limit(Link link, Grade grade, ReportForm form) {
        return link.limits().stream()
                .filter(limit -> limit.form() == form && limit.grades().contains(grade))
                .map(limit -> limit.within().duration())
                .min(Comparator.naturalOrder());
    }

    private Stream<AnalysisProblem> writtenFirst(int i) {
        Link link = chain.get(i);
        return Stream.of(Grade.values()).flatMap(grade -> {
            Optional<Duration> oral = limit(link, grade, ReportForm.ORAL);
            return limit(link, grade, ReportForm.WRITTEN).stream()
                    .filter(written ->
                            oral.filter(longer -> longer.compareTo(written) > 0).isPresent())
                    .map(written -> new AnalysisProblem(
                            AnalysisCode.LINK_WRITTEN_BEFORE_ORAL,
                            path(i),
                            Facts.of("role", Names.of(link.role(), regulation))
                                    .and("grade", grade)
                                    .and("written", written)
                                    .and("oral", oral.orElseThrow())));
        });
    }

    private Stream<AnalysisProblem> withoutGrade(int i) {
        Link link = chain.get(i);
        return Stream.of(Grade.values())
                .filter(grade ->
                        link.limits().stream().map(LinkLimit::grades).noneMatch(grades -> grades.contains(grade)))
                .map(grade -> new AnalysisProblem(
                        AnalysisCode.LINK_WITHOUT_GRADE,
                        path(i),
                        Facts.of("role", Names.of(link.role(), regulation)).and("grade", grade)));
    }

    private Stream<AnalysisProblem> tooLong(int i) {
        Link link = chain.get(i);
        return limits.stream()
                .map(limit -> limit.limit().duration())
                .max(Comparator.naturalOrder())
                .filter(longest -> link.acknowledge().duration().compareTo(longest) > 0)
                .map(longest -> new AnalysisProblem(
                        AnalysisCode.ACKNOWLEDGE_TOO_LONG,
                        path(i),
                        Facts.of("role", Names.of(link.role(), regulation))
                                .and("acknowledge", link.acknowledge().duration())
                                .and("upward", longest)))
                .stream();
    }

    private Stream<AnalysisProblem> beforeChain() {
        List<ReportLimit> all = regulation.emergencies().limits();
        int last = last();
        return last < 0
                ? Stream.empty()
                : limits.stream()
                        .flatMap(limit -> Stream.of(Grade.values())
                                .filter(limit.grades()::contains)
                                .filter(grade -> takes(grade, last)
                                                .compareTo(limit.limit().duration())
                                        > 0)
                                .limit(1)
                                .map(grade -> new AnalysisProblem(
                                        AnalysisCode.UPWARD_BEFORE_CHAIN,
                                        "emergencies.limits[" + all.indexOf(limit) + "]",
                                        Facts.of("grade", grade)
                                                .and("form", limit.form())
                                                .and("upward", limit.limit().duration())
                                                .and("takes", takes(grade, last))
                                                .and(
                                                        "role",
                                                        Names.of(chain.get(last).role(), regulation)))));
    }

    /** The last link a report upward waits for: one always told, or who must approve it. */
    private int last() {
        boolean isApproved = regulation.citation(Code.NOT_APPROVED).isPresent();
        return IntStream.range(0, chain.size())
                .filter(i -> chain.get(i).isAlways()
                        || isApproved && chain.get(i).role().equals(Role.CITY_LEADER))
                .max()
                .orElse(-1);
    }

    /** How long it may take to tell a link, if every one before takes all its time and does not acknowledge. */
    private Duration takes(Grade grade, int last) {
        Duration told = Duration.ZERO;
        Duration longest = Duration.ZERO;
        for (int i = 0; i <= last; i++) {
            Link link = chain.get(i);
            Duration since = link.isAlways() || i == 0
                    ? Duration.ZERO
                    : told.plus(chain.get(i - 1).acknowledge().duration());
            told = since.plus(soonest(link, grade));
            longest = told.compareTo(longest) > 0 ? told : longest;
        }
        return longest;
    }

    /** Told orally is told; what has no limit for a grade takes no time that could be known. */
    private static Duration soonest(Link link, Grade grade) {
        return Stream.of(ReportForm.values())
                .flatMap(form -> limit(link, grade, form).stream())
                .min(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    private Stream<AnalysisProblem> withoutForm() {
        return Stream.of(Grade.values()).flatMap(grade -> {
            List<ReportForm> forms = Stream.of(ReportForm.values())
                    .filter(form -> limits.stream()
                            .anyMatch(limit ->
                                    limit.form() == form && limit.grades().contains(grade)))
                    .toList();
            return Stream.of(ReportForm.values())
                    .filter(form -> !forms.isEmpty() && !forms.contains(form))
                    .map(missing -> new AnalysisProblem(
                            AnalysisCode.GRADE_WITHOUT_FORM,
                            "emergencies.limits",
                            Facts.of("date", inquiry.horizon().first())
                                    .and("grade", grade)
                                    .and("form", forms.get(0))
                                    .and("missing", missing)));
        });
    }
}
