package org.zhiban.core.regulation;

import java.util.List;
import java.util.Objects;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.Span;

/**
 * A finding (检查发现): what the book shows against a clause, with evidence. It accuses nobody: what follows from it is a
 * human decision.
 *
 * @param code the rule that found it
 * @param citation the clause it rests on
 * @param severity how much it weighs
 * @param span when it was so
 * @param answerable who is concerned, in the order of concern; possibly nobody
 * @param evidence the numbers of the entries it rests on; empty where the evidence is that there is none
 * @param facts the particulars
 */
public record Finding(
        Code code,
        Citation citation,
        Severity severity,
        Span span,
        List<StaffId> answerable,
        List<Long> evidence,
        Facts facts) {

    /**
     * Keeps its own copies.
     *
     * @throws NullPointerException if a component is null
     */
    public Finding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(span, "span");
        answerable = List.copyOf(answerable);
        evidence = List.copyOf(evidence);
        Objects.requireNonNull(facts, "facts");
    }
}
