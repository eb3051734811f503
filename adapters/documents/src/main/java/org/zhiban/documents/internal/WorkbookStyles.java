package org.zhiban.documents.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zhiban.documents.Block.Tone;

/** The formats of a workbook (单元格格式), each made once: a workbook holds only so many. */
final class WorkbookStyles {
    private static final String FACE = "宋体";
    private static final String HEAD_COLOUR = "E7E6E6";

    private final XSSFWorkbook workbook;
    private final XSSFFont plain;
    private final Map<String, CellStyle> body = new HashMap<>();
    private CellStyle head;

    WorkbookStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.plain = workbook.getFontAt(0);
        plain.setFontName(FACE);
        plain.setFontHeightInPoints((short) 11);
    }

    CellStyle title() {
        return bare(font(18, true), HorizontalAlignment.CENTER);
    }

    CellStyle marking() {
        return bare(font(14, true), HorizontalAlignment.RIGHT);
    }

    CellStyle plain() {
        return bare(plain, HorizontalAlignment.LEFT);
    }

    private CellStyle bare(XSSFFont font, HorizontalAlignment alignment) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setShrinkToFit(true);
        return style;
    }

    private XSSFFont font(int points, boolean isBold) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FACE);
        font.setFontHeightInPoints((short) points);
        font.setBold(isBold);
        return font;
    }

    CellStyle head() {
        if (head == null) {
            head = boxed(font(11, true), HEAD_COLOUR);
        }
        return head;
    }

    CellStyle body(Object value, Tone tone) {
        return body.computeIfAbsent(format(value) + tone, any -> {
            XSSFCellStyle style = boxed(plain, tone.colour());
            style.setDataFormat(workbook.createDataFormat().getFormat(format(value)));
            return style;
        });
    }

    private static String format(Object value) {
        return value instanceof LocalDate ? "yyyy-mm-dd" : "General";
    }

    private XSSFCellStyle boxed(XSSFFont font, String colour) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        style.setFillForegroundColor(colour(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private static XSSFColor colour(String rgb) {
        int value = Integer.parseInt(rgb, 16);
        return new XSSFColor(new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value});
    }
}
