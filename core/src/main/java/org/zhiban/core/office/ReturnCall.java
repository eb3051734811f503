package org.zhiban.core.office;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.event.CallReturned;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.regulation.Ruling;

/**
 * Records that a missed call or fax was made good (回拨补接), clause 三(二).
 *
 * @param missed the number of the entry that recorded it as missed
 * @param text what it was about
 * @param at when it is said to have happened, or empty for now
 */
public record ReturnCall(long missed, String text, Optional<Instant> at) implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ReturnCall {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public Label label(Situation situation) {
        return situation.labelOf(missed);
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        return situation.record(new CallReturned(missed, text, situation.me(), situation.at(at)));
    }
}
