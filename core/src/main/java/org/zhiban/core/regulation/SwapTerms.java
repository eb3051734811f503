package org.zhiban.core.regulation;

import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.time.TimeLimit;

/**
 * On what terms duties are swapped or taken by a substitute (调班规定): who approves, how long before, how often.
 *
 * @param approver who approves; empty if the arranging section's entry is enough
 * @param ahead how long before the shift a swap is entered at the latest
 * @param mostPerMonth how many swaps a person may ask for in a month
 * @param citation the clause
 */
public record SwapTerms(Optional<Role> approver, TimeLimit ahead, int mostPerMonth, Citation citation) {

    /**
     * Checks the terms.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if no swap at all is allowed
     */
    public SwapTerms {
        Objects.requireNonNull(approver, "approver");
        Objects.requireNonNull(ahead, "ahead");
        if (mostPerMonth < 1) {
            throw new IllegalArgumentException("调班 at least one swap a month: " + mostPerMonth);
        }
        Objects.requireNonNull(citation, "citation");
    }
}
