package org.zhiban.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhiban.core.confidentiality.Guarded;
import org.zhiban.core.event.CallAnswered;
import org.zhiban.core.event.CarriedMatter;
import org.zhiban.core.event.EventCodec;
import org.zhiban.core.form.Means;
import org.zhiban.core.logbook.EntryDraft;
import org.zhiban.core.logbook.Head;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.logbook.LogbookException;
import org.zhiban.core.logbook.SealedEntry;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.regulation.Jiaohe;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.staff.OfficeId;

/** The tables for reports on each database: several who write, a host's transaction, a fault, texts no database likes. */
class ReadTablesTest {
    private static final String ODD = "𠮷\0" + "事".repeat(3_000);

    private final DutyDesk desk = october();
    private HikariDataSource pool;
    private Tables at;
    private ReadTables tables;
    private JdbcLogbook book;

    private static DutyDesk october() {
        DutyDesk desk = DutyDesk.october().onDuty("2026-10-01T08:00", JiaoheStaff.WANG_FANG);
        for (int i = 0; i < 12; i++) {
            desk.registers(JiaoheStaff.WANG_FANG, "m" + i, "事项" + i, "跟进");
        }
        return desk.relieved(
                "2026-10-01T12:00",
                JiaoheStaff.WANG_FANG,
                JiaoheStaff.ZHENG_YAN,
                desk.view().openMatters(desk.post()).stream()
                        .map(matter ->
                                new CarriedMatter(matter.id(), matter.opening().content(), "跟进"))
                        .toArray(CarriedMatter[]::new));
    }

    static Stream<Database> databases() {
        return Stream.of(
                Servers.postgreSql14(), Servers.postgreSql18(), Servers.mariaDb(), Servers.mySqlDriver(), Servers.h2());
    }

    private void over(Database database) {
        pool = database.pool();
        at = Tables.fresh(pool);
        tables = at.under(Jiaohe.regulation(), desk.codec());
        book = JdbcLogbook.of(pool, at.office());
    }

    @AfterEach
    void close() {
        if (pool != null) {
            pool.close();
        }
    }

    private List<SealedEntry> entries() {
        return desk.logbook.read(1, 10_000);
    }

