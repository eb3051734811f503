package org.zhiban.core.event;

import java.time.Instant;
import java.util.Objects;

/**
 * A matter came to its end (办结事项).
 *
 * @param matter which matter
 * @param result what came of it
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record MatterClosed(MatterId matter, String result, Instant at) implements OfMatter {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public MatterClosed {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.matterClosed(this);
    }
}
