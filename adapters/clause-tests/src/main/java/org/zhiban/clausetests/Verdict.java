package org.zhiban.clausetests;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;

/**
 * What the gate finds about one clause id (逐条结论).
 *
 * @param id the clause id, of the catalogue or cited by a test
 * @param text the clause; empty where the catalogue has none of this id
 * @param proofs all tests that cite the id, whatever their revision and outcome
 * @param faults what is wrong, one sentence each; empty where the clause stands
 */
record Verdict(String id, Optional<ClauseText> text, List<Proof> proofs, List<String> faults) {

    enum Standing {
        PROVED,
        EXEMPT,
        REJECTED
    }

    Standing standing() {
        if (!faults.isEmpty()) {
            return Standing.REJECTED;
        }
        return text.flatMap(ClauseText::exemption).isPresent() ? Standing.EXEMPT : Standing.PROVED;
    }

    String title() {
        return text.map(it -> id + " rev " + it.revision() + " " + it.zh()).orElse(id);
    }

    /** Fails the test of this clause, naming it and everything that is wrong with it. */
    void require() {
        if (!faults.isEmpty()) {
            Assertions.fail("clause " + id + ": " + String.join("; ", faults));
        }
    }
}
