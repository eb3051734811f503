package org.zhiban.tck;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How an adapter came out (符合性报告), rule by rule, as Markdown that also reads as text. */
record ConformanceReport(String adapter, Kit kit, Map<Rule, ConformanceReport.Outcome> outcomes) {

    /** How a rule came out, and why. */
    record Outcome(Standing standing, String reason) {

        static Outcome passed() {
            return new Outcome(Standing.PASSED, "");
        }

        static Outcome failed(Throwable cause) {
            Throwable told = cause.getCause() == null ? cause : cause.getCause();
            String words = told.toString()
                    .lines()
                    .takeWhile(line -> !line.startsWith("\tat "))
                    .collect(Collectors.joining(" "));
            return new Outcome(Standing.FAILED, words);
        }

        static Outcome skipped(String reason) {
            return new Outcome(Standing.SKIPPED, reason);
        }
    }

    /** How a rule may come out. */
    enum Standing {
        PASSED("通过 passed"),
        FAILED("不通过 failed"),
        SKIPPED("跳过 skipped"),
        NOT_RUN("未运行 not run"),
        NOT_TESTABLE("无法测试 not testable");

        private final String words;

        Standing(String words) {
            this.words = words;
        }
    }

    String text() {
        StringBuilder text = new StringBuilder("# " + adapter + "\n\n" + kit.title() + "\n\n");
        for (Standing standing : Standing.values()) {
            text.append("- ")
                    .append(standing.words)
                    .append(": ")
                    .append(count(standing))
                    .append('\n');
        }
        kit.rules().forEach(rule -> text.append(paragraph(rule)));
        return text.toString();
    }

    private long count(Standing standing) {
        return kit.rules().stream()
                .filter(rule -> outcome(rule).standing() == standing)
                .count();
    }

    private Outcome outcome(Rule rule) {
        Standing unheard = rule.intent() == Intent.NOT_TESTABLE ? Standing.NOT_TESTABLE : Standing.NOT_RUN;
        return outcomes.getOrDefault(rule, new Outcome(unheard, ""));
    }

    private String paragraph(Rule rule) {
        Outcome outcome = outcome(rule);
        String reason = outcome.reason().isEmpty() ? "" : "\n- " + plain(outcome.reason());
        return String.format(
                Locale.ROOT,
                "\n## %s · %s · %s\n\n%s %s\n%s%s\n",
                rule.name(),
                rule.intent().words(),
                outcome.standing().words,
                rule.zh(),
                rule.en(),
                reason,
                isToBeLookedAt(outcome) ? "\n- 请查看 look at: " + rule.lookAt() : "");
    }

    private static boolean isToBeLookedAt(Outcome outcome) {
        return outcome.standing() == Standing.FAILED || outcome.standing() == Standing.NOT_TESTABLE;
    }

    /** On one line, and nothing in it that Markdown would read. */
    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>|])", "\\\\$1");
    }
}
