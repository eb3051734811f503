package org.zhiban.core.regulation;

import static org.zhiban.core.regulation.Citation.assumption;
import static org.zhiban.core.regulation.Citation.text;
import static org.zhiban.core.regulation.ShiftTemplate.Naming.FIRST_TO_SIGN;
import static org.zhiban.core.regulation.ShiftTemplate.Naming.REQUIRED;
import static org.zhiban.core.time.DayKind.HOLIDAY;
import static org.zhiban.core.time.DayKind.REST_DAY;
import static org.zhiban.core.time.DayKind.WORKDAY;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhiban.core.language.Wording;
import org.zhiban.core.staff.Eligibility;
import org.zhiban.core.staff.Section;
import org.zhiban.core.staff.SectionId;
import org.zhiban.core.time.DayKind;
import org.zhiban.core.time.HolidayReading;
import org.zhiban.core.time.TimeLimit;

/**
 * The duty regulation of Jiaohe's city government office, articles 一(一) to 一(四), as a value: the reference instance.
 * The file of the same regulation must be equal to it. Readings of gaps are named G01 and so on.
 */
public final class Jiaohe {
    public static final SectionId SECRETARIAT = SectionId.of("secretariat");
    public static final SectionId SUPERVISION = SectionId.of("supervision");
    public static final SectionId EMERGENCY = SectionId.of("emergency");
    public static final SectionId GENERAL = SectionId.of("general");
    public static final SectionId LEADERSHIP = SectionId.of("leadership");

    public static final PostId DESK = PostId.of("desk");
    public static final PostId LEADER = PostId.of("leader");
    public static final PostId MAYOR_LINE = PostId.of("mayor-line");
    public static final PostId LIVELIHOOD_LINE = PostId.of("livelihood-line");
    public static final PostId EMERGENCY_LINE = PostId.of("emergency-line");

    private Jiaohe() {}

    public static Regulation regulation() {
        return new Regulation(
                "jiaohe/1",
                Wording.of("蛟河市人民政府办公室值班制度", "Duty regulation of the Jiaohe city government office"),
                LocalDate.of(2002, 1, 1),
                Optional.empty(),
                ZoneId.of("Asia/Shanghai"),
                clauses(),
                new Parameter<>(HolidayReading.BLOCK, assumption("一(二)-8", "G04: 整段假期均按节假日 the whole break counts")),
                sections(),
                new Parameter<>(SECRETARIAT, text("一(二)-9")),
                posts(),
                timetable(),
                pools(),
                rotations(),
                lines(),
                limits(),
                equipment(),
                citations());
    }

