package org.zhiban.core.office;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.SectionCameBack;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.staff.SectionId;

/**
 * Notes that a section is back (科室人员返回), clause 一(二).
 *
 * @param section which section
 * @param at when it is said to have happened, or empty for now
 */
public record NoteSectionBack(SectionId section, Optional<Instant> at) implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public NoteSectionBack {
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        return situation.record(new SectionCameBack(section, situation.at(at)));
    }
}
