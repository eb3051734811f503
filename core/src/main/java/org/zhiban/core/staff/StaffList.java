package org.zhiban.core.staff;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.zhiban.core.time.DateSpan;

/**
 * The staff list (人员名单) as it stood when it was read: what a decision about some days rests on, so that the decision
 * itself is a pure function.
 *
 * <p>Immutable; people are in the order of their identity.
 */
public final class StaffList {
    private final Map<StaffId, StaffMember> members = new TreeMap<>();
    private final Map<StaffId, List<Leave>> leave;

    private StaffList(List<StaffMember> members, List<Leave> leave) {
        members.forEach(member -> this.members.put(member.id(), member));
        this.leave = leave.stream().collect(Collectors.groupingBy(Leave::staff));
    }

    /**
     * Reads the list (人员名单) that matters for some days.
     *
     * @param directory the host's directory
     * @param days the days leave is wanted for
     * @return the list
     */
    public static StaffList read(StaffDirectory directory, DateSpan days) {
        return new StaffList(directory.members(), directory.leave(days));
    }

    /**
     * All people (全体人员), in the order of their identity, those who have left included.
     *
     * @return the members of staff
     */
    public Collection<StaffMember> members() {
        return List.copyOf(members.values());
    }

    /**
     * One person (人员).
     *
     * @param id the identity
     * @return the member of staff, or empty if the list has none
     */
    public Optional<StaffMember> find(StaffId id) {
        return Optional.ofNullable(members.get(id));
    }

    /**
     * A person's leave (请假).
     *
     * @param id the person
     * @return the leave known, possibly none
     */
    public List<Leave> leaveOf(StaffId id) {
        return leave.getOrDefault(id, List.of());
    }

    /**
     * Whether a person is on leave on a day (请假期间).
     *
     * @param id the person
     * @param date the day
     * @return true if some leave covers the day
     */
    public boolean isOnLeave(StaffId id, LocalDate date) {
        return leaveOf(id).stream().anyMatch(one -> one.days().contains(date));
    }
}
