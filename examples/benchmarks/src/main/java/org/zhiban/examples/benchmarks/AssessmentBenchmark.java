package org.zhiban.examples.benchmarks;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.StatelessKieSession;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.logbook.InMemoryLogbook;
import org.zhiban.core.office.Assessment;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.roster.DutyBook;

/**
 * A year of one office assessed in one pass, all rules on, from decoded entries to findings; beside it a bare loop and Drools
 * with twenty rules of one event each. The serial collector leaves entries as they came, which serves all three.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx4g", "-Xms4g", "-Xmn2g", "-XX:+UseSerialGC", "-XX:+UseTransparentHugePages"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 10, time = 2)
public class AssessmentBenchmark {
    static final int ENTRIES = 50_000;

    private final YearsOfDuty year = YearsOfDuty.played(new InMemoryLogbook(DutyDesk.OFFICE), 2026, 12);
    private final List<LogEntry> entries = List.copyOf(year.entries().subList(0, ENTRIES));
    private final List<DutyEvent> events = entries.stream().map(LogEntry::event).toList();
    private final Instant until = year.now();
    private KieContainer drools;

    /** Compiles the rules for Drools into classes, as it is quickest. */
    @Setup
    public void compile() {
        KieServices services = KieServices.get();
        KieFileSystem files =
                services.newKieFileSystem().write("src/main/resources/rules/rules.drl", BareLoop.inDrools());
        services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        drools = services.newKieContainer(services.getRepository().getDefaultReleaseId());
    }

    /** Ours: sorted, filed, every room's findings and every deadline. */
    @Benchmark
    @OperationsPerInvocation(ENTRIES)
    public long assess() {
        return Assessment.of(DutyBook.read(entries, year.plan(), until)).count();
    }

    /** The same, read by one thread and its rooms taken by as many as there are. */
    @Benchmark
    @OperationsPerInvocation(ENTRIES)
    public long assessInParallel() {
        return Assessment.of(DutyBook.read(entries, year.plan(), until))
                .parallel()
                .count();
    }

    /** The limit: twenty tests of one entry each, and nothing kept. */
    @Benchmark
    @OperationsPerInvocation(ENTRIES)
    public long bareLoop() {
        long hits = 0;
        for (LogEntry entry : entries) {
            hits += BareLoop.hits(entry);
        }
        return hits;
    }

    /** The peer: the same twenty in a session that keeps nothing from one year to the next. */
    @Benchmark
    @OperationsPerInvocation(ENTRIES)
    public long drools() {
        LongAdder hits = new LongAdder();
        StatelessKieSession session = drools.newStatelessKieSession();
        session.setGlobal("hits", hits);
        session.execute(events);
        return hits.sum();
    }
}
