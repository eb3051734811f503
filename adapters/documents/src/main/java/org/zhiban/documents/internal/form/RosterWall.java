package org.zhiban.documents.internal.form;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhiban.core.roster.RosterSheet;
import org.zhiban.core.roster.RosterSheet.Day;
import org.zhiban.core.roster.RosterSheet.Duty;
import org.zhiban.core.roster.RosterSheet.Person;
import org.zhiban.core.time.Certainty;
import org.zhiban.core.time.OfficeDay;
import org.zhiban.core.time.SpecialDay;
import org.zhiban.core.time.SpecialDay.Kind;
import org.zhiban.documents.Block;
import org.zhiban.documents.Block.Tone;

/** The roster for the wall (上墙值班表): a line a day, coloured by the kind of day, leaders and officers with their phones. */
record RosterWall(Reading reading, RosterSheet sheet) {

    List<Block> blocks() {
        return List.of(days(), signed());
    }

    /** The days it covers. */
    String period() {
        return reading.date(sheet.roster().period().first())
                + reading.choose("至", " to ")
                + reading.date(sheet.roster().period().last());
    }

    private Block days() {
        int leaders = most(sheet.days().stream().mapToInt(day -> day.leaders().size()));
        int shifts = most(sheet.days().stream().mapToInt(day -> day.shifts().size()));
        List<Block.Column> columns = new ArrayList<>(
                List.of(column("日期", "Date", 5), column("星期", "Weekday", 4), column("日类", "Kind of day", 4)));
        columns.addAll(columns("带班领导", "Duty leader", leaders));
        columns.addAll(columns("值班", "On duty", shifts));
        columns.add(column("备注", "Notes", 5));
        return new Block.Table(
                "排班",
                period(),
                columns,
                sheet.days().stream().map(day -> line(day, leaders, shifts)).toList());
    }

    private static int most(IntStream counts) {
        return counts.max().orElse(0);
    }

    private Block.Column column(String zh, String en, int width) {
        return new Block.Column(zh, reading.choose(zh, en), width);
    }

    private List<Block.Column> columns(String zh, String en, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> count == 1 ? column(zh, en, 14) : column(zh + i, en + " " + i, 14))
                .toList();
    }

    private Block.Line line(Day day, int leaders, int shifts) {
        List<String> cells = new ArrayList<>(List.of(
                reading.say(day.day().date()),
                reading.weekday(day.day().date()),
                reading.say(day.day().kind())));
        cells.addAll(duties(day.leaders(), leaders, this::people));
        cells.addAll(duties(day.shifts(), shifts, duty -> hours(duty) + " " + people(duty)));
        cells.add(notes(day.day()));
        return new Block.Line(cells, tone(day.day()));
    }

    private List<String> duties(List<Duty> duties, int count, Function<Duty, String> words) {
        List<Duty> inOrder = duties.stream()
                .sorted(Comparator.comparing(duty -> duty.shift().published().start()))
                .toList();
        return IntStream.range(0, count)
                .mapToObj(i -> i < inOrder.size() ? words.apply(inOrder.get(i)) : "")
                .toList();
    }

    private static String hours(Duty duty) {
        LocalTime begins = duty.shift().template().begins();
        return begins + "–" + duty.shift().template().ends();
    }

    private String people(Duty duty) {
        return duty.people().stream().map(this::person).collect(Collectors.joining("\n"));
    }

    private String person(Person person) {
        String section = reading.say(person.officer().section());
        return reading.say(person.officer())
                + reading.choose("（" + section + "）", " (" + section + ") ")
                + person.phone().orElse("");
    }

    private String notes(OfficeDay day) {
        return Stream.concat(
                        day.special().map(this::special).stream(),
                        day.certainty() == Certainty.PROVISIONAL
                                ? Stream.of(reading.choose("暂定", "provisional"))
                                : Stream.empty())
                .collect(Collectors.joining(" "));
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

    private Block signed() {
        return new Block.Boxes(List.of(
                List.of(
                        field("制表人", "Drawn up by", reading.say(sheet.drawnUpBy())),
                        field("审批人", "Approved by", reading.say(sheet.approvedBy())),
                        field(
                                "发布时间",
                                "Published",
                                sheet.published().map(reading::time).orElse(reading.choose("未发布", "not published")))),
                List.of(
                        field("修改次数", "Amendment", Integer.toString(sheet.amendment())),
                        field("说明", "Notes", sheet.notes()))));
    }

    private Block.Field field(String zh, String en, String value) {
        return new Block.Field(zh, reading.choose(zh, en), value, 1);
    }
}
