package org.zhiban.documents.internal.form;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhiban.core.language.Language;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.roster.RosterSheet;
import org.zhiban.core.roster.RosterSheet.Day;
import org.zhiban.core.roster.RosterSheet.Duty;
import org.zhiban.core.roster.RosterSheet.Person;
import org.zhiban.core.time.Certainty;
import org.zhiban.core.time.OfficeDay;
import org.zhiban.core.time.SpecialDay;
import org.zhiban.core.time.SpecialDay.Kind;
import org.zhiban.documents.Block;
import org.zhiban.documents.Block.Field;
import org.zhiban.documents.Block.Tone;
import org.zhiban.documents.Spreadsheet.Column;
import org.zhiban.documents.Spreadsheet.Grid;
import org.zhiban.documents.Spreadsheet.Line;

/** The roster as a table to print and to reckon with (值班表): a line a day, for each post its shifts, people and phones. */
record RosterGrid(Reading reading, RosterSheet sheet) {

    /** How many shifts a day a post has at most, and whether it leads; the posts in the order of the sheet. */
    private record Breadth(int shifts, boolean isLeading) {
        private Breadth or(Breadth other) {
            return new Breadth(Math.max(shifts, other.shifts), isLeading);
        }
    }

    String title() {
        YearMonth last = YearMonth.from(sheet.roster().period().last());
        return reading.choose(
                last.getYear() + "年" + last.getMonthValue() + "月值班表",
                "Duty roster " + last.getYear() + "-" + String.format("%02d", last.getMonthValue()));
    }

    Grid grid() {
        Map<PostId, Breadth> posts = posts();
        return new Grid(
                reading.choose("值班表", "Roster"),
                above(),
                columns(posts),
                sheet.days().stream().map(day -> line(day, posts)).toList(),
                below());
    }

    private Map<PostId, Breadth> posts() {
        Map<PostId, Breadth> posts = new LinkedHashMap<>();
        sheet.days()
                .forEach(day -> byPost(day.leaders())
                        .forEach((post, some) -> posts.merge(post, new Breadth(some.size(), true), Breadth::or)));
        sheet.days()
                .forEach(day -> byPost(day.shifts())
                        .forEach((post, some) -> posts.merge(post, new Breadth(some.size(), false), Breadth::or)));
        return posts;
    }

    private static Map<PostId, List<Duty>> byPost(List<Duty> duties) {
        return duties.stream()
                .collect(Collectors.groupingBy(
                        duty -> duty.shift().id().post(), LinkedHashMap::new, Collectors.toList()));
    }

    private List<Column> columns(Map<PostId, Breadth> posts) {
        List<Column> columns = new ArrayList<>(
                List.of(column("日期", "Date", 12), column("星期", "Weekday", 10), column("日类", "Kind of day", 8)));
        posts.forEach((post, breadth) -> IntStream.rangeClosed(1, breadth.shifts())
                .mapToObj(i -> columns(post, breadth, breadth.shifts() == 1 ? "" : String.valueOf(i)))
                .forEach(columns::addAll));
        columns.add(column("备注", "Notes", 14));
        return columns;
    }

    private Column column(String zh, String en, int width) {
        return new Column(zh, "", reading.choose(zh, en), width);
    }

    private List<Column> columns(PostId post, Breadth breadth, String number) {
        String zh = Reading.of(reading.view(), Language.ZH).say(post);
        Column shift = column(zh, post, "班次", "Shift", number, 13);
        Column people = new Column(
                zh + "人员" + number,
                reading.say(post),
                breadth.isLeading() ? reading.choose("姓名", "Name") : reading.choose("值班人员", "On duty"),
                breadth.isLeading() ? 9 : 16);
        Column phone = column(zh, post, "电话", "Phone", number, 14);
        return breadth.isLeading() ? List.of(people, phone) : List.of(shift, people, phone);
    }

    private Column column(String key, PostId post, String zh, String en, String number, int width) {
        return new Column(key + zh + number, reading.say(post), reading.choose(zh, en), width);
    }

    private Line line(Day day, Map<PostId, Breadth> posts) {
        List<Object> cells = new ArrayList<>(List.of(
                day.day().date(),
                reading.weekday(day.day().date()),
                reading.say(day.day().kind())));
        Map<PostId, List<Duty>> duties = byPost(
                Stream.concat(day.leaders().stream(), day.shifts().stream()).toList());
        posts.forEach((post, breadth) -> cells.addAll(cells(duties.getOrDefault(post, List.of()), breadth)));
        cells.add(notes(day.day()));
        return new Line(cells, tone(day.day()));
    }

    private List<String> cells(List<Duty> duties, Breadth breadth) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < breadth.shifts(); i++) {
            cells.addAll(
                    i < duties.size()
                            ? cells(duties.get(i), breadth.isLeading())
                            : List.of("", "", "").subList(breadth.isLeading() ? 1 : 0, 3));
        }
        return cells;
    }

    private List<String> cells(Duty duty, boolean isLeading) {
        String phones = lines(duty, person -> person.phone().orElse(""));
        return isLeading
                ? List.of(lines(duty, person -> reading.say(person.officer())), phones)
                : List.of(shift(duty), lines(duty, this::person), phones);
    }

    private String shift(Duty duty) {
        return reading.say(duty.shift().template().name()) + "\n"
                + duty.shift().template().begins() + "–"
                + duty.shift().template().ends();
    }

    private static String lines(Duty duty, Function<Person, String> words) {
        return duty.people().stream().map(words).collect(Collectors.joining("\n"));
    }

    private String person(Person person) {
        String section = reading.say(person.officer().section());
        return reading.say(person.officer()) + reading.choose("（" + section + "）", " (" + section + ")");
    }

    private String notes(OfficeDay day) {
        String special = day.special().map(this::special).orElse("");
        return day.certainty() == Certainty.PROVISIONAL
                ? (special + " " + reading.choose("暂定", "provisional")).strip()
                : special;
    }

    private String special(SpecialDay special) {
        return special.name() + (special.kind() == Kind.MAKEUP_WORKDAY ? reading.choose("调休上班", " (worked)") : "");
    }

    private static Tone tone(OfficeDay day) {
        return switch (day.kind()) {
            case WORKDAY -> Tone.PLAIN;
            case REST_DAY -> Tone.PALE;
            case HOLIDAY -> Tone.STRONG;
        };
    }

    private List<Field> above() {
        String first = reading.date(sheet.roster().period().first());
        String last = reading.date(sheet.roster().period().last());
        return List.of(
                field("期间", "Period", first + reading.choose("至", " to ") + last),
                field(
                        "发布时间",
                        "Published",
                        sheet.published().map(reading::time).orElse(reading.choose("未发布", "not published"))),
                field("调整号", "Amendment", String.valueOf(sheet.amendment())));
    }

    private List<Field> below() {
        return List.of(
                field("制表人", "Drawn up by", sheet.drawnUpBy().map(reading::say).orElse("")),
                field("审批人", "Approved by", sheet.approvedBy().map(reading::say).orElse("")),
                field("说明", "Notes", sheet.notes()));
    }

    private Field field(String zh, String en, String value) {
        return new Block.Field(zh, reading.choose(zh, en), value, 1);
    }
}
