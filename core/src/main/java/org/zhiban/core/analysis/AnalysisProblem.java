package org.zhiban.core.analysis;

import java.time.Duration;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhiban.core.language.Language;
import org.zhiban.core.language.Named;
import org.zhiban.core.language.Wording;
import org.zhiban.core.regulation.Facts;

/**
 * A problem of a regulation (制度问题), with a concrete counterexample among its facts: a day and an hour, a person, a chain.
 *
 * @param code what is wrong
 * @param path the thing it is about, named as a regulation file names it: {@code timetable.shifts[workday-night]}; in brackets the
 *     name of an item of a list, or its place from 0 where it has none
 * @param facts the particulars; of core's value types, text or numbers
 */
public record AnalysisProblem(AnalysisCode code, String path, Facts facts) {
    private static final Pattern FACT = Pattern.compile("\\{(\\w+)}");

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public AnalysisProblem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(facts, "facts");
    }

    /**
     * How much it weighs (严重程度).
     *
     * @return the severity of its code
     */
    public AnalysisCode.Severity severity() {
        return code.severity();
    }

    /**
     * What is wrong (问题说明), with its counterexample.
     *
     * @return the sentence in both languages
     */
    public Wording sentence() {
        return filled(code.sentence());
    }

    /**
     * How an office settles it (处理办法) in its regulation.
     *
     * @return the settlement in both languages
     */
    public Wording settlement() {
        return filled(code.settlement());
    }

    private Wording filled(Wording phrase) {
        return Wording.of(filled(phrase, Language.ZH), filled(phrase, Language.EN));
    }

    private String filled(Wording phrase, Language language) {
        return FACT.matcher(phrase.in(language))
                .replaceAll(found -> Matcher.quoteReplacement(
                        text(Objects.requireNonNull(facts.values().get(found.group(1)), found.group()), language)));
    }

    private static String text(Object value, Language language) {
        if (value instanceof Wording wording) {
            return wording.in(language);
        } else if (value instanceof Named named) {
            return named.wording().in(language);
        } else if (value instanceof Duration duration) {
            return text(duration).in(language);
        }
        return value.toString();
    }

    private static Wording text(Duration duration) {
        long minutes = duration.toMinutes();
        return minutes % 60 == 0 && minutes != 0
                ? Wording.of(minutes / 60 + "小时", minutes / 60 + " h")
                : Wording.of(minutes + "分钟", minutes + " min");
    }
}
