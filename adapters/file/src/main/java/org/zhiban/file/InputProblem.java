package org.zhiban.file;

import java.nio.file.Path;
import java.util.Objects;
import org.zhiban.core.language.Wording;

/**
 * One thing wrong with an input file (输入错误): where it is, what stands there and what is allowed.
 *
 * @param file the file
 * @param line the line, from 1
 * @param field the field, as the file names it; empty if the line as a whole is meant
 * @param value what stands there; empty if nothing does
 * @param allowed what is allowed; where a type of core refuses a value, its own message, which has both languages
 */
public record InputProblem(Path file, long line, String field, String value, Wording allowed) {
    private static final int SHOWN = 80;

    /**
     * Checks that nothing is missing; a long value is shortened.
     *
     * @throws NullPointerException if a component is null
     */
    public InputProblem {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(allowed, "allowed");
        if (value.codePointCount(0, value.length()) > SHOWN) {
            value = value.substring(0, value.offsetByCodePoints(0, SHOWN)) + "…";
        }
    }

    /** One line with file, line, field, value and what is allowed, in Chinese and English. */
    @Override
    public String toString() {
        return file + ":" + line + (field.isEmpty() ? "" : " " + field) + (value.isEmpty() ? "" : " \"" + value + "\"")
                + ": " + allowed.zh() + (allowed.en().equals(allowed.zh()) ? "" : " " + allowed.en());
    }
}
