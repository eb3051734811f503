package org.zhiban.core.staff;

import java.util.Objects;
import org.zhiban.core.time.DateSpan;

/**
 * Leave (请假) or any other absence known beforehand: on these days the person takes no duty.
 *
 * @param staff who is away
 * @param days the days away
 * @param reason why, as the office writes it; may be empty, since the reason is nobody else's business
 */
public record Leave(StaffId staff, DateSpan days, String reason) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Leave {
        Objects.requireNonNull(staff, "staff");
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(reason, "reason");
    }
}
