package org.zhiban.core.event;

import java.time.Instant;
import java.util.Objects;

/**
 * An entry was corrected (更正), clause 二(二)1: the entry stays as it was, the correction stands behind it.
 *
 * @param entry the number of the entry corrected
 * @param correction what is right
 * @param reason why the entry was wrong
 * @param officer who corrects it
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record EntryCorrected(long entry, String correction, String reason, DutyOfficer officer, Instant at)
        implements DutyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public EntryCorrected {
        Objects.requireNonNull(correction, "correction");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(officer, "officer");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.entryCorrected(this);
    }
}
