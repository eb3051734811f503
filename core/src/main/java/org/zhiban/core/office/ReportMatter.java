package org.zhiban.core.office;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.MatterReported;
import org.zhiban.core.form.Means;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.staff.StaffId;

/**
 * Records that a matter was reported to a leader (报告事项), clauses 一(三) and 二(二)2.
 *
 * @param matter which matter
 * @param leader who was told
 * @param means how
 * @param at when it is said to have happened, or empty for now
 */
public record ReportMatter(MatterId matter, StaffId leader, Means means, Optional<Instant> at) implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ReportMatter {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(leader, "leader");
        Objects.requireNonNull(means, "means");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public List<StaffId> people() {
        return List.of(leader);
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
        return situation.record(new MatterReported(
                matter, situation.officer(leader), situation.roles(leader, situation.at(at)), means, situation.at(at)));
    }
}
