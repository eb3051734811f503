package org.zhiban.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The database server killed with SIGKILL, again and again, under eight writers; and started again by somebody else. */
@Execution(ExecutionMode.CONCURRENT)
class KilledServerTest {
    private static final int COMMANDS_BETWEEN = 40;

    @Test
    void postgresql_killed_twenty_times() throws Exception {
        requireNothingLost(KilledServers.postgreSql(), 20);
    }

    @Test
    void mariadb_killed_ten_times() throws Exception {
        requireNothingLost(KilledServers.mariaDb(), 10);
    }

    private static void requireNothingLost(KilledServers.Server server, int times) throws Exception {
        try (Writers writers = new Writers(server.database().impatientPool(), "killed")) {
            for (int time = 0; time < times; time++) {
                writers.awaitMore(COMMANDS_BETWEEN);
                server.process().kill();
                server.process().start();
            }
            writers.awaitMore(COMMANDS_BETWEEN);
            writers.stop();
            assertThat(writers.faults()).isGreaterThanOrEqualTo(times);
            try (HikariDataSource sound = server.database().pool()) {
                writers.requireNothingLostNothingTwice(sound);
            }
        } finally {
            server.process().kill();
        }
    }
}
