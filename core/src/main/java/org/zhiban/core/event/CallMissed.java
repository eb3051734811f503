package org.zhiban.core.event;

import java.time.Instant;
import java.util.Objects;
import org.zhiban.core.form.Means;
import org.zhiban.core.regulation.PostId;

/**
 * A call or fax on a line was missed (漏接), clause 三(二), as the telephone system or somebody tells.
 *
 * @param line which line
 * @param means call or fax
 * @param caller the number it came from, or empty; what is given and no telephone number is refused
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record CallMissed(PostId line, Means means, String caller, Instant at) implements DutyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public CallMissed {
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(means, "means");
        Objects.requireNonNull(caller, "caller");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.callMissed(this);
    }
}
