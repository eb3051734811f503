package org.zhiban.clausetests;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** A build of somebody else's module: its tests and then its gate, each on a JUnit platform of its own. */
record Build(Path directory, String stamp) {

    static Build in(Path directory) {
        return new Build(directory, "2026-11-01T08:00:00Z");
    }

    Build again(String stamp) {
        return new Build(directory, stamp);
    }

    /** Runs the tests as any build does: the listener is there because the platform has found it, not because we say so. */
    Build tests(Class<?>... tests) {
        run(LauncherFactory.create(), tests);
        return this;
    }

    Build testsWithoutListener(Class<?>... tests) {
        LauncherConfig deaf = LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .build();
        run(LauncherFactory.create(deaf), tests);
        return this;
    }

    /** Runs the gate and tells, for each of its tests, what it says: the failure, or nothing. */
    Map<String, String> gate(Class<? extends ClauseGate> gate) {
        return run(LauncherFactory.create(), gate);
    }

    /** Runs all of them as one plan, the way it should not be done. */
    Map<String, String> together(Class<?>... classes) {
        return run(LauncherFactory.create(), classes);
    }

    private Map<String, String> run(Launcher launcher, Class<?>... classes) {
        Said said = new Said(new LinkedHashMap<>());
        launcher.execute(request(classes), said);
        return said.byTest();
    }

    private LauncherDiscoveryRequest request(Class<?>... classes) {
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(Arrays.stream(classes)
                        .map(DiscoverySelectors::selectClass)
                        .toList())
                .configurationParameter(ProofRun.STAMP, stamp)
                .configurationParameter(ProofRun.DIRECTORY, directory.toString())
                .configurationParameter(
                        "jqwik.database", directory.resolve("jqwik-database").toString())
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .build();
    }

    private record Said(Map<String, String> byTest) implements TestExecutionListener {

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            String failure = result.getThrowable().map(Throwable::getMessage).orElse("");
            if (test.isTest() || !failure.isEmpty()) {
                byTest.put(test.getDisplayName(), failure);
            }
        }
    }
}
