package org.zhiban.core.regulation;

import static org.zhiban.core.office.DutyDesk.days;
import static org.zhiban.core.office.DutyDesk.desk;
import static org.zhiban.core.regulation.Deeds.*;
import static org.zhiban.core.regulation.Jiaohe.DESK;
import static org.zhiban.core.regulation.Jiaohe.EMERGENCY_LINE;
import static org.zhiban.core.regulation.Jiaohe.LIVELIHOOD_LINE;
import static org.zhiban.core.regulation.Jiaohe.MAYOR_LINE;
import static org.zhiban.core.regulation.Jiaohe.SECRETARIAT_LINE;
import static org.zhiban.core.staff.JiaoheStaff.*;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhiban.core.event.CallMissed;
import org.zhiban.core.event.CarriedMatter;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.VisitorReceived;
import org.zhiban.core.form.Addressee;
import org.zhiban.core.form.Answer;
import org.zhiban.core.form.Casualties;
import org.zhiban.core.form.Category;
import org.zhiban.core.form.FormKind;
import org.zhiban.core.form.Grade;
import org.zhiban.core.form.Means;
import org.zhiban.core.form.PaperKind;
import org.zhiban.core.form.Question;
import org.zhiban.core.form.ReportForm;
import org.zhiban.core.form.ReportStage;
import org.zhiban.core.form.Satisfaction;
import org.zhiban.core.form.Sureness;
import org.zhiban.core.form.Topic;
import org.zhiban.core.form.TopicReport;
import org.zhiban.core.office.AnswerMatter;
import org.zhiban.core.office.ApproveReport;
import org.zhiban.core.office.ArchiveMatter;
import org.zhiban.core.office.CallCitizen;
import org.zhiban.core.office.CheckPost;
import org.zhiban.core.office.CirculateCriticism;
import org.zhiban.core.office.Command;
import org.zhiban.core.office.ContinueDuty;
import org.zhiban.core.office.CoordinateReport;
import org.zhiban.core.office.CorrectEntry;
import org.zhiban.core.office.DraftReport;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.ExplainMatter;
import org.zhiban.core.office.InspectRecords;
import org.zhiban.core.office.LeavePost;
import org.zhiban.core.office.LeavePremises;
import org.zhiban.core.office.NoteAbsence;
import org.zhiban.core.office.NoteContact;
import org.zhiban.core.office.NoteMissedCall;
import org.zhiban.core.office.NoteVisitorLeft;
import org.zhiban.core.office.RecordCall;
import org.zhiban.core.office.RecordEmergency;
import org.zhiban.core.office.RelocateDuty;
import org.zhiban.core.office.ReportNothing;
import org.zhiban.core.office.ReturnCall;
import org.zhiban.core.office.ReturnToPost;
import org.zhiban.core.office.ReturnToPremises;
import org.zhiban.core.office.SendReport;
import org.zhiban.core.office.SignIn;
import org.zhiban.core.office.SignOut;
import org.zhiban.core.office.SubstituteDuty;
import org.zhiban.core.office.SwapDuties;
import org.zhiban.core.office.TakePost;
import org.zhiban.core.office.UpdateEmergency;
import org.zhiban.core.staff.StaffId;

/** Days as they are lived, told from first to last; the transcripts are committed and read by people. */
class ScenarioTest {
    private static final MatterId NOTICE = MatterId.of("收〔2026〕1号");
    private static final MatterId TELEGRAM = MatterId.of("收〔2026〕2号");
    private static final MatterId FLOOD = MatterId.of("应〔2026〕1号");
    private static final MatterId FIREWORKS = MatterId.of("查禁燃放");
    private static final MatterId PATROL = MatterId.of("查看广场");
    private static final MatterId STORM = MatterId.of("大风预警");
    private static final MatterId CROWD = MatterId.of("广场人多");
    private static final MatterId BUS = MatterId.of("应〔2026〕2号");

    private static Optional<java.time.Instant> now() {
        return Optional.empty();
    }

    private static TakePost takes(MatterId... found) {
        return new TakePost(DESK, Optional.empty(), List.of(found), "", now());
    }

    private static RecordCall call(PostId line, String gist) {
        return new RecordCall(line, gist, Optional.empty(), now());
    }

    @Test
    void a_normal_week() throws IOException {
        DutyDesk office = DutyDesk.october();
        Transcript told = new Transcript(office, "平常的一周（10月12日至18日）");
        monday(told);
        mondayNight(told);
        tuesdayAndWednesday(told);
        thursdayAndFriday(told);
        weekend(told);
        told.due().inspected(days("2026-10-01", "2026-10-31")).isAsCommitted("normal-week");
    }

    private static StaffId by(Transcript told, String date, String template) {
        return told.office().seated(desk(date, template)).get(0);
    }

