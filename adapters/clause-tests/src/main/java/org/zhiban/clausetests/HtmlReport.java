package org.zhiban.clausetests;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhiban.clausetests.Verdict.Standing;

/** The report as one HTML page (网页报告) that needs nothing beside it and prints well. */
final class HtmlReport {

    private final Report report;

    HtmlReport(Report report) {
        this.report = report;
    }

    String text() throws IOException {
        return """
                <!DOCTYPE html>
                <html lang="zh">
                <head>
                <meta charset="UTF-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s</title>
                <style>
                %2$s</style>
                </head>
                <body>
                <header>
                <h1>%1$s</h1>
                <ul class="counts">%3$s</ul>
                <p class="run">运行 run: %4$s</p>
                </header>
                %5$s<main>
                %6$s</main>
                </body>
                </html>
                """.formatted(
                        plain(report.title()),
                        style(),
                        counts(),
                        plain(report.stamp()),
                        wrong(report.judgement().faults()),
                        articles());
    }

    private String counts() {
        return Stream.of(Standing.values())
                .map(standing -> "<li class=\"%s\"><b>%d</b> %s</li>"
                        .formatted(standing.name(), report.count(standing), Words.of(standing)))
                .collect(Collectors.joining());
    }

    private String articles() {
        return report.articles().entrySet().stream()
                .map(article -> article(article.getKey(), article.getValue()))
                .collect(Collectors.joining());
    }

    private String article(String article, List<Verdict> verdicts) {
        String clauses = verdicts.stream().map(this::clause).collect(Collectors.joining());
        return "<section>\n<h2>" + plain(article) + "</h2>\n" + clauses + "</section>\n";
    }

    private String clause(Verdict verdict) {
        Standing standing = report.standing(verdict);
        return """
                <article class="%s">
                <h3><span class="id">%s</span><span class="standing">%s</span></h3>
                %s%s%s</article>
                """.formatted(
                        standing.name(),
                        plain(verdict.id()),
                        Words.of(standing),
                        verdict.text().map(HtmlReport::meaning).orElse(""),
                        wrong(verdict.faults()),
                        proofs(verdict));
    }

    private static String meaning(ClauseText clause) {
        String exemption = clause.exemption()
                .map(reason -> "<p class=\"exemption\">豁免理由 exempt because: " + plain(reason) + "</p>\n")
                .orElse("");
        return """
                <p class="zh">%s</p>
                <p class="en" lang="en">%s</p>
                <p class="kind">修订 revision %d · %s</p>
                %s""".formatted(
                        plain(clause.zh()), plain(clause.en()), clause.revision(), Words.of(clause.kind()), exemption);
    }

    private static String wrong(List<String> faults) {
        return faults.stream()
                .map(fault -> "<p class=\"fault\">✗ " + plain(fault) + "</p>\n")
                .collect(Collectors.joining());
    }

    private static String proofs(Verdict verdict) {
        String items =
                verdict.proofs().stream().map(proof -> proof(verdict, proof)).collect(Collectors.joining());
        return items.isEmpty() ? "" : "<ul class=\"proofs\">\n" + items + "</ul>\n";
    }

    private static String proof(Verdict verdict, Proof proof) {
        return "<li class=\"%s\">%s <small>%s · <code>%s</code></small></li>\n"
                .formatted(
                        proof.outcome().name(),
                        plain(proof.sentence()),
                        Report.circumstances(verdict, proof),
                        plain(proof.test()));
    }

    private static String style() throws IOException {
        try (InputStream style = HtmlReport.class.getResourceAsStream("report.css")) {
            return new String(Objects.requireNonNull(style, "report.css").readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String plain(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
