package org.zhiban.core.regulation;

import java.util.Objects;

/**
 * A refusal (拒绝): the regulation says no, under a clause. A value in a {@link Ruling}, never thrown.
 *
 * @param code the rule that refused
 * @param citation the clause it rests on
 * @param facts what made it refuse
 */
public record Refusal(Code code, Citation citation, Facts facts) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Refusal {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(facts, "facts");
    }
}
