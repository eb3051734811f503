package org.zhiban.core.event;

import java.time.Instant;
import java.util.Objects;

/**
 * The duty leader left the premises on business (带班领导外出), clause 一(三).
 *
 * @param leader who left
 * @param business the official business
 * @param phone the number the leader is reached on
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record LeaderLeft(DutyOfficer leader, String business, String phone, Instant at) implements DutyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public LeaderLeft {
        Objects.requireNonNull(leader, "leader");
        Objects.requireNonNull(business, "business");
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.leaderLeft(this);
    }
}
