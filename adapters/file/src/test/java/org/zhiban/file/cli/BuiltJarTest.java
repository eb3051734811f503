package org.zhiban.file.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as it was built, alone in a directory; so it runs after it is built and not with the other tests. */
class BuiltJarTest {
    private static final Path BUILT = Path.of("target/zhiban.jar");

    @TempDir
    Path directory;

    private record Run(int exitCode, String said) {}

    private Run run(String... arguments) throws Exception {
        Path jar = directory.resolve("zhiban.jar");
        if (Files.notExists(jar)) {
            Files.copy(BUILT, jar);
        }
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), said);
    }

    @Test
    void needs_nothing_beside_it() throws Exception {
        Path office = Files.createDirectory(directory.resolve("office"));
        OfficeAtHand.in(office);

        assertThat(run("check", office.resolve("regulation.yaml").toString()))
                .satisfies(run -> assertThat(run.said()).contains("无误"))
                .returns(Zhiban.FINE, Run::exitCode);
        assertThat(run("roster", office.toString(), "2026-10", "--publish", "--as=M01"))
                .satisfies(run -> assertThat(run.said()).contains("已发布"))
                .returns(Zhiban.FINE, Run::exitCode);
        assertThat(run("verify", office.toString(), "--lang=en"))
                .satisfies(run -> assertThat(run.said()).startsWith("Intact: 2 entries"))
                .returns(Zhiban.FINE, Run::exitCode);
    }
}
