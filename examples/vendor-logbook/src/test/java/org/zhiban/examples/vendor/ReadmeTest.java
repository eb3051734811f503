package org.zhiban.examples.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README promises of the template. */
class ReadmeTest {
    private static final Path MAIN = Path.of("src/main/java");

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    @Test
    void it_is_under_two_hundred_lines_in_all() throws IOException {
        int lines = 0;
        for (Path source : sources()) {
            lines += Files.readAllLines(source).size();
        }
        assertThat(lines).isBetween(1, 199);
    }
}
