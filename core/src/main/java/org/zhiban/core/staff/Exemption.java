package org.zhiban.core.staff;

import java.util.Objects;
import org.zhiban.core.time.DateSpan;

/**
 * A dated circumstance (豁免情形) that may keep a person from some duties, such as pregnancy, nursing or a posting elsewhere. From
 * which, the regulation's pools say; unlike leave it keeps nobody from every duty.
 *
 * @param kind what it is, as the regulation names it
 * @param days the days it lasts
 */
public record Exemption(String kind, DateSpan days) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Exemption {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(days, "days");
    }
}
