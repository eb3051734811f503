package org.zhiban.core.shift;

import java.util.Objects;
import org.zhiban.core.time.Span;

/**
 * A vacancy (空岗), clause 一(四): from when the next should have taken over until somebody did.
 *
 * @param span from the boundary between the shifts to the next valid handover, or to the time asked about
 * @param held the shift that was not relieved in time
 */
public record Vacancy(Span span, ClosedShift held) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Vacancy {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(held, "held");
    }
}
