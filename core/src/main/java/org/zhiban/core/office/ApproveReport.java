package org.zhiban.core.office;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.ReportApproved;
import org.zhiban.core.form.ReportForm;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.staff.StaffId;

/**
 * Records that a city leader approved a report (市领导批准), clause 二(二)3.
 *
 * @param matter which emergency
 * @param draft which draft
 * @param approver who approved
 * @param form in writing, or orally
 * @param at when it is said to have happened, or empty for now
 */
public record ApproveReport(MatterId matter, int draft, StaffId approver, ReportForm form, Optional<Instant> at)
        implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ApproveReport {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(approver, "approver");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public List<StaffId> people() {
        return List.of(approver);
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
                new ReportApproved(matter, draft, situation.officer(approver), form, situation.me(), situation.at(at)));
    }
}
