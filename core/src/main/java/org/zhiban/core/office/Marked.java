package org.zhiban.core.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.DateSpan;

/**
 * A command whose record bears a mark (标密登记), clause 一(六): level, period and who needs to know. What is later written about
 * the same matter bears the same mark. What bears one are matters, papers, tasks, orders, emergencies, visitors, calls and
 * what a leader remarks on a duty record, and what is written about a matter, such as an instruction, which guards the matter from then on. A mark only ever adds to what guards the record by itself. Above the ceiling of the system it is refused; {@link NoteSecret} keeps a pointer. An emergency is
 * not even then: it is recorded without what was said, with the pointer, and that is found.
 *
 * @param mark what guards the record
 * @param command what is to be recorded; not itself marked, and of a kind that may be
 */
public record Marked(Label mark, Command command) implements Command {
    /** What says something of its own; and so does what is written about a matter. */
    private static final Set<Class<? extends Command>> BEARING = Set.of(
            RegisterMatter.class,
            ReceivePaper.class,
            AssignTask.class,
            RegisterOrder.class,
            RecordEmergency.class,
            ReceiveVisitor.class,
            RecordCall.class,
            NoteMissedCall.class,
            ReviewRecord.class);

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if the command is marked already, or records nothing that is ever guarded
     */
    public Marked {
        Objects.requireNonNull(mark, "mark");
        if (Objects.requireNonNull(command, "command") instanceof Marked) {
            throw new IllegalArgumentException("标密 a command is marked once");
        }
        if (!mayBear(command)) {
            throw new IllegalArgumentException(
                    "标密 值守、排班、交接、检查人人可查，更正和续记随原记录，不另标密 what everybody has to see, or is guarded"
                            + " as the record it is about, bears no mark of its own: "
                            + command.getClass().getSimpleName());
        }
    }

    /** Whether a command records what may be guarded. */
    static boolean mayBear(Command command) {
        return BEARING.contains(command.getClass()) || command.concerns().isPresent();
    }

    @Override
    public List<StaffId> people() {
        return command.people();
    }

    @Override
    public DateSpan days(LocalDate today) {
        return command.days(today);
    }

    @Override
    public Label label(Situation situation) {
        Label both = situation.both(command.label(situation), mark);
        return command instanceof RecordEmergency ? situation.upToCeiling(both) : both;
    }

    @Override
    public Optional<MatterId> concerns() {
        return command.concerns();
    }

    @Override
    public Regulation law(Situation situation) {
        return command.law(situation);
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        return command instanceof RecordEmergency emergency && !situation.mayHold(mark)
                ? emergency.decideAboveCeiling(situation)
                : command.decide(situation);
    }

    /** Whether it records an emergency, which is never refused. */
    static boolean isEmergency(Command command) {
        return command instanceof RecordEmergency
                || command instanceof Marked marked && marked.command instanceof RecordEmergency;
    }

    /** Shows the mark alone: what is to be recorded stays out of logs. */
    @Override
    public String toString() {
        return "Marked[" + mark.marking() + "]";
    }
}
