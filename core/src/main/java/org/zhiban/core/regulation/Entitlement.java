package org.zhiban.core.regulation;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;
import java.util.Objects;

/**
 * What a duty earns (补休与津贴): compensatory leave, an allowance, and when the leave lapses.
 *
 * @param category the category of duty, of the rotations
 * @param timeOff how much leave each duty earns, possibly none
 * @param yuan the allowance for each duty, possibly nothing
 * @param lapses how long after the duty the leave may be taken
 * @param citation the clause
 */
public record Entitlement(String category, Duration timeOff, BigDecimal yuan, Period lapses, Citation citation) {

    /**
     * Checks the entitlement.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if an amount or the period is negative
     */
    public Entitlement {
        PostId.requireName(category, "值班类别 category of an entitlement");
        if (timeOff.isNegative() || yuan.signum() < 0 || lapses.isNegative()) {
            throw new IllegalArgumentException(
                    "补休津贴 an entitlement is not negative: " + timeOff + ", " + yuan + ", " + lapses);
        }
        Objects.requireNonNull(citation, "citation");
    }
}
