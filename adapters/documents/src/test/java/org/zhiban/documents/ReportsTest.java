package org.zhiban.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.zhiban.core.office.DutyDesk.ROSTER;
import static org.zhiban.core.office.DutyDesk.days;
import static org.zhiban.core.office.DutyDesk.desk;
import static org.zhiban.core.staff.JiaoheStaff.*;
import static org.zhiban.documents.PaperFormsTest.isWhole;
import static org.zhiban.documents.PaperFormsTest.lines;
import static org.zhiban.documents.PaperFormsTest.tables;
import static org.zhiban.documents.PaperFormsTest.value;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.zhiban.core.event.MatterRegistered;
import org.zhiban.core.event.Reassignment;
import org.zhiban.core.event.RosterId;
import org.zhiban.core.form.FormKind;
import org.zhiban.core.language.Language;
import org.zhiban.core.office.AmendRoster;
import org.zhiban.core.office.CirculateCriticism;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.InspectRecords;
import org.zhiban.core.regulation.Finding;
import org.zhiban.documents.Block.Tone;
import org.zhiban.documents.Sheet.Paper;

/** The roster for the wall and the reports (值班表、检查通报、制度一览). */
class ReportsTest {
    private static final LocalDate HOLIDAY = LocalDate.parse("2026-10-01");

    private static DutySheets sheets(DutyDesk office) {
        return DutySheets.of(office.office.view(GAO_FENG), Language.ZH);
    }

    private static Sheet roster(DutyDesk office) {
        return sheets(office).roster(ROSTER).orElseThrow();
    }

    private static int pages(Sheet sheet) throws IOException {
        try (PDDocument document = Opened.document(Opened.pdf(sheet))) {
            return document.getNumberOfPages();
        }
    }

    @Test
    void the_roster_for_the_wall_has_a_coloured_line_a_day_with_leaders_officers_and_phones() throws IOException {
        Sheet roster = roster(DutyDesk.october());
        Block.Table days = tables(roster).findFirst().orElseThrow();
        assertThat(days.lines()).hasSize(32);
        assertThat(days.lines().get(0).tone()).isEqualTo(Tone.PLAIN);
        assertThat(days.lines().get(1).tone()).isEqualTo(Tone.STRONG);
        assertThat(days.lines().get(11).tone()).isEqualTo(Tone.PALE);
        assertThat(days.lines().get(1).cells())
                .startsWith(
                        "10月1日",
                        "星期四",
                        "节假日",
                        "林爽（办公室领导）0432-67250802",
                        "08:00–13:00 王芳（秘书科）0432-67250803",
                        "13:00–18:00 郑艳（应急办）0432-67250802")
                .endsWith("国庆节");
        assertThat(days.lines().get(10).cells()).contains("国庆节调休上班");
        assertThat(value(roster, "制表人")).isEqualTo("张伟");
        assertThat(value(roster, "发布时间")).isEqualTo("2026年9月28日09:00");
        assertThat(value(roster, "修改次数")).isEqualTo("0");
        assertThat(sheets(DutyDesk.october()).roster(RosterId.of("2026-11"))).isEmpty();
    }

    @Test
    void a_month_fits_one_a3_and_on_a4_the_head_is_repeated() throws IOException {
        Sheet roster = roster(DutyDesk.october());
        assertThat(pages(roster.on(Paper.A3_ACROSS))).isEqualTo(1);
        assertThat(roster.paper()).isEqualTo(Paper.A4_ACROSS);
        int pages = pages(roster);
        assertThat(pages).isGreaterThan(1);
        assertThat(Opened.text(Opened.pdf(roster)).split("日期", -1)).hasSize(pages + 1);
    }

    @Test
    void the_roster_follows_its_amendments() {
        DutyDesk office = DutyDesk.october();
        Reassignment change = new Reassignment(
                desk("2026-10-01", "holiday-afternoon"),
                Optional.of(office.officer(ZHENG_YAN)),
                office.officer(YANG_LIU));
        office.given(new AmendRoster(ROSTER, List.of(change), "出差"), ZHANG_WEI);
        assertThat(value(roster(office), "修改次数")).isEqualTo("1");
        assertThat(lines(roster(office), "排班").get(1).get(5)).contains("杨柳");
    }