    private static void monday(Transcript told) {
        StaffId day = by(told, "2026-10-12", "workday-day");
        StaffId night = by(told, "2026-10-12", "workday-night");
        StaffId chief = leader(told.office(), "2026-10-12");
        told.heading("星期一")
                .at("2026-10-12T08:00", day, takes())
                .now(day, new SignIn(DESK, "值班室", now()))
                .at("2026-10-12T08:05", day, Transcript.checks("电话分机"))
                .at("2026-10-12T08:30", day, call(SECRETARIAT_LINE, "询问会议时间，答复周三上午9时"))
                .at("2026-10-12T09:00", day, receives(PaperKind.NOTICE, "市委办", "会议通知", "2026-10-12T08:50"))
                .now(day, reports(NOTICE, chief))
                .at("2026-10-12T09:20", day, instructs(NOTICE, chief, "通知各科室"))
                .at("2026-10-12T09:30", day, receives(PaperKind.MESSAGE, "吉林市", "防火电报", "2026-10-12T08:20"))
                .at("2026-10-12T09:45", day, reports(TELEGRAM, chief))
                .at("2026-10-12T10:00", day, handles(NOTICE, 1, "已通知各科室"))
                .now(day, answers(NOTICE, "各科室均已通知"))
                .now(day, closes(NOTICE, "已通知各科室"))
                .now(day, handles(TELEGRAM, 0, "转发各乡镇"))
                .at("2026-10-12T10:30", day, receives("刘永", "咨询低保"))
                .at("2026-10-12T10:40", day, receives("王芳草", "反映道路"))
                .at("2026-10-12T11:00", day, new NoteVisitorLeft(16, now()))
                .at("2026-10-12T14:00", chief, new CheckPost(DESK, Optional.of(day), 20, now()))
                .at("2026-10-12T15:00", day, new CorrectEntry(7, "会议时间为周四上午9时", "记错", now()))
                .at("2026-10-12T17:50", day, Transcript.checks())
                .now(day, Transcript.offers(night))
                .now(day, Transcript.offers(night, new CarriedMatter(TELEGRAM, "防火电报", "等领导意见")))
                .at("2026-10-12T18:00", night, Transcript.accepts(TELEGRAM))
                .now(day, new SignOut(DESK, now()));
    }

    private static void mondayNight(Transcript told) {
        StaffId night = by(told, "2026-10-12", "workday-night");
        StaffId chief = leader(told.office(), "2026-10-12");
        MatterId frost = MatterId.of("路面结冰");
        told.heading("星期一夜里")
                .at("2026-10-12T22:00", night, call(MAYOR_LINE, "市民问供暖日期"))
                .at("2026-10-13T06:00", night, registers("路面结冰", "凌晨降温，路面结冰"))
                .at("2026-10-13T06:05", night, reports(frost, chief))
                .at("2026-10-13T06:50", night, handles(frost, 0, "已通知公路段撒盐"))
                .now(night, answers(frost, "公路段已撒盐"))
                .now(night, closes(frost, "已撒盐"))
                .relieved(
                        "2026-10-13T07:00",
                        night,
                        by(told, "2026-10-13", "workday-day"),
                        new CarriedMatter(TELEGRAM, "防火电报", "等领导意见"));
    }

    private static void tuesdayAndWednesday(Transcript told) {
        StaffId tuesday = by(told, "2026-10-13", "workday-day");
        StaffId other = by(told, "2026-10-13", "workday-night");
        told.heading("星期二")
                .now(
                        ZHANG_WEI,
                        swap(
                                desk("2026-10-13", "workday-night"),
                                other,
                                desk("2026-10-20", "workday-night"),
                                told.office()))
                .at("2026-10-13T09:00", tuesday, instructs(TELEGRAM, leader(told.office(), "2026-10-13"), "转各乡镇"))
                .at("2026-10-13T09:30", tuesday, handles(TELEGRAM, 1, "已转发各乡镇"))
                .now(tuesday, answers(TELEGRAM, "各乡镇均已收到"))
                .now(tuesday, closes(TELEGRAM, "已转发各乡镇"))
                .due()
                .relieved("2026-10-13T18:00", tuesday, by(told, "2026-10-13", "workday-night"));
        StaffId night = by(told, "2026-10-13", "workday-night");
        StaffId wednesday = by(told, "2026-10-14", "workday-day");
        told.relieved("2026-10-14T07:00", night, wednesday)
                .heading("星期三")
                .at(
                        "2026-10-14T08:40",
                        wednesday,
                        new NoteMissedCall(SECRETARIAT_LINE, Means.FAX, "0432-67250011", now()))
                .at("2026-10-14T08:50", wednesday, new ReturnCall(latestOf(told, CallMissed.class), "已重发收到", now()))
                .at("2026-10-14T10:00", wednesday, receives(PaperKind.FAX, "市水务局", "水库调度通知", "2026-10-14T09:50"))
                .now(wednesday, reports(MatterId.of("收〔2026〕3号"), leader(told.office(), "2026-10-14")))
                .at(
                        "2026-10-14T10:20",
                        wednesday,
                        acknowledges(MatterId.of("收〔2026〕3号"), leader(told.office(), "2026-10-14")))
                .now(wednesday, instructs(MatterId.of("收〔2026〕3号"), leader(told.office(), "2026-10-14"), "送应急办阅办"))
                .at("2026-10-14T10:40", wednesday, handles(MatterId.of("收〔2026〕3号"), 1, "已送应急办"))
                .now(wednesday, answers(MatterId.of("收〔2026〕3号"), "应急办已收阅"))
                .now(wednesday, closes(MatterId.of("收〔2026〕3号"), "应急办已收阅"))
                .relieved("2026-10-14T18:00", wednesday, by(told, "2026-10-14", "workday-night"));
    }

