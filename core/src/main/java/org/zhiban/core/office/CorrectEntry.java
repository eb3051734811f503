package org.zhiban.core.office;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.EntryCorrected;
import org.zhiban.core.regulation.Ruling;

/**
 * Corrects an entry (更正记录), clause 二(二)1. The entry stays as it was. What is archived is only read: its entries are not
 * corrected either.
 *
 * @param entry the number of the entry
 * @param correction what is right
 * @param reason why the entry was wrong
 * @param at when it is said to have happened, or empty for now
 */
public record CorrectEntry(long entry, String correction, String reason, Optional<Instant> at) implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public CorrectEntry {
        Objects.requireNonNull(correction, "correction");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public Label label(Situation situation) {
        return situation.labelOf(entry);
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        return situation.record(
                new EntryCorrected(entry, correction, reason, situation.me(), situation.at(at)),
                situation.archived(entry));
    }
}
