package org.zhiban.core.office;

import static org.zhiban.core.regulation.Jiaohe.DESK;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhiban.core.confidentiality.Audience;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.confidentiality.Level;
import org.zhiban.core.confidentiality.Marking;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.form.Addressee;
import org.zhiban.core.form.Answer;
import org.zhiban.core.form.Caller;
import org.zhiban.core.form.Casualties;
import org.zhiban.core.form.Category;
import org.zhiban.core.form.EmergencySheet;
import org.zhiban.core.form.FormKind;
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
import org.zhiban.core.matter.Matter;
import org.zhiban.core.office.RandomHistory.Step;
import org.zhiban.core.regulation.Jiaohe;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Retention;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.DateSpan;

/** What may be written into a record at random: papers, orders, emergencies, visitors, corrections, inspections. */
final class RandomRecords {
    static final int KINDS = 34;

    private final OfficeState state;
    private final Step step;
    private final int dice;
    private final StaffId leader;
    private final Optional<Instant> stated;

    RandomRecords(OfficeState state, Step step, StaffId leader, Optional<Instant> stated) {
        this.state = state;
        this.step = step;
        this.dice = step.other();
        this.leader = leader;
        this.stated = stated;
    }

    Command command(int kind) {
        return switch (kind) {
            case 0 -> new ReportNothing(DESK, stated);
            case 1 -> new ReceivePaper(DESK, paper(), stated);
            case 2 -> new AssignTask(MatterId.of("t" + dice % 40), DESK, leader, text("核实"), stated, stated);
            case 3 -> new AcknowledgeReport(matter(), leader, stated);
            case 4 -> new GiveInstruction(matter(), leader, text("立即处置"), Means.PHONE, stated);
            case 5 -> new HandleMatter(matter(), instruction(), text("已办"), some(Outcome.values()), stated);
            case 6 ->
                new AnswerMatter(matter(), some(Addressee.values()), text("已答复"), some(Satisfaction.values()), stated);
            case 7 -> new ArchiveMatter(matter(), dice % 3 == 0 ? "long" : retention(), stated);
            case 8 -> new ReceiveVisitor(DESK, new Visitor("来客", "某厂", text("反映情况"), "", ""), stated);
            case 9 -> new NoteVisitorLeft(entry(), stated);
            case 10 -> new CorrectEntry(entry(), text("应为三户"), text("笔误"), stated);
            case 11 -> new RelocateDuty(DESK, "三楼会议室", text("停电"), carried(), stated);
            case 12 -> new SignIn(DESK, "值班室", stated);
            case 13 -> new SignOut(DESK, stated);
            case 14 ->
                new NoteSecret(
                        new RegisterPointer("密" + dice % 9, 1, "机要", "保密柜", Optional.of(LocalDate.of(2026, 10, 9))),
                        stated);
            case 15 -> new DiscloseRecord(entry(), JiaoheStaff.HAN_BING, text("查阅"), stated);
            case 16, 17 -> new RegisterOrder(line(), order(), Optional.empty(), stated);
            case 18 -> new DispatchOrder(matter(), "供热公司", dice % 2 == 0, stated);
            case 19 -> new NoteContact(matter(), "供热公司", text("已与来电人通话"), stated);
            case 20 -> new ExplainMatter(matter(), text("需待材料"), stated);
            case 21 -> new CallCitizen(matter(), some(Satisfaction.values()), text("回访"), stated);
            case 22 -> new NoteMissedCall(line(), Means.PHONE, "13800000000", stated);
            case 23 -> new ReturnCall(entry(), text("已回电"), stated);
            case 24, 25 -> new RecordEmergency(DESK, sheet(), continued(), stated);
            case 26 -> update();
            case 27 ->
                new DraftReport(
                        matter(),
                        some(ReportStage.values()),
                        text("情况报告"),
                        List.of(new TopicReport(some(Topic.values()), "内容")),
                        stated);
            case 28 -> new ApproveReport(matter(), draft(), approver(), some(ReportForm.values()), stated);
            case 29 -> new CoordinateReport(matter(), draft(), recipient(), stated);
            case 30 ->
                new SendReport(matter(), draft(), recipient(), some(ReportForm.values()), reported(), "回执", stated);
            case 31 ->
                new InspectRecords(
                        List.copyOf(EnumSet.of(some(FormKind.values()))),
                        DateSpan.through(LocalDate.of(2026, 9, 28), LocalDate.of(2026, 9, 29)),
                        List.of(entry()),
                        text("记录完整"),
                        stated);
            case 32 -> new CirculateCriticism(anyone(), List.of(entry()), text("通报"), stated);
            default -> new NoteAbsence(DESK, stated);
        };
    }