    private static void thursdayAndFriday(Transcript told) {
        StaffId thursday = by(told, "2026-10-15", "workday-day");
        StaffId friday = by(told, "2026-10-16", "workday-day");
        StaffId chief = leader(told.office(), "2026-10-15");
        MatterId lamp = MatterId.of("市〔2026〕1号");
        told.relieved("2026-10-15T07:00", by(told, "2026-10-14", "workday-night"), thursday)
                .heading("星期四")
                .at("2026-10-15T09:00", thursday, call(SECRETARIAT_LINE, "新站镇问值班表何时上报，答复月底前"))
                .at("2026-10-15T11:00", chief, new LeavePremises("到市里开会", "13800000000", now()))
                .at("2026-10-15T12:00", chief, new ReturnToPremises(now()))
                .relieved("2026-10-15T18:00", thursday, by(told, "2026-10-15", "workday-night"))
                .at(
                        "2026-10-15T20:10",
                        by(told, "2026-10-15", "workday-night"),
                        takesOrder(MAYOR_LINE, "roads", "13900000000"))
                .relieved(
                        "2026-10-16T07:00",
                        by(told, "2026-10-15", "workday-night"),
                        friday,
                        new CarriedMatter(lamp, "路灯不亮", "转路灯所并答复"))
                .heading("星期五")
                .at("2026-10-16T08:30", friday, dispatches(lamp, "路灯所"))
                .now(friday, reports(lamp, leader(told.office(), "2026-10-15")))
                .at("2026-10-16T15:00", friday, new NoteContact(lamp, "路灯所", "当晚修复", now()))
                .at("2026-10-16T17:30", friday, handles(lamp, 0, "路灯所已修复"))
                .now(friday, answersCaller(lamp, "路灯已修复"))
                .at("2026-10-16T17:45", friday, new CallCitizen(lamp, Satisfaction.SATISFIED, "已亮", now()))
                .now(friday, closes(lamp, "路灯已修复"))
                .relieved("2026-10-16T18:00", friday, WU_GANG);
    }

    private static void weekend(Transcript told) {
        StaffId saturdayNight = by(told, "2026-10-17", "rest-night");
        StaffId sunday = by(told, "2026-10-18", "rest-day");
        told.relieved("2026-10-17T08:00", WU_GANG, ZHOU_MIN)
                .heading("星期六")
                .at("2026-10-17T10:00", ZHOU_MIN, call(EMERGENCY_LINE, "天岗镇报平安"))
                .relieved("2026-10-17T18:00", ZHOU_MIN, saturdayNight)
                .relieved("2026-10-18T08:00", saturdayNight, sunday)
                .heading("星期日")
                .at(
                        "2026-10-18T09:30",
                        leader(told.office(), "2026-10-18", "leader-rest"),
                        new CheckPost(DESK, Optional.of(sunday), 8, now()))
                .relieved("2026-10-18T18:00", sunday, SUN_DEBIAO)
                .relieved("2026-10-19T08:00", SUN_DEBIAO, LIU_YANG);
    }

    private static long latestOf(Transcript told, Class<? extends DutyEvent> kind) {
        return told.office().entry(kind);
    }

    private static AnswerMatter answersCaller(MatterId matter, String text) {
        return new AnswerMatter(matter, Addressee.CALLER, text, Satisfaction.NOT_ASKED, now());
    }

    private static StaffId leader(DutyDesk office, String date, String template) {
        return office.seated(DutyDesk.leader(date, template)).get(0);
    }

    private static StaffId leader(DutyDesk office, String date) {
        return office.seated(DutyDesk.leader(date, "leader-workday")).get(0);
    }

