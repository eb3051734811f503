package org.zhiban.core.event;

import java.util.Objects;
import org.zhiban.core.staff.SectionId;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.staff.StaffMember;

/**
 * A duty officer (值班人员) as the book names the person, clause 一(四): the name and section at that time, whatever the
 * directory says later. A duty leader (带班领导) is named the same way.
 *
 * @param id who it is
 * @param name the name as signed
 * @param section the section the person belonged to
 */
public record DutyOfficer(StaffId id, String name, SectionId section) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if the name is blank
     */
    public DutyOfficer {
        Objects.requireNonNull(id, "id");
        if (Objects.requireNonNull(name, "name").isBlank()) {
            throw new IllegalArgumentException("姓名 name of duty officer " + id + " must not be blank");
        }
        Objects.requireNonNull(section, "section");
    }

    /**
     * A member of staff as the book names the person (值班人员).
     *
     * @param member the member of staff
     * @return the officer
     */
    public static DutyOfficer of(StaffMember member) {
        return new DutyOfficer(member.id(), member.name(), member.section());
    }

    /**
     * Whether this is the same person (同一人), whatever name or section either was written down under.
     *
     * @param other the other
     * @return true if the identities are equal
     */
    public boolean isSame(DutyOfficer other) {
        return id.equals(other.id);
    }
}
