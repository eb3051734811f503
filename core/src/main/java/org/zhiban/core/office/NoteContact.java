package org.zhiban.core.office;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.event.CitizenContacted;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.regulation.Ruling;

/**
 * Records that the department spoke with the citizen (部门先行沟通), clause 三(二).
 *
 * @param matter which order
 * @param department which department
 * @param text what was learned
 * @param at when it is said to have happened, or empty for now
 */
public record NoteContact(MatterId matter, String department, String text, Optional<Instant> at) implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public NoteContact {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public Label label(Situation situation) {
        return situation.labelOf(matter);
    }

    @Override
    public Optional<MatterId> concerns() {
        return Optional.of(matter);
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        return situation.record(new CitizenContacted(matter, department, text, situation.me(), situation.at(at)));
    }
}
