package org.zhiban.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhiban.core.confidentiality.Level;
import org.zhiban.core.event.Assignment;
import org.zhiban.core.event.CallAnswered;
import org.zhiban.core.event.CallMissed;
import org.zhiban.core.event.CallReturned;
import org.zhiban.core.event.CarriedMatter;
import org.zhiban.core.event.CheckAnswer;
import org.zhiban.core.event.ChecklistAnswered;
import org.zhiban.core.event.CitizenContacted;
import org.zhiban.core.event.CriticismCirculated;
import org.zhiban.core.event.DailyReportMade;
import org.zhiban.core.event.DutiesSwapped;
import org.zhiban.core.event.DutyContinued;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.DutyRecordOpened;
import org.zhiban.core.event.DutyRelocated;
import org.zhiban.core.event.DutySubstituted;
import org.zhiban.core.event.EmergencyReceived;
import org.zhiban.core.event.EmergencyUpdated;
import org.zhiban.core.event.EntryCorrected;
import org.zhiban.core.event.FairShare;
import org.zhiban.core.event.FieldsFilled;
import org.zhiban.core.event.FollowUpCalled;
import org.zhiban.core.event.HandoverAccepted;
import org.zhiban.core.event.HandoverMode;
import org.zhiban.core.event.HandoverOffered;
import org.zhiban.core.event.LeaderInstructed;
import org.zhiban.core.event.LeaderLeft;
import org.zhiban.core.event.LeaderReturned;
import org.zhiban.core.event.MatterAnswered;
import org.zhiban.core.event.MatterArchived;
import org.zhiban.core.event.MatterClosed;
import org.zhiban.core.event.MatterExplained;
import org.zhiban.core.event.MatterHandled;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.MatterRegistered;
import org.zhiban.core.event.MatterReported;
import org.zhiban.core.event.NothingReported;
import org.zhiban.core.event.OfficerLeft;
import org.zhiban.core.event.OfficerReturned;
import org.zhiban.core.event.OfficerSignedIn;
import org.zhiban.core.event.OfficerSignedOut;
import org.zhiban.core.event.OrderDispatched;
import org.zhiban.core.event.OrderRegistered;
import org.zhiban.core.event.PaperReceived;
import org.zhiban.core.event.PostTaken;
import org.zhiban.core.event.Reassignment;
import org.zhiban.core.event.RecordDisclosed;
import org.zhiban.core.event.RecordReviewed;
import org.zhiban.core.event.RecordsInspected;
import org.zhiban.core.event.ReinforcementLifted;
import org.zhiban.core.event.ReinforcementOrdered;
import org.zhiban.core.event.ReportAcknowledged;
import org.zhiban.core.event.ReportApproved;
import org.zhiban.core.event.ReportCoordinated;
import org.zhiban.core.event.ReportDrafted;
import org.zhiban.core.event.ReportSent;
import org.zhiban.core.event.RosterAmended;
import org.zhiban.core.event.RosterFiled;
import org.zhiban.core.event.RosterId;
import org.zhiban.core.event.RosterProposed;
import org.zhiban.core.event.RosterPublished;
import org.zhiban.core.event.RoundConfirmed;
import org.zhiban.core.event.RoundMade;
import org.zhiban.core.event.SecretReceived;
import org.zhiban.core.event.SectionCameBack;
import org.zhiban.core.event.SectionWentOut;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.event.SpotChecked;
import org.zhiban.core.event.TaskAssigned;
import org.zhiban.core.event.VisitorLeft;
import org.zhiban.core.event.VisitorReceived;
import org.zhiban.core.event.Withheld;
import org.zhiban.core.form.Addressee;
import org.zhiban.core.form.Answer;
import org.zhiban.core.form.Caller;
import org.zhiban.core.form.Casualties;
import org.zhiban.core.form.Casualty;
import org.zhiban.core.form.Category;
import org.zhiban.core.form.Correspondent;
import org.zhiban.core.form.EmergencySheet;
import org.zhiban.core.form.FormKind;
import org.zhiban.core.form.FormNumber;
import org.zhiban.core.form.Grade;
import org.zhiban.core.form.Means;
import org.zhiban.core.form.Order;
import org.zhiban.core.form.Outcome;
import org.zhiban.core.form.Paper;
import org.zhiban.core.form.PaperKind;
import org.zhiban.core.form.Question;
import org.zhiban.core.form.RegisterPointer;
import org.zhiban.core.form.ReportForm;
import org.zhiban.core.form.ReportStage;
import org.zhiban.core.form.Request;
import org.zhiban.core.form.Satisfaction;
import org.zhiban.core.form.Sureness;
import org.zhiban.core.form.Topic;
import org.zhiban.core.form.TopicReport;
import org.zhiban.core.form.Urgency;
import org.zhiban.core.form.Visitor;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Role;
import org.zhiban.core.staff.SectionId;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.DateSpan;

