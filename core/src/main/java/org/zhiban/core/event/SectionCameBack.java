package org.zhiban.core.event;

import java.time.Instant;
import java.util.Objects;
import org.zhiban.core.staff.SectionId;

/**
 * A section came back (科室人员返回), clause 一(二).
 *
 * @param section which section
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record SectionCameBack(SectionId section, Instant at) implements DutyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public SectionCameBack {
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.sectionCameBack(this);
    }
}
