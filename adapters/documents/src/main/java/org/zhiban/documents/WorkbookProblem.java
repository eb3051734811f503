package org.zhiban.documents;

import java.util.Objects;
import org.zhiban.core.language.Wording;

/**
 * One thing wrong with a workbook that was read (表格错误): where it is, what stands there and what is allowed.
 *
 * @param sheet the sheet; empty if the workbook as a whole is meant
 * @param cell the cell, such as {@code C7}; empty if the sheet as a whole is meant
 * @param column the column by its head; empty if no single column is meant
 * @param value what stands there; empty if nothing does
 * @param rule what is allowed; where a type of core refuses a value, its own message, which has both languages
 */
public record WorkbookProblem(String sheet, String cell, String column, String value, Wording rule) {
    private static final int SHOWN = 80;

    /**
     * Checks that nothing is missing; a long value is shortened.
     *
     * @throws NullPointerException if a component is null
     */
    public WorkbookProblem {
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(cell, "cell");
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(rule, "rule");
        if (value.codePointCount(0, value.length()) > SHOWN) {
            value = value.substring(0, value.offsetByCodePoints(0, SHOWN)) + "…";
        }
    }

    /** One line with sheet, cell, column, value and what is allowed, in Chinese and English. */
    @Override
    public String toString() {
        return sheet + "!" + cell + (column.isEmpty() ? "" : " " + column)
                + (value.isEmpty() ? "" : " \"" + value + "\"") + ": " + rule.zh()
                + (rule.en().equals(rule.zh()) ? "" : " " + rule.en());
    }
}
