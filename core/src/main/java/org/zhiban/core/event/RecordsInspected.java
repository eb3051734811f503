package org.zhiban.core.event;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.zhiban.core.form.FormKind;
import org.zhiban.core.time.DateSpan;

/**
 * A leader in charge inspected the records (检查值班记录), clause 三(七).
 *
 * @param forms which forms
 * @param period of which days
 * @param sample the numbers of the entries looked at
 * @param result what was seen
 * @param inspector who inspected
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record RecordsInspected(
        List<FormKind> forms, DateSpan period, List<Long> sample, String result, DutyOfficer inspector, Instant at)
        implements DutyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public RecordsInspected {
        forms = List.copyOf(forms);
        Objects.requireNonNull(period, "period");
        sample = List.copyOf(sample);
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(inspector, "inspector");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.recordsInspected(this);
    }
}
