package org.zhiban.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.logbook.LogbookContract;
import org.zhiban.core.logbook.LogbookException;
import org.zhiban.core.logbook.Verification;
import org.zhiban.core.office.Command;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.time.Holidays2026;
import org.zhiban.json.JsonEventCodec;

/** The OA saves its own row and the entry together or not at all. */
class HostTransactionTest {
    private final List<HikariDataSource> pools = new ArrayList<>();
    private HikariDataSource pool;
    private JdbcLogbook book;
    private DutyDesk desk;

    static Stream<Database> databases() {
        return Stream.of(Servers.postgreSql18(), Servers.mariaDb(), Servers.h2());
    }

    private void over(Database database) throws SQLException {
        pool = database.pool();
        pools.add(pool);
        Database.run(pool, "DROP TABLE IF EXISTS host_paper");
        Database.run(pool, "CREATE TABLE host_paper (paper INTEGER NOT NULL PRIMARY KEY)");
        Database.run(pool, "DELETE FROM zhiban_entry WHERE office_id = '" + DutyDesk.OFFICE + "'");
        book = JdbcLogbook.of(pool, DutyDesk.OFFICE);
        desk = DutyDesk.over(book, new JsonEventCodec(), new Holidays2026(), "2026-09-28T09:00");
    }

    @AfterEach
    void close() {
        pools.forEach(HikariDataSource::close);
    }

    private Command roster() {
        return desk.roster("2026-10-01", "2026-10-02");
    }

    private Ruling<LogEntry> submitWithin(Connection connection) {
        return desk.office.within(book.within(connection)).submit(roster(), JiaoheStaff.ZHANG_WEI);
    }

    private Connection begun() throws SQLException {
        Connection connection = pool.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static void savePaper(Connection connection) throws SQLException {
        Database.run(connection, "INSERT INTO host_paper (paper) VALUES (1)");
    }

    private int papers() throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement select = connection.createStatement();
                ResultSet rows = select.executeQuery("SELECT COUNT(*) FROM host_paper")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void assertSaved(int papers, long entries) throws SQLException {
        assertThat(papers()).isEqualTo(papers);
        assertThat(book.head().number()).isEqualTo(entries);
        assertThat(desk.office.view(JiaoheStaff.ZHANG_WEI).log()).hasSize((int) entries);
        assertThat(Verification.of(book, DutyDesk.OFFICE).fault()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void both_are_committed(Database database) throws SQLException {
        over(database);
        try (Connection connection = begun()) {
            savePaper(connection);
            assertThat(submitWithin(connection).isAccepted()).isTrue();
            assertThat(book.head().number()).as("seen from outside").isZero();
            connection.commit();
        }
        assertSaved(1, 1);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void both_are_rolled_back_and_the_office_goes_on(Database database) throws SQLException {
        over(database);
        try (Connection connection = begun()) {
            savePaper(connection);
            assertThat(submitWithin(connection).isAccepted()).isTrue();
            connection.rollback();
        }
        assertSaved(0, 0);
        assertThat(desk.office.submit(roster(), JiaoheStaff.ZHANG_WEI).isAccepted())
                .isTrue();
        assertSaved(0, 1);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_is_refused_leaves_the_hosts_rows(Database database) throws SQLException {
        over(database);
        LogbookContract.append(book, "c1", "x");
        try (Connection connection = begun()) {
            savePaper(connection);
            Logbook within = book.within(connection);
            assertThatThrownBy(() -> LogbookContract.append(within, "c1", "x"))
                    .isInstanceOf(LogbookException.Duplicate.class);
            LogbookContract.append(within, "c2", "x");
            assertThatThrownBy(() -> LogbookContract.append(within, "c2", "x"))
                    .isInstanceOf(LogbookException.Duplicate.class);
            connection.commit();
        }
        assertThat(papers()).isEqualTo(1);
        assertThat(book.read(1, 10)).hasSize(2);
    }

    /** What others wrote meanwhile is seen, or the transaction began too early to see it and says so. */
    @ParameterizedTest
    @MethodSource("databases")
    void somebody_was_quicker(Database database) throws SQLException {
        over(database);
        try (Connection connection = begun()) {
            savePaper(connection);
            assertThat(book.within(connection).read(1, 1)).isEmpty();
            desk.office.submit(roster(), JiaoheStaff.ZHANG_WEI);
            boolean seesCommits = connection.getTransactionIsolation() == Connection.TRANSACTION_READ_COMMITTED;
            if (seesCommits) {
                assertThat(submitWithin(connection).isAccepted()).isTrue();
                connection.commit();
            } else {
                assertThatThrownBy(() -> submitWithin(connection))
                        .isInstanceOfSatisfying(
                                LogbookException.Unavailable.class,
                                fault -> assertThat(fault.isOutcomeUnknown()).isFalse());
                connection.rollback();
            }
            assertSaved(seesCommits ? 1 : 0, seesCommits ? 2 : 1);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_connection_that_commits_by_itself_is_refused(Database database) throws SQLException {
        over(database);
        try (Connection connection = pool.getConnection()) {
            assertThatThrownBy(() -> book.within(connection))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("自动提交")
                    .hasMessageContaining("auto-commit");
        }
    }

    private TransactionTemplate springs() {
        return new TransactionTemplate(new DataSourceTransactionManager(pool));
    }

    private void savePaperAndSubmit() {
        new JdbcTemplate(pool).update("INSERT INTO host_paper (paper) VALUES (1)");
        assertThat(submitWithin(DataSourceUtils.getConnection(pool)).isAccepted())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void springs_transaction_is_committed_with_both(Database database) throws SQLException {
        over(database);
        springs().executeWithoutResult(status -> savePaperAndSubmit());

        assertSaved(1, 1);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void springs_transaction_is_rolled_back_with_both(Database database) throws SQLException {
        over(database);
        assertThatThrownBy(() -> springs().executeWithoutResult(status -> {
                    savePaperAndSubmit();
                    throw new IllegalStateException("the OA failed");
                }))
                .hasMessage("the OA failed");

        assertSaved(0, 0);
    }
}
