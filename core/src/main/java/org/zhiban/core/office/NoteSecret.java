package org.zhiban.core.office;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.SecretReceived;
import org.zhiban.core.form.RegisterPointer;
import org.zhiban.core.regulation.Ruling;

/**
 * Keeps a pointer to what this system may not hold (登记涉密件指引), clause 一(六).
 *
 * @param pointer where the classified register has it
 * @param at when it is said to have happened, or empty for now
 */
public record NoteSecret(RegisterPointer pointer, Optional<Instant> at) implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public NoteSecret {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        return situation.record(new SecretReceived(pointer, situation.me(), situation.at(at)));
    }
}
