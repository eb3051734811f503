package org.zhiban.core.event;

import java.time.Instant;
import java.util.Objects;

/**
 * The duty leader came back (带班领导返回), clause 一(三).
 *
 * @param leader who came back
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record LeaderReturned(DutyOfficer leader, Instant at) implements DutyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public LeaderReturned {
        Objects.requireNonNull(leader, "leader");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.leaderReturned(this);
    }
}
