package org.zhiban.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.core.office.DutyDesk.ROSTER;
import static org.zhiban.core.office.DutyDesk.desk;
import static org.zhiban.core.staff.JiaoheStaff.*;
import static org.zhiban.documents.Workbooks.row;
import static org.zhiban.documents.Workbooks.rowOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.zhiban.core.event.Reassignment;
import org.zhiban.core.event.RosterId;
import org.zhiban.core.language.Language;
import org.zhiban.core.office.AmendRoster;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.PublishRoster;

/** The roster of a month as Excel (值班表), opened again and read cell by cell. */
class RosterWorkbookTest {
    private static final int FIRST_DAY = 4;

    private final DutyDesk office = DutyDesk.at("2026-09-28T09:00").namingOctober();

    private RosterWorkbookTest published() {
        office.given(office.roster("2026-09-30", "2026-10-31"), LI_QIANG);
        office.given(new PublishRoster(ROSTER, Optional.of(GAO_FENG), "值班电话67250800"), ZHANG_WEI);
        return this;
    }

    private Spreadsheet roster(Language language) {
        return DutySpreadsheets.of(office.view(), language).roster(ROSTER).orElseThrow();
    }

    private XSSFSheet sheet() {
        return Workbooks.written(roster(Language.ZH)).getSheetAt(0);
    }

    @Test
    void over_the_days_stand_title_period_and_publication_and_the_posts_with_their_columns() {
        XSSFSheet sheet = published().sheet();
        assertThat(sheet.getSheetName()).isEqualTo("值班表");
        assertThat(row(sheet, 0)).containsExactly("2026年10月值班表");
        assertThat(row(sheet, 1)).containsExactly("期间：2026年9月30日至2026年10月31日　　发布时间：2026年9月28日09:00　　调整号：0");
        assertThat(row(sheet, 2))
                .containsExactly(
                        "日期", "星期", "日类", "带班领导", "带班领导", "值班室", "值班室", "值班室", "值班室", "值班室", "值班室", "值班室", "值班室", "值班室",
                        "备注");
        assertThat(row(sheet, 3))
                .containsExactly(
                        "日期", "星期", "日类", "姓名", "电话", "班次", "值班人员", "电话", "班次", "值班人员", "电话", "班次", "值班人员", "电话", "备注");
        assertThat(sheet.getMergedRegions())
                .contains(
                        CellRangeAddress.valueOf("A3:A4"),
                        CellRangeAddress.valueOf("D3:E3"),
                        CellRangeAddress.valueOf("F3:N3"));
    }

    @Test
    void each_day_has_its_kind_its_leader_and_its_shifts_with_hours_sections_and_phones() {
        XSSFSheet sheet = published().sheet();
        assertThat(row(sheet, FIRST_DAY + 1))
                .containsExactly(
                        "2026-10-01",
                        "星期四",
                        "节假日",
                        "林爽",
                        "0432-67250802",
                        "节假日上午班\n08:00–13:00",
                        "王芳（秘书科）",
                        "0432-67250803",
                        "节假日下午班\n13:00–18:00",
                        "郑艳（应急办）",
                        "0432-67250802",
                        "节假日晚班\n18:00–08:00",
                        "韩冰（综合科）",
                        "0432-67250801",
                        "国庆节");
        assertThat(sheet.getRow(FIRST_DAY + 1)
                        .getCell(0)
                        .getLocalDateTimeCellValue()
                        .toLocalDate())
                .isEqualTo(LocalDate.parse("2026-10-01"));
        assertThat(sheet.getRow(FIRST_DAY + 31)
                        .getCell(0)
                        .getLocalDateTimeCellValue()
                        .toLocalDate())
                .isEqualTo(LocalDate.parse("2026-10-31"));
    }

