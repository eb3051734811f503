package org.zhiban.clausetests;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.zhiban.clausetests.ClauseText.Kind;
import org.zhiban.clausetests.Proves.By;

/** What is demanded of a clause (逐条要求), and what of it is unmet. Every fault is told at once. */
final class Demand {

    private final ClauseText clause;
    private final List<Proof> proofs;
    private final List<String> faults = new ArrayList<>();

    private Demand(ClauseText clause, List<Proof> proofs) {
        this.clause = clause;
        this.proofs = proofs;
    }

    static List<String> unmet(List<ClauseText> texts, List<Proof> proofs) {
        Demand demand = new Demand(texts.get(0), proofs);
        if (texts.size() > 1) {
            demand.faults.add("stands " + texts.size() + " times in the catalogue");
        }
        demand.soundTests();
        demand.clause.exemption().ifPresentOrElse(demand::exempt, demand::proved);
        return List.copyOf(demand.faults);
    }

    static String named(List<Proof> proofs) {
        return proofs.stream().map(Proof::test).distinct().sorted().collect(Collectors.joining(", "));
    }

    private void soundTests() {
        none(proof -> !isCurrent(proof), "its revision is " + clause.revision() + ", another is cited by ");
        none(proof -> proof.outcome() == Outcome.FAILED, "failing: ");
        none(proof -> proof.outcome() == Outcome.NOT_RUN, "planned, but nothing of it ran: ");
    }

    private void exempt(String reason) {
        if (reason.isBlank()) {
            faults.add("exempt without a reason");
        }
        none(proof -> true, "exempt, and yet cited by ");
    }

    private void proved() {
        if (clause.kind() == Kind.DEFINITION) {
            passing("no passing test", proof -> true);
        } else {
            passing("no passing test that shows it kept (ACCEPTING)", proof -> proof.by() == By.ACCEPTING);
            passing("no passing test that shows it broken (REFUSING)", proof -> proof.by() == By.REFUSING);
        }
    }

    private void passing(String lack, Predicate<Proof> side) {
        List<Proof> relevant =
                proofs.stream().filter(this::isCurrent).filter(side).toList();
        if (relevant.stream().noneMatch(Proof::passed)) {
            List<Proof> skipped = relevant.stream()
                    .filter(proof -> proof.outcome() == Outcome.SKIPPED)
                    .toList();
            faults.add(skipped.isEmpty() ? lack : lack + ", only skipped: " + named(skipped));
        }
    }

    private void none(Predicate<Proof> forbidden, String fault) {
        List<Proof> found = proofs.stream().filter(forbidden).toList();
        if (!found.isEmpty()) {
            faults.add(fault + named(found));
        }
    }

    private boolean isCurrent(Proof proof) {
        return proof.rev() == clause.revision();
    }
}