    private static List<Clause> clauses() {
        return List.of(
                definition(
                        "序-1", "立规目的：把值班做得更好，使政务不断线。", "Purpose: better duty work, so that government keeps running."),
                obligation(
                        "一(一)-1",
                        "本办公室各科室的人共同承担市政府及本办公室的日常值班。",
                        "The people of all sections carry the daily duty of the government and the office."),
                obligation("一(二)-1", "工作日白天的班由秘书科承担。", "On workdays the secretariat keeps the day shift."),
                obligation(
                        "一(二)-2",
                        "12345市长公开电话平日由督查室办理。",
                        "The supervision office handles the mayor's line 12345 in daily work."),
                obligation(
                        "一(二)-3",
                        "“民生110”电话平日由督查室办理。",
                        "The supervision office handles the livelihood line 110 in daily work."),
                obligation(
                        "一(二)-4", "应急值班电话平日由应急办办理。", "The emergency section handles the emergency line in daily work."),
                obligation(
                        "一(二)-5",
                        "应急办无人在岗时，应急电话由秘书科代接代办。",
                        "While the emergency section is out, the secretariat answers its line."),
                obligation("一(二)-6", "节假日各条电话由当班人员接听办理。", "On holidays the officer on duty answers all lines."),
                obligation("一(二)-7", "夜班在各科室男性人员中轮流。", "Night shifts rotate among the men of all sections."),
                obligation("一(二)-8", "节假日的班在全体科室人员中轮流。", "Holiday duty rotates among everybody of all sections."),
                obligation("一(二)-9", "谁来值班由秘书科排定。", "The secretariat arranges who is on duty."),
                definition("一(二)-10", "双休日白班自8时至18时。", "The rest-day shift runs from 08:00 to 18:00."),
                definition("一(二)-11", "节假日上午班自8时至13时。", "The holiday morning shift runs from 08:00 to 13:00."),
                definition("一(二)-12", "节假日下午班自13时至18时。", "The holiday afternoon shift runs from 13:00 to 18:00."),
                definition("一(二)-13", "工作日夜班自18时至次日7时。", "A workday's night shift runs from 18:00 to 07:00 next day."),
                definition(
                        "一(二)-14",
                        "双休日、节假日夜班自18时至次日8时。",
                        "A rest day's or holiday's night shift runs from 18:00 to 08:00 next day."),
                obligation("一(三)-1", "全天24小时都要有人值班。", "The duty is kept round the clock."),
                obligation("一(三)-2", "每班都要有领导干部带班。", "A leading cadre is in charge of every duty day."),
                obligation("一(三)-3", "值班人员要守在岗位上。", "Duty officers stay at their post."),
                obligation(
                        "一(三)-4",
                        "值班室的通讯和其他设备要随时可用。",
                        "Communications and equipment of the duty room work at all times."),
                obligation(
                        "一(三)-5", "带班领导除有公务外要在单位。", "Unless on official business, the duty leader is on the premises."),
                obligation("一(三)-6", "紧急和突发事件要得到及时处置。", "Urgent and sudden events are dealt with in time."),
                obligation("一(四)-1", "换班必须办交接。", "A change of shift takes a handover."),
                obligation("一(四)-2", "交接要准时。", "Handovers are on time."),
                obligation(
                        "一(四)-3",
                        "交班人和接班人的姓名要写进当日记录本。",
                        "The book of the day names who hands over and who takes over."),
                obligation("一(四)-4", "交接的时间要写明。", "The time of the handover is written down."),
                obligation(
                        "一(四)-5",
                        "未完事项的内容和要求要写明移交。",
                        "What is to be continued is handed on with content and requirement."),
                definition("一(四)-6", "没有办交接的，岗位按空岗论。", "Without a handover the post counts as vacant."));
    }

    private static Clause obligation(String id, String zh, String en) {
        return new Clause(id, 1, Clause.Kind.OBLIGATION, Wording.of(zh, en));
    }

    private static Clause definition(String id, String zh, String en) {
        return new Clause(id, 1, Clause.Kind.DEFINITION, Wording.of(zh, en));
    }

    private static List<Section> sections() {
        return List.of(
                new Section(SECRETARIAT, Wording.of("秘书科", "Secretariat")),
                new Section(SUPERVISION, Wording.of("督查室", "Supervision office")),
                new Section(EMERGENCY, Wording.of("应急办", "Emergency section")),
                new Section(GENERAL, Wording.of("综合科", "General affairs")),
                new Section(LEADERSHIP, Wording.of("办公室领导", "Office leadership")));
    }

    private static List<Post> posts() {
        return List.of(
                new Post(DESK, Post.Kind.DESK, Wording.of("值班室", "Duty desk")),
                new Post(LEADER, Post.Kind.LEADER, Wording.of("带班领导", "Duty leader")),
                new Post(MAYOR_LINE, Post.Kind.LINE, Wording.of("12345市长公开电话", "Mayor's line 12345")),
                new Post(LIVELIHOOD_LINE, Post.Kind.LINE, Wording.of("“民生110”电话", "Livelihood line 110")),
                new Post(EMERGENCY_LINE, Post.Kind.LINE, Wording.of("应急值班电话", "Emergency line")));
    }

