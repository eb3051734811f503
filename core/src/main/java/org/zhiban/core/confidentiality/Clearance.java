package org.zhiban.core.confidentiality;

import java.util.Objects;
import org.zhiban.core.staff.SectionId;
import org.zhiban.core.staff.StaffId;

/**
 * What a person may be shown (知密权限): who it is and up to which level. Immutable.
 *
 * @param person the person
 * @param section the person's section
 * @param upTo the highest level the person is cleared for
 */
public record Clearance(StaffId person, SectionId section, Level upTo) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Clearance {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(upTo, "upTo");
    }

    /**
     * Whether the person may read what bears a label (可知悉): cleared for its level and among those who need to know.
     *
     * @param label the label
     * @return true if so
     */
    public boolean covers(Label label) {
        return label.isOpen() || upTo.covers(label.level()) && label.audience().includes(person, section);
    }
}
