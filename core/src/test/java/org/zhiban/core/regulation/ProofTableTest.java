package org.zhiban.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed table and the README say what the tests are; when a test comes or goes, the table moves with it. */
class ProofTableTest {
    private static final Path COMMITTED = Path.of("../examples/regulations");
    private static final Path MADE = Path.of("target");

    @Test
    void the_table_beside_the_regulation_is_the_one_the_tests_make() throws Exception {
        assertCommitted("jiaohe-proof.md", new ProofTable().toString());
    }

    @Test
    void so_is_the_one_for_programs() throws Exception {
        assertCommitted("jiaohe-proof.tsv", new ProofTable().lines());
    }

    private static void assertCommitted(String name, String made) throws IOException {
        Files.writeString(MADE.resolve(name), made);
        assertThat(Files.readString(COMMITTED.resolve(name)))
                .as("copy core/%s there once the change has been read", MADE.resolve(name))
                .isEqualTo(made);
    }

    @Test
    void the_readme_sums_it_up_by_article() throws IOException, ClassNotFoundException {
        assertThat(Files.readAllLines(Path.of("../README.md"))).containsAll(new ProofTable().articles());
    }
}
