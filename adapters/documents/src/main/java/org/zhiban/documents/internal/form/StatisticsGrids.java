package org.zhiban.documents.internal.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhiban.core.inspection.Statistics;
import org.zhiban.core.inspection.Statistics.Row;
import org.zhiban.core.regulation.ShiftTemplate;
import org.zhiban.documents.Block.Field;
import org.zhiban.documents.Block.Tone;
import org.zhiban.documents.Spreadsheet.Column;
import org.zhiban.documents.Spreadsheet.Grid;
import org.zhiban.documents.Spreadsheet.Line;

/** The statistics as tables (值班统计表): people with their duties, hours and what they earn; findings and matters. */
record StatisticsGrids(Reading reading, Statistics statistics) {

    String title() {
        String first = reading.date(statistics.days().first());
        String last = reading.date(statistics.days().last());
        return reading.choose("值班统计（" + first + "至" + last + "）", "Duty statistics, " + first + " to " + last);
    }

    Grid people() {
        SortedMap<String, String> categories = categories();
        List<Line> lines = new ArrayList<>(
                statistics.people().stream().map(row -> line(row, categories)).toList());
        lines.add(total(categories));
        return new Grid(reading.choose("人员", "People"), List.of(), columns(categories), lines, List.of());
    }

    /** Of what was stood in these days, each category with the names of the shifts that count under it. */
    private SortedMap<String, String> categories() {
        SortedMap<String, String> categories = new TreeMap<>();
        statistics.people().stream()
                .flatMap(row -> row.duties().keySet().stream())
                .forEach(category -> categories.computeIfAbsent(category, this::shifts));
        return categories;
    }

    private String shifts(String category) {
        return reading.view().plan().regulations().on(statistics.days().last()).timetable().templates().stream()
                .filter(template -> template.category().equals(category))
                .map(ShiftTemplate::name)
                .map(reading::say)
                .distinct()
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("\n"), names -> names.isEmpty() ? category : names));
    }

    private List<Column> columns(SortedMap<String, String> categories) {
        List<Column> columns = new ArrayList<>(List.of(
                column("工号", "Id", 8),
                column("姓名", "Name", 10),
                column("科室", "Section", 14),
                column("月份", "Month", 10)));
        categories.forEach(
                (category, shifts) -> columns.add(new Column(category, reading.choose("值班次数", "Duties"), shifts, 14)));
        columns.addAll(List.of(
                column("合计次数", "Duties in all", 9),
                column("时长（小时）", "Hours", 13),
                column("补休（小时）", "Leave earned (h)", 13),
                column("津贴（元）", "Allowance (yuan)", 10),
                column("登记条数", "Entries written", 9),
                column("违规次数", "Breaches", 9)));
        return columns;
    }

    private Column column(String zh, String en, int width) {
        return new Column(zh, "", reading.choose(zh, en), width);
    }

    private Line line(Row row, SortedMap<String, String> categories) {
        Stream<Object> who = Stream.of(
                row.person().id().value(),
                reading.say(row.person()),
                reading.say(row.section()),
                row.month().toString());
        return new Line(Stream.concat(who, figures(List.of(row), categories)).toList(), Tone.PLAIN);
    }

    private Line total(SortedMap<String, String> categories) {
        Stream<Object> who = Stream.of(reading.choose("合计", "Total"), "", "", "");
        return new Line(
                Stream.concat(who, figures(statistics.people(), categories)).toList(), Tone.PALE);
    }

    private static Stream<Object> figures(List<Row> rows, SortedMap<String, String> categories) {
        Stream<Object> each = categories.keySet().stream().map(category -> duties(rows, category));
        return Stream.concat(
                each,
                Stream.of(
                        categories.keySet().stream()
                                .mapToLong(category -> duties(rows, category))
                                .sum(),
                        hours(rows.stream().map(Row::hours).reduce(Duration.ZERO, Duration::plus)),
                        hours(rows.stream().map(row -> row.earned().timeOff()).reduce(Duration.ZERO, Duration::plus)),
                        rows.stream().map(row -> row.earned().yuan()).reduce(BigDecimal.ZERO, BigDecimal::add),
                        rows.stream().mapToLong(Row::entries).sum(),
                        rows.stream().mapToLong(Row::breaches).sum()));
    }

    private static long duties(List<Row> rows, String category) {
        return rows.stream()
                .mapToLong(row -> row.duties().getOrDefault(category, 0L))
                .sum();
    }

    private static BigDecimal hours(Duration duration) {
        return BigDecimal.valueOf(duration.toMinutes()).divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP);
    }

    Grid business() {
        List<Line> lines = new ArrayList<>(List.of(
                line(reading.choose("登记事项", "Matters registered"), statistics.matters()),
                line(reading.choose("其中：群众来电", "of these, citizens' orders"), statistics.orders()),
                line(reading.choose("其中：紧急信息", "of these, emergencies"), statistics.emergencies())));
        statistics
                .findings()
                .forEach((code, count) -> lines.add(line(reading.messages().rule(code), count)));
        return new Grid(
                reading.choose("事项与检查", "Matters and findings"),
                List.<Field>of(),
                List.of(column("项目", "What", 70), column("数量", "Number", 12)),
                lines,
                List.of());
    }

    private static Line line(String what, long count) {
        return new Line(List.of(what, count), Tone.PLAIN);
    }
}
