package org.zhiban.file;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes at all as a regulation file, beginning with those that are shipped. */
class RegulationFuzzTest {
    private static final Path SHIPPED = Path.of("../../examples/regulations");

    static List<byte[]> shipped() throws IOException {
        List<byte[]> shipped = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                shipped.add(Files.readAllBytes(file));
            }
        }
        return shipped;
    }

    @MethodSource("shipped")
    @DictionaryFile(resourcePath = "regulation.dict")
    @FuzzTest(maxDuration = "150s")
    void any_bytes_are_a_regulation_or_refused(byte[] data) {
        Promise.kept(() -> RegulationFile.read(Promise.file("regulation.yaml", data)));
    }
}
