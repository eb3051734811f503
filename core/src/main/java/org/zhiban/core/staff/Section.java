package org.zhiban.core.staff;

import java.util.Objects;
import org.zhiban.core.language.Wording;

/**
 * A section of the office (科室), clause 一(一).
 *
 * @param id its identity
 * @param name its name; the Chinese one is what staff files write
 * @param isOutside whether its people have their say but carry no duty, as the leaders of the city above the office
 */
public record Section(SectionId id, Wording name, boolean isOutside) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Section {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }

    /**
     * A section whose people carry the daily duty (承担值班的科室).
     *
     * @param id its identity
     * @param name its name
     * @return the section
     */
    public static Section of(SectionId id, Wording name) {
        return new Section(id, name, false);
    }
}
