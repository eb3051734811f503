package org.zhiban.core.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.DateSpan;

/**
 * A command whose record bears a mark (标密登记), clause 一(六): level, period and who needs to know. What is later written about
 * the same matter bears the same mark. A mark only ever adds to what guards the record by itself. Above the ceiling of the system it is refused; {@link NoteSecret} keeps a pointer.
 *
 * @param mark what guards the record
 * @param command what is to be recorded; not itself marked
 */
public record Marked(Label mark, Command command) implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if the command is marked already
     */
    public Marked {
        Objects.requireNonNull(mark, "mark");
        if (Objects.requireNonNull(command, "command") instanceof Marked) {
            throw new IllegalArgumentException("标密 a command is marked once");
        }
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
        return situation.both(command.label(situation), mark);
    }

    @Override
    public Optional<MatterId> concerns() {
        return command.concerns();
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        return command.decide(situation);
    }

    /** Shows the mark alone: what is to be recorded stays out of logs. */
    @Override
    public String toString() {
        return "Marked[" + mark.marking() + "]";
    }
}
