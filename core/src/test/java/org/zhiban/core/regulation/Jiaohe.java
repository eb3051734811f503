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
import java.util.OptionalInt;
import java.util.Set;
import org.zhiban.core.confidentiality.Audience;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.confidentiality.Level;
import org.zhiban.core.form.FormKind;
import org.zhiban.core.language.Wording;
import org.zhiban.core.staff.Eligibility;
import org.zhiban.core.staff.Section;
import org.zhiban.core.staff.SectionId;
import org.zhiban.core.time.DayKind;
import org.zhiban.core.time.HolidayReading;
import org.zhiban.core.time.TimeLimit;

/**
 * The duty regulation of Jiaohe's city government office as a value: the reference instance.
 * The file of the same regulation must be equal to it. Readings of gaps are named G01 and so on.
 */
public final class Jiaohe {
    public static final SectionId SECRETARIAT = SectionId.of("secretariat");
    public static final SectionId SUPERVISION = SectionId.of("supervision");
    public static final SectionId EMERGENCY = SectionId.of("emergency");
    public static final SectionId GENERAL = SectionId.of("general");
    public static final SectionId LEADERSHIP = SectionId.of("leadership");
    /** The city's leaders: in the directory, of no section of this office. */
    public static final SectionId GOVERNMENT = SectionId.of("government");

    private static final ThreadLocal<Optional<Code>> LACKING = ThreadLocal.withInitial(Optional::empty);

    public static final PostId DESK = PostId.of("desk");
    public static final PostId LEADER = PostId.of("leader");
    public static final PostId MAYOR_LINE = PostId.of("mayor-line");
    public static final PostId LIVELIHOOD_LINE = PostId.of("livelihood-line");
    public static final PostId EMERGENCY_LINE = PostId.of("emergency-line");
    public static final PostId SECRETARIAT_LINE = PostId.of("secretariat-line");

    private Jiaohe() {}

    public static Regulation regulation() {
        return LACKING.get().map(whole()::without).orElseGet(Jiaohe::whole);
    }

    /** Does something while one rule is not in force, for who wants to see what misses it. */
    static void without(Code rule, Runnable what) {
        LACKING.set(Optional.of(rule));
        try {
            what.run();
        } finally {
            LACKING.remove();
        }
    }

    private static Regulation whole() {
        return new Regulation(
                "jiaohe/1",
                Wording.of("蛟河市人民政府办公室值班制度", "Duty regulation of the Jiaohe city government office"),
                LocalDate.of(2002, 1, 1),
                Optional.empty(),
                ZoneId.of("Asia/Shanghai"),
                JiaoheClauses.all(),
                new Parameter<>(
                        HolidayReading.BLOCK,
                        assumption(
                                "一(二)-8",
                                "G04、G42、G43：整段假期均按节假日，调休上班日和半天假、地方节日按工作日",
                                "G04, G42, G43: the whole break counts; make-up days, half holidays and local ones are workdays")),
                sections(),
                new Parameter<>(SECRETARIAT, text("一(二)-9")),
                posts(),
                timetable(),
                pools(),
                rotations(),
                lines(),
                limits(),
                checklist(),
                roles(),
                workplace(),
                topics(),
                JiaoheEmergencies.procedure(),
                secrecy(),
                retention(),
                List.of(),
                RosterTerms.none(),
                routine(),
                new Parameter<>(
                        Transition.OLD_TEXT,
                        assumption(
                                "一(四)-1", "G41：夜班依开班日的条文", "G41: a night is judged by the text of the day it began")),
                JiaoheRules.citations());
    }

    /** The text itself, with the gap beside it and how it is read. */
    static Citation read(String clause, String zh, String en) {
        return new Citation(clause, Basis.TEXT, Optional.of(Wording.of(zh, en)));
    }

    private static List<Section> sections() {
        return List.of(
                Section.of(SECRETARIAT, Wording.of("秘书科", "Secretariat")),
                Section.of(SUPERVISION, Wording.of("督查室", "Supervision office")),
                Section.of(EMERGENCY, Wording.of("应急办", "Emergency section")),
                Section.of(GENERAL, Wording.of("综合科", "General affairs")),
                Section.of(LEADERSHIP, Wording.of("办公室领导", "Office leadership")),
                new Section(GOVERNMENT, Wording.of("市政府", "City government"), true));
    }

