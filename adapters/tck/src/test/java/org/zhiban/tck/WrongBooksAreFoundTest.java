package org.zhiban.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** The kit over wrong logbooks, registers and notifiers: each fails at the rule it breaks, with a sentence that says so. */
class WrongBooksAreFoundTest {

    static Stream<Arguments> wrongBooks() {
        return Stream.of(
                arguments(WrongBooks.TakesAnyHead.class, Rule.L5),
                arguments(WrongBooks.ComparesNumbersOnly.class, Rule.L6),
                arguments(WrongBooks.CutsBatches.class, Rule.L3),
                arguments(WrongBooks.LeavesGaps.class, Rule.L4),
                arguments(WrongBooks.WritesTwice.class, Rule.L7),
                arguments(WrongBooks.FoldsCommands.class, Rule.L8),
                arguments(WrongBooks.CutsMicroseconds.class, Rule.L13),
                arguments(WrongBooks.Normalises.class, Rule.L17),
                arguments(WrongBooks.LosesRareCharacters.class, Rule.L16),
                arguments(WrongBooks.KnowsNoEmptyPayload.class, Rule.L18),
                arguments(WrongBooks.CutsLongPayloads.class, Rule.L19),
                arguments(WrongBooks.ComparesTooEarly.class, Rule.L22),
                arguments(WrongBooks.PagesOverlap.class, Rule.L11),
                arguments(WrongBooks.TellsStaleHeads.class, Rule.L27),
                arguments(WrongBooks.MixesOffices.class, Rule.L12),
                arguments(WrongBooks.SharesCheckpoints.class, Rule.L32),
                arguments(WrongBooks.TrustsItsCaller.class, Rule.L9),
                arguments(WrongBooks.CommitsBlindly.class, Rule.L29));
    }

    static Stream<Arguments> wrongNotices() {
        return Stream.of(
                arguments(WrongNotices.FoldsKeys.class, Rule.N1),
                arguments(WrongNotices.ForgetsDeliveries.class, Rule.N2),
                arguments(WrongNotices.GivesBackAnything.class, Rule.N2),
                arguments(WrongNotices.WaitsForTheDead.class, Rule.N4),
                arguments(WrongNotices.KnowsNoOtherProcess.class, Rule.N5),
                arguments(WrongNotices.OnlyQueues.class, Rule.M1),
                arguments(WrongNotices.LosesRareCharacters.class, Rule.M1),
                arguments(WrongNotices.NumbersMessages.class, Rule.M2),
                arguments(WrongNotices.SwallowsFailures.class, Rule.M4));
    }

    @ParameterizedTest
    @MethodSource({"wrongBooks", "wrongNotices"})
    void each_fails_at_the_rule_it_breaks(Class<?> adapter, Rule broken) {
        Map<String, String> failures = failures(adapter);

        assertThat(failures.keySet()).contains(broken.name());
        assertThat(failures.get(broken.name()))
                .contains(broken.zh(), broken.en(), "If this fails, look at: " + broken.lookAt());
    }

    private static Map<String, String> failures(Class<?> adapter) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(adapter))
                .execute()
                .testEvents()
                .failed()
                .stream()
                .map(WrongBooksAreFoundTest::message)
                .collect(Collectors.toMap(WrongBooksAreFoundTest::ruleOf, message -> message));
    }

    private static String message(Event failed) {
        return failed.getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .orElseThrow()
                .getMessage();
    }

    private static String ruleOf(String message) {
        return Stream.of(Rule.values())
                .filter(rule -> message.startsWith(rule.broken()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no rule is named: " + message))
                .name();
    }
}
