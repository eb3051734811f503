package org.zhiban.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhiban.core.office.DutyDesk.ROSTER;
import static org.zhiban.documents.Workbooks.row;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.zhiban.core.language.Language;
import org.zhiban.core.office.DutyDesk;

/** An office's own workbook (自定义模板), filled and opened again. */
class ExcelTemplateTest {
    private final Spreadsheet roster = DutySpreadsheets.of(DutyDesk.october().view(), Language.ZH)
            .roster(ROSTER)
            .orElseThrow();
    private final XSSFWorkbook template = new XSSFWorkbook();
    private final XSSFSheet layout = template.createSheet("十月");

    private void put(int row, int column, String text) {
        XSSFSheet sheet = layout;
        (sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row))
                .createCell(column)
                .setCellValue(text);
    }

    private XSSFSheet filled() {
        return Workbooks.opened(Workbooks.bytes(ExcelWriter.ofTemplate(Workbooks.bytes(template)), roster))
                .getSheetAt(0);
    }

    private void patterned(int row, IndexedColors colour) {
        put(row, 0, "[日期]");
        put(row, 1, "[带班领导人员]（[带班领导电话]）");
        CellStyle style = template.createCellStyle();
        style.setDataFormat(template.createDataFormat().getFormat("m/d"));
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        layout.getRow(row).getCell(0).setCellStyle(style);
        layout.getRow(row).setHeightInPoints(24);
    }

    @Test
    void places_are_filled_lines_repeated_with_their_formats_and_what_stands_under_them_moves_down() {
        put(0, 0, "蛟河市 {{title}}（{{调整号}}）");
        put(1, 0, "日期");
        patterned(2, IndexedColors.WHITE);
        put(3, 0, "制表：{{制表人}}");
        put(3, 1, "审批：{{审批人}}");
        layout.addMergedRegion(CellRangeAddress.valueOf("B4:C4"));
        XSSFSheet sheet = filled();
        assertThat(row(sheet, 0)).containsExactly("蛟河市 2026年10月值班表（0）");
        assertThat(row(sheet, 2)).containsExactly("9/30", "高峰（0432-67250801）");
        assertThat(row(sheet, 3)).containsExactly("10/1", "林爽（0432-67250802）");
        assertThat(sheet.getRow(3).getCell(0).getLocalDateTimeCellValue().toLocalDate())
                .isEqualTo(LocalDate.parse("2026-10-01"));
        assertThat(sheet.getRow(33).getHeightInPoints()).isEqualTo(24);
        assertThat(row(sheet, 33)).first().isEqualTo("10/31");
        assertThat(row(sheet, 34)).containsExactly("制表：张伟", "审批：");
        assertThat(sheet.getMergedRegions()).containsExactly(CellRangeAddress.valueOf("B35:C35"));
        assertThat(sheet.getLastRowNum()).isEqualTo(34);
    }

    @Test
    void of_three_patterns_each_kind_of_day_takes_its_own() {
        patterned(0, IndexedColors.WHITE);
        patterned(1, IndexedColors.LIGHT_GREEN);
        patterned(2, IndexedColors.ROSE);
        XSSFSheet sheet = filled();
        assertThat(sheet.getLastRowNum()).isEqualTo(31);
        assertThat(colour(sheet, 0)).isEqualTo(IndexedColors.WHITE.getIndex());
        assertThat(colour(sheet, 1)).isEqualTo(IndexedColors.ROSE.getIndex());
        assertThat(colour(sheet, 17)).isEqualTo(IndexedColors.LIGHT_GREEN.getIndex());
    }

    private static short colour(XSSFSheet sheet, int row) {
        return sheet.getRow(row).getCell(0).getCellStyle().getFillForegroundColor();
    }

    @Test
    void a_place_that_names_nothing_is_told_with_its_cell() {
        put(1, 2, "{{制表}}");
        assertThatThrownBy(this::filled)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("模板 十月!C2 “制表”不是可填项 is none of the places to be filled: ")
                .hasMessageContaining("制表人");
    }

    @Test
    void what_is_no_workbook_is_told() {
        ExcelWriter writer = ExcelWriter.ofTemplate("值班".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> writer.write(roster, OutputStream.nullOutputStream()))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("模板 the template is no Excel workbook");
    }
}