/** One event of each kind, as the golden files hold it: the National Day of an office, told in single events. */
final class GoldenEvents {
    private static final PostId DESK = PostId.of("desk");
    private static final RosterId OCTOBER = RosterId.of("2026-10");
    private static final ShiftId MORNING = ShiftId.parse("desk/2026-10-01/holiday-morning");
    private static final ShiftId AFTERNOON = ShiftId.parse("desk/2026-10-01/holiday-afternoon");
    private static final ShiftId NIGHT = ShiftId.parse("desk/2026-10-01/holiday-night");
    private static final DutyOfficer ZHANG = officer("zhang-wei", "张伟", "secretariat");
    private static final DutyOfficer LI = officer("li-na", "李娜", "general-affairs");
    /** A name with a character that takes four bytes. */
    private static final DutyOfficer JI = officer("ji-jie", "𠮷杰", "emergency");

    private static final DutyOfficer WANG = officer("wang-fang", "王芳", "leaders");
    private static final Correspondent CALLER = new Correspondent("刘某", "前进乡", "0432-67190001");
    private static final MatterId FLOOD = MatterId.of("积水-1");

    private GoldenEvents() {}

    /** Every kind of event there is: the leaves of the sealed hierarchy. */
    static List<Class<?>> kinds() {
        return kinds(DutyEvent.class).toList();
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(GoldenEvents::kinds)
                : Stream.of(type);
    }

    /** What the golden files of versions no longer written hold, by version. */
    static Map<Integer, List<DutyEvent>> former() {
        return Map.of(
                1,
                List.of(
                        new RosterPublished(OCTOBER, Optional.empty(), "", at("2026-09-28T01:30:00Z")),
                        new DutiesSwapped(
                                OCTOBER,
                                1,
                                new Reassignment(MORNING, Optional.of(ZHANG), LI),
                                new Reassignment(AFTERNOON, Optional.of(LI), ZHANG),
                                List.of(),
                                "双方同意",
                                Optional.empty(),
                                at("2026-09-29T01:00:00Z")),
                        new DutySubstituted(
                                OCTOBER,
                                2,
                                new Reassignment(MORNING, Optional.of(LI), JI),
                                List.of(),
                                "李娜因病请假",
                                Optional.of("本组无人可替"),
                                Optional.empty(),
                                at("2026-09-30T09:15:00Z")),
                        handoverOffered(new CarriedMatter(FLOOD, "中山路积水", "退水后报带班领导")),
                        new MatterRegistered(
                                FLOOD, DESK, "中山路积水，\"限高杆\"处\n车辆绕行", "八点前报带班领导", true, JI, at("2026-10-01T00:20:00Z")),
                        new CallAnswered(
                                PostId.of("emergency-line"),
                                ZHANG,
                                "询问道路情况",
                                Optional.of("应急科外出，由秘书科代接"),
                                at("2026-10-01T02:10:00Z")),
                        new OrderDispatched(FLOOD, "水务集团", "", true, JI, at("2026-10-01T02:10:00Z")),
                        emergencyReceived(Casualties.of(2, 2, 2, 2, 2)),
                        emergencyUpdated(Casualties.of(2, 2, 2, 2, 2))));
    }

    private static EmergencyReceived emergencyReceived(Casualties casualties) {
        return new EmergencyReceived(
                FLOOD,
                new FormNumber(FormKind.EMERGENCY_SHEET, 2026, 7),
                DESK,
                new EmergencySheet(
                        Means.PHONE,
                        Optional.of(at("2026-10-01T02:10:00Z")),
                        List.of(new Answer(Question.CALLER_NAME, Sureness.KNOWN, "已通知乡镇转移群众")),
                        Optional.of(Category.NATURAL_DISASTER),
                        "水旱灾害",
                        Optional.of(Grade.ESPECIALLY_GRAVE),
                        casualties),
                JI,
                at("2026-10-01T02:10:00Z"));
    }

