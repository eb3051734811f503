package org.zhiban.examples.benchmarks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.zhiban.core.logbook.Digest;
import org.zhiban.core.logbook.Head;
import org.zhiban.core.logbook.LogbookException;
import org.zhiban.core.logbook.SealedEntry;
import org.zhiban.file.FileLogbook;

/** The file logbook beside a bare loop that writes and forces the same number of bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class FileLogbookBenchmark {
    private static final int FRAME_HEADER = 20;

    private final AtomicLong commands = new AtomicLong();
    private Path directory;
    private FileLogbook book;
    private FileChannel bare;
    private ByteBuffer frame;

    /** Opens both on the disk the build is on. */
    @Setup(Level.Trial)
    public void open() throws IOException {
        directory = Files.createTempDirectory(Path.of("").toAbsolutePath(), "benchmark-");
        book = FileLogbook.open(directory.resolve("book"), Entries.OFFICE);
        bare = FileChannel.open(directory.resolve("bare"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        int entry = Entries.batch(Head.start(Digest.SHA_256), "command-123456")
                .get(0)
                .toBytes()
                .length;
        frame = ByteBuffer.allocate(FRAME_HEADER + 4 + entry);
    }

    /** Closes both and clears up. */
    @TearDown(Level.Trial)
    public void close() throws IOException {
        book.close();
        bare.close();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** The limit: nothing but the bytes and the force. */
    @Benchmark
    public void bareWriteAndForce() throws IOException {
        frame.rewind();
        while (frame.hasRemaining()) {
            bare.write(frame);
        }
        bare.force(false);
    }

    /** One writer: sealed, chained, checked, durable. */
    @Benchmark
    public void oneWriter() {
        Head head = book.head();
        book.append(head, Entries.batch(head, "command-" + commands.incrementAndGet()));
    }

    /** Sixty-four writers whose entries do not depend on the book. */
    @Benchmark
    @Threads(64)
    public List<SealedEntry> sixtyFourWriters() {
        String command = "command-" + commands.incrementAndGet();
        return book.append(head -> Entries.batch(head, command));
    }

    /** Sixty-four writers who each expect a head, and try again when somebody was quicker. */
    @Benchmark
    @Threads(64)
    public void sixtyFourWritersExpectingAHead() {
        String command = "command-" + commands.incrementAndGet();
        while (true) {
            Head head = book.head();
            try {
                book.append(head, Entries.batch(head, command));
                return;
            } catch (LogbookException.Conflict somebodyWasQuicker) {
                continue;
            }
        }
    }
}
