package org.zhiban.core.event;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One person took another's duty (替班), gap G24.
 *
 * @param roster which roster
 * @param number the amendment's number, from 1
 * @param change the shift, old and new
 * @param parts the other parts of it, where it is split; they pass over with it
 * @param reason why
 * @param exception why somebody outside the pool was chosen, if so
 * @param approver who approved; empty if the regulation asks for nobody, or nobody did
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record DutySubstituted(
        RosterId roster,
        int number,
        Reassignment change,
        List<Reassignment> parts,
        String reason,
        Optional<String> exception,
        Optional<DutyOfficer> approver,
        Instant at)
        implements DutyEvent {

    /**
     * Keeps its own copy.
     *
     * @throws NullPointerException if a component is null
     */
    public DutySubstituted {
        Objects.requireNonNull(roster, "roster");
        Objects.requireNonNull(change, "change");
        parts = List.copyOf(parts);
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(exception, "exception");
        Objects.requireNonNull(approver, "approver");
        Objects.requireNonNull(at, "at");
    }

    /**
     * All that changes hands (全部调整): the shift and its other parts.
     *
     * @return the reassignments
     */
    public List<Reassignment> changes() {
        return Stream.concat(Stream.of(change), parts.stream()).toList();
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.dutySubstituted(this);
    }
}
