package org.zhiban.core.office;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.LeaderLeft;
import org.zhiban.core.regulation.Ruling;

/**
 * Records that the duty leader, who acts, leaves on business (带班领导外出), clause 一(三).
 *
 * @param business the official business
 * @param phone the number the leader is reached on
 * @param at when it is said to have happened, or empty for now
 */
public record LeavePremises(String business, String phone, Optional<Instant> at) implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public LeavePremises {
        Objects.requireNonNull(business, "business");
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        return situation.record(new LeaderLeft(situation.me(), business, phone, situation.at(at)));
    }
}
