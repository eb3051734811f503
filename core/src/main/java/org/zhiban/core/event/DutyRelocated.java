package org.zhiban.core.event;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.zhiban.core.regulation.PostId;

/**
 * An officer went on with the duty in another place (改换值班地点), clause 三(六).
 *
 * @param post which post
 * @param officer who moved
 * @param place where to
 * @param reason why; empty on coming back
 * @param carried what was taken along, as the regulation names it
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record DutyRelocated(
        PostId post, DutyOfficer officer, String place, String reason, List<String> carried, Instant at)
        implements DutyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public DutyRelocated {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(officer, "officer");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(reason, "reason");
        carried = List.copyOf(carried);
        Objects.requireNonNull(at, "at");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.dutyRelocated(this);
    }
}
