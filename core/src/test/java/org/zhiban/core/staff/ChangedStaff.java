package org.zhiban.core.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhiban.core.time.DateSpan;

/** The office's people with further attributes, days of birth and exemptions, as a regulation may ask for them. */
public final class ChangedStaff implements StaffDirectory {
    private final JiaoheStaff staff = new JiaoheStaff();
    private final Map<StaffId, Map<String, String>> attributes = new HashMap<>();
    private final Map<StaffId, LocalDate> born = new HashMap<>();
    private final Map<StaffId, LocalDate> left = new HashMap<>();
    private final Map<StaffId, List<Exemption>> exemptions = new HashMap<>();

    public ChangedStaff with(String attribute, String value, StaffId... people) {
        for (StaffId person : people) {
            attributes.computeIfAbsent(person, any -> new HashMap<>()).put(attribute, value);
        }
        return this;
    }

    public ChangedStaff born(StaffId person, String date) {
        born.put(person, LocalDate.parse(date));
        return this;
    }

    public ChangedStaff exempt(StaffId person, String kind, String first, String last) {
        DateSpan days = DateSpan.through(LocalDate.parse(first), LocalDate.parse(last));
        exemptions.computeIfAbsent(person, any -> new ArrayList<>()).add(new Exemption(kind, days));
        return this;
    }

    /** Somebody leaves the office; the day is the first one of absence. */
    public ChangedStaff gone(StaffId person, String date) {
        left.put(person, LocalDate.parse(date));
        return this;
    }

    public ChangedStaff onLeave(StaffId person, String first, String last) {
        staff.onLeave(person, first, last);
        return this;
    }

    @Override
    public List<StaffMember> members() {
        return staff.members().stream().map(this::changed).toList();
    }

    private StaffMember changed(StaffMember member) {
        Map<String, String> all = new HashMap<>(member.attributes());
        all.putAll(attributes.getOrDefault(member.id(), Map.of()));
        return new StaffMember(
                member.id(),
                member.name(),
                member.section(),
                member.position(),
                member.phone(),
                member.joined(),
                Optional.ofNullable(left.get(member.id())).or(member::left),
                Optional.ofNullable(born.get(member.id())),
                exemptions.getOrDefault(member.id(), List.of()),
                all);
    }

    @Override
    public List<Leave> leave(DateSpan days) {
        return staff.leave(days);
    }
}
