package org.zhiban.clausetests;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhiban.clausetests.ClauseText.Kind;
import org.zhiban.clausetests.Verdict.Standing;

/** The regulation with its proof (条款与证明), article by article, as the reports show it. */
record Report(String title, ProofRun run, Judgement judgement, Function<ClauseText, String> articleOf) {

    /** Writes both forms, over those of an earlier run. */
    void write() throws IOException {
        Files.createDirectories(run.directory());
        Files.writeString(run.directory().resolve("regulation.html"), new HtmlReport(this).text());
        Files.writeString(run.directory().resolve("regulation.md"), new MarkdownReport(this).text());
    }

    String stamp() {
        return run.stamp().orElse("—");
    }

    Map<String, List<Verdict>> articles() {
        return judgement.verdicts().stream()
                .collect(Collectors.groupingBy(this::article, LinkedHashMap::new, Collectors.toList()));
    }

    /** How many clauses stand so; none where the evidence cannot be relied on. */
    long count(Standing standing) {
        return judgement.verdicts().stream()
                .filter(verdict -> standing(verdict) == standing)
                .count();
    }

    /** Nothing is proved by evidence that cannot be relied on. */
    Standing standing(Verdict verdict) {
        return judgement.possible() ? verdict.standing() : Standing.REJECTED;
    }

    /** What else there is to say of a proof: its side where the clause has two, its outcome, its revision if another. */
    static String circumstances(Verdict verdict, Proof proof) {
        Optional<ClauseText> clause = verdict.text();
        boolean oneSided = clause.filter(it -> it.kind() == Kind.DEFINITION).isPresent();
        boolean current = clause.filter(it -> it.revision() == proof.rev()).isPresent();
        return Stream.of(
                        oneSided ? "" : Words.of(proof.by()),
                        Words.of(proof.outcome()),
                        current ? "" : "引用修订 cites revision " + proof.rev())
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String article(Verdict verdict) {
        return verdict.text().map(articleOf).orElse("目录之外 Outside the catalogue");
    }
}