    /** Some commands are marked, some above what the office may keep. */
    Command marked(Command command) {
        if (step.dice() % 11 != 0 || !Marked.mayBear(command)) {
            return command;
        }
        Label label = step.dice() % 2 == 0
                ? Label.of(Level.INTERNAL, Audience.of(Jiaohe.SECRETARIAT))
                : new Label(Marking.parse("秘密★1年"), Audience.of(JiaoheStaff.ZHANG_WEI));
        return new Marked(label, command);
    }

    private String text(String said) {
        return step.dice() % 13 == 0 ? " " : said;
    }

    private <E> E some(E[] all) {
        return all[Math.floorMod(dice, all.length)];
    }

    private <E> Optional<E> maybe(E[] all) {
        return dice % 3 == 0 ? Optional.empty() : Optional.of(some(all));
    }

    private MatterId matter() {
        List<MatterId> all = state.board().matters().values().stream()
                .map(Matter::id)
                .sorted()
                .toList();
        return all.isEmpty() || step.dice() % 9 == 0
                ? MatterId.of("m" + dice % 50)
                : all.get(all.size() - 1 - Math.floorMod(dice, Math.min(all.size(), 4)));
    }

    private int instruction() {
        return dice % 3;
    }

    private int draft() {
        return 1 + dice % 2;
    }

    private long entry() {
        long head = Math.max(1, state.entries());
        return 1 + Math.floorMod(dice * 31L + step.dice(), head);
    }

    private String retention() {
        List<Retention> all = Jiaohe.regulation().retention();
        return all.get(Math.floorMod(dice, all.size())).id();
    }

    private Paper paper() {
        return new Paper(
                some(PaperKind.values()),
                "市气象局",
                "气预〔2026〕1号",
                text("大风预警"),
                some(Urgency.values()),
                stated.orElse(Instant.parse("2026-09-28T00:30:00Z")));
    }

    private List<String> carried() {
        return dice % 2 == 0 ? List.of("值班电话", "值班记录本") : List.of();
    }

    private PostId line() {
        return dice % 2 == 0 ? Jiaohe.LIVELIHOOD_LINE : Jiaohe.MAYOR_LINE;
    }

    private Order order() {
        return new Order(
                new Caller("来电人", dice % 7 == 0 ? "12" : "13800000000", "河北街"),
                some(Request.values()),
                dice % 4 == 0 ? "other" : topic(),
                "河北街",
                text("停水"),
                dice % 5 == 0 ? Urgency.EXTRA_URGENT : Urgency.ORDINARY,
                dice % 20);
    }

    private String topic() {
        return Jiaohe.regulation()
                .topics()
                .get(Math.floorMod(dice, Jiaohe.regulation().topics().size()))
                .id();
    }

    private EmergencySheet sheet() {
        List<Answer> answers = Stream.of(Question.values())
                .filter(question -> (question.ordinal() + dice) % 4 != 0)
                .map(question -> new Answer(question, some(Sureness.values()), "新站镇"))
                .toList();
        return new EmergencySheet(
                Means.PHONE,
                stated,
                answers,
                maybe(Category.values()),
                "",
                maybe(Grade.values()),
                dice % 2 == 0 ? Casualties.unknown() : Casualties.of(0, 0, dice % 3, 0, dice % 200));
    }

    private Optional<MatterId> continued() {
        return dice % 6 == 0 ? Optional.of(matter()) : Optional.empty();
    }

    private Command update() {
        return new UpdateEmergency(
                matter(),
                List.of(new Answer(some(Question.values()), Sureness.KNOWN, text("已核实"))),
                Optional.empty(),
                "",
                maybe(Grade.values()),
                Casualties.unknown(),
                "现场",
                dice % 2 == 0,
                stated);
    }

    private String recipient() {
        List<String> all = List.of("upper-city", "party-office", "emergency-bureau", "health-bureau", "nobody");
        return all.get(Math.floorMod(dice, all.size()));
    }

    private String reported() {
        return dice % 5 == 0 ? "另一种说法" : "情况报告";
    }

    private StaffId approver() {
        return dice % 4 == 0 ? leader : JiaoheStaff.ZHAO_MINGYUAN;
    }

    private StaffId anyone() {
        List<StaffId> all =
                new JiaoheStaff().members().stream().map(member -> member.id()).toList();
        return all.get(Math.floorMod(dice, all.size()));
    }
}
