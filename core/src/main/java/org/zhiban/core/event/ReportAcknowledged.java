package org.zhiban.core.event;

import java.time.Instant;
import java.util.Objects;

/**
 * A leader acknowledged what was reported (领导签收报告), clause 二(二)2.
 *
 * @param matter which matter
 * @param leader who acknowledged
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record ReportAcknowledged(MatterId matter, DutyOfficer leader, Instant at) implements OfMatter {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ReportAcknowledged {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(leader, "leader");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.reportAcknowledged(this);
    }
}
