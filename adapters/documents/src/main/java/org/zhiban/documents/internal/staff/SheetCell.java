package org.zhiban.documents.internal.staff;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;

/** A cell as text (单元格文字): a date as {@code 2026-10-01}, a number without exponent, what a formula came to. */
final class SheetCell {
    /** Neither says how a number is shown: none, and text. */
    private static final Set<String> PLAIN = Set.of("General", "@");

    private SheetCell() {}

    /** The text; empty of a cell that is empty or not there. */
    static String text(Cell cell) {
        if (cell == null) {
            return "";
        }
        return switch (type(cell)) {
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            case NUMERIC -> number(cell);
            default -> "";
        };
    }

    private static CellType type(Cell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    }

    /** A telephone number typed as a number keeps all its digits; one with a format of its own reads as it is shown. */
    private static String number(Cell cell) {
        if (DateUtil.isCellDateFormatted(cell)) {
            return cell.getLocalDateTimeCellValue().toLocalDate().toString();
        }
        return PLAIN.contains(cell.getCellStyle().getDataFormatString()) || cell.getCellType() == CellType.FORMULA
                ? BigDecimal.valueOf(cell.getNumericCellValue())
                        .stripTrailingZeros()
                        .toPlainString()
                : new DataFormatter(Locale.ROOT).formatCellValue(cell);
    }
}
