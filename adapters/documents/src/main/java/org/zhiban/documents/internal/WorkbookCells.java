package org.zhiban.documents.internal;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;

/** Values as cells (单元格取值). Text is always text, so that nothing somebody wrote is taken for a formula. */
final class WorkbookCells {
    private static final int WIDE = 0x2E80;

    private WorkbookCells() {}

    static void put(Cell cell, Object value) {
        if (value instanceof LocalDate date) {
            cell.setCellValue(date);
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (!value.toString().isEmpty()) {
            cell.setCellValue(text(value));
        } else {
            cell.setBlank();
        }
    }

    static String text(Object value) {
        return Legible.text(value.toString(), Legible::isXml);
    }

    /** How many lines a value takes in a column so wide, a Chinese character being as wide as two letters. */
    static int lines(Object value, int width) {
        return value.toString()
                .lines()
                .mapToInt(line -> 1 + Math.max(0, letters(line) - 1) / width)
                .sum();
    }

    private static int letters(String line) {
        return line.codePoints().map(point -> point < WIDE ? 1 : 2).sum();
    }

    /** In the head of a page an ampersand begins a command. */
    static String header(String text) {
        return text(text).replace("&", "&&");
    }
}