    /** The desk was left vacant after the morning, and the records were inspected on the fifth. */
    private static DutyDesk inspected() {
        DutyDesk office = DutyDesk.october().onDuty("2026-10-01T08:00", WANG_FANG);
        office.registers(WANG_FANG, "m1", "水管漏水", "跟进");
        long entry = office.entry(MatterRegistered.class);
        office.moveTo("2026-10-05T09:00");
        return office.given(
                        new InspectRecords(
                                List.of(FormKind.DUTY_RECORD),
                                days("2026-10-01", "2026-10-01"),
                                List.of(entry),
                                "记录过简",
                                Optional.empty()),
                        GAO_FENG)
                .given(new CirculateCriticism(WANG_FANG, List.of(entry), "记录过简，予以通报", Optional.empty()), GAO_FENG);
    }

    @Test
    void the_inspection_report_has_every_finding_with_clause_people_and_evidence() throws IOException {
        DutyDesk office = inspected();
        Sheet report = sheets(office).inspection(days("2026-10-01", "2026-10-05"));
        List<Finding> findings = office.findings("2026-10-01T00:00", "2026-10-06T00:00");
        assertThat(lines(report, "检查发现"))
                .isNotEmpty()
                .extracting(line -> line.get(0))
                .containsExactlyElementsOf(findings.stream()
                        .map(finding -> finding.citation().clause())
                        .toList());
        assertThat(report.toString()).doesNotContain("Optional", "Wording");
        assertThat(lines(report, "检查发现"))
                .extracting(line -> line.get(4))
                .containsExactlyElementsOf(findings.stream()
                        .map(finding -> finding.answerable().stream()
                                .map(person -> office.officer(person).name())
                                .collect(Collectors.joining("、")))
                        .toList())
                .anyMatch(people -> !people.isEmpty());
        assertThat(lines(report, "检查发现")).extracting(line -> line.get(1)).contains("违规", "提示");
        assertThat(lines(report, "检查记录"))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("高峰", "值班记录", "记录过简"));
        assertThat(lines(report, "通报批评"))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("王芳", "记录过简，予以通报"));
        assertThat(lines(report, "值班统计")).anySatisfy(line -> assertThat(line).startsWith("王芳", "秘书科", "2026-10"));
        isWhole(report);
    }

    @Test
    void a_report_of_days_before_the_inspection_has_none_of_it() {
        Sheet report = sheets(inspected()).inspection(days("2026-10-02", "2026-10-04"));
        assertThat(report.toString()).doesNotContain("记录过简");
    }

    @Test
    void the_regulation_report_goes_clause_by_clause_with_rules_parameters_and_proof() throws IOException {
        Sheet report = sheets(DutyDesk.october())
                .regulation(HOLIDAY, Map.of("一(二)-10", List.of("the officer of a rest day works from eight to six")));
        List<List<String>> clauses = lines(report, "条款");
        assertThat(clauses).hasSize(110);
        assertThat(clauses)
                .filteredOn(line -> line.get(0).startsWith("一(二)-10 "))
                .containsExactly(List.of(
                        "一(二)-10 第1版",
                        "定义",
                        "双休日白班自8时至18时。",
                        "…没有…这一班。",
                        "双休日白班 08:00–18:00",
                        "the officer of a rest day works from eight to six"));
        assertThat(clauses).anySatisfy(line -> assertThat(line.get(4)).contains("查岗应答："));
        assertThat(report.toString()).doesNotContain("Optional[", "Wording[");
        isWhole(report);
    }

    @Test
    void there_is_no_report_of_a_day_without_a_regulation() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sheets(DutyDesk.october()).regulation(LocalDate.parse("1999-01-01"), Map.of()))
                .withMessageContaining("制度");
    }

    @Test
    void in_english_the_reports_have_no_chinese_label() throws IOException {
        DutySheets english = DutySheets.of(inspected().office.view(GAO_FENG), Language.EN);
        for (Sheet sheet : List.of(
                english.inspection(days("2026-10-01", "2026-10-05")),
                english.roster(ROSTER).orElseThrow(),
                english.regulation(HOLIDAY, Map.of()))) {
            assertThat(tables(sheet).flatMap(table -> table.columns().stream()).map(Block.Column::label))
                    .noneMatch(label -> label.codePoints().anyMatch(Character::isIdeographic));
            isWhole(sheet);
        }
    }
}
