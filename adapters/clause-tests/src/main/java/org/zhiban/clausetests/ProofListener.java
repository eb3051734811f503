package org.zhiban.clausetests;

import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Writes down what became of every test bound to a clause (证明记录), for the gate that runs afterwards.
 *
 * <p>The JUnit platform loads it by itself from this jar. It records only where the run has a stamp (parameter or system
 * property {@code clausetests.run}) and the plan holds a test with {@link Proves}.
 *
 * <p>Whatever a listener throws is logged by the platform and fails nothing. So this one leaves an unfinished record
 * where it cannot go on, and the gate refuses an unfinished or missing record. Thread-safe for tests run in parallel.
 */
public final class ProofListener implements TestExecutionListener {

    private volatile Optional<Recording> recording = Optional.empty();

    /** For the service loader of the JUnit platform. */
    public ProofListener() {}

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        recording = Optional.empty();
        recording = Recording.begin(ProofRun.of(plan.getConfigurationParameters()::get), plan);
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        recording.ifPresent(it -> it.skipped(test));
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        recording.ifPresent(it -> it.finished(test, result.getStatus()));
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        recording.ifPresent(Recording::end);
    }
}
