package org.zhiban.core.office;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.event.CallMissed;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.form.Means;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Ruling;

/**
 * Records a missed call or fax (登记漏接), clause 三(二); the telephone system's own feed enters it so too.
 *
 * @param line which line
 * @param means call or fax
 * @param caller the number it came from, or empty
 * @param at when it is said to have happened, or empty for now
 */
public record NoteMissedCall(PostId line, Means means, String caller, Optional<Instant> at) implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public NoteMissedCall {
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(means, "means");
        Objects.requireNonNull(caller, "caller");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        return situation.onLine(line, duty -> situation.record(new CallMissed(line, means, caller, situation.at(at))));
    }
}
