package org.zhiban.examples.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.zhiban.core.regulation.Clause;

/**
 * What proves each clause (条款证明), as the build's table beside the regulation file has it. A proof of another revision than the one in
 * force proves nothing, and a regulation without a table has none.
 */
@Component
class ClauseProofs {
    private static final String EXEMPT = "exempt";

    private final List<Line> lines;

    ClauseProofs(@Value("${desk.proofs}") Path table) throws IOException {
        this.lines = Files.exists(table)
                ? Files.readAllLines(table).stream()
                        .filter(line -> !line.startsWith("#"))
                        .map(Line::of)
                        .toList()
                : List.of();
    }

    /** A test that shows the clause kept (accepting) or broken (refusing); or the reason why there is none (exempt). */
    record Proof(String side, String test, String sentence) {
        boolean isExempt() {
            return side.equals(EXEMPT);
        }

        String told() {
            return isExempt() ? sentence : test + ": " + sentence;
        }
    }

    private record Line(String clause, int revision, Proof proof) {
        static Line of(String line) {
            String[] fields = line.split("\t", -1);
            return new Line(fields[0], Integer.parseInt(fields[1]), new Proof(fields[2], fields[3], fields[4]));
        }

        boolean isOf(Clause one) {
            return clause.equals(one.id()) && revision == one.revision();
        }
    }

    Stream<Proof> of(Clause clause) {
        return lines.stream().filter(line -> line.isOf(clause)).map(Line::proof);
    }
}
