package org.zhiban.documents;

import static org.zhiban.core.regulation.Jiaohe.DESK;
import static org.zhiban.core.regulation.Jiaohe.EMERGENCY_LINE;
import static org.zhiban.core.regulation.Jiaohe.LIVELIHOOD_LINE;
import static org.zhiban.core.regulation.Jiaohe.MAYOR_LINE;
import static org.zhiban.core.staff.JiaoheStaff.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhiban.core.confidentiality.Audience;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.confidentiality.Level;
import org.zhiban.core.event.CarriedMatter;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.PaperReceived;
import org.zhiban.core.event.VisitorReceived;
import org.zhiban.core.form.*;
import org.zhiban.core.language.Language;
import org.zhiban.core.office.*;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.staff.StaffId;

/**
 * The morning of National Day 2026, Wang Fang at the desk, Lin Shuang in charge, with everything a duty record has room for:
 * what the tests of the papers read.
 */
final class FullMorning {
    static final FormNumber RECORD = new FormNumber(FormKind.DUTY_RECORD, 2026, 1);
    static final FormNumber FLOOD = new FormNumber(FormKind.EMERGENCY_SHEET, 2026, 1);
    static final FormNumber WATER = new FormNumber(FormKind.MAYOR_LINE_RECORD, 2026, 1);
    static final FormNumber HEATING = new FormNumber(FormKind.LIVELIHOOD_LINE_RECORD, 2026, 1);
    static final FormNumber NOTICE = new FormNumber(FormKind.INCOMING_REGISTER, 2026, 1);
    static final String COURSE = "今早六时起松花江上游连降暴雨，河东村段漫堤，村内积水最深处约一米，已有居民自行上楼避险。";
    static final MatterId GUARDED = MatterId.of("guarded");

    final DutyDesk desk;

    private FullMorning(DutyDesk desk) {
        this.desk = desk;
    }

    /** The desk taken, nothing written yet. */
    static FullMorning begun() {
        return new FullMorning(DutyDesk.october().onDuty("2026-10-01T08:00", WANG_FANG));
    }

    static FullMorning told() {
        return begun().calls().citizens().flood().endsAt("2026-10-01T13:00");
    }

    static MatterId id(FormNumber number) {
        return MatterId.of(number.toString());
    }

    FullMorning with(String time, StaffId who, Command command) {
        desk.moveTo("2026-10-01T" + time).given(command, who);
        return this;
    }

    FullMorning calls() {
        Correspondent weather = new Correspondent("孙工", "市气象局", "0432-67251234");
        with(
                "08:10",
                WANG_FANG,
                new RecordCall(
                        EMERGENCY_LINE,
                        "发布暴雨橙色预警信号，请各乡镇做好准备",
                        Optional.of("应急办人员外出"),
                        Optional.of(weather),
                        Means.PHONE,
                        false,
                        Optional.empty()));
        Paper notice = new Paper(
                PaperKind.NOTICE,
                "吉林市政府办公室",
                "吉市政办明电〔2026〕17号",
                "关于做好国庆假期值班工作的紧急通知",
                Urgency.URGENT,
                DutyDesk.time("2026-10-01T08:15"));
        with("08:16", WANG_FANG, new ReceivePaper(DESK, notice, Optional.empty()));
        Visitor visitor = new Visitor("郭喆", "新站镇政府", "送防汛物资清单", "林爽", "已转交");
        with("09:00", WANG_FANG, new ReceiveVisitor(DESK, visitor, Optional.empty()));
        with("09:20", WANG_FANG, new NoteVisitorLeft(desk.entry(VisitorReceived.class), Optional.empty()));
        return this;
    }

    FullMorning citizens() {
        with("09:30", WANG_FANG, order(MAYOR_LINE, "water", "河北街停水一天，请尽快恢复"));
        with("09:31", WANG_FANG, new DispatchOrder(id(WATER), "市供水公司", "值班员小宋", true, Optional.empty()));
        with("09:45", WANG_FANG, new NoteContact(id(WATER), "市供水公司", "主管爆裂，正在抢修", Optional.empty()));
        with("09:50", WANG_FANG, order(LIVELIHOOD_LINE, "heating", "试水期间暖气漏水"));
        with("09:51", WANG_FANG, new DispatchOrder(id(HEATING), "市热力公司", "", true, Optional.empty()));
        with("09:52", WANG_FANG, new ExplainMatter(id(WATER), "抢修完成后逐步恢复供水", Optional.empty()));
        return with("09:53", WANG_FANG, new ExplainMatter(id(HEATING), "维修人员今日上门", Optional.empty()));
    }

    private static RegisterOrder order(PostId line, String topic, String content) {
        Caller caller = new Caller("王女士", "13804320001", "河北街12号3单元");
        return new RegisterOrder(
                line,
                new Order(caller, Request.HELP, topic, "河北街12号", content, Urgency.URGENT, 36),
                Optional.empty(),
                Optional.empty());
    }

    FullMorning flood() {
        return flood(COURSE);
    }

