package org.zhiban.tck;

import java.util.List;
import java.util.Objects;

/**
 * What another process needs (另一进程所需) to open the books of a test.
 *
 * @param opening how it opens one
 * @param arguments what it is told
 */
public record OtherProcess(Class<? extends LogbookOpening> opening, List<String> arguments) {

    /**
     * Keeps its own copy.
     *
     * @throws NullPointerException if a component is null
     */
    public OtherProcess {
        Objects.requireNonNull(opening, "opening");
        arguments = List.copyOf(arguments);
    }
}
