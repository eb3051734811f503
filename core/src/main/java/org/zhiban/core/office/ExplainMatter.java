package org.zhiban.core.office;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.MatterExplained;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.regulation.Ruling;

/**
 * Records that what cannot be solved yet was explained to the citizen (解释说明), clause 三(二).
 *
 * @param matter which order
 * @param text what was explained
 * @param at when it is said to have happened, or empty for now
 */
public record ExplainMatter(MatterId matter, String text, Optional<Instant> at) implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ExplainMatter {
        Objects.requireNonNull(matter, "matter");
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
        return situation.record(new MatterExplained(matter, text, situation.me(), situation.at(at)));
    }
}
