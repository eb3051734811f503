package org.zhiban.core.event;

import java.time.Instant;
import java.util.Objects;

/**
 * All there is about a matter was archived (归档), clause 二(二)5; from then on it can only be read.
 *
 * @param matter which matter
 * @param retention the retention class, by its id in the regulation
 * @param officer who archived it
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record MatterArchived(MatterId matter, String retention, DutyOfficer officer, Instant at) implements OfMatter {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public MatterArchived {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(retention, "retention");
        Objects.requireNonNull(officer, "officer");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.matterArchived(this);
    }
}
