package org.zhiban.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.core.staff.JiaoheStaff.*;
import static org.zhiban.documents.Workbooks.row;
import static org.zhiban.documents.Workbooks.rowOf;

import java.time.YearMonth;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.zhiban.core.inspection.Statistics;
import org.zhiban.core.language.Language;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.DateSpan;

/** The month's statistics as Excel (值班统计), opened again and held against what the book says. */
class StatisticsWorkbookTest {
    private static final DateSpan OCTOBER = DateSpan.of(YearMonth.of(2026, 10));

    /** Under the mark, which the emergency bears by itself, the title and the groups. */
    private static final int HEADS = 3;

    private final FullMorning morning = FullMorning.told();

    private XSSFWorkbook statistics(StaffId reader) {
        return Workbooks.written(DutySpreadsheets.of(morning.desk.office.view(reader), Language.ZH)
                .statistics(OCTOBER));
    }

    @Test
    void each_person_has_duties_by_category_hours_and_entries_as_numbers() {
        XSSFSheet people = statistics(WANG_FANG).getSheet("人员");
        assertThat(row(people, 1)).containsExactly("值班统计（2026年10月1日至2026年10月31日）");
        List<String> heads = row(people, HEADS);
        List<String> wang = row(people, rowOf(people, "M03"));
        assertThat(wang.subList(0, 4)).containsExactly("M03", "王芳", "秘书科", "2026-10");
        assertThat(wang.get(heads.indexOf("合计次数"))).isEqualTo("1");
        assertThat(wang.get(heads.indexOf("时长（小时）"))).isEqualTo("5");
        assertThat(heads.get(wang.indexOf("1"))).startsWith("节假日上午班\n节假日下午班\n节假日晚班");
        assertThat(people.getRow(rowOf(people, "M03"))
                        .getCell(heads.indexOf("登记条数"))
                        .getCellType())
                .isEqualTo(CellType.NUMERIC);
    }

    @Test
    void every_figure_is_the_books_and_the_last_line_adds_them_up() {
        Statistics counted = morning.desk.office.view(WANG_FANG).statistics(OCTOBER);
        XSSFSheet people = statistics(WANG_FANG).getSheet("人员");
        List<String> heads = row(people, HEADS);
        List<String> total = row(people, rowOf(people, "合计"));
        assertThat(people.getLastRowNum()).isEqualTo(HEADS + counted.people().size() + 1);
        assertThat(total.get(heads.indexOf("登记条数")))
                .isEqualTo(String.valueOf(counted.people().stream()
                        .mapToLong(Statistics.Row::entries)
                        .sum()));
        assertThat(total.get(heads.indexOf("违规次数")))
                .isEqualTo(String.valueOf(counted.people().stream()
                        .mapToLong(Statistics.Row::breaches)
                        .sum()));
    }

    @Test
    void matters_orders_emergencies_and_findings_have_a_sheet_of_their_own() {
        Statistics counted = morning.desk.office.view(WANG_FANG).statistics(OCTOBER);
        XSSFSheet business = statistics(WANG_FANG).getSheet("事项与检查");
        assertThat(row(business, rowOf(business, "登记事项"))).containsExactly("登记事项", String.valueOf(counted.matters()));
        assertThat(row(business, rowOf(business, "其中：群众来电"))).last().isEqualTo("2");
        assertThat(row(business, rowOf(business, "其中：紧急信息"))).last().isEqualTo("1");
        assertThat(business.getLastRowNum()).isEqualTo(5 + counted.findings().size());
    }

    @Test
    void counts_with_guarded_records_among_them_bear_the_mark_for_who_may_read_these() {
        FullMorning guarded = FullMorning.begun().guarded();
        XSSFSheet seen = written(guarded, WANG_FANG);
        assertThat(row(seen, 0)).containsExactly("内部");
        assertThat(seen.getHeader().getRight()).isEqualTo("内部");
        XSSFSheet unseen = written(guarded, FENG_TAO);
        assertThat(row(unseen, 0)).first().asString().startsWith("值班统计");
        assertThat(unseen.getHeader().getRight()).isEmpty();
        assertThat(matters(guarded, WANG_FANG)).isEqualTo(matters(guarded, FENG_TAO) + 1);
    }

    private static XSSFSheet written(FullMorning morning, StaffId reader) {
        return Workbooks.written(tables(morning, reader)).getSheetAt(0);
    }

    private static Spreadsheet tables(FullMorning morning, StaffId reader) {
        return DutySpreadsheets.of(morning.desk.office.view(reader), Language.ZH)
                .statistics(OCTOBER);
    }

    private static int matters(FullMorning morning, StaffId reader) {
        XSSFSheet business = Workbooks.written(tables(morning, reader)).getSheetAt(1);
        return Integer.parseInt(row(business, rowOf(business, "登记事项")).get(1));
    }
}
