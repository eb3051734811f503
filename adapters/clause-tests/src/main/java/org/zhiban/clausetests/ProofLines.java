package org.zhiban.clausetests;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhiban.clausetests.Proves.By;

/**
 * The written form of proofs (证明的书写格式): a head with the stamp of the run, a line of tab-separated fields for each
 * proof, and an end with their number.
 */
final class ProofLines {

    private static final String HEAD = "# clause proofs, form 1, run ";
    private static final String END = "# end ";

    private ProofLines() {}

    static String head(String stamp) {
        return HEAD + escaped(stamp) + "\n";
    }

    static String of(List<Proof> proofs) {
        return proofs.stream().map(ProofLines::line).collect(Collectors.joining()) + END + proofs.size() + "\n";
    }

    /** Whether these are the lines of the run with this stamp. */
    static boolean areOf(String stamp, List<String> lines) {
        return !lines.isEmpty() && (lines.get(0) + "\n").equals(head(stamp));
    }

    /**
     * Reads back what {@link #of} wrote below a head.
     *
     * @throws IllegalArgumentException if the end is missing or a line is not whole; says which
     */
    static List<Proof> parse(List<String> lines) {
        List<String> body = lines.subList(1, Math.max(1, lines.size() - 1));
        if (!lines.get(lines.size() - 1).equals(END + body.size())) {
            throw new IllegalArgumentException("it has no end: the tests that wrote it have not finished");
        }
        return body.stream().map(ProofLines::proof).toList();
    }

    private static String line(Proof proof) {
        return Stream.of(
                        proof.clause(),
                        Integer.toString(proof.rev()),
                        proof.by().name(),
                        proof.outcome().name(),
                        proof.test(),
                        proof.sentence())
                .map(ProofLines::escaped)
                .collect(Collectors.joining("\t", "", "\n"));
    }

    private static Proof proof(String line) {
        String[] field =
                Stream.of(line.split("\t", -1)).map(ProofLines::unescaped).toArray(String[]::new);
        if (field.length != 6) {
            throw new IllegalArgumentException("a line has " + field.length + " fields instead of 6: \"" + line + "\"");
        }
        return new Proof(
                field[0],
                Integer.parseInt(field[1]),
                By.valueOf(field[2]),
                Outcome.valueOf(field[3]),
                field[4],
                field[5]);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            plain.append(text.charAt(i) == '\\' ? meant(text.charAt(++i)) : text.charAt(i));
        }
        return plain.toString();
    }

    private static char meant(char escaped) {
        return switch (escaped) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> escaped;
        };
    }
}
