package org.zhiban.core.event;

import java.time.Instant;
import java.util.Objects;

/**
 * A matter was reported to the duty leader (报告事项), clause 一(三).
 *
 * @param matter which matter
 * @param leader who was told
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record MatterReported(MatterId matter, DutyOfficer leader, Instant at) implements DutyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public MatterReported {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(leader, "leader");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.matterReported(this);
    }
}
