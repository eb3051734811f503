package org.zhiban.examples.benchmarks;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
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
import org.openjdk.jmh.annotations.Warmup;
import org.zhiban.core.logbook.Head;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.logbook.SealedEntry;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.DutyOffice;
import org.zhiban.core.office.MovedClock;
import org.zhiban.core.regulation.Jiaohe;
import org.zhiban.core.regulation.Regulations;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.HolidayCalendar;
import org.zhiban.file.FileLogbook;
import org.zhiban.file.HolidayFile;
import org.zhiban.json.JsonEventCodec;

/**
 * Opening an office whose book holds a million entries, twenty years of duty, in a process that has just started: until it
 * says who holds the post. Beside it, no less than reading the bytes once; and the same without a checkpoint. The book is
 * played once, by the first process, and left in the build directory.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 8, warmups = 1)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class OpenBenchmark {
    private static final Path BOOK = Path.of("target", "book-of-twenty-years");

    /** A book without the place for checkpoints. */
    private record Unmarked(FileLogbook book) implements Logbook {
        @Override
        public Head head() {
            return book.head();
        }

        @Override
        public void append(Head expected, List<SealedEntry> batch) {
            book.append(expected, batch);
        }

        @Override
        public List<SealedEntry> read(long from, int limit) {
            return book.read(from, limit);
        }

        @Override
        public List<SealedEntry> findCommand(String commandId) {
            return book.findCommand(commandId);
        }
    }

    private HolidayCalendar holidays;
    private Regulations regulations;

    /** Plays the book unless it is there; reads what is of no book. */
    @Setup(Level.Trial)
    public void play() throws IOException {
        if (!Files.exists(BOOK)) {
            Path draft = BOOK.resolveSibling("book-being-played");
            try (FileLogbook book = FileLogbook.open(draft, DutyDesk.OFFICE)) {
                YearsOfDuty.played(book, 2006, 240);
            }
            Files.move(draft, BOOK);
        }
        holidays = HolidayFile.mainland();
        regulations = Regulations.of(Jiaohe.regulation());
    }

    private Optional<StaffId> whoIsOnDuty(Logbook book) {
        DutyOffice office = DutyOffice.open(
                DutyDesk.OFFICE,
                regulations,
                holidays,
                new JiaoheStaff(),
                book,
                new JsonEventCodec(),
                new MovedClock("2026-01-01T08:00"));
        return office.view(JiaoheStaff.ZHANG_WEI)
                .state()
                .board()
                .on(Jiaohe.DESK)
                .map(held -> held.officer().id());
    }

    /** The file logbook with its indexes, the office from its checkpoint. */
    @Benchmark
    public Optional<StaffId> open() throws IOException {
        try (FileLogbook book = FileLogbook.open(BOOK, DutyDesk.OFFICE)) {
            return whoIsOnDuty(book);
        }
    }

    /** The same, reading the book from its beginning. */
    @Benchmark
    public Optional<StaffId> openWithoutCheckpoint() throws IOException {
        try (FileLogbook book = FileLogbook.open(BOOK, DutyDesk.OFFICE)) {
            return whoIsOnDuty(new Unmarked(book));
        }
    }

    /** The limit: every byte of the book read once for its checksum, by one thread. */
    @Benchmark
    public long bareChecksum() throws IOException {
        CRC32C crc = new CRC32C();
        try (Stream<Path> files = Files.list(BOOK)) {
            for (Path file : files.toList()) {
                try (FileChannel channel = FileChannel.open(file)) {
                    crc.update(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
                }
            }
        }
        return crc.getValue();
    }
}