    @Test
    void kinds_of_days_differ_in_colour_and_a_weekend_worked_says_so() {
        XSSFSheet sheet = published().sheet();
        assertThat(colour(sheet, "2026-09-30")).isEqualTo("FFFFFFFF");
        assertThat(colour(sheet, "2026-10-01")).isEqualTo("FFFBDDD7");
        assertThat(colour(sheet, "2026-10-17")).isEqualTo("FFDFEFDB");
        assertThat(colour(sheet, "2026-10-10")).isEqualTo("FFFFFFFF");
        assertThat(row(sheet, rowOf(sheet, "2026-10-10")))
                .contains("工作日")
                .last()
                .asString()
                .endsWith("调休上班");
    }

    private static String colour(XSSFSheet sheet, String date) {
        return sheet.getRow(rowOf(sheet, date))
                .getCell(3)
                .getCellStyle()
                .getFillForegroundColorColor()
                .getARGBHex();
    }

    @Test
    void under_it_stands_who_drew_it_up_who_approved_it_and_what_else_is_to_be_known() {
        XSSFSheet sheet = published().sheet();
        assertThat(row(sheet, FIRST_DAY + 32)).containsExactly("制表人：李强");
        assertThat(row(sheet, FIRST_DAY + 33)).containsExactly("审批人：高峰");
        assertThat(row(sheet, FIRST_DAY + 34)).containsExactly("说明：值班电话67250800");
    }

    @Test
    void it_follows_its_amendments_and_bears_their_number() {
        published();
        Reassignment change = new Reassignment(
                desk("2026-10-01", "holiday-afternoon"),
                Optional.of(office.officer(ZHENG_YAN)),
                office.officer(YANG_LIU));
        office.given(new AmendRoster(ROSTER, List.of(change), "出差"), ZHANG_WEI);
        assertThat(row(sheet(), FIRST_DAY + 1)).contains("杨柳（综合科）").doesNotContain("郑艳（应急办）");
        assertThat(row(sheet(), 1)).first().asString().endsWith("调整号：1");
    }

    @Test
    void it_prints_on_a4_across_to_the_width_of_the_page_with_its_head_on_every_page() {
        XSSFSheet sheet = published().sheet();
        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:4");
        assertThat(sheet.getFooter().getCenter()).isEqualTo("&P / &N");
        assertThat(sheet.getHeader().getRight()).isEmpty();
    }

    @Test
    void in_english_the_labels_are_english_and_names_stand_as_they_are() {
        published();
        XSSFSheet sheet = Workbooks.written(roster(Language.EN)).getSheetAt(0);
        assertThat(row(sheet, 0)).containsExactly("Duty roster 2026-10");
        assertThat(row(sheet, 3)).startsWith("Date", "Weekday", "Kind of day", "Name", "Phone", "Shift", "On duty");
        assertThat(row(sheet, FIRST_DAY + 1)).contains("Thursday", "holiday", "林爽", "王芳 (Secretariat)");
        assertThat(row(sheet, FIRST_DAY + 33)).containsExactly("Approved by: 高峰");
    }

    @Test
    void one_not_published_says_so_and_one_there_is_not_is_not_there() {
        office.given(office.roster("2026-09-30", "2026-10-31"), LI_QIANG);
        assertThat(row(sheet(), 1)).first().asString().contains("发布时间：未发布");
        assertThat(DutySpreadsheets.of(office.view(), Language.ZH).roster(RosterId.of("2026-11")))
                .isEmpty();
    }

    @Test
    void what_people_wrote_is_never_taken_for_a_formula() {
        office.given(office.roster("2026-09-30", "2026-10-31"), LI_QIANG);
        office.given(new PublishRoster(ROSTER, Optional.empty(), "=1+1"), ZHANG_WEI);
        Spreadsheet roster = roster(Language.ZH);
        XSSFSheet sheet = Workbooks.opened(Workbooks.bytes(ExcelWriter.ofTemplate(template("{{说明}}")), roster))
                .getSheetAt(0);
        assertThat(sheet.getRow(0).getCell(0).getCellType()).isEqualTo(CellType.STRING);
        assertThat(row(sheet, 0)).containsExactly("=1+1");
    }

    private static byte[] template(String cell) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        workbook.createSheet().createRow(0).createCell(0).setCellValue(cell);
        return Workbooks.bytes(workbook);
    }
}
