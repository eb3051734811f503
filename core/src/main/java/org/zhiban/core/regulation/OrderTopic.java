package org.zhiban.core.regulation;

import java.util.Objects;
import org.zhiban.core.language.Wording;

/**
 * What citizens' orders are about (诉求事项), clause 三(二), gap G33.
 *
 * @param id its name in the regulation, for example {@code water}
 * @param name what it is called
 * @param isVital whether people's life and work hang on it, so that the department is told first of all
 */
public record OrderTopic(String id, Wording name, boolean isVital) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public OrderTopic {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }
}
