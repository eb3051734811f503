package org.zhiban.core.regulation;

import java.util.List;
import java.util.Objects;
import org.zhiban.core.language.Wording;

/**
 * A seat of a shift (班位): one of the people who hold it together, such as main and deputy (主班、副班), gap G09.
 *
 * @param name what it is called
 * @param pools the pools its holder comes from, the one to be asked first in front
 */
public record Seat(Wording name, List<String> pools) {

    /**
     * Keeps its own copy.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if there is no pool
     */
    public Seat {
        Objects.requireNonNull(name, "name");
        pools = List.copyOf(pools);
        if (pools.isEmpty()) {
            throw new IllegalArgumentException("班位 seat " + name.zh() + " needs a pool");
        }
        pools.forEach(pool -> PostId.requireName(pool, "轮值范围 pool of seat " + name.zh()));
    }
}
