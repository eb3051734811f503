package org.zhiban.core.record;

import java.time.Instant;
import java.util.Optional;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterClosed;
import org.zhiban.core.event.MatterRegistered;
import org.zhiban.core.event.MatterReported;
import org.zhiban.core.event.OpensMatter;
import org.zhiban.core.event.PaperReceived;
import org.zhiban.core.event.RecordDisclosed;
import org.zhiban.core.event.ReportAcknowledged;
import org.zhiban.core.event.TaskAssigned;
import org.zhiban.core.event.Told;
import org.zhiban.core.matter.Instruction;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.Limit;
import org.zhiban.core.roster.MatterDeadlines;

/** By when a matter must be reported, done and followed up (事项期限), clauses 一(三), 一(五)3 and 一(五)4. */
public final class RecordDeadlines {
    private RecordDeadlines() {}

    /**
     * Adds the deadlines of a matter that are not kept (事项期限): still open, or missed.
     *
     * @param deadlines those of the matter
     */
    public static void add(MatterDeadlines deadlines) {
        Matter matter = deadlines.matter();
        OpensMatter opening = matter.opening();
        if (opening instanceof MatterRegistered registered) {
            addOfRegistered(registered, deadlines);
        } else if (opening instanceof PaperReceived received) {
            addOfPaper(received, deadlines);
        } else if (opening instanceof TaskAssigned task) {
            addOfTask(task, deadlines);
        }
        if (matter.emergency().isEmpty() && !(opening instanceof TaskAssigned)) {
            addInstructions(deadlines);
        }
        if (matter.has(ReportAcknowledged.class)) {
            matter.told(ReportAcknowledged.class).forEach(acknowledged -> addForgotten(acknowledged, deadlines));
        }
    }

    /** Emergencies and tasks have limits of their own. */
    private static void addInstructions(MatterDeadlines deadlines) {
        for (Instruction instruction : deadlines.matter().instructions()) {
            deadlines.within(
                    Code.INSTRUCTION_WITHOUT_RESULT,
                    Limit.INSTRUCTION_RESULT,
                    instruction.given(),
                    instruction.done(),
                    () -> Facts.of("instruction", instruction.number()));
        }
    }

    private static Optional<Instant> reported(Matter matter) {
        return matter.first(MatterReported.class).map(Told::at);
    }

    private static void addOfRegistered(MatterRegistered registered, MatterDeadlines deadlines) {
        if (registered.urgent()) {
            deadlines.within(
                    Code.REPORT_LATE, Limit.REPORT_AT_ONCE, registered.at(), reported(deadlines.matter()), Facts::none);
        }
    }

    private static void addOfPaper(PaperReceived received, MatterDeadlines deadlines) {
        deadlines.within(
                Code.PAPER_LATE,
                Limit.PAPER_REGISTERED,
                received.paper().arrived(),
                Optional.of(received.at()),
                Facts::none);
        deadlines.within(
                Code.PAPER_REPORT_LATE, Limit.REPORT_AT_ONCE, received.at(), reported(deadlines.matter()), Facts::none);
    }

    private static void addOfTask(TaskAssigned task, MatterDeadlines deadlines) {
        task.due()
                .ifPresent(
                        due -> deadlines.by(Code.TASK_OVERDUE, task.at(), due, done(deadlines.matter()), Facts::none));
    }

    private static Optional<Instant> done(Matter matter) {
        return matter.instructions().stream()
                .flatMap(instruction -> instruction.done().stream())
                .findFirst()
                .or(() -> matter.last(MatterClosed.class).map(Told::at));
    }

    /** An acknowledgement buys time, not rest: when nothing follows, the matter falls due again. */
    private static void addForgotten(Told<ReportAcknowledged> acknowledged, MatterDeadlines deadlines) {
        deadlines.within(
                Code.MATTER_FORGOTTEN,
                Limit.FORGOTTEN,
                acknowledged,
                after(deadlines.matter(), acknowledged),
                () -> Facts.of("officer", acknowledged.event().leader()));
    }

    private static Optional<Instant> after(Matter matter, Told<?> told) {
        return matter.entries().stream()
                .filter(entry -> entry.number() > told.number() && !(entry.event() instanceof RecordDisclosed))
                .map(LogEntry::event)
                .map(event -> event.at())
                .findFirst();
    }
}
