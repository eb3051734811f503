package org.zhiban.core.event;

import java.time.Instant;
import java.util.Objects;
import org.zhiban.core.form.Addressee;
import org.zhiban.core.form.Satisfaction;

/**
 * What came of a matter was told to whom it concerns (反馈), clause 三(四).
 *
 * @param matter which matter
 * @param addressee who was answered
 * @param text what was said, or why the caller could not be reached
 * @param satisfaction whether the addressee was content
 * @param officer who answered
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record MatterAnswered(
        MatterId matter, Addressee addressee, String text, Satisfaction satisfaction, DutyOfficer officer, Instant at)
        implements OfMatter {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public MatterAnswered {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(addressee, "addressee");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(satisfaction, "satisfaction");
        Objects.requireNonNull(officer, "officer");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.matterAnswered(this);
    }
}
