package org.zhiban.core.staff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhiban.core.time.DateSpan;

/** People and their leave as they were listed once. */
record ListedStaff(List<StaffMember> members, Map<StaffId, StaffMember> byId, List<Leave> all)
        implements StaffDirectory {

    static StaffDirectory of(List<StaffMember> members, List<Leave> leave) {
        Map<StaffId, StaffMember> byId = new LinkedHashMap<>();
        for (StaffMember member : members) {
            if (byId.put(member.id(), member) != null) {
                throw new IllegalArgumentException("工号重复 staff id is listed twice: " + member.id());
            }
        }
        return new ListedStaff(List.copyOf(members), Map.copyOf(byId), List.copyOf(leave));
    }

    @Override
    public Optional<StaffMember> find(StaffId id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public List<Leave> leave(DateSpan days) {
        return all.stream().filter(leave -> leave.days().overlaps(days)).toList();
    }
}
