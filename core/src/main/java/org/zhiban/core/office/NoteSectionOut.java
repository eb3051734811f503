package org.zhiban.core.office;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.SectionWentOut;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.staff.SectionId;

/**
 * Notes that all of a section are out (科室人员外出), clause 一(二): its line passes to the cover.
 *
 * @param section which section
 * @param reason why; may be empty
 * @param at when it is said to have happened, or empty for now
 */
public record NoteSectionOut(SectionId section, String reason, Optional<Instant> at) implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public NoteSectionOut {
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        return situation.record(new SectionWentOut(section, reason, situation.at(at)));
    }
}
