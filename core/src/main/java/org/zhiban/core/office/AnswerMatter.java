package org.zhiban.core.office;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.MatterAnswered;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.form.Addressee;
import org.zhiban.core.form.Satisfaction;
import org.zhiban.core.regulation.Ruling;

/**
 * Records that whom it concerns was told what came of a matter (反馈), clause 三(四).
 *
 * @param matter which matter
 * @param addressee who was answered
 * @param text what was said, or why the caller could not be reached
 * @param satisfaction whether the addressee was content
 * @param at when it is said to have happened, or empty for now
 */
public record AnswerMatter(
        MatterId matter, Addressee addressee, String text, Satisfaction satisfaction, Optional<Instant> at)
        implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public AnswerMatter {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(addressee, "addressee");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(satisfaction, "satisfaction");
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
        return situation.record(
                new MatterAnswered(matter, addressee, text, satisfaction, situation.me(), situation.at(at)));
    }
}
