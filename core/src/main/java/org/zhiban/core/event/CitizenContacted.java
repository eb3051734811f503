package org.zhiban.core.event;

import java.time.Instant;
import java.util.Objects;

/**
 * The responsible department spoke with the citizen (部门先行沟通), clause 三(二).
 *
 * @param matter which order
 * @param department which department
 * @param text what was learned
 * @param officer who wrote it
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record CitizenContacted(MatterId matter, String department, String text, DutyOfficer officer, Instant at)
        implements OfMatter {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public CitizenContacted {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(officer, "officer");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.citizenContacted(this);
    }
}
