package org.zhiban.core.record;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.zhiban.core.matter.Matter;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Deadline;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.Limit;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.roster.MatterDeadline;

/** By when a matter must be reported, done and followed up (事项期限), clauses 一(三), 一(五)3 and 一(五)4. */
public final class RecordDeadlines {
    private RecordDeadlines() {}

    /**
     * The deadlines of a matter that are not kept (事项期限): still open, or missed.
     *
     * @param matter the matter
     * @param law the regulation in force when it was registered
     * @return the deadlines
     */
    public static Stream<Deadline> of(Matter matter, Regulation law) {
        MatterDeadline deadline = new MatterDeadline(matter, law);
        Stream<Deadline> own = Stream.concat(ofOpening(matter, deadline), instructions(matter, deadline));
        return Stream.concat(
                own,
                matter.told(ReportAcknowledged.class)
                        .flatMap(acknowledged -> forgotten(matter, acknowledged, deadline)));
    }

    /** Emergencies and tasks have limits of their own. */
    private static Stream<Deadline> instructions(Matter matter, MatterDeadline deadline) {
        if (matter.emergency().isPresent() || matter.opening() instanceof TaskAssigned) {
            return Stream.empty();
        }
        return matter.instructions().stream()
                .flatMap(instruction -> deadline.within(
                        Code.INSTRUCTION_WITHOUT_RESULT,
                        Limit.INSTRUCTION_RESULT,
                        instruction.given(),
                        instruction.done(),
                        () -> Facts.of("instruction", instruction.number())));
    }

    private static Stream<Deadline> ofOpening(Matter matter, MatterDeadline deadline) {
        OpensMatter opening = matter.opening();
        if (opening instanceof MatterRegistered registered) {
            return ofRegistered(registered, matter, deadline);
        }
        if (opening instanceof PaperReceived received) {
            return ofPaper(received, matter, deadline);
        }
        return opening instanceof TaskAssigned task ? ofTask(task, matter, deadline) : Stream.empty();
    }

    private static Optional<Instant> reported(Matter matter) {
        return matter.first(MatterReported.class).map(Told::at);
    }

    private static Stream<Deadline> ofRegistered(MatterRegistered registered, Matter matter, MatterDeadline deadline) {
        return registered.urgent()
                ? deadline.within(
                        Code.REPORT_LATE, Limit.REPORT_AT_ONCE, registered.at(), reported(matter), Facts::none)
                : Stream.empty();
    }

    private static Stream<Deadline> ofPaper(PaperReceived received, Matter matter, MatterDeadline deadline) {
        return Stream.concat(
                deadline.within(
                        Code.PAPER_LATE,
                        Limit.PAPER_REGISTERED,
                        received.paper().arrived(),
                        Optional.of(received.at()),
                        Facts::none),
                deadline.within(
                        Code.PAPER_REPORT_LATE, Limit.REPORT_AT_ONCE, received.at(), reported(matter), Facts::none));
    }

    private static Stream<Deadline> ofTask(TaskAssigned task, Matter matter, MatterDeadline deadline) {
        return task.due().stream()
                .flatMap(due -> deadline.by(Code.TASK_OVERDUE, task.at(), due, done(matter), Facts::none));
    }

    private static Optional<Instant> done(Matter matter) {
        return matter.instructions().stream()
                .flatMap(instruction -> instruction.done().stream())
                .findFirst()
                .or(() -> matter.last(MatterClosed.class).map(Told::at));
    }

    /** An acknowledgement buys time, not rest: when nothing follows, the matter falls due again. */
    private static Stream<Deadline> forgotten(
            Matter matter, Told<ReportAcknowledged> acknowledged, MatterDeadline deadline) {
        return deadline.within(
                Code.MATTER_FORGOTTEN,
                Limit.FORGOTTEN,
                acknowledged,
                after(matter, acknowledged),
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
