package org.zhiban.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhiban.core.logbook.LogbookContract.OFFICE;
import static org.zhiban.core.logbook.LogbookContract.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiban.core.logbook.Digest;
import org.zhiban.core.logbook.Head;
import org.zhiban.core.logbook.LogbookException;
import org.zhiban.core.logbook.SealedEntry;
import org.zhiban.core.logbook.Verification;

/** Many at one book, large groups, interruptions, and a disk that says no. */
class WritingTest {
    private static final long LARGE_SEGMENT = 64 << 20;

    @TempDir
    Path directory;

    private FileLogbook open() throws IOException {
        return FileLogbook.open(directory, OFFICE, Digest.SHA_256, LARGE_SEGMENT);
    }

    /** Holds the one who writes until all the others wait behind it, so that they go together in one group. */
    private static List<Future<List<SealedEntry>>> together(
            FileLogbook book, ExecutorService writers, int count, byte[] payload) throws Exception {
        CountDownLatch sealed = new CountDownLatch(count);
        List<Future<List<SealedEntry>>> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String command = "g" + i;
            all.add(writers.submit(() -> book.append(head -> {
                sealed.countDown();
                return EntryWriter.seal(head, command, payload);
            })));
        }
        sealed.await();
        return all;
    }

    @Test
    void a_group_larger_than_a_frame_goes_in_several() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(24);
        try (FileLogbook book = open()) {
            List<SealedEntry> acknowledged = new ArrayList<>();
            for (Future<List<SealedEntry>> done : together(book, writers, 24, new byte[1 << 20])) {
                acknowledged.addAll(done.get());
            }
            assertThat(book.read(1, 100)).containsExactlyInAnyOrderElementsOf(acknowledged);
            assertThat(Verification.of(book, OFFICE).verified()).isEqualTo(24);
        } finally {
            writers.shutdown();
        }
        byte[] file = Files.readAllBytes(directory.resolve("0000000000000000001.logbook"));
        assertThat(BookDirectory.frames(file)).hasSizeGreaterThan(4);
    }

    @Test
    void a_batch_is_never_parted_however_large() throws Exception {
        byte[][] payloads =
                IntStream.range(0, 12).mapToObj(i -> new byte[1 << 20]).toArray(byte[][]::new);
        try (FileLogbook book = open()) {
            List<SealedEntry> batch = EntryWriter.seal(book.head(), "c", payloads);
            book.append(book.head(), batch);
            assertThat(book.findCommand("c")).isEqualTo(batch);
        }
        byte[] file = Files.readAllBytes(directory.resolve("0000000000000000001.logbook"));
        assertThat(BookDirectory.frames(file)).hasSize(2);
    }

    @Test
    void a_batch_no_reader_would_take_is_not_written() throws Exception {
        byte[] payload = new byte[65 << 20];
        try (FileLogbook book = open()) {
            Head head = book.head();
            List<SealedEntry> batch = EntryWriter.seal(head, "c", payload, payload);
            assertThatThrownBy(() -> book.append(head, batch))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContainingAll("批次", "134217728");
            book.append(head, batch(head, "c", "smaller"));
        }
        try (FileLogbook again = open()) {
            assertThat(again.head().number()).isEqualTo(1);
        }
    }

    @Test
    void a_segment_size_no_reader_would_take_is_refused() {
        for (long bytes : List.of(0L, -1L, 1L << 30, Long.MAX_VALUE)) {
            assertThatThrownBy(() -> FileLogbook.open(directory, OFFICE, Digest.SHA_256, bytes))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(Long.toString(bytes));
        }
    }

    @Test
    void a_digest_nobody_offers_is_refused_at_once() throws Exception {
        assertThatThrownBy(() -> FileLogbook.open(directory, OFFICE, "SHA-0", LARGE_SEGMENT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SHA-0");
        open().close();
    }

    @Test
    void a_conflict_is_told_only_when_what_it_conflicts_with_can_be_read() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(16);
        try (FileLogbook book = open()) {
            for (int round = 0; round < 50; round++) {
                Head head = book.head();
                List<Future<Boolean>> done = new ArrayList<>();
                for (int i = 0; i < 16; i++) {
                    String command = "c" + round + "-" + i;
                    done.add(writers.submit(() -> isWonOrConflictIsReadable(book, head, command)));
                }
                int won = 0;
                for (Future<Boolean> one : done) {
                    won += one.get() ? 1 : 0;
                }
                assertThat(won).isEqualTo(1);
            }
        } finally {
            writers.shutdown();
        }
    }

    /** True if the append went in; on a conflict the other's entry must have its place in the file already. */
    private boolean isWonOrConflictIsReadable(FileLogbook book, Head head, String command) throws IOException {
        try {
            book.append(head, batch(head, command, "x"));
            return true;
        } catch (LogbookException.Conflict late) {
            byte[] file = Files.readAllBytes(directory.resolve("0000000000000000001.logbook"));
            assertThat(BookDirectory.frames(file)).hasSizeGreaterThan((int) head.number() + 1);
            assertThat(book.read(head.number() + 1, 1)).hasSize(1);
            return false;
        }
    }

    @Test
    void an_interrupted_reader_is_told_and_harms_nobody() throws Exception {
        try (FileLogbook book = open()) {
            book.append(book.head(), batch(book.head(), "c1", "x"));
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> book.read(1, 1))
                    .isInstanceOf(LogbookException.Unavailable.class)
                    .hasMessageContainingAll("读取被中断", "was interrupted");
            assertThat(Thread.interrupted()).isTrue();

            assertThat(book.read(1, 1)).hasSize(1);
            book.append(book.head(), batch(book.head(), "c2", "x"));
        }
    }

    @Test
    void writers_interrupted_at_any_moment_lose_nothing() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(8);
        try (FileLogbook book = FileLogbook.open(directory, OFFICE, Digest.SHA_256, 2_000)) {
            List<Future<?>> done = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                String name = "w" + i + "-";
                done.add(writers.submit(() -> {
                    for (int n = 0; n < 50; n++) {
                        String command = name + n;
                        Thread.currentThread().interrupt();
                        book.append(head -> batch(head, command, "x"));
                        assertThat(Thread.interrupted()).isTrue();
                    }
                }));
            }
            for (Future<?> one : done) {
                one.get();
            }
            assertThat(Verification.of(book, OFFICE).verified()).isEqualTo(400);
        } finally {
            writers.shutdown();
        }
    }

    @Test
    void one_who_uses_the_book_while_sealing_cannot_break_the_chain() throws Exception {
        try (FileLogbook book = open()) {
            assertThatThrownBy(() -> book.append(head -> {
                        book.append(other -> batch(other, "inner", "x"));
                        return batch(head, "outer", "x");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(book.head().number()).isZero();
            book.append(book.head(), batch(book.head(), "later", "x"));
            assertThat(Verification.of(book, OFFICE).verified()).isEqualTo(1);
        }
    }
}