    FullMorning flood(String course) {
        MatterId flood = id(FLOOD);
        with("10:00", WANG_FANG, new RecordEmergency(DESK, sheet(course), Optional.empty(), Optional.empty()));
        with("10:02", WANG_FANG, new ReportMatter(flood, LIN_SHUANG, Means.PHONE, Optional.empty()));
        with("10:03", WANG_FANG, new ReportMatter(flood, GAO_FENG, Means.PHONE, Optional.empty()));
        with("10:04", WANG_FANG, new AcknowledgeReport(flood, LIN_SHUANG, Optional.empty()));
        with("10:05", WANG_FANG, new GiveInstruction(flood, LIN_SHUANG, "立即转移低洼处群众", Means.PHONE, Optional.empty()));
        with(
                "10:20",
                WANG_FANG,
                new UpdateEmergency(
                        flood,
                        List.of(new Answer(Question.CAUSE, Sureness.KNOWN, "上游开闸放水")),
                        Optional.empty(),
                        "",
                        Optional.of(Grade.SERIOUS),
                        new Casualties(Map.of(Casualty.MOVED, 120)),
                        "回拨新站镇核实",
                        true,
                        Optional.empty()));
        with(
                "10:25",
                WANG_FANG,
                new DraftReport(flood, ReportStage.INITIAL, "新站镇河东村进水，转移120人。", List.of(), Optional.empty()));
        with("10:28", WANG_FANG, new ApproveReport(flood, 1, ZHAO_MINGYUAN, ReportForm.WRITTEN, Optional.empty()));
        with("10:29", WANG_FANG, new CoordinateReport(flood, 1, "party-office", Optional.empty()));
        with(
                "10:30",
                WANG_FANG,
                new SendReport(flood, 1, "upper-city", ReportForm.WRITTEN, "新站镇河东村进水，转移120人。", "已收", Optional.empty()));
        with(
                "10:31",
                WANG_FANG,
                new SendReport(flood, 1, "party-office", ReportForm.WRITTEN, "新站镇河东村进水，转移120人。", "", Optional.empty()));
        return with("11:00", WANG_FANG, new HandleMatter(flood, 1, "已转移120人，无人员伤亡", Outcome.DONE, Optional.empty()));
    }

    private static EmergencySheet sheet(String course) {
        Map<Question, String> known = Map.of(
                Question.CALLER_NAME,
                "刘永",
                Question.CALLER_ORGANISATION,
                "新站镇政府",
                Question.CALLER_PHONE,
                "0432-67190001",
                Question.TIME,
                "早七时许",
                Question.PLACE,
                "新站镇河东村",
                Question.COURSE,
                course,
                Question.LOSS,
                "房屋进水40户");
        List<Answer> answers = new ArrayList<>(known.entrySet().stream()
                .map(one -> new Answer(one.getKey(), Sureness.KNOWN, one.getValue()))
                .toList());
        answers.add(new Answer(Question.CAUSE, Sureness.PRESUMED, "上游降雨"));
        return new EmergencySheet(
                Means.PHONE,
                Optional.of(DutyDesk.time("2026-10-01T07:10")),
                answers,
                Optional.of(Category.NATURAL_DISASTER),
                "水旱灾害",
                Optional.empty(),
                Casualties.unknown());
    }

    /** A matter only the secretariat's leaders and Wang Fang may read, under a mark of its own. */
    FullMorning guarded() {
        Label mark = Label.of(Level.INTERNAL, Audience.of(WANG_FANG, LIN_SHUANG));
        RegisterMatter matter = new RegisterMatter(GUARDED, DESK, "涉密线索甲", "专人跟进", false, Optional.empty());
        return with("11:10", WANG_FANG, new Marked(mark, matter));
    }

    /** Corrected, completed, checked and handed over to Zheng Yan. */
    FullMorning endsAt(String time) {
        with(
                "11:20",
                WANG_FANG,
                new CorrectEntry(desk.entry(PaperReceived.class), "文号应为17-1号", "抄写有误", Optional.empty()));
        with(
                "11:30",
                WANG_FANG,
                new FillFields(RECORD, Map.of("weather", "暴雨转阴", "remarks", "值班车送修"), Optional.empty()));
        desk.relieved(time, WANG_FANG, ZHENG_YAN, carried());
        return with("14:00", LIN_SHUANG, new ReviewRecord(RECORD, "记录清楚，继续跟踪水情", Optional.empty()));
    }

    private CarriedMatter[] carried() {
        return Stream.ofNullable(desk.office.view(WANG_FANG))
                .flatMap(view -> view.openMatters(DESK).stream())
                .map(matter -> new CarriedMatter(
                        matter.id(),
                        matter.opening().content(),
                        matter.opening().requirement(),
                        Optional.of(DutyDesk.time("2026-10-01T18:00"))))
                .toArray(CarriedMatter[]::new);
    }

    DutySheets read(StaffId reader) {
        return DutySheets.of(desk.office.view(reader), Language.ZH);
    }

    DutySheets readInEnglish(StaffId reader) {
        return DutySheets.of(desk.office.view(reader), Language.EN);
    }
}
