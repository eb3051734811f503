package org.zhiban.core.office;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.RecordDisclosed;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.staff.StaffId;

/**
 * Opens the guarded record of a matter to somebody, perhaps oneself (知悉登记), clause 一(六).
 *
 * @param record the number of the entry that opened the record
 * @param reader who is to read it
 * @param purpose what for
 * @param at when it is said to have happened, or empty for now
 */
public record DiscloseRecord(long record, StaffId reader, String purpose, Optional<Instant> at) implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public DiscloseRecord {
        Objects.requireNonNull(reader, "reader");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public List<StaffId> people() {
        return List.of(reader);
    }

    @Override
    public Label label(Situation situation) {
        return situation.record(record).map(Matter::label).orElseGet(Label::open);
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        long opening = situation.record(record).map(Matter::number).orElse(record);
        return situation.record(
                new RecordDisclosed(opening, situation.officer(reader), purpose, situation.me(), situation.at(at)));
    }
}
