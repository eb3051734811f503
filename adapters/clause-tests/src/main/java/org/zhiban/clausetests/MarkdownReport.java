package org.zhiban.clausetests;

import java.util.List;
import org.zhiban.clausetests.Verdict.Standing;

/** The report as Markdown (文本报告), to be read as text, too. */
final class MarkdownReport {

    private final Report report;
    private final StringBuilder text = new StringBuilder();

    MarkdownReport(Report report) {
        this.report = report;
    }

    String text() {
        line("# " + plain(report.title()), "");
        line("%s %d · %s %d · %s %d".formatted(counts()), "", "运行 run: " + plain(report.stamp()), "");
        report.judgement().faults().forEach(fault -> line("**✗ " + plain(fault) + "**", ""));
        report.articles().forEach(this::article);
        return text.toString();
    }

    private Object[] counts() {
        return List.of(Standing.values()).stream()
                .flatMap(standing -> List.<Object>of(Words.of(standing), report.count(standing)).stream())
                .toArray();
    }

    private void article(String article, List<Verdict> verdicts) {
        line("## " + plain(article), "");
        verdicts.forEach(this::clause);
    }

    private void clause(Verdict verdict) {
        line("### " + plain(verdict.id()) + " · " + Words.of(report.standing(verdict)), "");
        verdict.text().ifPresent(this::meaning);
        verdict.faults().forEach(fault -> line("- **✗ " + plain(fault) + "**"));
        verdict.proofs().forEach(proof -> proof(verdict, proof));
        line("");
    }

    private void meaning(ClauseText clause) {
        line(plain(clause.zh()), "", plain(clause.en()), "");
        line("*修订 revision " + clause.revision() + " · " + Words.of(clause.kind()) + "*", "");
        clause.exemption().ifPresent(reason -> line("- 豁免理由 exempt because: " + plain(reason)));
    }

    private void proof(Verdict verdict, Proof proof) {
        String test = " (" + Report.circumstances(verdict, proof) + ", `" + proof.test() + "`)";
        line("- " + Words.mark(proof.outcome()) + " " + plain(proof.sentence()) + test);
    }

    private void line(String... lines) {
        for (String line : lines) {
            text.append(line).append('\n');
        }
    }

    /** A text in which Markdown finds nothing to interpret, on one line. */
    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>|])", "\\\\$1");
    }
}
