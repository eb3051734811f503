package org.zhiban.clausetests;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The gate (关口) that lets a build pass only if every clause of its regulation has its proof.
 *
 * <p>Extend it in a test class that runs in a <em>later</em> execution than the tests, and give the catalogue:
 *
 * <pre>{@code
 * class RegulationGate extends ClauseGate {
 *     protected List<ClauseText> catalogue() { return Jiaohe.clauses(); }
 * }
 * }</pre>
 *
 * <p>It is one test for each clause, named by it. A clause fails that has no passing test, only skipped ones, a failing
 * one, one that cites another revision, a second entry in the catalogue, an exemption without a reason or beside a test;
 * an id fails that a test cites and the catalogue does not know; and everything fails if the tests of this very run left
 * no record, or an unfinished or damaged one. The reports {@code regulation.html} and {@code regulation.md} are written in
 * every case, to {@code target/regulation} unless {@code clausetests.directory} says otherwise.
 */
@ExtendWith(ProofRun.Resolver.class)
public abstract class ClauseGate {

    /** For subclasses. */
    protected ClauseGate() {}

    /**
     * The clauses (条款目录) to be proved, in the order of the regulation.
     *
     * @return every clause, the exempt ones too; an empty list fails
     */
    protected abstract List<ClauseText> catalogue();

    /**
     * The name of the regulation (制度名称), as the reports' heading.
     *
     * @return the heading, Chinese first
     */
    protected String title() {
        return "条款与证明 The regulation with its proof";
    }

    /**
     * The article (条) under which the reports list a clause.
     *
     * @param clause a clause of the catalogue
     * @return the heading; unless overridden, the id up to its last hyphen
     */
    protected String articleOf(ClauseText clause) {
        int hyphen = clause.id().lastIndexOf('-');
        return hyphen < 0 ? clause.id() : clause.id().substring(0, hyphen);
    }

    @TestFactory
    final Stream<DynamicTest> every_clause_has_its_proof(ProofRun run) throws IOException {
        Judgement judgement = Judgement.of(catalogue(), Evidence.of(run));
        new Report(title(), run, judgement, this::articleOf).write();
        return judgement.possible() ? perClause(judgement) : asAWhole(judgement);
    }

    private static Stream<DynamicTest> perClause(Judgement judgement) {
        return judgement.verdicts().stream().map(verdict -> DynamicTest.dynamicTest(verdict.title(), verdict::require));
    }

    private static Stream<DynamicTest> asAWhole(Judgement judgement) {
        return judgement.faults().stream().map(fault -> DynamicTest.dynamicTest(fault, () -> Assertions.fail(fault)));
    }
}
