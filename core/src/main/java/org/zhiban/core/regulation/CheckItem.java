package org.zhiban.core.regulation;

import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.language.Wording;
import org.zhiban.core.staff.SectionId;

/**
 * An item of the shift's checklist (检查事项): equipment, order in the duty room, conduct. Each rests on its own clause.
 *
 * @param name what is looked at; answers name it in Chinese
 * @param section whose equipment it is, or empty if the desk's own (gap G50)
 * @param isForHandover whether a handover waits until it has been answered, yes or no (gap G50)
 * @param citation the clause that asks for it
 */
public record CheckItem(Wording name, Optional<SectionId> section, boolean isForHandover, Citation citation) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public CheckItem {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(citation, "citation");
    }
}
