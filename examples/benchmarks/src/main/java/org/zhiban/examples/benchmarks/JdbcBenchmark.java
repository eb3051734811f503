package org.zhiban.examples.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.Blackhole;
import org.zhiban.core.logbook.Head;
import org.zhiban.core.logbook.SealedEntry;
import org.zhiban.core.staff.OfficeId;
import org.zhiban.jdbc.JdbcLogbook;

/**
 * The jdbc logbook beside bare statements with the same bytes, on the same database, into a table with the same columns, keys and
 * values: a prepared INSERT and a COMMIT, a batch of a hundred and a COMMIT, a scan. The two take turns, so that a disk or a
 * machine that is slow for a while is slow for both; {@code ratio} is the one's time by the other's, 1 if they are as fast.
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

    /** How one kind of work compares to another that takes turns with it. */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Ratio {
        private interface Work {
            void run() throws SQLException;
        }

        private int threads;
        private boolean isLimitFirst;
        private long limitNanos;
        private long nanos;

        /** Begins to count. */
        @Setup(Level.Iteration)
        public void clear(BenchmarkParams params) {
            threads = params.getThreads();
            limitNanos = 0;
            nanos = 0;
        }

        /** The time of the limit by the time of what is measured; of several threads the sum is the mean. */
        public double ratio() {
            return (double) limitNanos / nanos / threads;
        }

        private void measure(Work limit, Work measured) throws SQLException {
            isLimitFirst = !isLimitFirst;
            if (isLimitFirst) {
                limitNanos += nanos(limit);
                nanos += nanos(measured);
            } else {
                nanos += nanos(measured);
                limitNanos += nanos(limit);
            }
        }

        private static long nanos(Work work) throws SQLException {
            long began = System.nanoTime();
            work.run();
            return System.nanoTime() - began;
        }
    }

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
        private Head bareHead;
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
            bareHead = head;
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

        private List<SealedEntry> after(Head last, int entries) {
            return Entries.batch(office, last, "command-" + ++commands, entries);
        }

        private static Head endOf(List<SealedEntry> batch) {
            return Head.of(batch.get(batch.size() - 1));
        }

        private void set(SealedEntry entry) throws SQLException {
            insert.setString(1, office.value());
            insert.setLong(2, entry.number());
            insert.setString(3, key(entry.commandId()));
            insert.setInt(4, entry.batch().index());
            insert.setBytes(5, entry.toBytes());
        }

        /** What the logbook writes for a command: as many characters, in no order. */
        private static String key(String command) {
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(command.getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(digest, 0, 16);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        private void append(int entries) {
            List<SealedEntry> batch = after(head, entries);
            book.append(head, batch);
            head = endOf(batch);
        }

        private void append() {
            append(1);
        }

        private void insertBare() throws SQLException {
            List<SealedEntry> batch = after(bareHead, 1);
            set(batch.get(0));
            insert.executeUpdate();
            bare.commit();
            bareHead = endOf(batch);
        }

        private void insertBare(int entries) throws SQLException {
            List<SealedEntry> batch = after(bareHead, entries);
            for (SealedEntry entry : batch) {
                set(entry);
                insert.addBatch();
            }
            insert.executeBatch();
            bare.commit();
            bareHead = endOf(batch);
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
                writer.append(PAGE);
                writer.insertBare(PAGE);
            }
        }

        /** Lets go of the connections. */
        @TearDown(Level.Trial)
        public void close() throws SQLException {
            writer.close();
        }
    }

    /** One entry: sealed, chained, checked, committed, beside one row. */
    @Benchmark
    public void append(Writer writer, Ratio ratio) throws SQLException {
        ratio.measure(writer::insertBare, writer::append);
    }

    /** Eight offices, each with its writer, beside eight bare connections. */
    @Benchmark
    @Threads(8)
    public void eightOffices(Writer writer, Ratio ratio) throws SQLException {
        append(writer, ratio);
    }

    /** A hundred entries in one batch. */
    @Benchmark
    public void appendHundred(Writer writer, Ratio ratio) throws SQLException {
        ratio.measure(() -> writer.insertBare(BATCH), () -> writer.append(BATCH));
    }

    /** The whole book, page by page, every entry taken apart and checked, beside the same bytes by number. */
    @Benchmark
    public void read(Filled filled, Blackhole hole, Ratio ratio) throws SQLException {
        ratio.measure(() -> scanBare(filled, hole), () -> scan(filled, hole));
    }

    private static void scanBare(Filled filled, Blackhole hole) throws SQLException {
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

    private static void scan(Filled filled, Blackhole hole) {
        for (long from = 1; from <= SCANNED; from += PAGE) {
            hole.consume(filled.writer.book.read(from, PAGE));
        }
    }
}
