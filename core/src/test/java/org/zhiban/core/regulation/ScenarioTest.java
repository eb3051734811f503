package org.zhiban.core.regulation;

import static org.zhiban.core.office.DutyDesk.days;
import static org.zhiban.core.office.DutyDesk.desk;
import static org.zhiban.core.regulation.Deeds.*;
import static org.zhiban.core.regulation.Jiaohe.DESK;
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
import org.zhiban.core.event.CarriedMatter;
import org.zhiban.core.event.CheckAnswer;
import org.zhiban.core.event.HandoverMode;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.form.Answer;
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
import org.zhiban.core.office.AcceptHandover;
import org.zhiban.core.office.AnswerChecklist;
import org.zhiban.core.office.ApproveReport;
import org.zhiban.core.office.ArchiveMatter;
import org.zhiban.core.office.CallCitizen;
import org.zhiban.core.office.CheckPost;
import org.zhiban.core.office.CirculateCriticism;
import org.zhiban.core.office.Command;
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
import org.zhiban.core.office.OfferHandover;
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

    private static Optional<java.time.Instant> now() {
        return Optional.empty();
    }

    private static TakePost takes(MatterId... found) {
        return new TakePost(DESK, Optional.empty(), List.of(found), "", now());
    }

    private static AnswerChecklist checks(String... failed) {
        Set<String> wrong = Set.of(failed);
        return new AnswerChecklist(
                DESK,
                Jiaohe.regulation().checklist().stream()
                        .map(item -> new CheckAnswer(
                                item.name().zh(), !wrong.contains(item.name().zh()), ""))
                        .toList(),
                now());
    }

    private static OfferHandover offers(StaffId incoming, CarriedMatter... matters) {
        return new OfferHandover(
                DESK, incoming, List.of(matters), matters.length == 0, HandoverMode.FACE_TO_FACE, "值班室", now());
    }

    private static AcceptHandover accepts(MatterId... acknowledged) {
        return new AcceptHandover(DESK, List.of(acknowledged), now());
    }

    private static RecordCall call(PostId line, String gist) {
        return new RecordCall(line, gist, Optional.empty(), now());
    }

    @Test
    void a_normal_week() throws IOException {
        DutyDesk office = DutyDesk.october();
        StaffId day = office.seated(desk("2026-10-12", "workday-day")).get(0);
        StaffId tomorrow = office.seated(desk("2026-10-13", "workday-day")).get(0);
        StaffId chief = leader(office, "2026-10-12");
        StaffId nextChief = leader(office, "2026-10-13");
        StaffId night = office.seated(desk("2026-10-12", "workday-night")).get(0);
        StaffId other = office.seated(desk("2026-10-13", "workday-night")).get(0);
        MatterId notice = MatterId.of("收〔2026〕1号");
        MatterId telegram = MatterId.of("收〔2026〕2号");
        new Transcript(office, "平常的一周（10月12日至14日）")
                .heading("星期一")
                .at("2026-10-12T08:00", day, takes())
                .at("2026-10-12T08:00", day, new SignIn(DESK, "值班室", now()))
                .at("2026-10-12T08:05", day, checks("电话分机"))
                .at("2026-10-12T08:30", day, call(SECRETARIAT_LINE, "询问会议时间，已答复"))
                .at("2026-10-12T09:00", day, receives(PaperKind.NOTICE, "市委办", "会议通知", "2026-10-12T08:50"))
                .now(day, reports(notice, chief))
                .at("2026-10-12T09:20", day, instructs(notice, chief, "通知各科室"))
                .at("2026-10-12T09:30", day, receives(PaperKind.MESSAGE, "吉林市", "防火电报", "2026-10-12T08:20"))
                .at("2026-10-12T09:45", day, reports(telegram, chief))
                .at("2026-10-12T10:00", day, handles(notice, 1, "已通知"))
                .now(day, answers(notice, "已通知"))
                .now(day, closes(notice, "已通知"))
                .now(day, handles(telegram, 0, "擅自转发"))
                .at("2026-10-12T10:30", day, receives("刘永", "咨询低保"))
                .at("2026-10-12T10:40", day, receives("王芳草", "反映道路"))
                .at("2026-10-12T11:00", day, new NoteVisitorLeft(16, now()))
                .at("2026-10-12T14:00", chief, new CheckPost(DESK, Optional.of(day), 20, now()))
                .at("2026-10-12T15:00", day, new CorrectEntry(5, "会议时间为周三", "记错", now()))
                .at("2026-10-12T17:50", day, checks())
                .now(day, offers(night))
                .now(day, offers(night, new CarriedMatter(telegram, "防火电报", "等领导意见")))
                .at("2026-10-12T18:00", night, accepts(telegram))
                .now(day, new SignOut(DESK, now()))
                .heading("星期一夜里")
                .at("2026-10-12T22:00", night, call(MAYOR_LINE, "市民问供暖日期"))
                .at("2026-10-13T06:00", night, registers("frost", "凌晨降温，路面结冰"))
                .at("2026-10-13T06:05", night, reports(MatterId.of("frost"), leader(office, "2026-10-12")))
                .at("2026-10-13T06:50", night, handles(MatterId.of("frost"), 0, "已通知公路段撒盐"))
                .now(night, answers(MatterId.of("frost"), "已撒盐"))
                .now(night, closes(MatterId.of("frost"), "已撒盐"))
                .now(night, checks())
                .now(night, offers(tomorrow, new CarriedMatter(telegram, "防火电报", "等领导意见")))
                .at("2026-10-13T07:00", tomorrow, accepts(telegram))
                .heading("星期二")
                .now(
                        ZHANG_WEI,
                        swap(desk("2026-10-13", "workday-night"), other, desk("2026-10-20", "workday-night"), office))
                .at("2026-10-13T09:00", tomorrow, instructs(telegram, nextChief, "转各乡镇"))
                .at("2026-10-13T09:30", tomorrow, handles(telegram, 1, "已转发"))
                .now(tomorrow, answers(telegram, "已转发"))
                .now(tomorrow, closes(telegram, "已转发"))
                .due()
                .at("2026-10-13T17:55", tomorrow, checks())
                .inspected(days("2026-10-01", "2026-10-31"))
                .isAsCommitted("normal-week");
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
                .at("2026-10-01T08:15", WANG_FANG, dispatches(heating))
                .at("2026-10-01T08:40", WANG_FANG, dispatches(water))
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
                .at("2026-10-01T12:50", WANG_FANG, checks())
                .now(WANG_FANG, offers(ZHENG_YAN, new CarriedMatter(heating, "停暖", "跟进")))
                .now(WANG_FANG, new ExplainMatter(heating, "管道更换，今晚恢复", now()))
                .now(WANG_FANG, new ExplainMatter(water, "水厂检修", now()))
                .now(
                        WANG_FANG,
                        offers(
                                ZHENG_YAN,
                                new CarriedMatter(heating, "停暖", "跟进"),
                                new CarriedMatter(water, "停水", "跟进"),
                                new CarriedMatter(road, "路灯", "转交")))
                .at("2026-10-01T12:58", ZHENG_YAN, accepts(heating, water))
                .now(ZHENG_YAN, accepts(heating, water, road))
                .heading("办结")
                .at("2026-10-01T16:00", ZHENG_YAN, handles(heating, 0, "已恢复供热"))
                .now(ZHENG_YAN, answers(heating, "已恢复供热"))
                .at("2026-10-01T16:30", ZHENG_YAN, new CallCitizen(heating, Satisfaction.DISSATISFIED, "温度不够", now()))
                .now(ZHENG_YAN, closes(heating, "已恢复供热"))
                .at("2026-10-01T17:00", ZHENG_YAN, answers(heating, "已调高温度"))
                .now(ZHENG_YAN, closes(heating, "已恢复供热"))
                .now(ZHENG_YAN, closes(road, "转路灯所"))
                .at("2026-10-01T21:00", LIN_SHUANG, new CheckPost(DESK, Optional.empty(), 0, now()))
                .due()
                .inspected(days("2026-10-01", "2026-10-31"))
                .isAsCommitted("heating-failure");
    }

    @Test
    void a_national_day_holiday() throws IOException {
        DutyDesk office = DutyDesk.october();
        MatterId storm = MatterId.of("storm");
        MatterId crowd = MatterId.of("crowd");
        new Transcript(office, "国庆假期（9月30日至10月2日）")
                .heading("九月三十日夜")
                .at("2026-09-30T18:00", ZHAO_LEI, takes())
                .at("2026-09-30T18:20", ZHAO_LEI, checks("传真机", "清洁卫生"))
                .at("2026-09-30T19:00", GAO_FENG, new LeavePremises("会议", "13800000000", now()))
                .at("2026-09-30T20:00", ZHAO_LEI, assigns("fireworks", GAO_FENG, "查禁燃放", "2026-09-30T23:00"))
                .now(ZHAO_LEI, assigns("patrol", GAO_FENG, "查看广场", "2026-09-30T22:00"))
                .at("2026-09-30T21:30", ZHAO_LEI, handles(MatterId.of("patrol"), 1, "秩序正常"))
                .now(ZHAO_LEI, handlesInPart(MatterId.of("fireworks"), 1))
                .at("2026-09-30T23:30", GAO_FENG, new ReturnToPremises(now()))
                .due()
                .at("2026-10-01T07:50", ZHAO_LEI, checks("清洁卫生"))
                .now(ZHAO_LEI, offers(WANG_FANG))
                .now(
                        ZHAO_LEI,
                        offers(
                                WANG_FANG,
                                new CarriedMatter(MatterId.of("fireworks"), "查禁燃放", "继续"),
                                new CarriedMatter(MatterId.of("patrol"), "查看广场", "反馈")))
                .at("2026-10-01T08:00", WANG_FANG, accepts(MatterId.of("fireworks"), MatterId.of("patrol")))
                .heading("国庆节上午")
                .at("2026-10-01T08:10", WANG_FANG, registers("storm", "大风蓝色预警"))
                .now(WANG_FANG, reports(storm, LIN_SHUANG))
                .now(WANG_FANG, acknowledges(storm, LIN_SHUANG))
                .at("2026-10-01T08:20", WANG_FANG, registers("crowd", "广场人多"))
                .now(WANG_FANG, reports(crowd, LIN_SHUANG))
                .at(
                        "2026-10-01T09:00",
                        WANG_FANG,
                        new LeavePost(DESK, Optional.of(YANG_LIU), Optional.of(LIN_SHUANG), "用餐", now()))
                .at("2026-10-01T09:20", WANG_FANG, new ReturnToPost(DESK, now()))
                .at("2026-10-01T10:00", LIN_SHUANG, new NoteAbsence(DESK, now()))
                .at("2026-10-01T10:15", WANG_FANG, new ReturnToPost(DESK, now()))
                .at("2026-10-01T10:30", WANG_FANG, new RelocateDuty(DESK, "综合科", "停电", List.of("值班电话", "记录本"), now()))
                .at("2026-10-01T11:00", WANG_FANG, new NoteMissedCall(SECRETARIAT_LINE, Means.FAX, "市气象局", now()))
                .at("2026-10-01T12:00", WANG_FANG, checks())
                .at("2026-10-01T12:20", WANG_FANG, new RelocateDuty(DESK, "值班室", "", List.of(), now()))
                .at(
                        "2026-10-01T12:30",
                        WANG_FANG,
                        new NoteMissedCall(SECRETARIAT_LINE, Means.PHONE, "13700000000", now()))
                .at("2026-10-01T12:40", LIN_SHUANG, new CheckPost(DESK, Optional.of(WANG_FANG), 75, now()))
                .at("2026-10-01T12:50", WANG_FANG, new SignOut(DESK, now()))
                .heading("无人接班")
                .at("2026-10-01T14:00", ZHENG_YAN, new SignIn(DESK, "家中", now()))
                .at("2026-10-01T14:00", ZHENG_YAN, takes(storm, crowd, MatterId.of("fireworks"), MatterId.of("patrol")))
                .now(
                        ZHENG_YAN,
                        new TakePost(
                                DESK,
                                Optional.of(LIN_SHUANG),
                                List.of(storm, crowd, MatterId.of("fireworks"), MatterId.of("patrol")),
                                "迟到",
                                now()))
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
                                Optional.empty()))
                .inspected(days("2026-09-01", "2026-10-31"))
                .isAsCommitted("national-day");
    }

    @Test
    void a_township_flooded_and_a_bus_overturned() throws IOException {
        DutyDesk office = DutyDesk.october();
        MatterId flood = MatterId.of("应〔2026〕1号");
        MatterId bus = MatterId.of("应〔2026〕2号");
        new Transcript(office, "深夜的汛情与车祸（10月1日）")
                .heading("接报")
                .at("2026-10-01T08:00", WANG_FANG, takes())
                .at("2026-10-01T08:05", WANG_FANG, emergency(Category.NATURAL_DISASTER, "水旱灾害", Optional.empty()))
                .due()
                .at(
                        "2026-10-01T08:08",
                        WANG_FANG,
                        emergency(Category.ACCIDENT, "水旱灾害", Optional.of(Grade.ESPECIALLY_GRAVE)))
                .now(WANG_FANG, reports(bus, LIN_SHUANG))
                .now(WANG_FANG, reports(bus, GAO_FENG))
                .now(WANG_FANG, acknowledges(bus, GAO_FENG))
                .at("2026-10-01T08:20", WANG_FANG, reports(flood, LIN_SHUANG))
                .due()
                .heading("处置")
                .at("2026-10-01T08:25", WANG_FANG, instructs(bus, GAO_FENG, "全力救援"))
                .now(WANG_FANG, instructs(bus, LIN_SHUANG, "派车接送伤员"))
                .at("2026-10-01T08:30", WANG_FANG, draft(bus, ReportStage.INITIAL))
                .now(WANG_FANG, approves(bus, 1, ReportForm.ORAL))
                .now(WANG_FANG, new CoordinateReport(bus, 1, "party-office", now()))
                .at("2026-10-01T08:35", WANG_FANG, sends(bus, 1, "upper-city", ReportForm.ORAL, "客车侧翻"))
                .at("2026-10-01T08:50", WANG_FANG, sends(bus, 1, "party-office", ReportForm.WRITTEN, "客车侧翻，伤者送医"))
                .now(WANG_FANG, handles(bus, 1, "已救援"))
                .due()
                .at("2026-10-01T09:40", WANG_FANG, sends(bus, 1, "upper-city", ReportForm.WRITTEN, "客车侧翻"))
                .heading("续报")
                .at("2026-10-01T10:00", WANG_FANG, update(flood, Grade.ORDINARY, true))
                .now(WANG_FANG, reports(flood, GAO_FENG))
                .now(WANG_FANG, draft(flood, ReportStage.INITIAL))
                .now(WANG_FANG, sends(flood, 1, "upper-city", ReportForm.WRITTEN, "进水"))
                .now(WANG_FANG, approves(flood, 1, ReportForm.WRITTEN))
                .now(WANG_FANG, new CoordinateReport(flood, 1, "party-office", now()))
                .now(WANG_FANG, sends(flood, 1, "upper-city", ReportForm.WRITTEN, "进水"))
                .at("2026-10-01T10:30", WANG_FANG, sends(flood, 1, "party-office", ReportForm.WRITTEN, "进水"))
                .now(WANG_FANG, update(bus, Grade.GRAVE, false))
                .now(WANG_FANG, draft(bus, ReportStage.FINAL))
                .now(WANG_FANG, approves(bus, 2, ReportForm.WRITTEN))
                .now(WANG_FANG, new CoordinateReport(bus, 2, "party-office", now()))
                .now(WANG_FANG, sends(bus, 2, "upper-city", ReportForm.WRITTEN, "救援结束"))
                .now(WANG_FANG, closes(bus, "救援结束"))
                .now(WANG_FANG, handles(bus, 2, "已接送"))
                .now(WANG_FANG, answers(bus, "救援结束"))
                .now(WANG_FANG, closes(bus, "救援结束"))
                .now(WANG_FANG, new ArchiveMatter(bus, "permanent", now()))
                .due()
                .at("2026-10-03T12:00", GAO_FENG, reports(bus, GAO_FENG))
                .due()
                .inspected(days("2026-10-01", "2026-10-31"))
                .isAsCommitted("flooded-township");
    }

    private static RecordEmergency emergency(Category category, String kind, Optional<Grade> grade) {
        Map<Question, String> answers = category == Category.ACCIDENT
                ? Map.of(Question.CALLER_PHONE, "13800000000", Question.PLACE, "国道")
                : Flood.answers();
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
                Optional.empty(),
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
