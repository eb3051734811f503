package org.zhiban.core.event;

import java.time.Instant;
import java.util.Objects;
import org.zhiban.core.form.Means;

/**
 * A leader gave an instruction (领导指示), clause 一(五).
 *
 * @param matter on which matter
 * @param instruction its number within the matter, from 1
 * @param leader who gave it
 * @param text what was ordered
 * @param means how it came
 * @param officer who took it down
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record LeaderInstructed(
        MatterId matter, int instruction, DutyOfficer leader, String text, Means means, DutyOfficer officer, Instant at)
        implements OfMatter {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public LeaderInstructed {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(leader, "leader");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(means, "means");
        Objects.requireNonNull(officer, "officer");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.leaderInstructed(this);
    }
}
