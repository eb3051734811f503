package org.zhiban.core.event;

import java.util.Objects;
import org.zhiban.core.staff.StaffId;

/**
 * A person's fair share (应值份额) of a category in a roster: the sum, over the shifts the person could take, of one over
 * the number who could. What later rosters balance against; kept in the book because leave and staff change.
 *
 * @param staff the person
 * @param category the category of duty
 * @param microDuties the share in millionths of a duty, zero or more
 */
public record FairShare(StaffId staff, String category, long microDuties) {

    /**
     * Checks the share.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if the share is negative
     */
    public FairShare {
        Objects.requireNonNull(staff, "staff");
        Objects.requireNonNull(category, "category");
        if (microDuties < 0) {
            throw new IllegalArgumentException("应值份额 share of " + staff + " must not be negative: " + microDuties);
        }
    }
}
