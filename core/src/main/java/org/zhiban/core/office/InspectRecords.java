package org.zhiban.core.office;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.RecordsInspected;
import org.zhiban.core.form.FormKind;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.time.DateSpan;

/**
 * Records that who acts inspected the records (检查值班记录), clause 三(七).
 *
 * @param forms which forms
 * @param period of which days
 * @param sample the numbers of the entries looked at
 * @param result what was seen
 * @param at when it is said to have happened, or empty for now
 */
public record InspectRecords(
        List<FormKind> forms, DateSpan period, List<Long> sample, String result, Optional<Instant> at)
        implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public InspectRecords {
        forms = List.copyOf(forms);
        Objects.requireNonNull(period, "period");
        sample = List.copyOf(sample);
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        return situation.record(new RecordsInspected(forms, period, sample, result, situation.me(), situation.at(at)));
    }
}
