package org.zhiban.core.event;

import java.time.Instant;
import java.util.Objects;

/**
 * What cannot be solved yet was explained to the citizen (解释说明), clause 三(二).
 *
 * @param matter which order
 * @param text what was explained
 * @param officer who explained it
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record MatterExplained(MatterId matter, String text, DutyOfficer officer, Instant at) implements OfMatter {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public MatterExplained {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(officer, "officer");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.matterExplained(this);
    }
}
