package org.zhiban.core.office;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.MatterHandled;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.form.Outcome;
import org.zhiban.core.regulation.Ruling;

/**
 * Records what was done about a matter (记录处置情况), clauses 一(五) and 三(四).
 *
 * @param matter which matter
 * @param instruction the instruction it carries out, or 0 if none
 * @param text what was done
 * @param outcome how far that goes
 * @param at when it is said to have happened, or empty for now
 */
public record HandleMatter(MatterId matter, int instruction, String text, Outcome outcome, Optional<Instant> at)
        implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public HandleMatter {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public Label label(Situation situation) {
        return situation.labelOf(matter);
    }

    @Override
    public Optional<MatterId> concerns() {
        return Optional.of(matter);
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        return situation.record(
                new MatterHandled(matter, instruction, text, outcome, situation.me(), situation.at(at)));
    }
}