    private static Timetable timetable() {
        return new Timetable(
                List.of(
                        desk(
                                "workday-day",
                                "工作日白班",
                                "Workday day",
                                Set.of(WORKDAY),
                                7,
                                11,
                                "workday",
                                "signing",
                                "workday",
                                FIRST_TO_SIGN,
                                assumption("一(二)-1", "G02: 与夜班互补 the complement of the night, 07:00 to 18:00")),
                        desk(
                                "workday-night",
                                "工作日晚班",
                                "Workday night",
                                Set.of(WORKDAY),
                                18,
                                13,
                                "night",
                                "duty",
                                "night",
                                REQUIRED,
                                text("一(二)-13")),
                        desk(
                                "rest-day",
                                "双休日白班",
                                "Rest day",
                                Set.of(REST_DAY),
                                8,
                                10,
                                "rest-day",
                                "duty",
                                "rest-day",
                                REQUIRED,
                                text("一(二)-10")),
                        desk(
                                "rest-night",
                                "双休日晚班",
                                "Rest-day night",
                                Set.of(REST_DAY),
                                18,
                                14,
                                "night",
                                "duty",
                                "rest-day",
                                REQUIRED,
                                text("一(二)-14")),
                        desk(
                                "holiday-morning",
                                "节假日上午班",
                                "Holiday morning",
                                Set.of(HOLIDAY),
                                8,
                                5,
                                "holiday",
                                "duty",
                                "holiday",
                                REQUIRED,
                                text("一(二)-11")),
                        desk(
                                "holiday-afternoon",
                                "节假日下午班",
                                "Holiday afternoon",
                                Set.of(HOLIDAY),
                                13,
                                5,
                                "holiday",
                                "duty",
                                "holiday",
                                REQUIRED,
                                text("一(二)-12")),
                        desk(
                                "holiday-night",
                                "节假日晚班",
                                "Holiday night",
                                Set.of(HOLIDAY),
                                18,
                                14,
                                "night",
                                "duty",
                                "holiday",
                                REQUIRED,
                                text("一(二)-14")),
                        leader("leader-workday", "工作日带班", "Leading on a workday", WORKDAY, "workday"),
                        leader("leader-rest", "双休日带班", "Leading on a rest day", REST_DAY, "rest-day"),
                        leader("leader-holiday", "节假日带班", "Leading on a holiday", HOLIDAY, "holiday")),
                Optional.of(new Parameter<>(
                        Timetable.Hole.OUTGOING_HOLDS_ON,
                        assumption("一(二)-13", "G01: 7时至8时仍由夜班人员负责 the night officer answers until relieved"))),
                Optional.of(new Parameter<>(
                        Timetable.Overlap.OUTGOING_COMPLETES,
                        assumption("一(二)-14", "G02: 夜班值满，白班随后 the night keeps its hours, the day follows"))));
    }

    private static ShiftTemplate desk(
            String id,
            String zh,
            String en,
            Set<DayKind> kinds,
            int begins,
            int hours,
            String pool,
            String rotation,
            String category,
            ShiftTemplate.Naming naming,
            Citation citation) {
        return new ShiftTemplate(
                id,
                Wording.of(zh, en),
                DESK,
                kinds,
                LocalTime.of(begins, 0),
                Duration.ofHours(hours),
                1,
                pool,
                rotation,
                category,
                naming,
                citation);
    }

    private static ShiftTemplate leader(String id, String zh, String en, DayKind kind, String category) {
        return new ShiftTemplate(
                id,
                Wording.of(zh, en),
                LEADER,
                Set.of(kind),
                LocalTime.of(8, 0),
                Duration.ofHours(24),
                1,
                "leader",
                "leading",
                category,
                REQUIRED,
                assumption("一(三)-2", "G08: 每值班日一位，8时至次日8时 one a duty day, 08:00 to 08:00"));
    }

    private static List<Pool> pools() {
        Eligibility ofTheSections = new Eligibility.InSection(Set.of(SECRETARIAT, SUPERVISION, EMERGENCY, GENERAL));
        Eligibility men = new Eligibility.Having("sex", Set.of("男"));
        return List.of(
                new Pool(
                        "workday",
                        Wording.of("秘书科人员", "Secretariat staff"),
                        new Eligibility.InSection(Set.of(SECRETARIAT)),
                        text("一(二)-1")),
                new Pool(
                        "night",
                        Wording.of("各科室男同志", "Men of all sections"),
                        new Eligibility.AllOf(List.of(ofTheSections, men)),
                        text("一(二)-7")),
                new Pool(
                        "rest-day",
                        Wording.of("各科室全部人员", "Everybody of all sections"),
                        ofTheSections,
                        assumption("一(一)-1", "G06: 双休日白班由全体轮流 rest-day shifts rotate among everybody")),
                new Pool("holiday", Wording.of("各科室全部人员", "Everybody of all sections"), ofTheSections, text("一(二)-8")),
                new Pool(
                        "leader",
                        Wording.of("办公室领导", "Office leadership"),
                        new Eligibility.InSection(Set.of(LEADERSHIP)),
                        text("一(三)-2")));
    }