    private static EmergencyUpdated emergencyUpdated(Casualties casualties) {
        return new EmergencyUpdated(
                FLOOD,
                List.of(new Answer(Question.CALLER_NAME, Sureness.KNOWN, "已通知乡镇转移群众")),
                Optional.of(Category.NATURAL_DISASTER),
                "水旱灾害",
                Optional.of(Grade.ESPECIALLY_GRAVE),
                casualties,
                "市防汛办",
                true,
                JI,
                at("2026-10-01T02:10:00Z"));
    }

    static List<DutyEvent> all() {
        Casualties learned = new Casualties(Map.of(Casualty.DEAD, 0, Casualty.MOVED, 120));
        return List.of(
                rosterProposed(),
                new RosterAmended(OCTOBER, 0, List.of(jiForNobody()), "补齐人员", at("2026-09-25T02:00:00Z")),
                new RosterPublished(OCTOBER, Optional.of(WANG), "值班电话67250800", at("2026-09-28T01:30:00Z")),
                new RosterFiled(
                        OCTOBER, LocalDate.parse("2026-09-28"), Optional.of("办值〔2026〕9号"), at("2026-09-28T02:00:00Z")),
                new DutiesSwapped(
                        OCTOBER,
                        1,
                        new Reassignment(MORNING, Optional.of(ZHANG), LI),
                        new Reassignment(AFTERNOON, Optional.of(LI), ZHANG),
                        List.of(new Reassignment(NIGHT, Optional.of(LI), ZHANG)),
                        "双方同意",
                        Optional.of(WANG),
                        at("2026-09-29T01:00:00Z")),
                new DutySubstituted(
                        OCTOBER,
                        2,
                        new Reassignment(MORNING, Optional.of(LI), JI),
                        List.of(new Reassignment(AFTERNOON, Optional.of(LI), JI)),
                        "李娜因病请假",
                        Optional.of("本组无人可替"),
                        Optional.of(WANG),
                        at("2026-09-30T09:15:00Z")),
                new PostTaken(
                        DESK,
                        MORNING,
                        JI,
                        Optional.of(WANG),
                        List.of(FLOOD),
                        "此前空岗",
                        at("2026-10-01T00:00:00.000001Z")),
                handoverOffered(new CarriedMatter(FLOOD, "中山路积水", "退水后报带班领导", Optional.of(at("2026-10-01T09:00:00Z")))),
                new HandoverAccepted(
                        DESK, MORNING, AFTERNOON, JI, ZHANG, List.of(FLOOD), at("2026-10-01T05:00:00.250Z")),
                new DutyContinued(DESK, MORNING, AFTERNOON, JI, at("2026-10-01T05:00:00Z")),
                new MatterRegistered(
                        FLOOD,
                        DESK,
                        "中山路积水，\"限高杆\"处\n车辆绕行",
                        "八点前报带班领导",
                        true,
                        Optional.of(CALLER),
                        Optional.of(Means.PHONE),
                        JI,
                        at("2026-10-01T00:20:00Z")),
                new MatterReported(FLOOD, WANG, List.of(Role.DUTY_LEADER), Means.PHONE, at("2026-10-01T00:25:00Z")),
                new MatterClosed(FLOOD, "积水已退", at("2026-10-01T08:40:00Z")),
                new SectionWentOut(SectionId.of("emergency"), "赴现场", at("2026-10-01T01:00:00Z")),
                new SectionCameBack(SectionId.of("emergency"), at("2026-10-01T03:00:00Z")),
                new CallAnswered(
                        PostId.of("emergency-line"),
                        ZHANG,
                        "询问道路情况",
                        Optional.of("应急科外出，由秘书科代接"),
                        Optional.of(CALLER),
                        Means.PHONE,
                        true,
                        at("2026-10-01T02:10:00Z")),
                new LeaderLeft(WANG, "赴省里开会", "138-0000-0000", at("2026-10-01T06:00:00Z")),
                new LeaderReturned(WANG, at("2026-10-01T09:00:00Z")),
                new OfficerLeft(DESK, ZHANG, Optional.of(LI), Optional.of(WANG), "取文件", at("2026-10-01T06:30:00Z")),
                new OfficerReturned(DESK, ZHANG, at("2026-10-01T06:45:00Z")),
                new ChecklistAnswered(
                        DESK,
                        AFTERNOON,
                        ZHANG,
                        List.of(new CheckAnswer("电话", true, ""), new CheckAnswer("传真机", false, "缺纸")),
                        at("2026-10-01T05:10:00Z")),
                new SpotChecked(DESK, WANG, Optional.of(ZHANG), 12, at("2026-10-01T07:00:00Z")),
                new DutyRecordOpened(
                        new FormNumber(FormKind.EMERGENCY_SHEET, 2026, 7),
                        DESK,
                        MORNING,
                        JI,
                        at("2026-10-01T02:10:00Z")),
                new NothingReported(DESK, MORNING, JI, at("2026-10-01T02:10:00Z")),
                new PaperReceived(
                        FLOOD,
                        new FormNumber(FormKind.EMERGENCY_SHEET, 2026, 7),
                        DESK,
                        new Paper(
                                PaperKind.MESSAGE,
                                "市防汛办",
                                "吉防汛〔2026〕3号",
                                "关于做好防汛工作的通知",
                                Urgency.ORDINARY,
                                at("2026-10-01T02:10:00Z")),
                        JI,
                        at("2026-10-01T02:10:00Z")),
                new TaskAssigned(
                        FLOOD,
                        DESK,
                        JI,
                        "核实转移人数",
                        Optional.of(at("2026-10-01T02:10:00Z")),
                        JI,
                        at("2026-10-01T02:10:00Z")),
                new ReportAcknowledged(FLOOD, JI, at("2026-10-01T02:10:00Z")),
                new LeaderInstructed(FLOOD, 2, JI, "已通知乡镇转移群众", Means.PHONE, JI, at("2026-10-01T02:10:00Z")),
                new MatterHandled(FLOOD, 2, "已通知乡镇转移群众", Outcome.PARTIAL, JI, at("2026-10-01T02:10:00Z")),
                new MatterAnswered(
                        FLOOD, Addressee.CALLER, "已通知乡镇转移群众", Satisfaction.SATISFIED, JI, at("2026-10-01T02:10:00Z")),
                new MatterArchived(FLOOD, "long-term", JI, at("2026-10-01T02:10:00Z")),
                new VisitorReceived(
                        DESK, new Visitor("刘某", "前进乡", "续办", "秘书科", "记录完整"), JI, at("2026-10-01T02:10:00Z")),
                new VisitorLeft(12, JI, at("2026-10-01T02:10:00Z")),
                new EntryCorrected(12, "应为东岸", "本科室有急件", JI, at("2026-10-01T02:10:00Z")),
                new DutyRelocated(DESK, JI, "秘书科", "本科室有急件", List.of("值班电话", "记录本"), at("2026-10-01T02:10:00Z")),
                new OfficerSignedIn(DESK, MORNING, JI, "秘书科", at("2026-10-01T02:10:00Z")),
                new OfficerSignedOut(DESK, MORNING, JI, at("2026-10-01T02:10:00Z")),
                new SecretReceived(
                        new RegisterPointer("J-2026-3", 2, "市防汛办", "机要员", Optional.of(LocalDate.parse("2026-11-01"))),
                        JI,
                        at("2026-10-01T02:10:00Z")),
                new RecordDisclosed(12, JI, "续办", JI, at("2026-10-01T02:10:00Z")),
                new OrderRegistered(
                        FLOOD,
                        new FormNumber(FormKind.EMERGENCY_SHEET, 2026, 7),
                        DESK,
                        DESK,
                        new Order(
                                new Caller("刘某", "13800000000", "河南街3号"),
                                Request.ENQUIRY,
                                "water",
                                "秘书科",
                                "停水一天",
                                Urgency.ORDINARY,
                                2),
                        JI,
                        Optional.of("本科室有急件"),
                        at("2026-10-01T02:10:00Z")),
                new OrderDispatched(FLOOD, "水务集团", "调度室李某", true, JI, at("2026-10-01T02:10:00Z")),
                new CitizenContacted(FLOOD, "水务集团", "已通知乡镇转移群众", JI, at("2026-10-01T02:10:00Z")),
                new MatterExplained(FLOOD, "已通知乡镇转移群众", JI, at("2026-10-01T02:10:00Z")),
                new FollowUpCalled(FLOOD, Satisfaction.SATISFIED, "已通知乡镇转移群众", JI, at("2026-10-01T02:10:00Z")),
                new CallMissed(DESK, Means.PHONE, "13800000000", at("2026-10-01T02:10:00Z")),
                new CallReturned(12, "已通知乡镇转移群众", JI, at("2026-10-01T02:10:00Z")),
                emergencyReceived(learned),
                emergencyUpdated(learned),
                new ReportDrafted(
                        FLOOD,
                        2,
                        ReportStage.INITIAL,
                        "已通知乡镇转移群众",
                        List.of(new TopicReport(Topic.HANDLING, "已通知乡镇转移群众")),
                        JI,
                        at("2026-10-01T02:10:00Z")),
                new ReportApproved(FLOOD, 2, JI, ReportForm.WRITTEN, JI, at("2026-10-01T02:10:00Z")),
                new ReportCoordinated(FLOOD, 2, "party-office", JI, at("2026-10-01T02:10:00Z")),
                new ReportSent(
                        FLOOD,
                        2,
                        "party-office",
                        ReportForm.WRITTEN,
                        "已通知乡镇转移群众",
                        "收文0012",
                        JI,
                        at("2026-10-01T02:10:00Z")),
                new RecordsInspected(
                        List.of(FormKind.DUTY_RECORD, FormKind.MAYOR_LINE_RECORD),
                        DateSpan.through(LocalDate.parse("2026-10-01"), LocalDate.parse("2026-10-31")),
                        List.of(3L, 12L),
                        "记录完整",
                        JI,
                        at("2026-10-01T02:10:00Z")),
                new CriticismCirculated(JI, List.of(3L, 12L), "已通知乡镇转移群众", JI, at("2026-10-01T02:10:00Z")),
                new RoundMade("night-round", DESK, MORNING, JI, "机房、档案室", "门窗完好", at("2026-10-01T02:10:00Z")),
                new RoundConfirmed(12, JI, at("2026-10-01T02:10:00Z")),
                new DailyReportMade(
                        DESK,
                        LocalDate.parse("2026-10-01"),
                        Optional.of("城区积水已退"),
                        "市政府总值班室",
                        JI,
                        at("2026-10-01T02:10:00Z")),
                new FieldsFilled(
                        new FormNumber(FormKind.DUTY_RECORD, 2026, 7),
                        Map.of("weather", "小雨转晴", "vehicles", "2"),
                        JI,
                        at("2026-10-01T02:10:00Z")),
                new ReinforcementOrdered(
                        "flood-season", LocalDate.parse("2026-10-02"), "防汛期间加强值班", JI, at("2026-10-01T02:10:00Z")),
                new ReinforcementLifted("flood-season", LocalDate.parse("2026-10-04"), JI, at("2026-10-03T02:10:00Z")),
                new RecordReviewed(
                        new FormNumber(FormKind.DUTY_RECORD, 2026, 7), WANG, "已阅，积水点须复查", at("2026-10-02T00:30:00Z")),
                new Withheld(Level.INTERNAL, at("2026-10-01T02:10:00Z")));
    }

    private static RosterProposed rosterProposed() {
        return new RosterProposed(
                OCTOBER,
                DateSpan.through(LocalDate.parse("2026-10-01"), LocalDate.parse("2026-10-31")),
                List.of(new Assignment(MORNING, ZHANG), new Assignment(AFTERNOON, LI)),
                List.of(new FairShare(StaffId.of("zhang-wei"), "desk", "holiday", 416_667, -83_333)),
                "国务院办公厅 2026",
                false,
                at("2026-09-20T08:00:00Z"));
    }

    private static HandoverOffered handoverOffered(CarriedMatter carried) {
        return new HandoverOffered(
                DESK,
                MORNING,
                AFTERNOON,
                JI,
                ZHANG,
                List.of(carried),
                HandoverMode.FACE_TO_FACE,
                "值班室",
                at("2026-10-01T04:58:00Z"));
    }

    private static Reassignment jiForNobody() {
        return new Reassignment(MORNING, Optional.empty(), JI);
    }

    private static DutyOfficer officer(String id, String name, String section) {
        return new DutyOfficer(StaffId.of(id), name, SectionId.of(section));
    }

    private static Instant at(String text) {
        return Instant.parse(text);
    }
}
