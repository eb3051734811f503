package org.zhiban.core.regulation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The facts behind an answer (事实), by name, so that a message can be written in any language and a test can ask for a
 * value instead of searching prose.
 *
 * <p>Immutable, in the order given.
 *
 * @param values the facts by name; values are of core's value types, text or numbers
 */
public record Facts(Map<String, Object> values) {
    private static final Facts NONE = new Facts(Map.of());

    /**
     * Keeps its own copy.
     *
     * @throws NullPointerException if a name or value is null
     */
    public Facts {
        values.forEach((name, value) -> {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, name);
        });
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * No facts (无).
     *
     * @return the empty facts
     */
    public static Facts none() {
        return NONE;
    }

    /**
     * One fact (事实).
     *
     * @param name its name
     * @param value its value
     * @return the facts
     */
    public static Facts of(String name, Object value) {
        return new Facts(Map.of(name, value));
    }

    /**
     * These facts and one more (事实).
     *
     * @param name its name
     * @param value its value
     * @return the larger set of facts
     */
    public Facts and(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Facts(more);
    }
}
