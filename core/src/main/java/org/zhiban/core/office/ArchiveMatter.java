package org.zhiban.core.office;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.MatterArchived;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.regulation.Ruling;

/**
 * Archives all there is about a closed emergency (归档), clause 二(二)5.
 *
 * @param matter which matter
 * @param retention the retention class, by its id in the regulation
 * @param at when it is said to have happened, or empty for now
 */
public record ArchiveMatter(MatterId matter, String retention, Optional<Instant> at) implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ArchiveMatter {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(retention, "retention");
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
        return situation.record(new MatterArchived(matter, retention, situation.me(), situation.at(at)));
    }
}
