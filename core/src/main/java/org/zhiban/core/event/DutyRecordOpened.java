package org.zhiban.core.event;

import java.time.Instant;
import java.util.Objects;
import org.zhiban.core.form.FormNumber;
import org.zhiban.core.regulation.PostId;

/**
 * A duty record was opened for a shift (值班记录启用), clause 一(五): one a shift, numbered through the year.
 *
 * @param number its number
 * @param post whose record
 * @param shift the shift it is of
 * @param officer who keeps it
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record DutyRecordOpened(FormNumber number, PostId post, ShiftId shift, DutyOfficer officer, Instant at)
        implements DutyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public DutyRecordOpened {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(shift, "shift");
        Objects.requireNonNull(officer, "officer");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.dutyRecordOpened(this);
    }
}
