package org.zhiban.core.office;

import static org.zhiban.core.regulation.Jiaohe.DESK;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhiban.core.confidentiality.Audience;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.confidentiality.Level;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.OpensMatter;
import org.zhiban.core.form.Addressee;
import org.zhiban.core.form.Answer;
import org.zhiban.core.form.Caller;
import org.zhiban.core.form.Casualties;
import org.zhiban.core.form.Means;
import org.zhiban.core.form.Order;
import org.zhiban.core.form.Outcome;
import org.zhiban.core.form.Paper;
import org.zhiban.core.form.PaperKind;
import org.zhiban.core.form.Question;
import org.zhiban.core.form.ReportForm;
import org.zhiban.core.form.ReportStage;
import org.zhiban.core.form.Request;
import org.zhiban.core.form.Satisfaction;
import org.zhiban.core.form.Sureness;
import org.zhiban.core.form.Urgency;
import org.zhiban.core.form.Visitor;
import org.zhiban.core.regulation.Jiaohe;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.staff.StaffId;

/** Something guarded in one of two books that must look alike: of any kind, with any text, and any way it went on. */
public record Secret(Kind kind, String text, List<Integer> progress) {
    static final MatterId AUDIT = MatterId.of("audit");
    static final Label MARK = Label.of(Level.WORK_SECRET, Audience.of(Jiaohe.SECRETARIAT));

    /** Kinds that take no number, or the same: how many forms there are is no secret, their numbers run without a gap. */
    public enum Kind {
        MATTER,
        TASK,
        VISITOR,
        CALL,
        PAPER,
        ORDER,
        EMERGENCY;

        boolean isNumbered() {
            return compareTo(PAPER) >= 0;
        }

        public boolean looksLike(Kind other) {
            return this == other || !isNumbered() && !other.isNumbered();
        }
    }

    /** An office with somebody on duty. */
    static RandomHistory begun() {
        RandomHistory history = new RandomHistory();
        history.desk.takes(history.desk
                .view()
                .rostered(DESK, history.desk.clock.instant())
                .get(0)
                .id());
        history.catchUp();
        return history;
    }

    static StaffId writer(RandomHistory history) {
        return history.state().board().on(DESK).orElseThrow().officer().id();
    }

    static StaffId leader(RandomHistory history) {
        return history.state()
                .rosters()
                .leadersAt(history.desk.clock.instant(), history.desk.view().plan())
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** The history of an office that has this secret, and nothing else that another has not. */
    public RandomHistory lived() {
        RandomHistory history = begun();
        goesInto(history.desk, writer(history), leader(history));
        return history;
    }

    private static Optional<Instant> now() {
        return Optional.empty();
    }

    /** Enters it in the book, and then as many entries about it as there are steps. */
    void goesInto(DutyDesk desk, StaffId writer, StaffId leader) {
        LogEntry first = opens(desk, writer, leader);
        progress.forEach(dice -> goesOn(desk, writer, leader, first, dice));
    }

    LogEntry opens(DutyDesk desk, StaffId writer, StaffId leader) {
        Ruling<LogEntry> ruling =
                desk.office.submit(LeakCheck.SECRET_COMMAND, new Marked(MARK, opening(desk, leader)), writer);
        if (ruling.results().size() != 1) {
            throw new AssertionError(kind + " is one entry: " + ruling);
        }
        return ruling.results().get(0);
    }

    private Command opening(DutyDesk desk, StaffId leader) {
        return switch (kind) {
            case MATTER -> new RegisterMatter(AUDIT, DESK, text, text, true, now());
            case TASK -> new AssignTask(AUDIT, DESK, leader, text, Optional.empty(), now());
            case PAPER ->
                new ReceivePaper(
                        DESK,
                        new Paper(PaperKind.NOTICE, text, "", text, Urgency.ORDINARY, desk.clock.instant()),
                        now());
            case ORDER ->
                new RegisterOrder(
                        Jiaohe.LIVELIHOOD_LINE,
                        new Order(
                                new Caller(text, "13800000000", text),
                                Request.HELP,
                                "water",
                                text,
                                text,
                                Urgency.ORDINARY,
                                1),
                        Optional.empty(),
                        now());
            case EMERGENCY -> new RecordEmergency(DESK, ContinuedSecretsTest.sheet(), Optional.empty(), now());
            case VISITOR -> new ReceiveVisitor(DESK, new Visitor(text, text, text, "", ""), now());
            case CALL -> new NoteMissedCall(Jiaohe.LIVELIHOOD_LINE, Means.PHONE, "13800000000", now());
        };
    }

    /** One more entry about it: the first of what could follow that is accepted; a correction always is, until the archive. */
    private void goesOn(DutyDesk desk, StaffId writer, StaffId leader, LogEntry first, int dice) {
        List<Command> possible = possible(first, leader);
        Stream.iterate(dice, next -> next + 1)
                .limit(possible.size())
                .map(next -> desk.office.submit(possible.get(Math.floorMod(next, possible.size())), writer))
                .filter(Ruling::isAccepted)
                .findFirst()
                .orElseThrow();
    }

    private List<Command> possible(LogEntry first, StaffId leader) {
        MatterId matter = first.event() instanceof OpensMatter opening ? opening.matter() : AUDIT;
        return List.of(
                new ReportMatter(matter, leader, Means.PHONE, now()),
                new AcknowledgeReport(matter, leader, now()),
                new GiveInstruction(matter, leader, text, Means.PHONE, now()),
                new HandleMatter(matter, 0, text, Outcome.PARTIAL, now()),
                new HandleMatter(matter, 0, text, Outcome.DONE, now()),
                new AnswerMatter(matter, Addressee.LEADER, text, Satisfaction.NOT_ASKED, now()),
                new DispatchOrder(matter, text, true, now()),
                new NoteContact(matter, text, text, now()),
                new ExplainMatter(matter, text, now()),
                new CallCitizen(matter, Satisfaction.DISSATISFIED, text, now()),
                new UpdateEmergency(
                        matter,
                        List.of(new Answer(Question.PLACE, Sureness.KNOWN, text)),
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        Casualties.unknown(),
                        text,
                        true,
                        now()),
                new DraftReport(matter, ReportStage.INITIAL, text, List.of(), now()),
                new ApproveReport(matter, 1, JiaoheStaff.ZHAO_MINGYUAN, ReportForm.WRITTEN, now()),
                new SendReport(matter, 1, "emergency-bureau", ReportForm.WRITTEN, text, text, now()),
                new CloseMatter(matter, text, now()),
                new NoteVisitorLeft(first.number(), now()),
                new ReturnCall(first.number(), text, now()),
                new DiscloseRecord(first.number(), JiaoheStaff.ZHANG_WEI, text, now()),
                new CorrectEntry(first.number(), text, text, now()));
    }
}