    private static List<Rotation> rotations() {
        Rotation.Category holiday = new Rotation.Category("holiday", Wording.of("节假日", "Holidays"));
        Rotation.Category night = new Rotation.Category("night", Wording.of("工作日晚班", "Workday nights"));
        Rotation.Category restDay = new Rotation.Category("rest-day", Wording.of("双休日", "Rest days"));
        Rotation.Category workday = new Rotation.Category("workday", Wording.of("工作日", "Workdays"));
        return List.of(
                new Rotation(
                        "duty",
                        Wording.of("值班", "Duty"),
                        List.of(holiday, night, restDay),
                        2,
                        assumption("一(二)-7", "G29, G30: 两次值班间隔两天以上 more than two days between duties")),
                new Rotation(
                        "leading",
                        Wording.of("带班", "Leading"),
                        List.of(holiday, restDay, workday),
                        0,
                        assumption("一(三)-2", "G08: 领导之间轮流 leaders take turns")),
                new Rotation(
                        "signing",
                        Wording.of("秘书科签到", "Signing for the secretariat"),
                        List.of(workday),
                        0,
                        assumption("一(二)-1", "G03: 秘书科逐日定签到人 the secretariat names a signatory a day")));
    }

    private static List<LineDuty> lines() {
        Citation otherwise =
                new Citation("一(二)-6", Basis.TEXT, "G07: 工作日白班以外亦同 likewise outside the workday day shift");
        return List.of(
                new LineDuty(
                        MAYOR_LINE,
                        List.of("12345"),
                        SUPERVISION,
                        Set.of("workday-day"),
                        Optional.empty(),
                        DESK,
                        text("一(二)-2"),
                        assumption("一(二)-2", "G27: 督查室无人时由值班室接听 the desk answers while nobody is in"),
                        otherwise),
                new LineDuty(
                        LIVELIHOOD_LINE,
                        List.of("110"),
                        SUPERVISION,
                        Set.of("workday-day"),
                        Optional.empty(),
                        DESK,
                        text("一(二)-3"),
                        assumption("一(二)-3", "G27: 督查室无人时由值班室接听 the desk answers while nobody is in"),
                        otherwise),
                new LineDuty(
                        EMERGENCY_LINE,
                        List.of("67250800"),
                        EMERGENCY,
                        Set.of("workday-day"),
                        Optional.of(SECRETARIAT),
                        DESK,
                        text("一(二)-4"),
                        text("一(二)-5"),
                        otherwise));
    }

    private static Map<Limit, Parameter<TimeLimit>> limits() {
        return Map.of(
                Limit.HANDOVER_EARLY, minutes(30, assumption("一(四)-2", "G19: 提前不超过30分钟 at most 30 minutes early")),
                Limit.HANDOVER_LATE, minutes(0, assumption("一(四)-2", "G19: 到点为准 on the hour")),
                Limit.REPORT_AT_ONCE, minutes(10, assumption("一(三)-6", "G10: “及时”按10分钟计 in time means 10 minutes")),
                Limit.LEADER_AWAY,
                        minutes(240, assumption("一(三)-5", "G08: 公务外出按4小时提示 business of over 4 hours is noticed")));
    }

    private static Parameter<TimeLimit> minutes(int minutes, Citation citation) {
        return new Parameter<>(TimeLimit.ofMinutes(minutes), citation);
    }

    private static List<Wording> equipment() {
        return List.of(
                Wording.of("值班电话", "Duty phone"), Wording.of("传真机", "Fax machine"), Wording.of("电话分机", "Handset"));
    }

