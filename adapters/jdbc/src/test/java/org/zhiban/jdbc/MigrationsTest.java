package org.zhiban.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhiban.core.staff.OfficeId;

/** The migrations as Flyway runs them, in a database or schema of their own; the other tests run them by hand. */
class MigrationsTest {
    private static final OfficeId OFFICE = OfficeId.of("jiaohe");

    @TempDir
    static Path directory;

    static Stream<Database> databases() {
        return Stream.of(
                new Database("jdbc:h2:" + directory.resolve("flyway"), "sa", ""),
                fresh(Servers.postgreSql14(), "/postgres", "/flyway"),
                fresh(Servers.postgreSql18(), "/postgres", "/flyway"),
                fresh(Servers.mariaDb(), "/test", "/flyway"));
    }

    private static Database fresh(Database server, String known, String name) {
        try (HikariDataSource pool = server.pool()) {
            Database.run(pool, "CREATE DATABASE flyway");
            return new Database(server.url().replace(known, name), server.user(), "");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void flyway_makes_the_tables_and_has_nothing_to_do_the_second_time(Database database) throws Exception {
        try (HikariDataSource pool = database.pool()) {
            Flyway flyway = Flyway.configure()
                    .dataSource(pool)
                    .locations(dialect(pool).location())
                    .table("zhiban_schema_history")
                    .load();

            assertThat(flyway.migrate().migrationsExecuted)
                    .isEqualTo(dialect(pool).migrations().size());
            assertThat(flyway.migrate().migrationsExecuted).isZero();
            assertThat(JdbcLogbook.of(pool, OFFICE).read(1, 10)).isEmpty();
        }
    }

    private static Dialect dialect(HikariDataSource pool) throws Exception {
        try (Connection connection = pool.getConnection()) {
            return Dialect.of(connection);
        }
    }

    @Test
    void each_dialect_has_its_location_and_its_text() {
        assertThat(Dialect.POSTGRESQL.location()).isEqualTo("classpath:org/zhiban/jdbc/postgresql");
        assertThat(Dialect.values())
                .allSatisfy(dialect -> assertThat(String.join("", dialect.migrations()))
                        .contains(
                                "CREATE TABLE zhiban_entry",
                                "CREATE TABLE zhiban_checkpoint",
                                "CREATE TABLE zhiban_notice")
                        .contains(Stream.of(ReadTable.values())
                                .map(table -> "CREATE TABLE " + table.table())
                                .toList()));
    }
}
