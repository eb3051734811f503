package org.zhiban.core.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhiban.core.regulation.Citation;
import org.zhiban.core.regulation.Clause;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.staff.StaffDirectory;
import org.zhiban.core.staff.StaffList;
import org.zhiban.core.time.DateSpan;
import org.zhiban.core.time.HolidayCalendar;

/**
 * What is wrong with a regulation (制度分析), before anybody serves by it. A regulation that can be made names nothing it does not
 * define; this says whether duty can be kept by it, for every sequence of days and for a given staff. Nothing is repaired and
 * nothing assumed: a problem goes away by an explicit choice in the regulation.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param problems what is wrong, the errors first, in the order of the regulation otherwise
 */
public record RegulationAnalysis(List<AnalysisProblem> problems) {

    /** Keeps its own copy. */
    public RegulationAnalysis {
        problems = List.copyOf(problems);
    }

    /**
     * Analyses a regulation (分析制度).
     *
     * @param regulation the regulation
     * @param holidays the holiday calendar
     * @param horizon the days counterexamples are looked for on first, and rosters tried for; a month or a few
     * @param staff the staff that is to keep it; without, nothing is said of people
     * @return what is wrong with it
     * @throws NullPointerException if an argument is null
     */
    public static RegulationAnalysis of(
            Regulation regulation, HolidayCalendar holidays, DateSpan horizon, Optional<StaffDirectory> staff) {
        Inquiry inquiry =
                new Inquiry(regulation, holidays, horizon, staff.map(directory -> StaffList.read(directory, horizon)));
        List<AnalysisProblem> hours = CoverageProblems.of(inquiry).toList();
        boolean canBePlanned = hours.stream().noneMatch(problem -> problem.severity() == AnalysisCode.Severity.ERROR);
        return new RegulationAnalysis(Stream.of(
                        hours.stream(),
                        new SeasonProblems(inquiry).all(),
                        PresenceProblems.of(inquiry),
                        StaffProblems.of(inquiry, canBePlanned),
                        ChainProblems.of(inquiry),
                        LimitProblems.of(inquiry),
                        ReportLimitProblems.of(inquiry),
                        LineProblems.of(inquiry),
                        TermsProblems.of(inquiry))
                .flatMap(them -> them)
                .sorted((one, other) -> one.severity().compareTo(other.severity()))
                .toList());
    }

    /**
     * Which rules of another regulation are not in force (未施行的规则), each with the clause that has it there: what an office may
     * have forgotten, or may mean to do without.
     *
     * @param regulation the regulation
     * @param typical a regulation to hold it against
     * @return one note a rule, in the order of the rules
     */
    public static RegulationAnalysis against(Regulation regulation, Regulation typical) {
        return new RegulationAnalysis(Stream.of(Code.values())
                .filter(code -> regulation.citation(code).isEmpty())
                .flatMap(code -> typical.citation(code).stream().map(citation -> notCited(code, citation, typical)))
                .toList());
    }

    private static AnalysisProblem notCited(Code code, Citation citation, Regulation typical) {
        Clause clause = typical.clauses().stream()
                .filter(known -> known.id().equals(citation.clause()))
                .findFirst()
                .orElseThrow();
        return new AnalysisProblem(
                AnalysisCode.RULE_NOT_CITED,
                "rules",
                Facts.of("rule", Names.of(code)).and("clause", clause.id()).and("says", clause.paraphrase()));
    }

    /**
     * Whether duty can be kept by the regulation (有无错误).
     *
     * @return true if no problem is an error
     */
    public boolean isSound() {
        return problems.stream().noneMatch(problem -> problem.severity() == AnalysisCode.Severity.ERROR);
    }
}
