package org.zhiban.examples.oa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.zhiban.examples.server.Walk;

/** The README holds: the walk, in both databases, and that everything is there after the OA was stopped or killed. */
class ReadmeTest {
    private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");

    @TempDir
    Path directory;

    @BeforeEach
    void curl() throws Exception {
        assumeTrue(Walk.isPossible(), "未安装 curl is not installed here");
    }

    @Test
    void the_walk_goes_as_shown_and_everything_is_there_when_it_is_stopped_and_started_again() throws Exception {
        try (RunningOa oa = RunningOa.in(directory)) {
            Readme.assertGoes(Readme.steps(), oa.address());
        }
        assertKept();
    }

    private void assertKept() throws Exception {
        try (RunningOa again = RunningOa.in(directory, "--oa.clock=2026-11-02T18:00:00+08:00")) {
            Readme.assertGoes(Readme.whatIsKept(), again.address());
        }
    }

    /** A process of its own, which has no chance to close anything. */
    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void everything_is_there_when_it_is_killed_and_started_again() throws Exception {
        Process oa = process();
        try (BufferedReader output = oa.inputReader(StandardCharsets.UTF_8)) {
            Readme.assertGoes(Readme.steps(), address(output));
        } finally {
            oa.destroyForcibly().waitFor();
        }
        assertKept();
    }

    private Process process() throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                OaApplication.class.getName()));
        command.addAll(List.of(RunningOa.arguments(directory)));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static String address(BufferedReader output) throws IOException {
        StringBuilder told = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher port = STARTED.matcher(line);
            if (port.find()) {
                return "http://localhost:" + port.group(1);
            }
            told.append(line).append(System.lineSeparator());
        }
        throw new AssertionError("it did not start: " + told);
    }

    @Test
    void the_walk_goes_the_same_in_postgresql_by_two_properties() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start();
                RunningOa oa = RunningOa.in(
                        directory,
                        "--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"),
                        "--spring.datasource.username=postgres")) {
            Readme.assertGoes(Readme.steps(), oa.address());
        }
        assertThat(directory.toFile().list()).as("nothing in H2").isEmpty();
    }
}