    private static Map<Code, Citation> citations() {
        Map<Code, Citation> citations = new EnumMap<>(Code.class);
        cite(
                citations,
                text("一(二)-9"),
                Code.NOT_ARRANGER,
                Code.ROSTER_OVERLAPS,
                Code.ROSTER_UNKNOWN,
                Code.ROSTER_NOT_OPEN,
                Code.TOO_MANY_ASSIGNED,
                Code.ROSTER_LATE);
        cite(citations, text("一(一)-1"), Code.ASSIGNEE_NOT_STAFF, Code.SECTION_NEVER_SERVES);
        cite(citations, text("一(二)-1"), Code.SIGNATORY_UNNAMED);
        cite(citations, text("一(二)-4"), Code.LINE_UNKNOWN, Code.LINE_MISROUTED);
        cite(citations, text("一(二)-7"), Code.ASSIGNEE_NOT_ELIGIBLE, Code.ROTATION_SKEWED, Code.ASSIGNED_BY_EXCEPTION);
        cite(citations, text("一(二)-10"), Code.SHIFT_NOT_IN_TIMETABLE);
        cite(citations, text("一(二)-13"), Code.REGULATION_GAP);
        cite(citations, text("一(二)-14"), Code.REGULATION_OVERLAP);
        cite(
                citations,
                assumption(
                        "一(二)-9", "G24: 调班须双方同意并说明理由，由秘书科登记 both consent, with a reason, entered by the secretariat"),
                Code.CONSENT_MISSING,
                Code.SHIFT_BEGUN,
                Code.NOT_ASSIGNED,
                Code.REASON_MISSING,
                Code.CHANGE_WITHOUT_EFFECT);
        cite(
                citations,
                assumption("一(二)-8", "G44: 未公布年份按暂定日排班 provisional days may be planned, and are told"),
                Code.PROVISIONAL_DAYS);
        cite(citations, text("一(三)-1"), Code.SHIFT_UNASSIGNED);
        cite(citations, text("一(三)-2"), Code.LEADER_UNASSIGNED, Code.NOT_DUTY_LEADER);
        cite(
                citations,
                assumption("一(三)-3", "G29: 一人不同时任两岗，休假不排班 nobody holds two posts or is put on duty on leave"),
                Code.DOUBLE_DUTY,
                Code.ASSIGNEE_ON_LEAVE,
                Code.REST_TOO_SHORT);
        cite(citations, text("一(三)-3"), Code.NOT_ON_POST, Code.ABSENCE_UNCOVERED, Code.SPOT_CHECK_MISSED);
        cite(citations, text("一(三)-4"), Code.EQUIPMENT_UNCHECKED, Code.EQUIPMENT_FAULTY);
        cite(citations, text("一(三)-5"), Code.LEADER_AWAY_UNEXPLAINED);
        cite(citations, assumption("一(三)-5", "G08: 公务外出过久予以提示 long business is noticed"), Code.LEADER_AWAY_LONG);
        cite(citations, assumption("一(三)-6", "G10: 未给数字的时限按设定值 limits without a number are set"), Code.REPORT_LATE);
        cite(
                citations,
                text("一(四)-1"),
                Code.NO_HANDOVER,
                Code.NOTHING_OFFERED,
                Code.HANDOVER_MISSING,
                Code.POST_UNKNOWN);
        cite(
                citations,
                assumption(
                        "一(四)-1",
                        "G20, G22: 空岗须带班领导见证恢复，同一人连班只作接续 a vacancy ends before the duty leader; one person continues"),
                Code.WITNESS_MISSING,
                Code.NOT_SAME_PERSON);
        cite(
                citations,
                assumption("一(四)-2", "G19: 准时的范围 what counts as punctual"),
                Code.HANDOVER_LATE,
                Code.HANDOVER_EARLY);
        cite(
                citations,
                text("一(四)-3"),
                Code.SIGNED_BY_ANOTHER,
                Code.NOT_ROSTERED,
                Code.NOT_HOLDER,
                Code.SAME_PERSON,
                Code.NAMES_DIFFER);
        cite(citations, text("一(四)-4"), Code.TIME_IN_FUTURE, Code.TIME_BEFORE_PREVIOUS, Code.TIME_DIFFERS);
        cite(
                citations,
                text("一(四)-5"),
                Code.MATTER_OMITTED,
                Code.MATTER_TEXT_MISSING,
                Code.MATTER_UNKNOWN,
                Code.NONE_NOT_STATED,
                Code.MATTER_UNACKNOWLEDGED);
        cite(citations, text("一(四)-6"), Code.POST_VACANT);
        return citations;
    }

    private static void cite(Map<Code, Citation> citations, Citation citation, Code... codes) {
        citations.putAll(Stream.of(codes).collect(Collectors.toMap(code -> code, code -> citation)));
    }
}
