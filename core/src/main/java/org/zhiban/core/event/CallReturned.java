package org.zhiban.core.event;

import java.time.Instant;
import java.util.Objects;

/**
 * A missed call or fax was made good (回拨补接), clause 三(二).
 *
 * @param missed the number of the entry that recorded it as missed
 * @param text what it was about
 * @param officer who called back
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record CallReturned(long missed, String text, DutyOfficer officer, Instant at) implements DutyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public CallReturned {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(officer, "officer");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.callReturned(this);
    }
}
