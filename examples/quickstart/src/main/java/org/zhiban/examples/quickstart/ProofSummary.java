package org.zhiban.examples.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How far the regulation in force is proven by tests, as the table beside its file sums it up. */
record ProofSummary(Path regulation) {
    private static final int IN_CHINESE = 2;
    private static final int IN_ENGLISH = 4;

    void print(Page page) throws IOException {
        Path table = regulation.resolveSibling(
                regulation.getFileName().toString().replaceFirst("\\.ya?ml$", "") + "-proof.md");
        if (Files.exists(table)) {
            List<String> lines = Files.readAllLines(table);
            page.heading("制度与证明", "The regulation and its proof");
            page.say(lines.get(IN_CHINESE), lines.get(IN_ENGLISH));
            page.say("逐条对照见 " + table.getFileName(), "Clause by clause: " + table.getFileName());
        }
    }
}
