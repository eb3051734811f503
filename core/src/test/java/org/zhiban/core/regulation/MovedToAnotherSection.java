package org.zhiban.core.regulation;

import java.util.List;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.staff.Leave;
import org.zhiban.core.staff.SectionId;
import org.zhiban.core.staff.StaffDirectory;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.staff.StaffMember;
import org.zhiban.core.time.DateSpan;

/** The staff of the tests, of whom one moves to another section in the middle of a test. */
final class MovedToAnotherSection implements StaffDirectory {
    private final StaffDirectory staff = new JiaoheStaff();
    private final StaffId person;
    private final SectionId to;
    private boolean isMoved;

    MovedToAnotherSection(StaffId person, SectionId to) {
        this.person = person;
        this.to = to;
    }

    void move() {
        isMoved = true;
    }

    @Override
    public List<StaffMember> members() {
        return staff.members().stream()
                .map(member -> isMoved && member.id().equals(person) ? moved(member) : member)
                .toList();
    }

    private StaffMember moved(StaffMember member) {
        return new StaffMember(
                member.id(),
                member.name(),
                to,
                member.position(),
                member.phone(),
                member.joined(),
                member.left(),
                member.born(),
                member.exemptions(),
                member.attributes());
    }

    @Override
    public List<Leave> leave(DateSpan days) {
        return staff.leave(days);
    }
}
