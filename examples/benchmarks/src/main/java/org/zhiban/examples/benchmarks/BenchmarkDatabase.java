package org.zhiban.examples.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.zhiban.jdbc.Dialect;

/** A database on the disk the build is on, as durable as it is when installed, with the tables of the logbook and a bare one. */
final class BenchmarkDatabase implements AutoCloseable {
    private final Path directory;
    private final EmbeddedPostgres server;
    private final String url;

    private BenchmarkDatabase(Path directory, EmbeddedPostgres server, String url) throws SQLException {
        this.directory = directory;
        this.server = server;
        this.url = url;
        makeTables();
    }

    static BenchmarkDatabase start(String name) throws IOException, SQLException {
        Path directory = Files.createTempDirectory(Path.of("").toAbsolutePath(), "benchmark-");
        if (name.equals("h2")) {
            return new BenchmarkDatabase(
                    directory, null, "jdbc:h2:" + directory.resolve("book") + ";WRITE_DELAY=0;USER=sa");
        }
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(directory.resolve("data"))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
        return new BenchmarkDatabase(directory, server, server.getJdbcUrl("postgres", "postgres"));
    }

    private void makeTables() throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            Dialect dialect = Dialect.of(connection);
            for (String script : dialect.migrations()) {
                for (String made : List.of(script.replaceAll("--.*", "").strip().split(";"))) {
                    statement.execute(made);
                }
            }
            statement.execute("CREATE TABLE bare (office_id VARCHAR(256) NOT NULL, entry_no BIGINT NOT NULL,"
                    + " command_key VARCHAR(32) NOT NULL, batch_index INTEGER NOT NULL, entry_bytes "
                    + (server == null ? "BLOB" : "BYTEA") + " NOT NULL, PRIMARY KEY (office_id, entry_no),"
                    + " UNIQUE (office_id, command_key, batch_index))");
        }
    }

    /** Where its files are, and others may be put; deleted when it is closed. */
    Path directory() {
        return directory;
    }

    Connection connection() throws SQLException {
        return DriverManager.getConnection(url);
    }

    /** Of one connection. */
    HikariDataSource pool() {
        return pool(1);
    }

    HikariDataSource pool(int connections) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(connections);
        pool.setAutoCommit(false);
        return pool;
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
