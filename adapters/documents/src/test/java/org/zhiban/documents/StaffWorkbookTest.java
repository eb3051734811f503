package org.zhiban.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.zhiban.core.language.Wording;
import org.zhiban.core.regulation.Jiaohe;
import org.zhiban.core.staff.Exemption;
import org.zhiban.core.staff.Leave;
import org.zhiban.core.staff.StaffDirectory;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.staff.StaffMember;
import org.zhiban.core.time.DateSpan;

/** Staff and leave from Excel (人员表、请假表). */
class StaffWorkbookTest {
    private final Workbook workbook = new XSSFWorkbook();
    private final Sheet people = workbook.createSheet("人员");

    private static void row(Sheet sheet, Object... cells) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < cells.length; i++) {
            put(row.createCell(i), cells[i]);
        }
    }

    private static void put(Cell cell, Object value) {
        if (value instanceof LocalDate date) {
            CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
            style.setDataFormat((short) 14);
            cell.setCellStyle(style);
            cell.setCellValue(date);
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(value.toString());
        }
    }

    private static StaffDirectory read(Workbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return StaffWorkbook.read(new ByteArrayInputStream(out.toByteArray()), Jiaohe.regulation());
    }

    private List<WorkbookProblem> problems() {
        return catchThrowableOfType(WorkbookException.class, () -> read(workbook))
                .problems();
    }

    private static void listed(Sheet sheet) {
        row(sheet, "蛟河市政府办公室人员表");
        row(sheet, "工号", "姓名", "性别", "科室", "职务", "电话", "入职", "豁免", "编制");
        row(sheet, "M01", "张伟", "男", "秘书科", "科长", "0432-67250801", LocalDate.of(2020, 3, 2), "", "行政");
        row(sheet);
        row(sheet, 17, "王芳", "女", "secretariat", "", 13804320001L, "2021年4月1日", "孕期:2026-03-01/2026-12-31", "");
    }

    @Test
    void people_are_read_under_a_title_numbers_as_they_are_written_and_further_columns_as_attributes()
            throws IOException {
        listed(people);
        StaffDirectory staff = read(workbook);
        assertThat(staff.members())
                .containsExactly(
                        new StaffMember(
                                StaffId.of("M01"),
                                "张伟",
                                Jiaohe.SECRETARIAT,
                                "科长",
                                Optional.of("0432-67250801"),
                                Optional.of(LocalDate.of(2020, 3, 2)),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                Map.of("sex", "男", "编制", "行政")),
                        new StaffMember(
                                StaffId.of("17"),
                                "王芳",
                                Jiaohe.SECRETARIAT,
                                "",
                                Optional.of("13804320001"),
                                Optional.of(LocalDate.of(2021, 4, 1)),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(new Exemption("孕期", DateSpan.parse("2026-03-01/2027-01-01"))),
                                Map.of("sex", "女")));
        assertThat(staff.find(StaffId.of("17"))).isPresent();
    }

    @Test
    void numbers_read_as_they_were_meant_whatever_their_format() throws IOException {
        row(people, "工号", "姓名", "科室", "电话", "编号");
        row(people, 7, "张伟", "秘书科", 8643267250801L, 42);
        Row written = people.getRow(1);
        formatted(written.getCell(0), "000");
        formatted(written.getCell(3), "@");
        written.getCell(4).setCellFormula("40+2");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        StaffMember read = read(workbook).members().get(0);
        assertThat(read.id()).isEqualTo(StaffId.of("007"));
        assertThat(read.phone()).contains("8643267250801");
        assertThat(read.attributes()).containsEntry("编号", "42");
    }

    private void formatted(Cell cell, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }

    @Test
    void leave_is_read_with_both_days_included_from_an_old_workbook_too() throws IOException {
        Workbook old = new HSSFWorkbook();
        listed(old.createSheet("人员"));
        Sheet away = old.createSheet("请假");
        row(away, "工号", "姓名", "起", "止", "事由");
        row(away, "M01", "张伟", LocalDate.of(2026, 10, 1), "2026/10/8", "探亲");
        StaffDirectory staff = read(old);
        Leave leave = new Leave(
                StaffId.of("M01"), DateSpan.through(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 8)), "探亲");
        assertThat(staff.leave(DateSpan.parse("2026-10-08/2026-10-09"))).containsExactly(leave);
        assertThat(staff.leave(DateSpan.parse("2026-10-09/2026-10-10"))).isEmpty();
    }

    @Test
    void every_mistake_of_both_sheets_is_told_at_once_with_its_cell_and_nothing_is_taken() {
        row(people, "工号", "姓名", "科室", "入职", "豁免");
        row(people, "M01", "张伟", "秘书科", "去年", "");
        row(people, "M01", "李强", "秘书科", "", "");
        row(people, "M03", "", "档案科", "", "孕期");
        Sheet away = workbook.createSheet("请假");
        row(away, "工号", "姓名", "起", "止");
        row(away, "M01", "张三", "2026-10-01", "2026-10-08");
        row(away, "M09", "", "2026-10-01", "");
        assertThat(problems())
                .extracting(problem ->
                        problem.sheet() + "!" + problem.cell() + " " + problem.column() + " " + problem.value())
                .containsExactly(
                        "人员!D2 入职 去年",
                        "人员!A3 工号 M01",
                        "人员!B4 姓名 ",
                        "人员!C4 科室 档案科",
                        "人员!E4 豁免 孕期",
                        "请假!B2 姓名 张三",
                        "请假!A3 工号 M09",
                        "请假!D3 止 ");
        assertThat(problems().get(0))
                .hasToString("人员!D2 入职 \"去年\": 须为日期，如2026-10-01。 It must be a date such as 2026-10-01.");
    }

    @Test
    void leave_that_ends_before_it_begins_and_who_left_before_joining_are_told_where_they_stand() {
        row(people, "工号", "姓名", "科室", "入职", "离任");
        row(people, "M01", "张伟", "秘书科", "2026-03-01", "2026-02-01");
        row(people, "M02", "李强", "秘书科", "", "");
        Sheet away = workbook.createSheet("请假");
        row(away, "工号", "起", "止");
        row(away, "M02", "2026-10-08", "2026-10-01");
        assertThat(problems()).extracting(WorkbookProblem::cell).containsExactly("E2", "C2");
        assertThat(problems().get(0).rule().zh()).startsWith("任职期 membership of M01 must end after it begins");
    }

    @Test
    void a_sheet_without_its_columns_is_told_and_read_no_further() {
        row(people, "工号", "姓名", "姓名");
        row(people, "", "", "");
        workbook.createSheet("请假");
        assertThat(problems())
                .containsExactly(
                        new WorkbookProblem(
                                "人员", "C1", "姓名", "", Wording.of("表头有重复列。", "The head names a column twice.")),
                        new WorkbookProblem("人员", "A1", "科室", "", Wording.of("缺少此列。", "This column is missing.")),
                        new WorkbookProblem(
                                "请假",
                                "",
                                "",
                                "",
                                Wording.of("找不到表头：须有“工号”列。", "No head was found: the column 工号 is needed.")));
    }

    @Test
    void what_is_no_workbook_is_told() {
        for (String text : new String[] {"", "工号,姓名,科室"}) {
            ByteArrayInputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            assertThatThrownBy(() -> StaffWorkbook.read(in, Jiaohe.regulation()))
                    .isInstanceOf(IOException.class);
        }
    }
}
