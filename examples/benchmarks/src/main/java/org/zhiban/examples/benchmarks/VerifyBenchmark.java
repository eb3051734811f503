package org.zhiban.examples.benchmarks;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
import org.zhiban.core.logbook.Digest;
import org.zhiban.core.logbook.SealedEntry;
import org.zhiban.core.logbook.Verification;

/** Verifying a book beside a bare loop of SHA-256 over the same bytes, each holding the digest of the one before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class VerifyBenchmark {
    private static final int ENTRIES = 20_000;
    private static final int DIGEST = 33;

    private final List<SealedEntry> book = Entries.book(ENTRIES);
    private final List<byte[]> bytes = book.stream()
            .map(SealedEntry::toBytes)
            .map(stored -> Arrays.copyOf(stored, stored.length - DIGEST))
            .toList();

    /** The limit: nothing but the digests. */
    @Benchmark
    @OperationsPerInvocation(ENTRIES)
    public byte[] bareChain() throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance(Digest.SHA_256);
        byte[] last = new byte[0];
        for (byte[] entry : bytes) {
            last = digest.digest(entry);
        }
        return last;
    }

    /** Numbers, links, digests, office, batches and times. */
    @Benchmark
    @OperationsPerInvocation(ENTRIES)
    public Verification verify() {
        return Verification.of(book, Entries.OFFICE, Digest.SHA_256);
    }
}