    private static SwapDuties swap(
            org.zhiban.core.event.ShiftId one, StaffId first, org.zhiban.core.event.ShiftId two, DutyDesk office) {
        StaffId second = office.seated(two).get(0);
        return new SwapDuties(one, first, two, second, "家事", Set.of(first, second), Optional.empty());
    }

    @Test
    void a_heating_failure_on_the_livelihood_line() throws IOException {
        DutyDesk office = DutyDesk.october();
        MatterId heating = MatterId.of("民〔2026〕1号");
        MatterId water = MatterId.of("民〔2026〕2号");
        MatterId road = MatterId.of("市〔2026〕1号");
        new Transcript(office, "供热故障（10月1日）")
                .heading("来电")
                .at("2026-10-01T08:00", WANG_FANG, takes())
                .at("2026-10-01T08:05", WANG_FANG, takesOrder(LIVELIHOOD_LINE, "heating", "13800000000"))
                .due()
                .at("2026-10-01T08:10", WANG_FANG, takesOrder(LIVELIHOOD_LINE, "water", "0432-67250000"))
                .now(WANG_FANG, takesOrder(MAYOR_LINE, "roads", "12"))
                .now(WANG_FANG, takesOrder(MAYOR_LINE, "roads", "13900000000"))
                .now(YANG_LIU, takesOrder(MAYOR_LINE, "roads", "13900000000"))
                .at("2026-10-01T08:15", WANG_FANG, dispatches(heating, "供热公司"))
                .at("2026-10-01T08:40", WANG_FANG, dispatches(water, "供水公司"))
                .at(
                        "2026-10-01T08:45",
                        WANG_FANG,
                        new NoteMissedCall(LIVELIHOOD_LINE, Means.PHONE, "13700000000", now()))
                .now(WANG_FANG, new NoteMissedCall(MAYOR_LINE, Means.PHONE, "13600000000", now()))
                .at("2026-10-01T08:50", WANG_FANG, new ReturnCall(10, "已回电", now()))
                .now(WANG_FANG, new ReturnCall(5, "已回电", now()))
                .at("2026-10-01T09:00", WANG_FANG, new NoteContact(heating, "供热公司", "已与王女士通话", now()))
                .due()
                .heading("交接")
                .at("2026-10-01T12:50", WANG_FANG, Transcript.checks())
                .now(WANG_FANG, Transcript.offers(ZHENG_YAN, new CarriedMatter(heating, "停暖", "恢复后回访")))
                .now(WANG_FANG, new ExplainMatter(heating, "管道更换，今晚恢复", now()))
                .now(WANG_FANG, new ExplainMatter(water, "水厂检修", now()))
                .now(
                        WANG_FANG,
                        Transcript.offers(
                                ZHENG_YAN,
                                new CarriedMatter(heating, "停暖", "恢复后回访"),
                                new CarriedMatter(water, "停水", "催办供水公司"),
                                new CarriedMatter(road, "路面破损", "转市政处")))
                .at("2026-10-01T12:58", ZHENG_YAN, Transcript.accepts(heating, water))
                .now(ZHENG_YAN, Transcript.accepts(heating, water, road))
                .heading("办结")
                .at("2026-10-01T16:00", ZHENG_YAN, handles(heating, 0, "已恢复供热"))
                .now(ZHENG_YAN, answersCaller(heating, "已恢复供热"))
                .at("2026-10-01T16:30", ZHENG_YAN, new CallCitizen(heating, Satisfaction.DISSATISFIED, "温度不够", now()))
                .now(ZHENG_YAN, closes(heating, "已恢复供热"))
                .at("2026-10-01T17:00", ZHENG_YAN, answersCaller(heating, "已调高温度"))
                .now(ZHENG_YAN, closes(heating, "已恢复供热"))
                .now(ZHENG_YAN, closes(road, "转市政处"))
                .at("2026-10-01T21:00", LIN_SHUANG, new CheckPost(DESK, Optional.empty(), 0, now()))
                .due()
                .inspected(days("2026-10-01", "2026-10-31"))
                .isAsCommitted("heating-failure");
    }

