package org.zhiban.core.office;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.ReportCoordinated;
import org.zhiban.core.regulation.Ruling;

/**
 * Records that a report was agreed with another body (协调一致), clause 二(二)3.
 *
 * @param matter which emergency
 * @param draft which draft
 * @param recipient with whom, by id in the regulation
 * @param at when it is said to have happened, or empty for now
 */
public record CoordinateReport(MatterId matter, int draft, String recipient, Optional<Instant> at) implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public CoordinateReport {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(recipient, "recipient");
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
        return situation.record(new ReportCoordinated(matter, draft, recipient, situation.me(), situation.at(at)));
    }
}
