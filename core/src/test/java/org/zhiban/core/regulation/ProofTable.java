package org.zhiban.core.regulation;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhiban.clausetests.Proves;
import org.zhiban.clausetests.Proves.By;

/** The table from clause to proof, as it is committed beside the regulation file: made of the clauses and of the tests bound to them. */
final class ProofTable {
    private static final Path CLASSES = Path.of("target/test-classes/org/zhiban/core/regulation");

    /** A test, bound to a clause. */
    record Bound(Method method, String clause, int revision, By by) {
        String test() {
            return method.getDeclaringClass().getSimpleName();
        }

        String line() {
            String side = by.name().toLowerCase(Locale.ROOT);
            String sentence = method.getName().replace('_', ' ');
            return String.join("\t", clause, Integer.toString(revision), side, test(), sentence);
        }
    }

    private final List<Clause> clauses = Jiaohe.regulation().clauses();
    private final List<Bound> bound = new ArrayList<>();

    ProofTable() throws IOException, ClassNotFoundException {
        try (Stream<Path> files = Files.list(CLASSES)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith("Test.class")) {
                    read(name.substring(0, name.length() - ".class".length()));
                }
            }
        }
    }

    private void read(String test) throws ClassNotFoundException {
        for (Method method :
                Class.forName(ProofTable.class.getPackageName() + "." + test).getDeclaredMethods()) {
            Proves proves = method.getAnnotation(Proves.class);
            if (proves != null) {
                bound.add(new Bound(method, proves.clause(), proves.rev(), proves.by()));
            }
        }
    }

    List<Method> boundTo(String clause) {
        return bound.stream()
                .filter(one -> one.clause().equals(clause))
                .map(Bound::method)
                .toList();
    }

    private long count(By by) {
        return bound.stream().filter(one -> one.by() == by).count();
    }

    private long exempt() {
        return clauses.stream()
                .filter(clause -> RegulationGate.EXEMPT.containsKey(clause.id()))
                .count();
    }

    private String summary() {
        long proven = clauses.size() - exempt();
        return "共" + clauses.size() + "条：" + proven + "条由" + bound.size() + "个测试证明（准予" + count(By.ACCEPTING) + "，拒绝"
                + count(By.REFUSING) + "），" + exempt() + "条免证并说明理由。";
    }

    private String summaryInEnglish() {
        long proven = clauses.size() - exempt();
        return clauses.size() + " clauses: " + proven + " proven by " + bound.size() + " tests ("
                + count(By.ACCEPTING) + " accepting, " + count(By.REFUSING) + " refusing), " + exempt()
                + " exempt with a reason.";
    }

    /** One line an article, as the README shows it. */
    List<String> articles() {
        Map<String, Long> articles = clauses.stream()
                .collect(Collectors.groupingBy(ProofTable::article, LinkedHashMap::new, Collectors.counting()));
        return articles.entrySet().stream()
                .map(article ->
                        "| " + article.getKey() + " | " + article.getValue() + " | " + tests(article.getKey()) + " |")
                .toList();
    }

    private static String article(Clause clause) {
        return clause.id().replaceAll("\\d*-\\d+$", "");
    }

    private String tests(String article) {
        return tests(one -> one.clause().startsWith(article));
    }

    private String tests(Predicate<Bound> which) {
        return bound.stream()
                .filter(which)
                .map(one -> "`" + one.test() + "`")
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private String row(Clause clause) {
        String says = clause.paraphrase().zh() + "<br>" + clause.paraphrase().en();
        String reason = RegulationGate.EXEMPT.get(clause.id());
        String proof = reason != null
                ? "免证 exempt: " + reason
                : tests(one -> one.clause().equals(clause.id()));
        return "| " + clause.id() + " | " + says + " | " + proof + " |";
    }

    /** The same for programs, test by test: clause, revision, side (or exempt), test class, sentence (or reason), apart by tabs. */
    String lines() {
        return clauses.stream()
                .flatMap(this::lines)
                .map(line -> line + "\n")
                .collect(Collectors.joining("", "# clause\trevision\tside\ttest\tsentence\n", ""));
    }

    private Stream<String> lines(Clause clause) {
        String reason = RegulationGate.EXEMPT.get(clause.id());
        return reason != null
                ? Stream.of(String.join("\t", clause.id(), Integer.toString(clause.revision()), "exempt", "", reason))
                : bound.stream()
                        .filter(one -> one.clause().equals(clause.id()))
                        .map(Bound::line)
                        .sorted();
    }

    @Override
    public String toString() {
        String title = Jiaohe.regulation().title().zh() + "：条款与证明 "
                + Jiaohe.regulation().title().en() + ": from clause to proof";
        return "# " + title + "\n\n" + summary() + "\n\n" + summaryInEnglish()
                + "\n\n| 条款 clause | 内容 what it says | 证明 proof |\n|---|---|---|\n"
                + clauses.stream().map(clause -> row(clause) + "\n").collect(Collectors.joining());
    }
}
