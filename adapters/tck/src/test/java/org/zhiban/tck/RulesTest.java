package org.zhiban.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule that can be tested has one test, and every test a rule. */
class RulesTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                LogbookTck.class,
                StaffDirectoryTck.class,
                HolidayCalendarTck.class,
                SealerTck.class,
                EventCodecTck.class,
                NoticeRegisterTck.class,
                NotifierTck.class
            })
    void each_rule_has_one_test(Class<?> tck) {
        List<Rule> testable = tck.getAnnotation(OfKit.class).value().rules().stream()
                .filter(rule -> rule.intent() != Intent.NOT_TESTABLE)
                .toList();

        assertThat(tests(tck).map(test -> test.getAnnotation(Checks.class).value()))
                .containsExactlyInAnyOrderElementsOf(testable);
    }

    private static Stream<Method> tests(Class<?> tck) {
        return Stream.concat(Stream.of(tck), Stream.of(tck.getInterfaces()))
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Test.class));
    }

    @Test
    void a_report_tells_every_rule_and_why() {
        String report = new ConformanceReport(
                        "OurLogbook",
                        Kit.LOGBOOK,
                        Map.of(
                                Rule.L1,
                                ConformanceReport.Outcome.passed(),
                                Rule.L2,
                                ConformanceReport.Outcome.failed(
                                        new AssertionError("said", new AssertionError("a <b> c"))),
                                Rule.L21,
                                ConformanceReport.Outcome.skipped("no process")))
                .text();

        assertThat(Kit.LOGBOOK.rules())
                .allSatisfy(rule -> assertThat(report).contains("## " + rule.name() + " · ", rule.zh(), rule.en()));
        assertThat(report)
                .contains("通过 passed: 1", "不通过 failed: 1", "跳过 skipped: 1", "无法测试 not testable: 2")
                .contains("## L2 · 必须 must · 不通过 failed", "a \\<b\\> c", "look at: " + Rule.L2.lookAt())
                .contains("## L21 · 必须 must · 跳过 skipped", "no process");
    }
}
