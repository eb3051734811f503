package org.zhiban.examples.benchmarks;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.logbook.InMemoryLogbook;
import org.zhiban.core.office.Assessment;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.roster.DutyBook;

/** A year of one office assessed in one pass, all rules on, from decoded entries to findings. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class AssessmentBenchmark {
    static final int ENTRIES = 50_000;

    private final YearsOfDuty year = YearsOfDuty.played(new InMemoryLogbook(DutyDesk.OFFICE), 2026, 12);
    private final List<LogEntry> entries = List.copyOf(year.entries().subList(0, ENTRIES));
    private final Instant until = year.now();
    private final List<Predicate<LogEntry>> loop = BareLoop.RULES;

    /** Ours: sorted, filed, every room's findings and every deadline. */
    @Benchmark
    @OperationsPerInvocation(ENTRIES)
    public long assess() {
        return Assessment.of(DutyBook.read(entries, year.plan(), until)).count();
    }

    /** The limit: twenty predicates over the same entries, and nothing kept. */
    @Benchmark
    @OperationsPerInvocation(ENTRIES)
    public long bareLoop() {
        long found = 0;
        for (LogEntry entry : entries) {
            for (Predicate<LogEntry> rule : loop) {
                found += rule.test(entry) ? 1 : 0;
            }
        }
        return found;
    }
}
