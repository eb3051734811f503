package org.zhiban.core.regulation;

import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.language.Wording;

/**
 * A citation (援引): the clause something rests on, and how firmly.
 *
 * @param clause the clause's id
 * @param basis whether the clause says so itself or a gap beside it was settled
 * @param reading the gap and the reading chosen, for example {@code G05: …}; empty if the text needs none
 */
public record Citation(String clause, Basis basis, Optional<Wording> reading) {

    /**
     * Checks that nothing is missing; a settled gap must say which reading was chosen.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if the clause is blank, or an assumption names no reading
     */
    public Citation {
        if (Objects.requireNonNull(clause, "clause").isBlank()) {
            throw new IllegalArgumentException("援引 citation names no clause");
        }
        Objects.requireNonNull(basis, "basis");
        if (Objects.requireNonNull(reading, "reading").isEmpty() && basis != Basis.TEXT) {
            throw new IllegalArgumentException(
                    "援引 citation of " + clause + " on basis " + basis + " must name the reading chosen");
        }
    }

    /**
     * A citation (援引) of the text itself.
     *
     * @param clause the clause's id
     * @return the citation
     */
    public static Citation text(String clause) {
        return new Citation(clause, Basis.TEXT, Optional.empty());
    }

    /**
     * A citation (援引) that rests on a settled gap.
     *
     * @param clause the clause's id
     * @param zh the gap and the reading chosen, in Chinese
     * @param en the same in English
     * @return the citation
     */
    public static Citation assumption(String clause, String zh, String en) {
        return new Citation(clause, Basis.ASSUMPTION, Optional.of(Wording.of(zh, en)));
    }
}
