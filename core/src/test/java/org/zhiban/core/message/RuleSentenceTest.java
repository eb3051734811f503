package org.zhiban.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhiban.core.language.Language;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Jiaohe;
import org.zhiban.core.regulation.Regulations;

/** The rules as a list has them (规则一览): the sentence of each code, without facts. */
class RuleSentenceTest {
    private static String rule(Code code, Language language) {
        return Messages.of(Regulations.of(Jiaohe.regulation()), language).rule(code);
    }

    @ParameterizedTest
    @EnumSource
    void every_rule_reads_without_facts(Code code) {
        for (Language language : Language.values()) {
            assertThat(rule(code, language)).isNotBlank().doesNotContain("{", "}");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ROSTER_UNKNOWN  | 没有值班表…。     | There is no roster ….
            CONSENT_MISSING | …尚未同意。       | … has not consented.""")
    void an_ellipsis_stands_for_each_fact(Code code, String zh, String en) {
        assertThat(rule(code, Language.ZH)).isEqualTo(zh);
        assertThat(rule(code, Language.EN)).isEqualTo(en);
    }
}
