package org.zhiban.core.matter;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.MatterHandled;
import org.zhiban.core.event.Told;
import org.zhiban.core.form.Outcome;

/**
 * An instruction and what came of it (领导指示及落实), clauses 一(五) and 二(二)2.
 *
 * @param number its number within the matter, from 1
 * @param leader who gave it
 * @param given the entry that took it down
 * @param handled what was done about it, in order
 */
public record Instruction(int number, DutyOfficer leader, Told<?> given, List<Told<MatterHandled>> handled) {

    /**
     * Keeps its own copy.
     *
     * @throws NullPointerException if a component is null
     */
    public Instruction {
        Objects.requireNonNull(leader, "leader");
        Objects.requireNonNull(given, "given");
        handled = List.copyOf(handled);
    }

    /**
     * Whether it is carried out in full (完成): the last word on it is that it is done.
     *
     * @return true if so
     */
    public boolean isDone() {
        return !handled.isEmpty() && handled.get(handled.size() - 1).event().outcome() == Outcome.DONE;
    }

    /**
     * When it was carried out in full (办结时间).
     *
     * @return when the last word on it was that it is done, or empty if it is not
     */
    public Optional<Instant> done() {
        return isDone() ? Optional.of(handled.get(handled.size() - 1).at()) : Optional.empty();
    }
}
