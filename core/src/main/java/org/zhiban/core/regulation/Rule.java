package org.zhiban.core.regulation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A rule (规则): a stable code and what it objects to. Rules are data; the regulation says which are in force and under
 * which clause, and a rule it does not cite is silent.
 *
 * @param <C> what the rule looks at
 * @param code the rule's name
 * @param objections what it objects to in a case, each with its facts, and with a clause of its own where the regulation
 *     ties it to the thing concerned rather than to the rule
 */
public record Rule<C>(Code code, Function<C, Stream<Objection>> objections) {

    /**
     * One objection (异议) of a rule.
     *
     * @param facts what it rests on
     * @param citation the clause, if it belongs to the thing concerned (a pool, a shift); else the rule's own is cited
     */
    public record Objection(Facts facts, Optional<Citation> citation) {

        /**
         * Checks that nothing is missing.
         *
         * @throws NullPointerException if a component is null
         */
        public Objection {
            Objects.requireNonNull(facts, "facts");
            Objects.requireNonNull(citation, "citation");
        }

        /**
         * An objection (异议) under the rule's own clause.
         *
         * @param facts what it rests on
         * @return the objection
         */
        public static Objection of(Facts facts) {
            return new Objection(facts, Optional.empty());
        }

        /**
         * An objection (异议) under the rule's own clause, if there is reason for one.
         *
         * @param isBreached whether there is
         * @param facts what it rests on
         * @return the objection, or nothing
         */
        public static Stream<Objection> when(boolean isBreached, Facts facts) {
            return isBreached ? Stream.of(of(facts)) : Stream.empty();
        }

        /**
         * An objection (异议) under a clause of the thing concerned.
         *
         * @param facts what it rests on
         * @param citation the clause
         * @return the objection
         */
        public static Objection under(Citation citation, Facts facts) {
            return new Objection(facts, Optional.of(citation));
        }
    }

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Rule {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(objections, "objections");
    }

    /**
     * All refusals (拒绝) of some rules at once, so that a caller learns every reason.
     *
     * @param <C> what the rules look at
     * @param rules the rules of a topic
     * @param regulation the regulation in force
     * @param subject the case
     * @return the refusals, in the order of the rules; empty if no rule objects
     */
    public static <C> List<Refusal> refusals(List<Rule<C>> rules, Regulation regulation, C subject) {
        return rules.stream()
                .filter(rule -> regulation.citation(rule.code()).isPresent())
                .flatMap(rule -> rule.refusals(regulation, subject))
                .toList();
    }

    private Stream<Refusal> refusals(Regulation regulation, C subject) {
        Citation own = regulation.citation(code).orElseThrow();
        return objections
                .apply(subject)
                .map(objection -> new Refusal(code, objection.citation().orElse(own), objection.facts()));
    }
}
