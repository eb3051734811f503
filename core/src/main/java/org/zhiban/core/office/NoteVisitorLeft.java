package org.zhiban.core.office;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.VisitorLeft;
import org.zhiban.core.regulation.Ruling;

/**
 * Records that a visitor left (来访人员离开), clause 三(五).
 *
 * @param visit the number of the entry that recorded the arrival
 * @param at when it is said to have happened, or empty for now
 */
public record NoteVisitorLeft(long visit, Optional<Instant> at) implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public NoteVisitorLeft {
        Objects.requireNonNull(at, "at");
    }

    @Override
    public Label label(Situation situation) {
        return situation.labelOf(visit);
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        return situation.record(new VisitorLeft(visit, situation.me(), situation.at(at)));
    }
}
