package org.zhiban.clausetests;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * What one test plan proves (一次执行的证明). Every bound test is known before the first one runs, so none can drop out of
 * the record: what is never heard of again ends as not run.
 *
 * <p>Several executions of one method, of a parameterized test for instance, count as one test, which passes if one of
 * them passes and none fails.
 */
final class Recording {

    private final TestPlan plan;
    private final ProofFile file;
    private final Map<BoundTest, Set<Outcome>> outcomes = Collections.synchronizedMap(new LinkedHashMap<>());

    private Recording(TestPlan plan, ProofFile file) {
        this.plan = plan;
        this.file = file;
    }

    /** Begins a record, unless the run has no stamp or the plan no bound test. */
    static Optional<Recording> begin(ProofRun run, TestPlan plan) {
        Set<BoundTest> bound = plan.getRoots().stream()
                .flatMap(root -> boundBelow(plan, root))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (run.stamp().isEmpty() || bound.isEmpty()) {
            return Optional.empty();
        }
        Recording recording = new Recording(plan, ProofFile.begin(run));
        bound.forEach(recording::outcomesOf);
        return Optional.of(recording);
    }

    void skipped(TestIdentifier identifier) {
        affected(identifier).forEach(test -> outcomesOf(test).add(Outcome.SKIPPED));
    }

    void finished(TestIdentifier identifier, Status status) {
        // A container that ends well says nothing of the tests in it; one that fails takes them all along.
        if (identifier.isTest() || status != Status.SUCCESSFUL) {
            affected(identifier).forEach(test -> outcomesOf(test).add(outcome(status)));
        }
    }

    void end() {
        file.end(outcomes.entrySet().stream()
                .map(test -> test.getKey().proof(overall(test.getValue())))
                .toList());
    }

    private Set<Outcome> outcomesOf(BoundTest test) {
        return outcomes.computeIfAbsent(test, unheard -> Collections.synchronizedSet(EnumSet.noneOf(Outcome.class)));
    }

    /** The tests an event speaks of: the one it belongs to, or all those below a class that was skipped or failed. */
    private Set<BoundTest> affected(TestIdentifier identifier) {
        return Stream.concat(BoundTest.nearest(plan, identifier).stream(), boundBelow(plan, identifier))
                .collect(Collectors.toSet());
    }

    private static Stream<BoundTest> boundBelow(TestPlan plan, TestIdentifier top) {
        return plan.getDescendants(top).stream().flatMap(it -> BoundTest.of(it).stream());
    }

    private static Outcome outcome(Status status) {
        return switch (status) {
            case SUCCESSFUL -> Outcome.PASSED;
            case ABORTED -> Outcome.SKIPPED;
            case FAILED -> Outcome.FAILED;
        };
    }

    private static Outcome overall(Set<Outcome> seen) {
        return Stream.of(Outcome.FAILED, Outcome.PASSED, Outcome.SKIPPED)
                .filter(seen::contains)
                .findFirst()
                .orElse(Outcome.NOT_RUN);
    }
}
