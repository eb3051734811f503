package org.zhiban.core.regulation;

import java.util.List;
import java.util.Objects;
import org.zhiban.core.language.Wording;

/**
 * Where duty is served (值班地点), and what goes along when an officer serves it elsewhere, clause 三(六).
 *
 * @param name the usual place
 * @param carried what is taken along to another
 */
public record Workplace(Wording name, List<Wording> carried) {

    /**
     * Keeps its own copy.
     *
     * @throws NullPointerException if a component is null
     */
    public Workplace {
        Objects.requireNonNull(name, "name");
        carried = List.copyOf(carried);
    }
}
