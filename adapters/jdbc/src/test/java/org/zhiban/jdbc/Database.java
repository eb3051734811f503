package org.zhiban.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * A database that a test uses, and how to reach it.
 *
 * @param url its address
 * @param user who asks
 * @param zoning the statement that sets a session's zone, with a place for an offset
 */
record Database(String url, String user, String zoning) {
    private static final int CONNECTIONS = 10;

    HikariDataSource pool() {
        return new HikariDataSource(settings());
    }

    /** Soon says that the database is gone. */
    HikariDataSource impatientPool() {
        HikariConfig settings = settings();
        settings.setConnectionTimeout(1_000);
        settings.setInitializationFailTimeout(-1);
        return new HikariDataSource(settings);
    }

    HikariDataSource poolInZone(String offset) {
        HikariConfig settings = settings();
        settings.setConnectionInitSql(zoning.formatted(offset));
        return new HikariDataSource(settings);
    }

    private HikariConfig settings() {
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(url);
        settings.setUsername(user);
        settings.setPassword("");
        settings.setMaximumPoolSize(CONNECTIONS);
        settings.setMinimumIdle(0);
        return settings;
    }

    /** Makes the tables by hand, from the migrations in the jar, if they are not there. */
    Database withTables() {
        try (HikariDataSource pool = pool();
                Connection connection = pool.getConnection()) {
            if (!hasTables(connection)) {
                for (String statement : statements(Dialect.of(connection))) {
                    run(connection, statement);
                }
            }
            return this;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean hasTables(Connection connection) {
        try {
            run(connection, "SELECT COUNT(*) FROM zhiban_entry");
            return true;
        } catch (SQLException none) {
            return false;
        }
    }

    static List<String> statements(Dialect dialect) {
        return dialect.migrations().stream()
                .flatMap(script -> Stream.of(script.replaceAll("--.*", "").split(";")))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    static void run(Connection connection, String statement) throws SQLException {
        try (Statement run = connection.createStatement()) {
            run.execute(statement);
        }
    }

    static void run(DataSource source, String statement) throws SQLException {
        try (Connection connection = source.getConnection()) {
            run(connection, statement);
        }
    }
}