    @Test
    void a_national_day_holiday() throws IOException {
        DutyDesk office = DutyDesk.october();
        MatterId storm = STORM;
        MatterId crowd = CROWD;
        Transcript told = new Transcript(office, "国庆假期（9月30日至10月8日）")
                .heading("九月三十日夜")
                .at("2026-09-30T18:00", ZHAO_LEI, takes())
                .at("2026-09-30T18:20", ZHAO_LEI, Transcript.checks("传真机", "清洁卫生"))
                .at("2026-09-30T19:00", GAO_FENG, new LeavePremises("会议", "13800000000", now()))
                .at("2026-09-30T20:00", ZHAO_LEI, assigns("查禁燃放", GAO_FENG, "巡查禁燃放区", "2026-09-30T23:00"))
                .now(ZHAO_LEI, assigns("查看广场", GAO_FENG, "查看市民广场秩序", "2026-09-30T22:00"))
                .at("2026-09-30T21:30", ZHAO_LEI, handles(PATROL, 1, "秩序正常"))
                .now(ZHAO_LEI, handlesInPart(FIREWORKS, 1))
                .at("2026-09-30T23:30", GAO_FENG, new ReturnToPremises(now()))
                .due()
                .at("2026-10-01T07:50", ZHAO_LEI, Transcript.checks("清洁卫生"))
                .now(ZHAO_LEI, Transcript.offers(WANG_FANG))
                .now(
                        ZHAO_LEI,
                        Transcript.offers(
                                WANG_FANG,
                                new CarriedMatter(FIREWORKS, "城区禁燃巡查", "继续巡查"),
                                new CarriedMatter(PATROL, "市民广场秩序", "向领导反馈")))
                .at("2026-10-01T08:00", WANG_FANG, Transcript.accepts(FIREWORKS, PATROL))
                .heading("国庆节上午")
                .at("2026-10-01T08:10", WANG_FANG, registers("大风预警", "大风蓝色预警"))
                .now(WANG_FANG, reports(storm, LIN_SHUANG))
                .now(WANG_FANG, acknowledges(storm, LIN_SHUANG))
                .at("2026-10-01T08:20", WANG_FANG, registers("广场人多", "市民广场人流密集"))
                .now(WANG_FANG, reports(crowd, LIN_SHUANG))
                .at(
                        "2026-10-01T09:00",
                        WANG_FANG,
                        new LeavePost(DESK, Optional.of(YANG_LIU), Optional.of(LIN_SHUANG), "用餐", now()))
                .at("2026-10-01T09:20", WANG_FANG, new ReturnToPost(DESK, now()))
                .at("2026-10-01T10:00", LIN_SHUANG, new NoteAbsence(DESK, now()))
                .at("2026-10-01T10:15", WANG_FANG, new ReturnToPost(DESK, now()))
                .at("2026-10-01T10:30", WANG_FANG, new RelocateDuty(DESK, "综合科", "停电", List.of("值班电话", "记录本"), now()))
                .at(
                        "2026-10-01T11:00",
                        WANG_FANG,
                        new NoteMissedCall(SECRETARIAT_LINE, Means.FAX, "0432-67250012", now()))
                .at("2026-10-01T12:00", WANG_FANG, Transcript.checks())
                .at("2026-10-01T12:20", WANG_FANG, new RelocateDuty(DESK, "值班室", "", List.of(), now()))
                .at(
                        "2026-10-01T12:30",
                        WANG_FANG,
                        new NoteMissedCall(SECRETARIAT_LINE, Means.PHONE, "13700000000", now()))
                .at("2026-10-01T12:40", LIN_SHUANG, new CheckPost(DESK, Optional.of(WANG_FANG), 75, now()))
                .at("2026-10-01T12:50", WANG_FANG, new SignOut(DESK, now()))
                .heading("无人接班")
                .at("2026-10-01T14:00", ZHENG_YAN, new SignIn(DESK, "家中", now()))
                .at("2026-10-01T14:00", ZHENG_YAN, takes(storm, crowd, FIREWORKS, PATROL))
                .now(
                        ZHENG_YAN,
                        new TakePost(
                                DESK, Optional.of(LIN_SHUANG), List.of(storm, crowd, FIREWORKS, PATROL), "迟到", now()))
                .due()
                .at("2026-10-01T15:00", ZHENG_YAN, new ReportNothing(DESK, now()))
                .heading("检查通报")
                .at(
                        "2026-10-02T09:00",
                        GAO_FENG,
                        new InspectRecords(
                                List.of(FormKind.DUTY_RECORD),
                                days("2026-09-30", "2026-10-01"),
                                List.of(8L),
                                "清洁未保持",
                                now()))
                .now(GAO_FENG, new CirculateCriticism(ZHENG_YAN, List.of(8L), "迟到一小时", now()))
                .now(
                        YANG_LIU,
                        new InspectRecords(
                                List.of(FormKind.DUTY_RECORD),
                                days("2026-09-30", "2026-10-01"),
                                List.of(8L),
                                "",
                                now()))
                .now(
                        ZHANG_WEI,
                        new SubstituteDuty(
                                desk("2026-10-02", "holiday-night"),
                                FENG_TAO,
                                YANG_LIU,
                                "生病",
                                Set.of(YANG_LIU),
                                Optional.of("无男同志可替"),
                                Optional.empty()));
        secondOfOctober(told);
        thirdAndFourth(told);
        fifthToSeventh(told);
        told.due().inspected(days("2026-09-01", "2026-10-31")).isAsCommitted("national-day");
    }

