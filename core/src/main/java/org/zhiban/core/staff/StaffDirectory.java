package org.zhiban.core.staff;

import java.util.List;
import java.util.Optional;
import org.zhiban.core.time.DateSpan;

/**
 * The staff directory (人员名录), brought by the host: Zhiban owns no organisation chart.
 *
 * <p>Implementations must be safe for use by several threads and answer from a consistent state; who has left stays
 * listed with the date, so that an old roster can still be read.
 */
public interface StaffDirectory {

    /**
     * All people (全体人员) the directory knows, those who have left included, in any order.
     *
     * @return the members of staff, each id once
     */
    List<StaffMember> members();

    /**
     * The leave (请假) that touches some days.
     *
     * @param days the days asked about
     * @return every leave overlapping them, in any order
     */
    List<Leave> leave(DateSpan days);

    /**
     * One person (人员) by identity.
     *
     * @param id the identity
     * @return the member of staff, or empty if the directory has none
     */
    default Optional<StaffMember> find(StaffId id) {
        return members().stream().filter(member -> member.id().equals(id)).findFirst();
    }
}
