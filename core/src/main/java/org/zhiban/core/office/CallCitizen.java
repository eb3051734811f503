package org.zhiban.core.office;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.FollowUpCalled;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.form.Satisfaction;
import org.zhiban.core.regulation.Ruling;

/**
 * Records the follow-up call to the citizen (回访), clause 三(四).
 *
 * @param matter which order
 * @param satisfaction whether the citizen is content
 * @param text what the citizen said
 * @param at when it is said to have happened, or empty for now
 */
public record CallCitizen(MatterId matter, Satisfaction satisfaction, String text, Optional<Instant> at)
        implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public CallCitizen {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(satisfaction, "satisfaction");
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
        return situation.record(new FollowUpCalled(matter, satisfaction, text, situation.me(), situation.at(at)));
    }
}