    private static void secondOfOctober(Transcript told) {
        told.heading("十月二日")
                .at("2026-10-02T09:10", CHEN_JING, takesBefore(TANG_YU, FIREWORKS, PATROL, STORM, CROWD))
                .now(CHEN_JING, new ReturnCall(26, "气象局重发，已收", now()))
                .now(CHEN_JING, new ReturnCall(29, "已回电，询问班车时间", now()))
                .at("2026-10-02T09:30", CHEN_JING, handles(FIREWORKS, 1, "城区未见燃放"))
                .now(CHEN_JING, answers(FIREWORKS, "城区未见燃放"))
                .now(CHEN_JING, closes(FIREWORKS, "城区未见燃放"))
                .now(CHEN_JING, answers(PATROL, "广场秩序正常"))
                .now(CHEN_JING, closes(PATROL, "秩序正常"))
                .at("2026-10-02T10:00", CHEN_JING, handles(CROWD, 0, "公安已增派警力，人流平稳"))
                .now(CHEN_JING, answers(CROWD, "人流平稳"))
                .now(CHEN_JING, closes(CROWD, "人流平稳"))
                .at("2026-10-02T12:50", CHEN_JING, Transcript.checks())
                .at("2026-10-02T13:00", CHEN_JING, new ContinueDuty(DESK, now()))
                .at("2026-10-02T15:00", CHEN_JING, handles(STORM, 0, "预警已解除"))
                .now(CHEN_JING, answers(STORM, "预警已解除，无险情"))
                .now(CHEN_JING, closes(STORM, "预警解除"))
                .relieved("2026-10-02T18:00", CHEN_JING, YANG_LIU);
    }

    private static void thirdAndFourth(Transcript told) {
        StaffId third = by(told, "2026-10-03", "holiday-morning");
        StaffId fourth = by(told, "2026-10-04", "holiday-morning");
        MatterId power = MatterId.of("民〔2026〕1号");
        told.relieved("2026-10-03T08:00", YANG_LIU, third)
                .heading("十月三日")
                .at("2026-10-03T08:30", third, takesOrder(LIVELIHOOD_LINE, "power", "13700000000"))
                .at("2026-10-03T08:35", third, dispatches(power, "供电公司"))
                .now(third, reports(power, leader(told.office(), "2026-10-03", "leader-holiday")))
                .at("2026-10-03T09:00", third, new NoteContact(power, "供电公司", "已派人抢修", now()))
                .at("2026-10-03T11:20", third, handles(power, 0, "线路已修复，恢复供电"))
                .now(third, answersCaller(power, "已恢复供电"))
                .at("2026-10-03T11:40", third, new CallCitizen(power, Satisfaction.SATISFIED, "已来电", now()))
                .now(third, closes(power, "恢复供电"));
        told.throughTheDay("2026-10-03", fourth)
                .heading("十月四日")
                .at("2026-10-04T09:00", fourth, receives(PaperKind.MESSAGE, "吉林市", "森林防火提示", "2026-10-04T08:55"))
                .now(fourth, reports(NOTICE, leader(told.office(), "2026-10-04", "leader-holiday")))
                .at(
                        "2026-10-04T09:10",
                        fourth,
                        instructs(NOTICE, leader(told.office(), "2026-10-04", "leader-holiday"), "转各乡镇并报平安"))
                .at("2026-10-04T09:40", fourth, handles(NOTICE, 1, "已转各乡镇，均报平安"))
                .now(fourth, answers(NOTICE, "各乡镇均报平安"))
                .now(fourth, closes(NOTICE, "各乡镇均报平安"))
                .throughTheDay("2026-10-04", by(told, "2026-10-05", "holiday-morning"));
    }

    private static void fifthToSeventh(Transcript told) {
        StaffId fifth = by(told, "2026-10-05", "holiday-morning");
        StaffId sixth = by(told, "2026-10-06", "holiday-morning");
        StaffId seventh = by(told, "2026-10-07", "holiday-morning");
        told.heading("十月五日")
                .at("2026-10-05T10:00", fifth, receives("孙某", "反映噪音"))
                .at("2026-10-05T10:20", fifth, new NoteVisitorLeft(told.office().entry(VisitorReceived.class), now()))
                .throughTheDay("2026-10-05", sixth)
                .heading("十月六日")
                .at(
                        "2026-10-06T09:30",
                        leader(told.office(), "2026-10-06", "leader-holiday"),
                        new CheckPost(DESK, Optional.of(sixth), 6, now()))
                .throughTheDay("2026-10-06", seventh)
                .heading("十月七日")
                .at("2026-10-07T11:00", seventh, call(SECRETARIAT_LINE, "各乡镇报送假期值班情况"))
                .throughTheDay("2026-10-07", by(told, "2026-10-08", "workday-day"))
                .heading("十月八日，恢复工作日值班");
    }

