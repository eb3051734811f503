package org.zhiban.core.office;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.MatterReported;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.staff.StaffId;

/**
 * Records that a matter was reported to the duty leader (报告事项), clause 一(三).
 *
 * @param matter which matter
 * @param leader who was told
 * @param at when it is said to have happened, or empty for now
 */
public record ReportMatter(MatterId matter, StaffId leader, Optional<Instant> at) implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ReportMatter {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(leader, "leader");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public List<StaffId> people() {
        return List.of(leader);
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        return situation.record(new MatterReported(matter, situation.officer(leader), situation.at(at)));
    }
}
