package org.zhiban.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table of the README names every clause, as the regulation paraphrases it, and only tests that exist. */
class ReadmeClausesTest {

    @Test
    void the_readme_lists_every_clause_with_its_proof() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("../README.md"));
        for (Clause clause : Jiaohe.regulation().clauses()) {
            String beginning = "| " + clause.id() + " | " + clause.paraphrase().en() + " | ";
            assertThat(lines).filteredOn(line -> line.startsWith(beginning)).hasSize(1);
        }
        Matcher named = Pattern.compile("`(\\w+Test)`")
                .matcher(String.join(
                        "\n", lines.subList(lines.indexOf("## From clause to proof"), lines.indexOf("## Documents"))));
        assertThat(named.results().map(found -> found.group(1)).distinct())
                .isNotEmpty()
                .allSatisfy(test -> assertThat(Path.of("src/test/java/org/zhiban/core/regulation/" + test + ".java"))
                        .exists());
    }
}
