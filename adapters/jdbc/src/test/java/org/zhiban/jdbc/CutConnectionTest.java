package org.zhiban.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** Connections cut by a proxy in the midst of a commit, under eight writers. */
class CutConnectionTest {
    private static final int CUTS = 60;

    @Test
    void postgresql_behind_a_line_that_breaks() throws Exception {
        requireNothingLost(Servers.postgreSql18(), "&prepareThreshold=0");
    }

    @Test
    void mariadb_behind_a_line_that_breaks() throws Exception {
        requireNothingLost(Servers.mariaDb(), "");
    }

    @Test
    void mariadb_through_the_driver_of_mysql_behind_a_line_that_breaks() throws Exception {
        requireNothingLost(Servers.mySqlDriver(), "");
    }

    private void requireNothingLost(Database database, String settings) throws Exception {
        int port = URI.create(database.url().substring("jdbc:".length())).getPort();
        try (CuttingProxy proxy = new CuttingProxy(port);
                Writers writers =
                        new Writers(through(proxy, database, port, settings).impatientPool(), store(database))) {
            while (proxy.cuts() < CUTS) {
                writers.awaitMore(10);
            }
            writers.stop();
            assertThat(writers.unknownOutcomes()).isPositive();
            try (HikariDataSource sound = database.pool()) {
                writers.requireNothingLostNothingTwice(sound);
            }
        }
    }

    private static Database through(CuttingProxy proxy, Database database, int port, String settings) {
        return new Database(
                database.url().replace(":" + port, ":" + proxy.port()) + settings, database.user(), database.zoning());
    }

    /** The driver of MySQL and MariaDB's own write into one database. */
    private static String store(Database database) {
        return database.url().startsWith("jdbc:mysql") ? "cut-mysql" : "cut";
    }
}
