package org.zhiban.core.office;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.OrderDispatched;
import org.zhiban.core.regulation.Ruling;

/**
 * Passes an order to the responsible department (转办), clause 三(二).
 *
 * @param matter which order
 * @param department to whom
 * @param contact who in the department took it; empty if not given
 * @param contactFirst whether the department is told to speak with the citizen first
 * @param at when it is said to have happened, or empty for now
 */
public record DispatchOrder(
        MatterId matter, String department, String contact, boolean contactFirst, Optional<Instant> at)
        implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public DispatchOrder {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(at, "at");
    }

    /**
     * Passes an order to nobody in particular of a department (转办).
     *
     * @param matter which order
     * @param department to whom
     * @param contactFirst whether the department is told to speak with the citizen first
     * @param at when it is said to have happened, or empty for now
     */
    public DispatchOrder(MatterId matter, String department, boolean contactFirst, Optional<Instant> at) {
        this(matter, department, "", contactFirst, at);
    }

    @Override
    public Label label(Situation situation) {
        return situation.labelOf(matter);
    }

    @Override
    public Optional<MatterId> concerns() {
        return Optional.of(matter);
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        return situation.record(
                new OrderDispatched(matter, department, contact, contactFirst, situation.me(), situation.at(at)));
    }
}
