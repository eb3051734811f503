package org.zhiban.core.staff;

import java.util.Objects;
import org.zhiban.core.language.Wording;

/**
 * A section of the office (科室), clause 一(一).
 *
 * @param id its identity
 * @param name its name; the Chinese one is what staff files write
 */
public record Section(SectionId id, Wording name) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Section {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }
}
