package org.zhiban.examples.benchmarks;

import java.util.ArrayList;
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
import org.openjdk.jmh.annotations.Warmup;
import org.zhiban.core.logbook.Head;
import org.zhiban.core.logbook.InMemoryLogbook;
import org.zhiban.core.logbook.SealedEntry;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.staff.StaffId;

/**
 * What a command costs when the book is short, long and very long; the short book is the peer. In memory, so that no disk
 * hides what grows, and stored as JSON like any book. Each iteration begins with the same book again.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx8g")
@Warmup(iterations = 20)
@Measurement(iterations = 40)
public class SubmitBenchmark {
    private static final int COMMANDS_A_MATTER = 5;
    private static final int MATTERS = 200;

    /** How many entries the book has. */
    @Param({"1000", "100000", "1000000"})
    public int entries;

    private List<List<SealedEntry>> batches;
    private YearsOfDuty years;
    private StaffId officer;
    private StaffId leader;

    /** Plays as many years as it takes, and two for the short book too, so that the code is as warm. */
    @Setup(Level.Trial)
    public void play() {
        InMemoryLogbook played = new InMemoryLogbook(DutyDesk.OFFICE);
        YearsOfDuty.played(played, 2006, Math.max(24, entries / 4_000 + 1));
        batches = new ArrayList<>();
        for (SealedEntry entry : played.read(1, Integer.MAX_VALUE)) {
            if (entry.batch().index() == 0) {
                batches.add(new ArrayList<>());
            }
            batches.get(batches.size() - 1).add(entry);
        }
    }

    /** The first entries of it, in a book of their own. */
    @Setup(Level.Iteration)
    public void copy() {
        InMemoryLogbook book = new InMemoryLogbook(DutyDesk.OFFICE);
        for (List<SealedEntry> batch : batches) {
            if (book.head().number() >= entries) {
                break;
            }
            Head head = book.head();
            book.append(head, batch);
        }
        years = YearsOfDuty.resumed(book);
        officer = years.officer();
        leader = years.leader();
    }

    /** Matters from their registration to their end. */
    @Benchmark
    @OperationsPerInvocation(COMMANDS_A_MATTER * MATTERS)
    public void submit() {
        for (int i = 0; i < MATTERS; i++) {
            years.matter(officer, leader);
        }
    }
}