    private static TakePost takesBefore(StaffId witness, MatterId... found) {
        return new TakePost(DESK, Optional.of(witness), List.of(found), "上一班无人交班", now());
    }

    @Test
    void a_township_flooded_at_night_from_the_first_call_to_the_archive() throws IOException {
        Transcript told = new Transcript(DutyDesk.october(), "深夜的汛情与车祸（10月2日凌晨，自第一个电话至归档）");
        firstCalls(told);
        rescue(told);
        towardsMorning(told);
        theDayAfter(told);
        toTheArchive(told);
        told.inspected(days("2026-10-01", "2026-10-31")).isAsCommitted("flooded-township");
    }

    private static void firstCalls(Transcript told) {
        told.heading("接报")
                .at("2026-10-01T18:00", HAN_BING, takes())
                .at("2026-10-02T01:20", HAN_BING, emergency(Category.NATURAL_DISASTER, "水旱灾害", Optional.empty()))
                .due()
                .at(
                        "2026-10-02T01:23",
                        HAN_BING,
                        emergency(Category.ACCIDENT, "车祸", Optional.of(Grade.ESPECIALLY_GRAVE)))
                .now(HAN_BING, reports(BUS, LIN_SHUANG))
                .now(HAN_BING, reports(BUS, GAO_FENG))
                .now(HAN_BING, acknowledges(BUS, GAO_FENG))
                .at("2026-10-02T01:35", HAN_BING, reports(FLOOD, LIN_SHUANG))
                .due();
    }

    private static void rescue(Transcript told) {
        told.heading("处置")
                .at("2026-10-02T01:40", HAN_BING, instructs(BUS, GAO_FENG, "全力救援"))
                .now(HAN_BING, instructs(BUS, LIN_SHUANG, "派车接送伤员"))
                .at("2026-10-02T01:45", HAN_BING, draft(BUS, ReportStage.INITIAL))
                .now(HAN_BING, approves(BUS, 1, ReportForm.ORAL))
                .now(HAN_BING, new CoordinateReport(BUS, 1, "party-office", now()))
                .at("2026-10-02T01:50", HAN_BING, sends(BUS, 1, "upper-city", ReportForm.ORAL, "客车侧翻"))
                .at("2026-10-02T02:05", HAN_BING, sends(BUS, 1, "party-office", ReportForm.WRITTEN, "客车侧翻，伤者送医"))
                .now(HAN_BING, handles(BUS, 1, "消防、医疗已到场救援"))
                .due()
                .at("2026-10-02T02:55", HAN_BING, sends(BUS, 1, "upper-city", ReportForm.WRITTEN, "客车侧翻"))
                .at("2026-10-02T03:10", HAN_BING, acknowledges(FLOOD, LIN_SHUANG))
                .now(HAN_BING, instructs(FLOOD, LIN_SHUANG, "转移低洼处群众"));
    }

    private static void towardsMorning(Transcript told) {
        told.heading("首报与续报")
                .at("2026-10-02T03:15", HAN_BING, update(FLOOD, Grade.ORDINARY, true))
                .now(HAN_BING, reports(FLOOD, GAO_FENG))
                .now(HAN_BING, acknowledges(FLOOD, GAO_FENG))
                .now(HAN_BING, draft(FLOOD, ReportStage.INITIAL))
                .now(HAN_BING, sends(FLOOD, 1, "upper-city", ReportForm.WRITTEN, "河东村进水"))
                .now(HAN_BING, approves(FLOOD, 1, ReportForm.WRITTEN))
                .now(HAN_BING, new CoordinateReport(FLOOD, 1, "party-office", now()))
                .now(HAN_BING, sends(FLOOD, 1, "upper-city", ReportForm.WRITTEN, "河东村进水"))
                .at("2026-10-02T03:22", HAN_BING, sends(FLOOD, 1, "emergency-bureau", ReportForm.WRITTEN, "河东村进水"))
                .at("2026-10-02T03:45", HAN_BING, sends(FLOOD, 1, "party-office", ReportForm.WRITTEN, "河东村进水"))
                .at("2026-10-02T04:00", HAN_BING, handles(FLOOD, 1, "已转移120人至镇中学"))
                .at("2026-10-02T06:30", HAN_BING, handles(BUS, 2, "伤员已接送至市医院"))
                .now(HAN_BING, update(BUS, Grade.GRAVE, false))
                .now(HAN_BING, draft(BUS, ReportStage.FINAL))
                .now(HAN_BING, approves(BUS, 2, ReportForm.WRITTEN))
                .now(HAN_BING, new CoordinateReport(BUS, 2, "party-office", now()))
                .now(HAN_BING, sends(BUS, 2, "upper-city", ReportForm.WRITTEN, "救援结束"))
                .now(HAN_BING, closes(BUS, "救援结束"))
                .now(HAN_BING, answers(BUS, "救援结束"))
                .now(HAN_BING, closes(BUS, "救援结束"))
                .due()
                .relieved("2026-10-02T08:00", HAN_BING, CHEN_JING, new CarriedMatter(FLOOD, "河东村进水", "续报水情，安置群众"));
    }

