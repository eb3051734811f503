package org.zhiban.core.regulation;

import static org.zhiban.core.regulation.Jiaohe.DESK;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.OpensMatter;
import org.zhiban.core.form.Addressee;
import org.zhiban.core.form.Caller;
import org.zhiban.core.form.Means;
import org.zhiban.core.form.Order;
import org.zhiban.core.form.Outcome;
import org.zhiban.core.form.Paper;
import org.zhiban.core.form.PaperKind;
import org.zhiban.core.form.Request;
import org.zhiban.core.form.Satisfaction;
import org.zhiban.core.form.Urgency;
import org.zhiban.core.form.Visitor;
import org.zhiban.core.office.AcknowledgeReport;
import org.zhiban.core.office.AnswerMatter;
import org.zhiban.core.office.AssignTask;
import org.zhiban.core.office.CloseMatter;
import org.zhiban.core.office.DispatchOrder;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.GiveInstruction;
import org.zhiban.core.office.HandleMatter;
import org.zhiban.core.office.ReceivePaper;
import org.zhiban.core.office.ReceiveVisitor;
import org.zhiban.core.office.RegisterMatter;
import org.zhiban.core.office.RegisterOrder;
import org.zhiban.core.office.ReportMatter;
import org.zhiban.core.staff.StaffId;

/** What officers do, as the tests say it: a command each, filled in where the test does not care. */
final class Deeds {
    private Deeds() {}

    /** The matter opened last. */
    static MatterId latest(DutyDesk office) {
        List<LogEntry> log = office.view().log();
        return Stream.iterate(log.size() - 1, i -> i >= 0, i -> i - 1)
                .map(i -> log.get(i).event())
                .filter(OpensMatter.class::isInstance)
                .map(event -> ((OpensMatter) event).matter())
                .findFirst()
                .orElseThrow();
    }

    static RegisterMatter registers(String matter, String content) {
        return new RegisterMatter(MatterId.of(matter), DESK, content, "跟进", false, Optional.empty());
    }

    static ReceivePaper receives(PaperKind kind, String source, String title, String arrived) {
        Instant at = DutyDesk.time(arrived);
        return new ReceivePaper(DESK, new Paper(kind, source, "", title, Urgency.ORDINARY, at), Optional.empty());
    }

    static AssignTask assigns(String matter, StaffId leader, String task, String due) {
        return new AssignTask(
                MatterId.of(matter), DESK, leader, task, Optional.of(due).map(DutyDesk::time), Optional.empty());
    }

    static ReportMatter reports(MatterId matter, StaffId leader) {
        return new ReportMatter(matter, leader, Means.PHONE, Optional.empty());
    }

    static AcknowledgeReport acknowledges(MatterId matter, StaffId leader) {
        return new AcknowledgeReport(matter, leader, Optional.empty());
    }

    static GiveInstruction instructs(MatterId matter, StaffId leader, String text) {
        return new GiveInstruction(matter, leader, text, Means.PHONE, Optional.empty());
    }

    static HandleMatter handles(MatterId matter, int instruction, String text) {
        return new HandleMatter(matter, instruction, text, Outcome.DONE, Optional.empty());
    }

    static HandleMatter handlesInPart(MatterId matter, int instruction) {
        return new HandleMatter(matter, instruction, "办了一半", Outcome.PARTIAL, Optional.empty());
    }

    static AnswerMatter answers(MatterId matter, String text) {
        return new AnswerMatter(matter, Addressee.LEADER, text, Satisfaction.NOT_ASKED, Optional.empty());
    }

    static CloseMatter closes(MatterId matter, String result) {
        return new CloseMatter(matter, result, Optional.empty());
    }

    static ReceiveVisitor receives(String visitor, String purpose) {
        return new ReceiveVisitor(DESK, new Visitor(visitor, "新站镇", purpose, "", ""), Optional.empty());
    }

    static RegisterOrder takesOrder(PostId line, String topic, String phone) {
        return new RegisterOrder(
                line,
                new Order(
                        new Caller("王女士", phone, "河北街"),
                        Request.HELP,
                        topic,
                        "河北街12号",
                        "家中反映" + topic,
                        Urgency.ORDINARY,
                        1),
                Optional.empty(),
                Optional.empty());
    }

    static DispatchOrder dispatches(MatterId order) {
        return dispatches(order, "供水公司");
    }

    static DispatchOrder dispatches(MatterId order, String department) {
        return new DispatchOrder(order, department, true, Optional.empty());
    }
}
