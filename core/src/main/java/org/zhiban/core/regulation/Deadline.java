package org.zhiban.core.regulation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.staff.StaffId;

/**
 * A deadline (期限): something that must be done from one instant by another. While it is open it is due; done too late, or not
 * at all, it is a finding. Immutable.
 *
 * @param code the rule
 * @param citation the clause, if it belongs to the limit itself rather than to the rule
 * @param severity how much missing it weighs
 * @param since from when
 * @param by the last instant in time
 * @param done when it was done, or empty if it is not yet
 * @param answerable who answers for it
 * @param evidence the entries it rests on
 * @param facts the particulars
 */
public record Deadline(
        Code code,
        Optional<Citation> citation,
        Severity severity,
        Instant since,
        Instant by,
        Optional<Instant> done,
        List<StaffId> answerable,
        List<Long> evidence,
        Facts facts) {

    /**
     * Keeps its own copies.
     *
     * @throws NullPointerException if a component is null
     */
    public Deadline {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(done, "done");
        answerable = List.copyOf(answerable);
        evidence = List.copyOf(evidence);
        Objects.requireNonNull(facts, "facts");
    }

    /**
     * Whether it was missed (逾期).
     *
     * @param until up to when one looks
     * @return true if it was done after its last instant, or is not done and that instant has passed
     */
    public boolean isMissed(Instant until) {
        return done.filter(at -> !at.isAfter(until)).orElse(until).isAfter(by);
    }

    /**
     * The same deadline with somebody else answering for it (责任人).
     *
     * @param people who answers
     * @return the deadline
     */
    public Deadline answeredBy(List<StaffId> people) {
        return new Deadline(code, citation, severity, since, by, done, people, evidence, facts);
    }
}
