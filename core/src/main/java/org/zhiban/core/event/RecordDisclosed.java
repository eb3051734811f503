package org.zhiban.core.event;

import java.time.Instant;
import java.util.Objects;

/**
 * The guarded record of a matter was opened to somebody (知悉登记), clause 一(六).
 *
 * @param record the number of the entry that opened the record
 * @param reader who may read it from now on
 * @param purpose what for
 * @param officer who opened it
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record RecordDisclosed(long record, DutyOfficer reader, String purpose, DutyOfficer officer, Instant at)
        implements DutyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public RecordDisclosed {
        Objects.requireNonNull(reader, "reader");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(officer, "officer");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.recordDisclosed(this);
    }
}
