package org.zhiban.examples.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiban.core.staff.StaffId;

/** The walk of the README, run as it stands there with bash and curl; and what is left of it when the server starts again. */
class ReadmeTest {
    private static final Pattern COMMAND = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-26T01:00:00Z"));
    private static final StaffId WANG_FANG = StaffId.of("M03");

    @TempDir
    Path directory;

    private static List<String> commands() throws IOException {
        List<String> commands = new ArrayList<>();
        Matcher found = COMMAND.matcher(Files.readString(Path.of("README.md")));
        while (found.find()) {
            commands.add(found.group(1));
        }
        return commands;
    }

    private DutyServer server() throws IOException {
        return new DutyServer(OfficeFiles.ofJiaohe(Path.of("../..")), directory.resolve("duty"), 0, CLOCK);
    }

    private static String told(String command, DutyServer server) throws IOException {
        ProcessBuilder bash = new ProcessBuilder("bash", "-c", command).redirectErrorStream(true);
        bash.environment().put("DUTY", server.address().toString());
        bash.environment().put("TOKEN", server.tokenOf(WANG_FANG, CLOCK));
        bash.environment().put("LC_ALL", "C.UTF-8");
        Process running = bash.start();
        return new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void the_walk_goes_as_the_readme_says() throws Exception {
        assumeTrue(isThere("curl"), "未安装 curl is not installed here");
        List<String> commands = commands();
        assertThat(commands).hasSize(5);
        String book;
        try (DutyServer server = server()) {
            assertThat(told(commands.get(0), server)).contains("not-taken");
            assertThat(told(commands.get(1), server)).contains("\"status\":409", "NOT_DUTY_LEADER", "\"clause\"");
            assertThat(told(commands.get(2), server)).contains("emergency-received", "新站镇河东村");
            assertThat(told(commands.get(3), server)).contains("\"code\"", "\"clause\"");
            book = told(commands.get(4), server);
            assertThat(book).contains("emergency-received", "\"intact\":true");
        }
        try (DutyServer again = server()) {
            assertThat(told(commands.get(4), again)).isEqualTo(book);
        }
    }

    private static boolean isThere(String program) throws Exception {
        return new ProcessBuilder("bash", "-c", "command -v " + program)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
