package org.zhiban.core.event;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two people swapped duties (调班), both consenting (gap G24).
 *
 * @param roster which roster
 * @param number the amendment's number, from 1
 * @param first the first shift, old and new
 * @param second the second shift, old and new
 * @param parts the other parts of the two, where a shift is split; they pass over with it
 * @param reason why
 * @param approver who approved; empty if the regulation asks for nobody, or nobody did
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record DutiesSwapped(
        RosterId roster,
        int number,
        Reassignment first,
        Reassignment second,
        List<Reassignment> parts,
        String reason,
        Optional<DutyOfficer> approver,
        Instant at)
        implements DutyEvent {

    /**
     * Keeps its own copy.
     *
     * @throws NullPointerException if a component is null
     */
    public DutiesSwapped {
        Objects.requireNonNull(roster, "roster");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        parts = List.copyOf(parts);
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(approver, "approver");
        Objects.requireNonNull(at, "at");
    }

    /**
     * All that changes hands (全部调整): the two shifts and their other parts.
     *
     * @return the reassignments
     */
    public List<Reassignment> changes() {
        return Stream.concat(Stream.of(first, second), parts.stream()).toList();
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.dutiesSwapped(this);
    }
}
