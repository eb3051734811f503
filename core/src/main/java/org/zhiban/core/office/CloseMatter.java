package org.zhiban.core.office;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.MatterClosed;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.regulation.Ruling;

/**
 * Records the end of a matter (办结事项).
 *
 * @param matter which matter
 * @param result what came of it
 * @param at when it is said to have happened, or empty for now
 */
public record CloseMatter(MatterId matter, String result, Optional<Instant> at) implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public CloseMatter {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(result, "result");
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
        return situation.record(new MatterClosed(matter, result, situation.at(at)));
    }
}
