package org.zhiban.core.event;

import java.time.Instant;
import java.util.Objects;
import org.zhiban.core.staff.SectionId;

/**
 * All of a section went out (科室人员外出), clause 一(二): its line passes to the cover.
 *
 * @param section which section
 * @param reason why; may be empty
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record SectionWentOut(SectionId section, String reason, Instant at) implements DutyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public SectionWentOut {
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.sectionWentOut(this);
    }
}
