package org.zhiban.core.event;

import java.time.Instant;
import java.util.Objects;
import org.zhiban.core.form.Outcome;

/**
 * Something was done about a matter (处置情况), clauses 一(五) and 三(四).
 *
 * @param matter which matter
 * @param instruction the instruction it carries out, or 0 if none
 * @param text what was done
 * @param outcome how far that goes
 * @param officer who wrote it
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record MatterHandled(
        MatterId matter, int instruction, String text, Outcome outcome, DutyOfficer officer, Instant at)
        implements OfMatter {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public MatterHandled {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(officer, "officer");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.matterHandled(this);
    }
}
