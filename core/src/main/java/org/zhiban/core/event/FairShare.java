package org.zhiban.core.event;

import java.util.Objects;
import org.zhiban.core.staff.StaffId;

/**
 * A person's fair share (应值份额) of a category of duty in a roster: the sum, over the shifts the person could take, of one
 * over the number who could; and the balance carried over from earlier rosters. Kept in the book, because leave and staff
 * change and a roster must be explicable later.
 *
 * @param staff the person
 * @param rotation the rotation
 * @param category the category of duty
 * @param microDuties the share in millionths of a duty, zero or more
 * @param carried what the person had served beyond the fair share before, in millionths of a duty; negative if less
 */
public record FairShare(StaffId staff, String rotation, String category, long microDuties, long carried) {

    /** One duty (一次值班) in the unit of shares. */
    public static final long DUTY = 1_000_000;

    /**
     * Checks the share.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if the share is negative
     */
    public FairShare {
        Objects.requireNonNull(staff, "staff");
        Objects.requireNonNull(rotation, "rotation");
        Objects.requireNonNull(category, "category");
        if (microDuties < 0) {
            throw new IllegalArgumentException("应值份额 share of " + staff + " must not be negative: " + microDuties);
        }
    }

    /**
     * What is carried into the next roster (结转) after so many duties in this one.
     *
     * @param duties the duties served
     * @return the balance in millionths of a duty; negative if the person has served less than the fair share
     */
    public long balanceAfter(long duties) {
        return carried + duties * DUTY - microDuties;
    }
}
