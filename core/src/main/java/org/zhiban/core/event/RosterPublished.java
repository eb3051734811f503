package org.zhiban.core.event;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A roster was published (发布值班表), clause 一(二).
 *
 * @param roster which roster
 * @param approver who approved it; empty if the regulation asks for nobody, or nobody did
 * @param notes what stands below the sheet (备注); may be empty
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record RosterPublished(RosterId roster, Optional<DutyOfficer> approver, String notes, Instant at)
        implements DutyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public RosterPublished {
        Objects.requireNonNull(roster, "roster");
        Objects.requireNonNull(approver, "approver");
        Objects.requireNonNull(notes, "notes");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.rosterPublished(this);
    }
}
