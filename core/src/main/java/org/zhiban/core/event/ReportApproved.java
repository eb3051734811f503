package org.zhiban.core.event;

import java.time.Instant;
import java.util.Objects;
import org.zhiban.core.form.ReportForm;

/**
 * A city leader approved a report (市领导批准), clause 二(二)3.
 *
 * @param matter which emergency
 * @param draft which draft
 * @param approver who approved
 * @param form in writing, or orally
 * @param officer who wrote it down
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record ReportApproved(
        MatterId matter, int draft, DutyOfficer approver, ReportForm form, DutyOfficer officer, Instant at)
        implements OfMatter {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ReportApproved {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(approver, "approver");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(officer, "officer");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.reportApproved(this);
    }
}
