package org.zhiban.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What varies from database to database (数据库方言): how the tables are defined, and nothing else. The definitions are
 * migrations in Flyway's form, in this jar; they run only when somebody runs them.
 */
public enum Dialect {
    /** PostgreSQL 系: PostgreSQL, KingbaseES, openGauss, GaussDB, Vastbase, HighGo. */
    POSTGRESQL(List.of("postgres", "kingbase", "opengauss", "gaussdb", "vastbase", "highgo")),
    /** MySQL 系: MySQL, MariaDB, TiDB, OceanBase in MySQL mode. */
    MYSQL(List.of("mysql", "mariadb", "tidb", "oceanbase")),
    /** 标准 SQL: Dameng, H2, and whatever else knows VARCHAR, BIGINT and BLOB. */
    STANDARD(List.of());

    private static final String FOLDER = "org/zhiban/jdbc/";
    private static final List<String> MIGRATIONS = List.of("V1__logbook.sql", "V2__notice.sql", "V3__read_tables.sql");

    private final List<String> products;

    Dialect(List<String> products) {
        this.products = products;
    }

    /**
     * The dialect (方言) of the database a connection leads to, by the name the database gives itself.
     *
     * @param connection the connection
     * @return the dialect; {@link #STANDARD} where the name is not known
     * @throws SQLException if the database does not tell its name
     */
    public static Dialect of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        return List.of(values()).stream()
                .filter(dialect -> dialect.products.stream().anyMatch(product::contains))
                .findFirst()
                .orElse(STANDARD);
    }

    /**
     * Where the migrations are (迁移脚本位置), as Flyway's setting {@code locations} wants it.
     *
     * @return the location, for example {@code classpath:org/zhiban/jdbc/postgresql}
     */
    public String location() {
        return "classpath:" + folder();
    }

    private String folder() {
        return FOLDER + name().toLowerCase(Locale.ROOT);
    }

    /**
     * The migrations (迁移脚本) from the first on, for whoever runs them by hand: each is plain SQL, its statements ended by
     * semicolons.
     *
     * @return the text of each
     */
    public List<String> migrations() {
        return MIGRATIONS.stream().map(this::text).toList();
    }

    private String text(String migration) {
        String path = "/" + folder() + "/" + migration;
        try (InputStream script = Dialect.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(script, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
