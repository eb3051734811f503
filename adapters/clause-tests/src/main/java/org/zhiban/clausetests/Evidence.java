package org.zhiban.clausetests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that the tests of a run have left behind (全部证据).
 *
 * @param proofs the proofs of all test JVMs, by clause, side and test
 * @param fault why they cannot be relied on; empty where they can
 */
record Evidence(List<Proof> proofs, Optional<String> fault) {

    /** Gathers the proofs of this run; those of other runs count for nothing. */
    static Evidence of(ProofRun run) throws IOException {
        if (run.stamp().isEmpty()) {
            return unreliable("the run has no stamp: set the system property " + ProofRun.STAMP
                    + " to one value for the tests and the gate, and to another in every run");
        }
        List<List<String>> files = filesOf(run, run.stamp().get());
        return files.isEmpty() ? unreliable(nothingIn(run)) : parsed(run, files);
    }

    private static Evidence parsed(ProofRun run, List<List<String>> files) {
        List<Proof> proofs = new ArrayList<>();
        for (List<String> file : files) {
            try {
                proofs.addAll(ProofLines.parse(file));
            } catch (IllegalArgumentException | IndexOutOfBoundsException damage) {
                return unreliable("a file in " + run.proofs() + " cannot be relied on: " + damage.getMessage());
            }
        }
        proofs.sort(Comparator.comparing(Proof::clause).thenComparing(Proof::by).thenComparing(Proof::test));
        return new Evidence(List.copyOf(proofs), Optional.empty());
    }

    private static List<List<String>> filesOf(ProofRun run, String stamp) throws IOException {
        if (!Files.isDirectory(run.proofs())) {
            return List.of();
        }
        List<List<String>> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(run.proofs())) {
            for (Path file :
                    files.filter(it -> it.toString().endsWith(".tsv")).sorted().toList()) {
                found.add(Files.readAllLines(file, StandardCharsets.UTF_8));
            }
        }
        found.removeIf(lines -> !ProofLines.areOf(stamp, lines));
        return found;
    }

    private static String nothingIn(ProofRun run) {
        return "no proofs of run " + run.stamp().orElseThrow() + " in " + run.proofs()
                + ": did the tests run before the gate, in another execution, with the same " + ProofRun.STAMP + "?";
    }

    private static Evidence unreliable(String fault) {
        return new Evidence(List.of(), Optional.of(fault));
    }
}
