package org.zhiban.core.office;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.RecordReviewed;
import org.zhiban.core.form.FormNumber;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.Ruling;

/**
 * Signs a duty record as read (阅示值班记录), form 1: by a leader of its shift or one over it, once the shift is over and for
 * {@link org.zhiban.core.shift.Recurring#REMEMBERED} days after; older records are inspected.
 *
 * @param number which record
 * @param remark what the leader remarks; empty if nothing
 * @param at when it is said to have happened, or empty for now
 */
public record ReviewRecord(FormNumber number, String remark, Optional<Instant> at) implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ReviewRecord {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(remark, "remark");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        return situation.board().recurring().record(number).isPresent()
                ? situation.record(new RecordReviewed(number, situation.me(), remark, situation.at(at)))
                : situation.refuse(Code.FORM_UNKNOWN, Facts.of("number", number));
    }
}
