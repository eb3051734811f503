package org.zhiban.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.core.staff.JiaoheStaff.*;
import static org.zhiban.documents.Opened.tight;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.form.FormKind;
import org.zhiban.core.form.FormNumber;
import org.zhiban.core.office.DutyDesk;

/** The paper forms (值班表单): one description, blank and filled, in Word and in PDF, each opened again and read. */
class PaperFormsTest {
    private static final ShiftId MORNING = DutyDesk.desk("2026-10-01", "holiday-morning");
    static final DutySheets TOLD = FullMorning.told().read(WANG_FANG);

    static Stream<FormNumber> numbers() {
        return Stream.of(
                FullMorning.RECORD, FullMorning.FLOOD, FullMorning.WATER, FullMorning.HEATING, FullMorning.NOTICE);
    }

    private static Stream<Block.Field> fields(Sheet sheet) {
        return sheet.blocks().stream()
                .filter(Block.Boxes.class::isInstance)
                .flatMap(block -> ((Block.Boxes) block).rows().stream())
                .flatMap(List::stream);
    }

    static Stream<Block.Table> tables(Sheet sheet) {
        return sheet.blocks().stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast);
    }

    static String value(Sheet sheet, String label) {
        return fields(sheet)
                .filter(field -> field.key().equals(label))
                .map(Block.Field::value)
                .findFirst()
                .orElseThrow();
    }

    static List<List<String>> lines(Sheet sheet, String table) {
        return tables(sheet)
                .filter(one -> one.key().equals(table))
                .flatMap(one -> one.lines().stream())
                .map(Block.Line::cells)
                .toList();
    }

    /** Every label and every value of a sheet. */
    private static Stream<String> texts(Sheet sheet) {
        Stream<String> boxes = fields(sheet).flatMap(field -> Stream.of(field.label(), field.value()));
        Stream<String> tables = tables(sheet)
                .flatMap(table -> Stream.of(
                                Stream.of(table.heading()),
                                table.columns().stream().map(Block.Column::label),
                                table.lines().stream().flatMap(line -> line.cells().stream()))
                        .flatMap(some -> some));
        return Stream.of(Stream.of(sheet.title(), sheet.number(), sheet.marking()), boxes, tables)
                .flatMap(some -> some);
    }

    /** The rows of the Word tables as the sheet has them: heads, boxes and lines. */
    private static List<List<String>> rows(Sheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        for (Block block : sheet.blocks()) {
            if (block instanceof Block.Table table) {
                rows.add(List.of(table.heading()));
                rows.add(table.columns().stream().map(Block.Column::label).toList());
                table.lines().forEach(line -> rows.add(line.cells()));
            } else {
                ((Block.Boxes) block)
                        .rows()
                        .forEach(row -> rows.add(row.stream()
                                .flatMap(field -> Stream.of(field.label(), field.value()))
                                .toList()));
            }
        }
        return rows;
    }

    private static List<List<String>> rows(XWPFDocument word) {
        return word.getTables().stream()
                .map(XWPFTable::getRows)
                .flatMap(List::stream)
                .map(row ->
                        row.getTableCells().stream().map(XWPFTableCell::getText).toList())
                .toList();
    }

    /** Of a colleague's name the font lacks one character. */
    private static String shown(String text) {
        return tight(text).replace("𠮷", "〔U+20BB7〕");
    }

    static void isWhole(Sheet sheet) throws IOException {
        String pdf = tight(Opened.text(Opened.pdf(sheet)));
        assertThat(texts(sheet)).allSatisfy(text -> assertThat(pdf).contains(shown(text)));
        try (XWPFDocument word = Opened.word(sheet)) {
            assertThat(rows(word)).isEqualTo(rows(sheet));
            assertThat(word.getParagraphs().get(0).getText()).isEqualTo(sheet.title());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_blank_form_has_every_label_and_no_value(FormKind kind) throws IOException {
        Sheet blank = TOLD.blank(kind);
        isWhole(blank);
        assertThat(fields(blank).map(Block.Field::value)).containsOnly("");
        assertThat(tables(blank).flatMap(table -> table.lines().stream()).flatMap(line -> line.cells().stream()))
                .containsOnly("");
        assertThat(blank.marking()).isEmpty();
        assertThat(blank.number()).isEqualTo("编号：＿＿＿＿＿＿");
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void a_filled_form_reads_the_same_in_word_and_in_pdf(FormNumber number) throws IOException {
        isWhole(TOLD.form(number).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void blank_and_filled_have_the_same_boxes_and_tables(FormNumber number) {
        Sheet filled = TOLD.form(number).orElseThrow();
        Sheet blank = TOLD.blank(number.form());
        assertThat(fields(filled).map(Block.Field::label))
                .isEqualTo(fields(blank).map(Block.Field::label).toList());
        assertThat(tables(filled).map(Block.Table::columns))
                .isEqualTo(tables(blank).map(Block.Table::columns).toList());
    }

    @ParameterizedTest
    @EnumSource
    void a_template_can_tell_the_boxes_and_tables_of_a_form_apart(FormKind kind) {
        Sheet blank = TOLD.blank(kind);
        assertThat(Stream.concat(
                        fields(blank).map(Block.Field::key), tables(blank).map(Block.Table::key)))
                .doesNotHaveDuplicates();
        assertThat(tables(blank))
                .allSatisfy(table -> assertThat(table.columns().stream().map(Block.Column::key))
                        .doesNotHaveDuplicates());
    }

    @Test
    void a_row_left_blank_has_room_to_be_written_on_by_hand() throws IOException {
        try (XWPFDocument blank = Opened.word(TOLD.blank(FormKind.DUTY_RECORD));
                XWPFDocument filled = Opened.word(TOLD.form(FullMorning.RECORD).orElseThrow())) {
            assertThat(blank.getTables().get(1).getRow(2).getHeight())
                    .isGreaterThan(filled.getTables().get(1).getRow(2).getHeight());
            assertThat(blank.getTables().get(0).getRow(0).getHeight())
                    .isGreaterThan(filled.getTables().get(0).getRow(0).getHeight());
        }
    }

    @Test
    void the_duty_record_tells_the_whole_shift() {
        Sheet record = TOLD.form(FullMorning.RECORD).orElseThrow();
        assertThat(record.title()).isEqualTo("值班记录");
        assertThat(record.number()).isEqualTo("值〔2026〕1号");
        assertThat(value(record, "日期")).isEqualTo("2026年10月1日");
        assertThat(value(record, "星期")).isEqualTo("星期四");
        assertThat(value(record, "日类")).isEqualTo("节假日");
        assertThat(value(record, "值班时间")).isEqualTo("10月1日08:00至10月1日13:00");
        assertThat(value(record, "值班人员")).isEqualTo("王芳");
        assertThat(value(record, "带班领导")).isEqualTo("林爽");
        assertThat(value(record, "天气")).isEqualTo("暴雨转阴");
        assertThat(value(record, "交班人签字")).isEqualTo("王芳 10月1日13:00");
        assertThat(value(record, "接班人签字")).isEqualTo("郑艳 10月1日13:00");
        assertThat(lines(record, "来电来文及事项")).hasSize(5);
        assertThat(lines(record, "来电来文及事项").get(0))
                .containsExactly("10月1日08:10", "市气象局 孙工 0432-67251234", "电话", "发布暴雨橙色预警信号，请各乡镇做好准备", "", "", "", "");
        assertThat(lines(record, "来电来文及事项").get(4))
                .containsExactly(
                        "10月1日10:00",
                        "新站镇政府 刘永 0432-67190001",
                        "电话",
                        "应〔2026〕1号 新站镇河东村，" + FullMorning.COURSE,
                        "林爽 10月1日10:02\n高峰 10月1日10:03",
                        "林爽：立即转移低洼处群众",
                        "报吉林市政府值班室\n报市委办\n已转移120人，无人员伤亡",
                        "落实");
        assertThat(lines(record, "来访登记"))
                .containsExactly(List.of("10月1日09:00", "10月1日09:20", "郭喆", "新站镇政府", "林爽", "送防汛物资清单", "已转交"));
        assertThat(lines(record, "移交续办事项"))
                .hasSize(4)
                .allSatisfy(line -> assertThat(line.get(4)).isEqualTo("已确认"));
        assertThat(lines(record, "领导阅示")).containsExactly(List.of("林爽", "记录清楚，继续跟踪水情", "10月1日14:00"));
        assertThat(lines(record, "更正"))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("文号应为17-1号", "抄写有误"));
    }

    @Test
    void the_emergency_sheet_tells_what_is_known_by_now_and_what_is_still_open() {
        Sheet flood = TOLD.form(FullMorning.FLOOD).orElseThrow();
        assertThat(value(flood, "接报时间")).isEqualTo("2026年10月1日10:00");
        assertThat(value(flood, "事发时间")).isEqualTo("2026年10月1日07:10");
        assertThat(value(flood, "原因")).isEqualTo("上游开闸放水");
        assertThat(value(flood, "级别")).isEqualTo("较大");
        assertThat(value(flood, "转移人数")).isEqualTo("120");
        assertThat(value(flood, "死亡人数")).isEqualTo("待核");
        assertThat(lines(flood, "报告领导").get(0).get(4)).isEqualTo("10月1日10:04");
        assertThat(lines(flood, "领导指示及落实"))
                .containsExactly(List.of("林爽", "立即转移低洼处群众", "10月1日10:05", "10月1日11:00 完成：已转移120人，无人员伤亡"));
        assertThat(lines(flood, "拟稿与审批"))
                .containsExactly(
                        List.of("1", "首报", "新站镇河东村进水，转移120人。", "王芳 10月1日10:25", "赵明远 书面 10月1日10:28", "市委办 10月1日10:29"));
        assertThat(lines(flood, "报送")).extracting(line -> line.get(0)).containsExactly("吉林市政府值班室", "市委办");
    }

    @Test
    void the_lines_records_tell_who_called_and_what_the_department_did() {
        Sheet water = TOLD.form(FullMorning.WATER).orElseThrow();
        assertThat(value(water, "来电人姓名")).isEqualTo("王女士");
        assertThat(value(water, "涉及户数")).isEqualTo("36");
        assertThat(value(water, "诉求内容")).isEqualTo("河北街停水一天，请尽快恢复");
        assertThat(lines(water, "转办")).containsExactly(List.of("市供水公司", "值班员小宋", "10月1日09:31", "要求"));
        assertThat(lines(water, "部门联系群众")).containsExactly(List.of("市供水公司", "10月1日09:45", "主管爆裂，正在抢修"));
        assertThat(lines(water, "解释说明")).containsExactly(List.of("10月1日09:52", "抢修完成后逐步恢复供水", "王芳"));
        assertThat(value(TOLD.form(FullMorning.HEATING).orElseThrow(), "来电线路")).contains("民生110");
    }

    @Test
    void the_handover_sheet_is_signed_by_both_and_names_the_record() throws IOException {
        Sheet sheet = TOLD.handover(MORNING).orElseThrow();
        isWhole(sheet);
        isWhole(TOLD.blankHandover());
        assertThat(value(sheet, "值班记录编号")).isEqualTo("值〔2026〕1号");
        assertThat(value(sheet, "交接方式")).isEqualTo("当面交接");
        assertThat(value(sheet, "交班人签字")).startsWith("王芳");
        assertThat(value(sheet, "接班人签字")).startsWith("郑艳");
        assertThat(TOLD.handover(DutyDesk.desk("2026-10-01", "holiday-afternoon")))
                .isEmpty();
    }

    @Test
    void a_form_there_is_none_of_is_none() {
        assertThat(TOLD.form(new FormNumber(FormKind.EMERGENCY_SHEET, 2026, 2))).isEmpty();
    }

    @Test
    void in_english_the_labels_are_english_and_what_was_written_is_as_it_was_written() throws IOException {
        Sheet record = FullMorning.told()
                .readInEnglish(WANG_FANG)
                .form(FullMorning.RECORD)
                .orElseThrow();
        isWhole(record);
        assertThat(record.title()).isEqualTo("duty record");
        assertThat(fields(record).map(Block.Field::label)).contains("Weekday", "Duty leader");
        assertThat(value(record, "星期")).isEqualTo("Thursday");
        assertThat(lines(record, "来访登记").get(0)).contains("郭喆", "送防汛物资清单");
    }

    @Test
    void a_long_text_runs_over_pages_its_table_head_on_each_and_nothing_is_cut() throws IOException {
        List<String> lines =
                IntStream.range(0, 240).mapToObj(i -> "第" + i + "段情况说明，水位持续上涨。").toList();
        Sheet flood = FullMorning.begun()
                .flood(String.join("\n", lines))
                .read(WANG_FANG)
                .form(FullMorning.FLOOD)
                .orElseThrow();
        byte[] pdf = Opened.pdf(flood);
        String text = tight(Opened.text(pdf));
        assertThat(lines).allSatisfy(line -> assertThat(text).containsOnlyOnce(line));
        try (PDDocument document = Opened.document(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(4);
        }
        try (XWPFDocument word = Opened.word(flood)) {
            assertThat(rows(word)).isEqualTo(rows(flood));
        }
    }

    @Test
    void the_head_of_a_table_is_repeated_on_every_page_it_runs_over() throws IOException {
        FullMorning busy = FullMorning.begun();
        IntStream.range(0, 50).forEach(i -> busy.desk.registers(WANG_FANG, "m" + i, "第" + i + "件事", "跟进"));
        Sheet record = busy.read(WANG_FANG).form(FullMorning.RECORD).orElseThrow();
        byte[] pdf = Opened.pdf(record);
        assertThat(tight(Opened.text(pdf)).split("来电来文及事项时间来源方式", -1)).hasSizeGreaterThan(3);
        try (XWPFDocument word = Opened.word(record)) {
            XWPFTable table = word.getTables().get(1);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isTrue();
            assertThat(table.getRow(2).isRepeatHeader()).isFalse();
            assertThat(Optional.ofNullable(table.getRow(2)).map(row -> row.isCantSplitRow()))
                    .contains(false);
        }
    }
}
