package org.zhiban.core.event;

import java.time.Instant;
import java.util.Objects;

/**
 * A report was agreed with another body (协调一致), clause 二(二)3.
 *
 * @param matter which emergency
 * @param draft which draft
 * @param recipient with whom, by id in the regulation
 * @param officer who did
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record ReportCoordinated(MatterId matter, int draft, String recipient, DutyOfficer officer, Instant at)
        implements OfMatter {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ReportCoordinated {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(officer, "officer");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.reportCoordinated(this);
    }
}
