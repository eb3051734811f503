package org.zhiban.clausetests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The catalogue held against the evidence (对照审查).
 *
 * @param verdicts one for each clause of the catalogue, in its order, then one for each id that only tests know
 * @param faults what keeps the whole from being judged; then the verdicts say nothing
 */
record Judgement(List<Verdict> verdicts, List<String> faults) {

    static Judgement of(List<ClauseText> catalogue, Evidence evidence) {
        List<String> faults = new ArrayList<>(evidence.fault().stream().toList());
        if (catalogue.isEmpty()) {
            faults.add("the catalogue has no clause");
        }
        Map<String, List<ClauseText>> texts = catalogue.stream().collect(Collectors.groupingBy(ClauseText::id));
        Map<String, List<Proof>> proofs = evidence.proofs().stream()
                .collect(Collectors.groupingBy(Proof::clause, TreeMap::new, Collectors.toList()));
        List<Verdict> verdicts = new ArrayList<>();
        catalogue.stream()
                .map(ClauseText::id)
                .distinct()
                .forEach(id -> verdicts.add(known(texts.get(id), proofs.getOrDefault(id, List.of()))));
        proofs.keySet().stream()
                .filter(id -> !texts.containsKey(id))
                .forEach(id -> verdicts.add(unknown(id, proofs.get(id))));
        return new Judgement(List.copyOf(verdicts), List.copyOf(faults));
    }

    boolean possible() {
        return faults.isEmpty();
    }

    private static Verdict known(List<ClauseText> texts, List<Proof> proofs) {
        ClauseText clause = texts.get(0);
        return new Verdict(clause.id(), Optional.of(clause), proofs, Demand.unmet(texts, proofs));
    }

    private static Verdict unknown(String id, List<Proof> proofs) {
        String cited = "not in the catalogue, yet cited by " + Demand.named(proofs);
        return new Verdict(id, Optional.empty(), proofs, List.of(cited));
    }
}
