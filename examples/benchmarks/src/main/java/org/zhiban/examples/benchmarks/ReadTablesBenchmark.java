package org.zhiban.examples.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Warmup;
import org.zhiban.core.confidentiality.Guarded;
import org.zhiban.core.event.CallAnswered;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.EventCodec;
import org.zhiban.core.logbook.EntryDraft;
import org.zhiban.core.logbook.Head;
import org.zhiban.core.logbook.InMemoryLogbook;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.logbook.SealedEntry;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.regulation.Jiaohe;
import org.zhiban.core.regulation.Regulations;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.file.HolidayFile;
import org.zhiban.jdbc.JdbcLogbook;
import org.zhiban.jdbc.ReadTables;
import org.zhiban.json.JsonEventCodec;

/**
 * What the tables for reports cost: an append without them, with them, and with findings too, in a book of a month and of a
 * year; catching up and rebuilding.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class ReadTablesBenchmark {
    private static final int APPENDS = 200;

    /** How much of a year the book holds. */
    @Param({"1", "12"})
    public int months;

    private final EventCodec codec = new JsonEventCodec();
    private BenchmarkDatabase running;
    private HikariDataSource pool;
    private ReadTables tables;
    private JdbcLogbook book;
    private long commands;

    /** Plays the book, writes it into PostgreSQL and makes the tables. */
    @Setup(Level.Trial)
    public void play() throws Exception {
        running = BenchmarkDatabase.start("postgresql");
        pool = running.pool();
        book = JdbcLogbook.of(pool, DutyDesk.OFFICE);
        tables = ReadTables.of(
                pool, DutyDesk.OFFICE, Regulations.of(Jiaohe.regulation()), HolidayFile.mainland(), codec);
        Logbook played = new InMemoryLogbook(DutyDesk.OFFICE);
        YearsOfDuty.played(played, 2025, months);
        List<SealedEntry> entries = played.read(1, 1_000_000);
        for (int first = 0;
                first < entries.size();
                first += entries.get(first).batch().size()) {
            book.append(
                    book.head(),
                    entries.subList(first, first + entries.get(first).batch().size()));
        }
        long began = System.nanoTime();
        tables.catchUp();
        System.out.printf("%n%d entries caught up in %d ms%n", entries.size(), (System.nanoTime() - began) / 1_000_000);
    }

    /** Stops the database. */
    @TearDown(Level.Trial)
    public void stop() throws Exception {
        pool.close();
        running.close();
    }

    private void append(Logbook to, int entries) {
        Instant at = to.read(to.head().number(), 1).get(0).enteredAt();
        DutyOfficer officer =
                DutyOfficer.of(new JiaoheStaff().find(JiaoheStaff.WANG_FANG).orElseThrow());
        for (int i = 0; i < entries; i++) {
            EventCodec.Encoded call = codec.encode(
                    Guarded.open(new CallAnswered(Jiaohe.SECRETARIAT_LINE, officer, "询问会议时间", Optional.empty(), at)));
            Head head = to.head();
            EntryDraft draft = new EntryDraft(
                    at,
                    false,
                    officer.id(),
                    "call-" + ++commands,
                    "jiaohe/1",
                    call.type(),
                    call.version(),
                    call.payload());
            to.append(head, EntryDraft.seal(DutyDesk.OFFICE, head, List.of(draft)));
        }
    }

    /** Two hundred entries, the book alone. The tables are brought up first, so that the next finds them at the end. */
    @Benchmark
    public void twoHundredAppends() {
        append(book, APPENDS);
    }

    /** The same with the tables in each transaction. */
    @Benchmark
    public void twoHundredAppendsKept() {
        append(book.keeping(tables), APPENDS);
    }

    /** One entry, with findings and duty counts in its transaction. */
    @Benchmark
    public void oneAppendWithFindings() {
        append(book.keeping(tables.withFindings()), 1);
    }

    /** One entry, and the findings and duty counts after it. */
    @Benchmark
    public void oneAppendAndCatchUp() {
        append(book, 1);
        tables.catchUp();
    }

    /** All of it anew. */
    @Benchmark
    public long rebuild() {
        return tables.rebuild();
    }
}
