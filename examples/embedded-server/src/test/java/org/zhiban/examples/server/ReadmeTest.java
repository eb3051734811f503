package org.zhiban.examples.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiban.core.staff.StaffId;

/** The walk of the README, run as it stands there with bash and curl; and what is left of it when the server starts again. */
class ReadmeTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-26T01:00:00Z"));
    private static final StaffId WANG_FANG = StaffId.of("M03");

    @TempDir
    Path directory;

    private DutyServer server() throws IOException {
        return new DutyServer(OfficeFiles.ofJiaohe(Path.of("../..")), directory.resolve("duty"), 0, CLOCK);
    }

    private static String told(Walk.Step step, DutyServer server) throws IOException {
        return step.told(Map.of("DUTY", server.address().toString(), "TOKEN", server.tokenOf(WANG_FANG, CLOCK)));
    }

    @Test
    void the_walk_goes_as_the_readme_says() throws Exception {
        assumeTrue(Walk.isPossible(), "未安装 curl is not installed here");
        List<Walk.Step> steps = Walk.of(Path.of("README.md"));
        assertThat(steps).hasSize(5);
        String book;
        try (DutyServer server = server()) {
            assertThat(told(steps.get(0), server)).contains("not-taken");
            assertThat(told(steps.get(1), server)).contains("\"status\":409", "NOT_DUTY_LEADER", "\"clause\"");
            assertThat(told(steps.get(2), server)).contains("emergency-received", "新站镇河东村");
            assertThat(told(steps.get(3), server)).contains("\"code\"", "\"clause\"");
            book = told(steps.get(4), server);
            assertThat(book).contains("emergency-received", "\"intact\":true");
        }
        try (DutyServer again = server()) {
            assertThat(told(steps.get(4), again)).isEqualTo(book);
        }
    }
}