    private static void theDayAfter(Transcript told) {
        told.heading("天亮以后")
                .at("2026-10-02T09:00", CHEN_JING, new ArchiveMatter(BUS, "permanent", now()))
                .at("2026-10-02T10:00", CHEN_JING, draft(FLOOD, ReportStage.FOLLOW_UP))
                .now(CHEN_JING, approves(FLOOD, 2, ReportForm.WRITTEN))
                .now(CHEN_JING, new CoordinateReport(FLOOD, 2, "party-office", now()))
                .now(CHEN_JING, sends(FLOOD, 2, "upper-city", ReportForm.WRITTEN, "水位回落，120人已安置"))
                .now(CHEN_JING, sends(FLOOD, 2, "party-office", ReportForm.WRITTEN, "水位回落，120人已安置"))
                .now(CHEN_JING, sends(FLOOD, 2, "emergency-bureau", ReportForm.WRITTEN, "水位回落，120人已安置"))
                .at("2026-10-02T12:50", CHEN_JING, Transcript.checks())
                .at("2026-10-02T13:00", CHEN_JING, new ContinueDuty(DESK, now()));
    }

    private static void toTheArchive(Transcript told) {
        told.heading("终报与归档")
                .at("2026-10-02T16:00", CHEN_JING, update(FLOOD, Grade.ORDINARY, true))
                .now(CHEN_JING, draft(FLOOD, ReportStage.FINAL))
                .now(CHEN_JING, approves(FLOOD, 3, ReportForm.WRITTEN))
                .now(CHEN_JING, new CoordinateReport(FLOOD, 3, "party-office", now()))
                .now(CHEN_JING, sends(FLOOD, 3, "upper-city", ReportForm.WRITTEN, "积水已退，群众返家"))
                .now(CHEN_JING, sends(FLOOD, 3, "party-office", ReportForm.WRITTEN, "积水已退，群众返家"))
                .now(CHEN_JING, sends(FLOOD, 3, "emergency-bureau", ReportForm.WRITTEN, "积水已退，群众返家"))
                .at("2026-10-02T16:30", CHEN_JING, new ArchiveMatter(FLOOD, "permanent", now()))
                .now(CHEN_JING, answers(FLOOD, "积水已退，120人返家"))
                .now(CHEN_JING, closes(FLOOD, "积水已退，无人员伤亡"))
                .now(CHEN_JING, new ArchiveMatter(FLOOD, "permanent", now()))
                .at("2026-10-02T17:00", CHEN_JING, update(FLOOD, Grade.SERIOUS, true))
                .due()
                .relieved("2026-10-02T18:00", CHEN_JING, FENG_TAO);
    }

    private static RecordEmergency emergency(Category category, String kind, Optional<Grade> grade) {
        Map<Question, String> answers = category == Category.ACCIDENT
                ? Map.of(Question.CALLER_PHONE, "13800000000", Question.PLACE, "国道")
                : Flood.answersWithout(Question.TIME);
        if (category != Category.ACCIDENT) {
            answers.put(Question.TIME, "零时五十分许");
        }
        return new RecordEmergency(
                DESK, Flood.sheet(answers, Optional.of(category), kind, grade), Optional.empty(), now());
    }

    private static UpdateEmergency update(MatterId matter, Grade grade, boolean isVerified) {
        return new UpdateEmergency(
                matter,
                List.of(new Answer(Question.LOSS, Sureness.PRESUMED, "待统计")),
                Optional.empty(),
                "",
                Optional.of(grade),
                Casualties.unknown(),
                "现场",
                isVerified,
                now());
    }

    private static DraftReport draft(MatterId matter, ReportStage stage) {
        List<TopicReport> topics = List.of(Topic.values()).stream()
                .map(topic -> new TopicReport(topic, "见正文"))
                .toList();
        return new DraftReport(matter, stage, "情况报告", topics, now());
    }

    private static Command approves(MatterId matter, int draft, ReportForm form) {
        return new ApproveReport(matter, draft, ZHAO_MINGYUAN, form, now());
    }

    private static Command sends(MatterId matter, int draft, String recipient, ReportForm form, String text) {
        return new SendReport(matter, draft, recipient, form, text, "已收", now());
    }
}
