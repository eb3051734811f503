package org.zhiban.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed table and the README say what the tests are; when a test comes or goes, the table moves with it. */
class ProofTableTest {
    private static final Path COMMITTED = Path.of("../examples/regulations/jiaohe-proof.md");
    private static final Path MADE = Path.of("target/jiaohe-proof.md");

    @Test
    void the_table_beside_the_regulation_is_the_one_the_tests_make() throws Exception {
        String made = new ProofTable().toString();
        Files.writeString(MADE, made);
        assertThat(Files.readString(COMMITTED))
                .as("copy core/%s to %s once the change has been read", MADE, COMMITTED.getFileName())
                .isEqualTo(made);
    }

    @Test
    void the_readme_sums_it_up_by_article() throws IOException, ClassNotFoundException {
        assertThat(Files.readAllLines(Path.of("../README.md"))).containsAll(new ProofTable().articles());
    }
}
