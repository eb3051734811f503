package org.zhiban.examples.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.zhiban.core.logbook.Head;
import org.zhiban.core.logbook.SealedEntry;
import org.zhiban.core.staff.OfficeId;
import org.zhiban.jdbc.JdbcLogbook;

/**
 * The jdbc logbook beside bare statements with the same bytes, on the same database, into a table with the same columns and keys: a
 * prepared INSERT and a COMMIT, a batch of a hundred and a COMMIT, a scan.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 3)
public class JdbcBenchmark {
    private static final int BATCH = 100;
    private static final int SCANNED = 50_000;
    private static final int PAGE = 1_000;

    /** The database, for all writers. */
    @State(Scope.Benchmark)
    public static class Store {
        /** Which one. */
        @Param({"postgresql", "h2"})
        public String database;

        private BenchmarkDatabase running;
        private int writers;

        /** Starts it, as durable as it comes, and makes the tables. */
        @Setup(Level.Trial)
        public void start() throws Exception {
            running = BenchmarkDatabase.start(database);
        }

        /** Stops it. */
        @TearDown(Level.Trial)
        public void stop() throws Exception {
            running.close();
        }

        private synchronized int nextWriter() {
            return ++writers;
        }
    }

    /** One office with its writer, and a bare connection. */
    @State(Scope.Thread)
    public static class Writer {
        private OfficeId office;
        private HikariDataSource pool;
        private JdbcLogbook book;
        private Head head;
        private Connection bare;
        private PreparedStatement insert;
        private long commands;

        /** Opens both. */
        @Setup(Level.Trial)
        public void open(Store store) throws SQLException {
            office = OfficeId.of("office-" + store.nextWriter());
            pool = store.running.pool();
            book = JdbcLogbook.of(pool, office);
            head = book.head();
            bare = store.running.connection();
            bare.setAutoCommit(false);
            insert = bare.prepareStatement(
                    "INSERT INTO bare (office_id, entry_no, command_key, batch_index, entry_bytes) VALUES (?, ?, ?, ?, ?)");
        }

        /** Closes both. */
        @TearDown(Level.Trial)
        public void close() throws SQLException {
            bare.close();
            pool.close();
        }

        private List<SealedEntry> next(int entries) {
            List<SealedEntry> batch = Entries.batch(office, head, "command-" + ++commands, entries);
            head = Head.of(batch.get(batch.size() - 1));
            return batch;
        }

        private void set(SealedEntry entry) throws SQLException {
            insert.setString(1, office.value());
            insert.setLong(2, entry.number());
            insert.setString(3, entry.commandId());
            insert.setInt(4, entry.batch().index());
            insert.setBytes(5, entry.toBytes());
        }

        private void append(int entries) {
            Head expected = head;
            book.append(expected, next(entries));
        }

        private void insertBare(int entries) throws SQLException {
            for (SealedEntry entry : next(entries)) {
                set(entry);
                insert.addBatch();
            }
            insert.executeBatch();
            bare.commit();
        }
    }

    /** Fifty thousand entries, in both tables. */
    @State(Scope.Benchmark)
    public static class Filled {
        private Writer writer;

        /** Writes them. */
        @Setup(Level.Trial)
        public void fill(Store store) throws SQLException {
            writer = new Writer();
            writer.open(store);
            for (int i = 0; i < SCANNED / PAGE; i++) {
                Head expected = writer.head;
                List<SealedEntry> batch = writer.next(PAGE);
                writer.book.append(expected, batch);
                for (SealedEntry entry : batch) {
                    writer.set(entry);
                    writer.insert.addBatch();
                }
                writer.insert.executeBatch();
                writer.bare.commit();
            }
        }

        /** Lets go of the connections. */
        @TearDown(Level.Trial)
        public void close() throws SQLException {
            writer.close();
        }
    }

    /** The limit of {@link #append}: one row, the same bytes. */
    @Benchmark
    public void bareInsertAndCommit(Writer writer) throws SQLException {
        writer.set(writer.next(1).get(0));
        writer.insert.executeUpdate();
        writer.bare.commit();
    }

    /** One entry, sealed, chained, checked, committed. */
    @Benchmark
    public void append(Writer writer) {
        writer.append(1);
    }

    /** The limit of {@link #appendHundred}. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public void bareBatchOfHundred(Writer writer) throws SQLException {
        writer.insertBare(BATCH);
    }

    /** A hundred entries in one batch. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public void appendHundred(Writer writer) {
        writer.append(BATCH);
    }

    /** The limit of {@link #eightOffices}. */
    @Benchmark
    @Threads(8)
    public void eightBareConnections(Writer writer) throws SQLException {
        bareInsertAndCommit(writer);
    }

    /** Eight offices, each with its writer. */
    @Benchmark
    @Threads(8)
    public void eightOffices(Writer writer) {
        append(writer);
    }

    /** The limit of {@link #read}: the same bytes by number, page by page. */
    @Benchmark
    @OperationsPerInvocation(SCANNED)
    public void bareScan(Filled filled, Blackhole hole) throws SQLException {
        try (PreparedStatement select = filled.writer.bare.prepareStatement(
                "SELECT entry_no, entry_bytes FROM bare WHERE office_id = ? AND entry_no >= ? AND entry_no <= ? ORDER BY entry_no")) {
            for (long from = 1; from <= SCANNED; from += PAGE) {
                select.setString(1, filled.writer.office.value());
                select.setLong(2, from);
                select.setLong(3, from + PAGE - 1);
                consume(select, hole);
            }
        }
    }

    private static void consume(PreparedStatement select, Blackhole hole) throws SQLException {
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                hole.consume(rows.getLong(1));
                hole.consume(rows.getBytes(2));
            }
        }
    }

    /** The whole book, page by page, every entry taken apart and checked. */
    @Benchmark
    @OperationsPerInvocation(SCANNED)
    public void read(Filled filled, Blackhole hole) {
        for (long from = 1; from <= SCANNED; from += PAGE) {
            hole.consume(filled.writer.book.read(from, PAGE));
        }
    }
}