    private static List<Post> posts() {
        return List.of(
                new Post(DESK, Post.Kind.DESK, Wording.of("值班室", "Duty desk")),
                new Post(LEADER, Post.Kind.LEADER, Wording.of("带班领导", "Duty leader")),
                new Post(MAYOR_LINE, Post.Kind.LINE, Wording.of("12345市长公开电话", "Mayor's line 12345")),
                new Post(LIVELIHOOD_LINE, Post.Kind.LINE, Wording.of("“民生110”电话", "Livelihood line 110")),
                new Post(EMERGENCY_LINE, Post.Kind.LINE, Wording.of("应急值班电话", "Emergency line")),
                new Post(SECRETARIAT_LINE, Post.Kind.LINE, Wording.of("秘书科电话", "Secretariat phones and fax")));
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
                                assumption("一(二)-1", "G02：与夜班互补", "G02: the complement of the night, 07:00 to 18:00")),
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
                                read(
                                        "一(二)-13",
                                        "G32：所列为班次时间，不是接班时限",
                                        "G32: the hours of the shift, no window for taking over")),
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
                                read("一(二)-10", "G09：每班一人", "G09: one officer a shift")),
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
                                read(
                                        "一(二)-14",
                                        "G49：按北京时间，夜班恒为13或14小时",
                                        "G49: on Beijing time, where a night always has 13 or 14 hours")),
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
                                read(
                                        "一(二)-12",
                                        "G40：假期内的双休日同样分两班",
                                        "G40: weekend days within a break have both shifts too")),
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
                                read("一(二)-14", "G05：节假日晚班也由男同志轮流", "G05: holiday nights too rotate among the men")),
                        leader("leader-workday", "工作日带班", "Leading on a workday", WORKDAY, "workday"),
                        leader("leader-rest", "双休日带班", "Leading on a rest day", REST_DAY, "rest-day"),
                        leader("leader-holiday", "节假日带班", "Leading on a holiday", HOLIDAY, "holiday")),
                List.of(),
                Optional.of(new Parameter<>(
                        Timetable.Hole.OUTGOING_HOLDS_ON,
                        assumption("一(二)-13", "G01：7时至8时仍由夜班人员负责", "G01: the night officer answers until relieved"))),
                Optional.of(new Parameter<>(
                        Timetable.Overlap.OUTGOING_COMPLETES,
                        assumption("一(二)-14", "G02：夜班值满，白班随后", "G02: the night keeps its hours, the day follows"))),
                List.of());
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
                StartDays.on(kinds),
                LocalTime.of(begins, 0),
                Duration.ofHours(hours),
                List.of(new Seat(Wording.of("值班员", "Duty officer"), List.of(pool))),
                Optional.empty(),
                rotation,
                category,
                naming,
                List.of(),
                citation);
    }

    private static ShiftTemplate leader(String id, String zh, String en, DayKind kind, String category) {
        return new ShiftTemplate(
                id,
                Wording.of(zh, en),
                LEADER,
                StartDays.on(Set.of(kind)),
                LocalTime.of(8, 0),
                Duration.ofHours(24),
                List.of(new Seat(Wording.of("带班领导", "Duty leader"), List.of("leader"))),
                Optional.empty(),
                "leading",
                category,
                REQUIRED,
                List.of(new PresenceWindow(LocalTime.of(8, 0), LocalTime.of(8, 0), Presence.ON_PREMISES)),
                assumption("一(三)-2", "G08：每值班日一位，8时至次日8时", "G08: one a duty day, 08:00 to 08:00"));
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
                        read(
                                "一(二)-7",
                                "G28：男同志是轮值范围的条件，可另定",
                                "G28: that they be men is a condition of the pool, which may be another")),
                new Pool(
                        "rest-day",
                        Wording.of("各科室全部人员", "Everybody of all sections"),
                        ofTheSections,
                        assumption("一(一)-1", "G06：双休日白班由全体轮流", "G06: rest-day shifts rotate among everybody")),
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
                        Rotation.Share.PERSON,
                        2,
                        assumption("一(二)-7", "G29、G30：两次值班间隔两天以上", "G29, G30: more than two days between duties")),
                new Rotation(
                        "leading",
                        Wording.of("带班", "Leading"),
                        List.of(holiday, restDay, workday),
                        Rotation.Share.PERSON,
                        0,
                        assumption("一(三)-2", "G08：领导之间轮流", "G08: leaders take turns")),
                new Rotation(
                        "signing",
                        Wording.of("秘书科签到", "Signing for the secretariat"),
                        List.of(workday),
                        Rotation.Share.PERSON,
                        0,
                        assumption("一(二)-1", "G03：秘书科逐日定签到人", "G03: the secretariat names a signatory a day")));
    }

    private static List<LineDuty> lines() {
        Citation otherwise = new Citation(
                "一(二)-6",
                Basis.TEXT,
                Optional.of(Wording.of("G07：工作日白班以外亦同", "G07: likewise outside the workday day shift")));
        return List.of(
                new LineDuty(
                        MAYOR_LINE,
                        List.of("12345"),
                        SUPERVISION,
                        Set.of("workday-day"),
                        Optional.empty(),
                        DESK,
                        read("一(二)-2", "G45：号码和科室以此为准", "G45: numbers and sections are those given here"),
                        assumption("一(二)-2", "G27：督查室无人时由值班室接听", "G27: the desk answers while nobody is in"),
                        otherwise,
                        Optional.of(FormKind.MAYOR_LINE_RECORD)),
                new LineDuty(
                        LIVELIHOOD_LINE,
                        List.of("110"),
                        SUPERVISION,
                        Set.of("workday-day"),
                        Optional.empty(),
                        DESK,
                        text("一(二)-3"),
                        assumption("一(二)-3", "G27：督查室无人时由值班室接听", "G27: the desk answers while nobody is in"),
                        otherwise,
                        Optional.of(FormKind.LIVELIHOOD_LINE_RECORD)),
                new LineDuty(
                        EMERGENCY_LINE,
                        List.of(),
                        EMERGENCY,
                        Set.of("workday-day"),
                        Optional.of(SECRETARIAT),
                        DESK,
                        text("一(二)-4"),
                        text("一(二)-5"),
                        otherwise,
                        Optional.empty()),
                new LineDuty(
                        SECRETARIAT_LINE,
                        List.of("67250800", "67224620", "67250747"),
                        SECRETARIAT,
                        Set.of("workday-day"),
                        Optional.empty(),
                        DESK,
                        text("一(五)1-2"),
                        text("一(五)1-2"),
                        otherwise,
                        Optional.empty()));
    }

    private static Map<Limit, Parameter<TimeLimit>> limits() {
        Map<Limit, Parameter<TimeLimit>> limits = new EnumMap<>(Limit.class);
        limits.put(
                Limit.HANDOVER_EARLY,
                minutes(30, assumption("一(四)-2", "G19：提前不超过30分钟", "G19: at most 30 minutes early")));
        limits.put(Limit.HANDOVER_LATE, minutes(0, assumption("一(四)-2", "G19：到点为准", "G19: on the hour")));
        limits.put(
                Limit.REPORT_AT_ONCE,
                minutes(10, assumption("一(三)-6", "G10：“及时”按10分钟计", "G10: in time means 10 minutes")));
        limits.put(
                Limit.LEADER_AWAY,
                minutes(240, assumption("一(三)-5", "G08：公务外出按4小时提示", "G08: business of over 4 hours is noticed")));
        limits.put(Limit.SIGN_IN, minutes(0, assumption("三(一)-1", "G19：到点签到", "G19: on the hour")));
        limits.put(Limit.SPOT_CHECK_ANSWER, minutes(1, assumption("三(一)-2", "G10：一分钟内应答", "G10: within a minute")));
        limits.put(
                Limit.RELOCATED_CHECK,
                minutes(60, assumption("三(六)-3", "G10：“经常”按60分钟计", "G10: often means every 60 minutes")));
        limits.put(
                Limit.VISITOR_STAY, minutes(120, assumption("三(五)-3", "G10：停留不超过2小时", "G10: no longer than 2 hours")));
        limits.put(
                Limit.PAPER_REGISTERED,
                minutes(30, assumption("一(五)3-1", "G10：“及时”按30分钟计", "G10: promptly means 30 minutes")));
        limits.put(
                Limit.DISPATCH,
                minutes(15, assumption("三(二)-5", "G10：“第一时间”按15分钟计", "G10: first of all means 15 minutes")));
        limits.put(Limit.CITIZEN_CONTACTED, minutes(60, assumption("三(二)-6", "G34：部门1小时内联系群众", "G34: within an hour")));
        limits.put(Limit.RESOLVED, minutes(720, assumption("三(二)-7", "G10：“马上”按12小时计", "G10: at once means 12 hours")));
        limits.put(
                Limit.INSTRUCTION_DONE,
                minutes(60, assumption("二(二)2-3", "G10：“迅速”按60分钟计", "G10: quickly means 60 minutes")));
        limits.put(
                Limit.INSTRUCTION_RESULT,
                minutes(1440, assumption("三(四)-6", "G10：一般指示24小时内见结果", "G10: within 24 hours")));
        limits.put(
                Limit.FOLLOW_UP_CALL,
                minutes(4320, assumption("三(四)-5", "G35：答复后3日内回访", "G35: called back within three days")));
        limits.put(
                Limit.READINESS,
                minutes(720, assumption("一(三)-4", "G10：接班前12小时核对", "G10: looked at twelve hours before the shift")));
        limits.put(Limit.REACTION, minutes(30, assumption("三(三)-5", "G10：30分钟内处置", "G10: within 30 minutes")));
        limits.put(
                Limit.FORGOTTEN,
                minutes(60, assumption("一(三)-6", "G10：签收后60分钟须跟进", "G10: followed up within 60 minutes")));
        limits.put(
                Limit.SYNCHRONOUS,
                minutes(10, assumption("二(二)3-3", "G16：相差不超过10分钟", "G16: no more than 10 minutes apart")));
        limits.put(
                Limit.WRITTEN_AFTER_ORAL,
                minutes(60, assumption("二(二)3-6", "G17：60分钟内补书面", "G17: in writing within 60 minutes")));
        limits.put(Limit.FOLLOW_UP, minutes(1440, assumption("二(二)4-1", "G18：至少每日一次", "G18: at least once a day")));
        limits.put(Limit.ARCHIVE, minutes(43200, assumption("二(二)5-1", "G37：30日内归档", "G37: within 30 days")));
        limits.put(Limit.INSPECTION, minutes(44640, assumption("三(七)-1", "G36：每31日一次", "G36: every 31 days")));
        return limits;
    }

    private static Parameter<TimeLimit> minutes(int minutes, Citation citation) {
        return new Parameter<>(TimeLimit.ofMinutes(minutes), citation);
    }

    private static List<CheckItem> checklist() {
        return List.of(
                item("值班电话", "Duty phone", false, text("一(三)-4")),
                of(SECRETARIAT, "传真机", "The secretariat's fax machine", "三(二)-11"),
                of(SUPERVISION, "督查室传真机", "The supervision office's fax machine", "三(二)-11"),
                of(SECRETARIAT, "电话分机", "The secretariat's handsets charged", "三(二)-10"),
                of(SUPERVISION, "督查室电话分机", "The supervision office's handsets charged", "三(二)-10"),
                item("分机电量", "Handset charge during the shift", false, text("三(二)-12")),
                item("电话试拨", "Test call", false, text("三(二)-13")),
                item("态度谦和", "Courtesy on the phone", false, text("三(二)-3")),
                item("文明用语", "Civil words on the phone", false, text("三(二)-4")),
                item("清洁卫生", "Cleanliness", false, text("三(五)-1")),
                item("安静整齐", "Quiet and tidiness", false, text("三(五)-2")));
    }

    private static CheckItem item(String zh, String en, boolean isForHandover, Citation citation) {
        return new CheckItem(Wording.of(zh, en), Optional.empty(), isForHandover, citation);
    }

    /** Both sections' own equipment, answered for at every handover. */
    private static CheckItem of(SectionId section, String zh, String en, String clause) {
        return new CheckItem(
                Wording.of(zh, en),
                Optional.of(section),
                true,
                read(clause, "G50：设备归科室，每次交接检查", "G50: the section's own, looked at in every handover"));
    }

    private static Map<Role, RoleTerm> roles() {
        Eligibility leadership = new Eligibility.InSection(Set.of(LEADERSHIP));
        return Map.of(
                Role.DUTY_LEADER,
                new RoleTerm(Wording.of("带班领导", "duty leader"), Optional.empty(), text("一(三)-2")),
                Role.PRINCIPAL_LEADER,
                new RoleTerm(
                        Wording.of("办公室主要领导", "principal leader"),
                        Optional.of(new Eligibility.AllOf(
                                List.of(leadership, new Eligibility.Having("position", Set.of("主任"))))),
                        text("二(二)2-2")),
                Role.CITY_LEADER,
                new RoleTerm(
                        Wording.of("市领导", "city leader"),
                        Optional.of(new Eligibility.InSection(Set.of(GOVERNMENT))),
                        assumption("二(二)3-1", "G11：市政府领导均可批准", "G11: any of the city's leaders")),
                Role.INSPECTOR,
                new RoleTerm(
                        Wording.of("分管领导", "leader in charge"),
                        Optional.of(leadership),
                        assumption("三(七)-1", "G36：办公室领导分管各科室", "G36: the office's leaders are in charge")));
    }

    private static Workplace workplace() {
        return new Workplace(
                Wording.of("值班室", "Duty room of the secretariat"),
                List.of(Wording.of("值班电话", "Duty phone"), Wording.of("记录本", "Duty book")));
    }

    private static List<OrderTopic> topics() {
        return List.of(
                new OrderTopic("water", Wording.of("供水", "water"), true),
                new OrderTopic("power", Wording.of("供电", "power"), true),
                new OrderTopic("heating", Wording.of("供热", "heating"), true),
                new OrderTopic("gas", Wording.of("燃气", "gas"), true),
                new OrderTopic("drains", Wording.of("排水", "drains"), false),
                new OrderTopic("roads", Wording.of("道路", "roads"), false),
                new OrderTopic("housing", Wording.of("住房", "housing"), false),
                new OrderTopic("other", Wording.of("其他", "other"), false));
    }

    private static Routine routine() {
        return new Routine(
                List.of(),
                Optional.empty(),
                List.of(
                        new ExtraField(
                                FormKind.DUTY_RECORD,
                                "weather",
                                Wording.of("天气", "Weather"),
                                false,
                                assumption("附-1", "G46：表一设天气栏", "G46: form 1 has a field for the weather")),
                        new ExtraField(
                                FormKind.DUTY_RECORD,
                                "remarks",
                                Wording.of("备注", "Remarks"),
                                false,
                                assumption("附-1", "G46：表一设备注栏", "G46: form 1 has a field for remarks"))),
                List.of());
    }

    private static Secrecy secrecy() {
        Eligibility everybody =
                new Eligibility.InSection(Set.of(SECRETARIAT, SUPERVISION, EMERGENCY, GENERAL, LEADERSHIP, GOVERNMENT));
        Eligibility leaders = new Eligibility.InSection(Set.of(LEADERSHIP, GOVERNMENT));
        return new Secrecy(
                Level.WORK_SECRET,
                Level.WORK_SECRET,
                Label.of(
                        Level.INTERNAL,
                        Audience.of(SECRETARIAT, SUPERVISION, EMERGENCY, GENERAL, LEADERSHIP, GOVERNMENT)),
                List.of(
                        new Secrecy.Clearing(everybody, Level.INTERNAL),
                        new Secrecy.Clearing(leaders, Level.WORK_SECRET),
                        new Secrecy.Clearing(
                                new Eligibility.Having("position", Set.of("科长", "主任")), Level.WORK_SECRET)));
    }

    private static List<Retention> retention() {
        return List.of(
                new Retention("ten-years", Wording.of("10年", "ten years"), OptionalInt.of(10)),
                new Retention("thirty-years", Wording.of("30年", "thirty years"), OptionalInt.of(30)),
                new Retention("permanent", Wording.of("永久", "permanent"), OptionalInt.empty()));
    }
}