    private Map<String, List<Map<String, Object>>> rebuilt() throws SQLException {
        at.under(Jiaohe.regulation(), desk.codec()).rebuild();
        return at.rows();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_is_appended_is_in_the_tables(Database database) throws SQLException {
        over(database);
        at.write(book.keeping(tables.withFindings()), entries());
        Map<String, List<Map<String, Object>>> rows = at.rows();

        assertThat(rows.get("zhiban_matter")).hasSize(12);
        assertThat(rows.get("zhiban_handover")).hasSize(2);
        assertThat(rows.get("zhiban_assignment")).hasSizeGreaterThan(60);
        assertThat(rows.get("zhiban_duty_count")).isNotEmpty();
        assertThat(rebuilt()).isEqualTo(rows);
    }

    /** The office was at work before it had such tables: the first append brings them up, however far they are behind. */
    @ParameterizedTest
    @MethodSource("databases")
    void a_book_older_than_the_tables_is_brought_up_by_the_first_append(Database database) throws SQLException {
        over(database);
        List<SealedEntry> all = entries();
        int last = all.size() - all.get(all.size() - 1).batch().size();
        at.write(book, all.subList(0, last));
        assertThat(at.rows(ReadTable.MATTER)).isEmpty();
        at.write(book.keeping(tables), all.subList(last, all.size()));

        assertThat(at.rows(ReadTable.MATTER)).hasSize(12);
        assertThat(tables.catchUp()).isEqualTo(all.size());
        Map<String, List<Map<String, Object>>> rows = at.rows();
        assertThat(rebuilt()).isEqualTo(rows);
    }

    /** Two instances, each with its own book and its own tables over the same database, and one that catches up beside them. */
    @ParameterizedTest
    @MethodSource("databases")
    void several_instances_keep_them_right(Database database) throws SQLException {
        over(database);
        at.write(book.keeping(tables), entries().subList(0, 2));
        List<CompletableFuture<Void>> writers = IntStream.range(0, 4)
                .mapToObj(writer -> CompletableFuture.runAsync(() -> writes(writer, 8)))
                .toList();
        CompletableFuture<Void> catching = CompletableFuture.runAsync(() -> IntStream.range(0, 20)
                .forEach(any -> at.under(Jiaohe.regulation(), desk.codec()).catchUp()));
        writers.forEach(CompletableFuture::join);
        catching.join();
        tables.catchUp();

        Map<String, List<Map<String, Object>>> rows = at.rows();
        assertThat(rows.get("zhiban_line_call")).hasSize(32);
        assertThat(rebuilt()).isEqualTo(rows);
    }

    /** An instance of its own, which knows nothing of what the others hold in memory. */
    private void writes(int writer, int calls) {
        JdbcLogbook own = JdbcLogbook.of(pool, at.office()).keeping(at.under(Jiaohe.regulation(), desk.codec()));
        for (int call = 0; call < calls; call++) {
            append(own, "writer-" + writer + "-" + call, "来电");
        }
    }

    private void append(Logbook to, String commandId, String gist) {
        EventCodec.Encoded call = desk.codec()
                .encode(Guarded.open(new CallAnswered(
                        Jiaohe.EMERGENCY_LINE,
                        desk.officer(JiaoheStaff.WANG_FANG),
                        gist,
                        Optional.empty(),
                        Optional.empty(),
                        Means.PHONE,
                        false,
                        desk.clock.instant())));
        EntryDraft draft = new EntryDraft(
                desk.clock.instant(),
                false,
                JiaoheStaff.WANG_FANG,
                commandId,
                "jiaohe/1",
                call.type(),
                call.version(),
                call.payload());
        boolean isWritten = false;
        while (!isWritten) {
            isWritten = isAppended(to, draft);
        }
    }

    private boolean isAppended(Logbook to, EntryDraft draft) {
        Head head = to.head();
        try {
            to.append(head, EntryDraft.seal(at.office(), head, List.of(draft)));
            return true;
        } catch (LogbookException.Conflict somebodyWasQuicker) {
            return false;
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void in_the_hosts_transaction_they_come_and_go_with_it(Database database) throws SQLException {
        over(database);
        JdbcLogbook kept = book.keeping(tables);
        append(kept, "c1", "一");
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            append(kept.within(connection), "c2", "二");
            connection.rollback();
            append(kept.within(connection), "c3", "三");
            connection.commit();
        }
        append(kept, "c4", "四");

        assertThat(at.rows(ReadTable.LINE_CALL))
                .extracting(row -> row.get("call_gist"))
                .containsExactly("一", "三", "四");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_text_no_column_can_hold_keeps_nothing_out_of_the_book(Database database) throws SQLException {
        over(database);
        append(book.keeping(tables), "c1", ODD);
        append(book.keeping(tables), "c2", "  ");

        assertThat(at.rows(ReadTable.LINE_CALL))
                .extracting(row -> row.get("call_gist"))
                .containsExactly("𠮷\uFFFD" + "事".repeat(497) + "…", null);
    }

    /** A whole database with the first migration only. */
    @Test
    void where_the_tables_are_missing_nothing_is_written(@TempDir Path directory) throws SQLException {
        Database old = new Database("jdbc:h2:" + directory.resolve("old"), "sa", "");
        over(old);
        for (String statement : Database.statements(Dialect.STANDARD).subList(0, 2)) {
            Database.run(pool, statement);
        }
        assertThatThrownBy(() -> append(book.keeping(tables), "c1", "来电"))
                .isInstanceOfSatisfying(
                        LogbookException.Unavailable.class,
                        fault -> assertThat(fault.isOutcomeUnknown()).isFalse());
        assertThat(book.head().number()).isZero();
        assertThatThrownBy(tables::catchUp)
                .isInstanceOf(LogbookException.Unavailable.class)
                .hasMessageContaining("统计表");
    }

    @Test
    void tables_of_another_office_are_refused() {
        over(Servers.h2());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JdbcLogbook.of(pool, OfficeId.of("other")).keeping(tables))
                .withMessageContaining("值班单位")
                .withMessageContaining("other");
    }
}
