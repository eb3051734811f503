package org.zhiban.core.regulation;

import java.util.Objects;
import java.util.Set;
import org.zhiban.core.language.Wording;

/**
 * What follows when a person breaks some rules too often in a month (纪律规定). The book counts; people decide.
 *
 * @param id its name in the regulation
 * @param consequence what the regulation says follows
 * @param codes the rules that count
 * @param times how many breaches in a month bring it about
 * @param citation the clause
 */
public record DisciplineRule(String id, Wording consequence, Set<Code> codes, int times, Citation citation) {

    /**
     * Keeps its own copy.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if nothing counts, or no number of times is given
     */
    public DisciplineRule {
        PostId.requireName(id, "纪律 discipline rule id");
        Objects.requireNonNull(consequence, "consequence");
        codes = Set.copyOf(codes);
        if (codes.isEmpty() || times < 1) {
            throw new IllegalArgumentException("纪律 discipline rule " + id + " counts nothing: " + codes + ", " + times);
        }
        Objects.requireNonNull(citation, "citation");
    }
}
