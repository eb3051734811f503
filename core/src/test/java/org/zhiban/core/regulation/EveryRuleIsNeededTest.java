package org.zhiban.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * The saboteur of the whole regulation: each rule is taken out of force in turn, and a test bound to the clause it rests on
 * must go red. A rule nobody would miss is either not proven or not needed.
 */
class EveryRuleIsNeededTest {
    /** Alone: the listener that keeps the proof of the clauses must not hear of tests that are meant to fail. */
    private final Launcher launcher = LauncherFactory.create(LauncherConfig.builder()
            .enableTestExecutionListenerAutoRegistration(false)
            .build());

    private final ProofTable table = new ProofTable();

    EveryRuleIsNeededTest() throws Exception {}

    @TestFactory
    Stream<DynamicTest> without_it_a_test_of_its_clause_fails() {
        Map<Code, Citation> rules = Jiaohe.regulation().citations();
        return rules.entrySet().stream()
                .map(rule -> dynamicTest(rule.getKey() + " " + rule.getValue().clause(), () -> {
                    List<Method> tests = table.boundTo(rule.getValue().clause());
                    assertThat(tests).isNotEmpty();
                    assertThat(Jiaohe.regulation().without(rule.getKey()).citations())
                            .doesNotContainKey(rule.getKey());
                    assertThat(played(tests, rule.getKey()).getTestsFailedCount())
                            .isPositive();
                }));
    }

    private TestExecutionSummary played(List<Method> tests, Code lacking) {
        AtomicReference<TestExecutionSummary> summary = new AtomicReference<>();
        Jiaohe.without(lacking, () -> summary.set(played(tests)));
        return summary.get();
    }

    private TestExecutionSummary played(List<Method> tests) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(tests.stream()
                        .map(test -> (DiscoverySelector) selectMethod(test.getDeclaringClass(), test))
                        .toList())
                .filters(EngineFilter.includeEngines("junit-jupiter"))
                .build();
        SummaryGeneratingListener heard = new SummaryGeneratingListener();
        launcher.execute(request, heard);
        return heard.getSummary();
    }
}
