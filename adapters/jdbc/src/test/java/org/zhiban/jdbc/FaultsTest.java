package org.zhiban.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhiban.core.logbook.LogbookContract.OFFICE;
import static org.zhiban.core.logbook.LogbookContract.append;
import static org.zhiban.core.logbook.LogbookContract.batch;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhiban.core.logbook.Head;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.logbook.LogbookException;
import org.zhiban.core.logbook.SealedEntry;
import org.zhiban.core.staff.OfficeId;
import org.zhiban.tck.Cut;

/** What the caller is told when the database fails. */
class FaultsTest {

    @TempDir
    Path directory;

    private Database database;
    private HikariDataSource pool;

    @BeforeEach
    void open() {
        database = new Database("jdbc:h2:" + directory.resolve("book"), "sa", "");
        pool = database.pool();
    }

    @AfterEach
    void close() {
        pool.close();
    }

    private JdbcLogbook book() {
        database.withTables();
        return JdbcLogbook.of(pool, OFFICE);
    }

    private static void assertUnavailable(ThrowingCallable call, boolean isOutcomeUnknown) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        LogbookException.Unavailable.class,
                        fault -> assertThat(fault.isOutcomeUnknown()).isEqualTo(isOutcomeUnknown))
                .hasMessageMatching("[\\u4e00-\\u9fff]+ [a-z].*")
                .cause()
                .isInstanceOf(SQLException.class);
    }

    @Test
    void without_tables_nothing_is_made_and_nothing_written() {
        Logbook book = JdbcLogbook.of(pool, OFFICE);
        Head start = Head.start("SHA-256");

        assertUnavailable(book::head, false);
        assertUnavailable(() -> book.read(1, 1), false);
        assertUnavailable(() -> book.findCommand("c"), false);
        assertUnavailable(() -> book.append(start, batch(start, "c", "x")), false);
        assertThat(book.checkpoints().latest()).isEmpty();
    }

    @Test
    void a_commit_whose_outcome_cannot_be_read_is_told_as_unknown() {
        List<SealedEntry> batch = batch(book().head(), "c", "x");
        Logbook cut = JdbcLogbook.of(new CuttingSource(pool, Cut.COMMIT_NOT_ANSWERED).deadAfterwards(), OFFICE);

        assertUnavailable(() -> cut.append(Head.start("SHA-256"), batch), true);
        assertThat(book().findCommand("c")).isEqualTo(batch);
    }

    @Test
    void a_commit_that_is_not_found_is_told_as_unknown_and_not_tried_again() {
        List<SealedEntry> batch = batch(book().head(), "c", "x");
        Logbook cut = JdbcLogbook.of(new CuttingSource(pool, Cut.COMMIT_NOT_ARRIVED).source(), OFFICE);

        assertUnavailable(() -> cut.append(Head.start("SHA-256"), batch), true);
        assertThat(book().read(1, 10)).isEmpty();
    }

    @Test
    void a_commit_that_is_found_done_is_done() {
        List<SealedEntry> batch = batch(book().head(), "c", "x");
        Logbook cut = JdbcLogbook.of(new CuttingSource(pool, Cut.COMMIT_NOT_ANSWERED).source(), OFFICE);

        cut.append(Head.start("SHA-256"), batch);
        assertThat(book().read(1, 10)).isEqualTo(batch);
    }

    @Test
    void a_connection_gone_stale_is_replaced() {
        List<SealedEntry> batch = batch(book().head(), "c", "x");
        Logbook cut = JdbcLogbook.of(new CuttingSource(pool, Cut.BEFORE_COMMIT).source(), OFFICE);

        cut.append(Head.start("SHA-256"), batch);
        assertThat(book().read(1, 10)).isEqualTo(batch);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM zhiban_entry WHERE entry_no = 2",
                "UPDATE zhiban_entry SET entry_bytes = X'00' WHERE entry_no = 2",
                "UPDATE zhiban_entry SET entry_no = 9 WHERE entry_no = 2"
            })
    void damaged_rows_are_told_by_number(String damage) throws SQLException {
        JdbcLogbook book = book();
        append(book, "c1", "a", "b", "c");
        Database.run(pool, damage);

        assertThatThrownBy(() -> book.read(1, 10))
                .isInstanceOfSatisfying(
                        LogbookException.Corrupt.class,
                        fault -> assertThat(fault.number()).isEqualTo(2))
                .hasMessageContaining("zhiban_entry, office_id jiaohe, entry_no 2");
    }

    @Test
    void a_row_that_was_another_offices_is_told() throws SQLException {
        append(book(), "c1", "a");
        Database.run(pool, "UPDATE zhiban_entry SET office_id = 'elsewhere'");

        assertThatThrownBy(() -> JdbcLogbook.of(pool, OfficeId.of("elsewhere")).read(1, 10))
                .isInstanceOf(LogbookException.Corrupt.class)
                .hasMessageContaining("单位不符");
    }

    /** As when a server comes back from an older copy: what was known there is asked for again. */
    @Test
    void a_book_that_lost_its_end_is_not_written_on_with_a_gap() throws SQLException {
        JdbcLogbook book = book();
        append(book, "c1", "a");
        append(book, "c2", "b");
        Head lost = book.head();
        Database.run(pool, "DELETE FROM zhiban_entry WHERE entry_no = 2");

        assertThat(book.head().number()).isEqualTo(1);
        assertThatThrownBy(() -> book.append(lost, batch(lost, "c3", "c")))
                .isInstanceOf(LogbookException.Conflict.class);
        append(book, "c4", "d");
        assertThat(book.read(1, 10)).extracting(SealedEntry::number).containsExactly(1L, 2L);
    }

    @Test
    void the_connection_goes_back_as_it_came() throws SQLException {
        JdbcLogbook book = book();
        append(book, "c1", "a");
        assertThatThrownBy(() -> append(book, "c1", "a")).isInstanceOf(LogbookException.Duplicate.class);

        assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
        try (Connection connection = pool.getConnection()) {
            assertThat(connection.getAutoCommit()).isTrue();
        }
    }

    @Test
    void a_pool_without_auto_commit_does_as_well() {
        book();
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(database.url());
        settings.setUsername(database.user());
        settings.setAutoCommit(false);
        try (HikariDataSource manual = new HikariDataSource(settings)) {
            append(JdbcLogbook.of(manual, OFFICE), "c1", "a");
            assertThat(JdbcLogbook.of(manual, OFFICE).head().number()).isEqualTo(1);
        }
        assertThat(book().read(1, 10)).hasSize(1);
    }
}
