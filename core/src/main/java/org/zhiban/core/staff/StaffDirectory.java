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
     * A directory of people and leave as listed (固定名录). Immutable.
     *
     * @param members the members of staff, each id once
     * @param leave their leave
     * @return the directory
     * @throws NullPointerException if an argument or element is null
     * @throws IllegalArgumentException if an id is listed twice
     */
    static StaffDirectory of(List<StaffMember> members, List<Leave> leave) {
        return ListedStaff.of(members, leave);
    }

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
