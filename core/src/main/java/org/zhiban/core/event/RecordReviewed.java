package org.zhiban.core.event;

import java.time.Instant;
import java.util.Objects;
import org.zhiban.core.form.FormNumber;

/**
 * A leader read a duty record and signed it (阅示值班记录), form 1: a leader of that shift, or one over it.
 *
 * @param number which record
 * @param leader who signed
 * @param remark what the leader remarked; empty if nothing
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record RecordReviewed(FormNumber number, DutyOfficer leader, String remark, Instant at) implements DutyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public RecordReviewed {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(leader, "leader");
        Objects.requireNonNull(remark, "remark");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.recordReviewed(this);
    }
}
