package org.zhiban.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhiban.core.logbook.LogbookContract.OFFICE;
import static org.zhiban.core.logbook.LogbookContract.append;
import static org.zhiban.core.logbook.LogbookContract.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiban.core.logbook.Digest;
import org.zhiban.core.logbook.LogbookException;
import org.zhiban.core.logbook.SealedEntry;
import org.zhiban.core.logbook.Verification;
import org.zhiban.core.staff.OfficeId;

/** What is peculiar to a book in a directory; what every book must do, the kit tests. */
class FileLogbookTest {
    private static final long SMALL_SEGMENT = 2_000;

    @TempDir
    Path directory;

    private final List<FileLogbook> open = new ArrayList<>();

    private FileLogbook book() throws IOException {
        FileLogbook book = FileLogbook.open(directory.resolve("book"), OFFICE, Digest.SHA_256, SMALL_SEGMENT);
        open.add(book);
        return book;
    }

    @AfterEach
    void close() {
        open.forEach(FileLogbook::close);
    }

    private long segments() throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve("book"))) {
            return files.filter(file -> file.toString().endsWith(".logbook")).count();
        }
    }

    @Test
    void a_book_closed_and_opened_again_goes_on_where_it_was() throws IOException {
        List<SealedEntry> all = new ArrayList<>();
        for (int round = 0; round < 5; round++) {
            FileLogbook book = book();
            assertThat(book.recovery()).isEmpty();
            assertThat(book.head().number()).isEqualTo(all.size());
            for (int i = 0; i < 10; i++) {
                all.addAll(append(book, "c" + round + "-" + i, "payload", "of two"));
            }
            assertThat(book.read(1, 1_000)).isEqualTo(all);
            book.close();
        }
        assertThat(segments()).isGreaterThan(3);
        assertThat(Verification.of(book(), OFFICE).verified()).isEqualTo(100);
    }

    @Test
    void pages_reach_over_files() throws IOException {
        FileLogbook book = book();
        List<SealedEntry> all = IntStream.range(0, 60)
                .mapToObj(i -> append(book, "c" + i, "x".repeat(i)).get(0))
                .toList();

        for (int from = 1; from <= 60; from += 7) {
            assertThat(book.read(from, 13)).isEqualTo(all.subList(from - 1, Math.min(60, from + 12)));
        }
        assertThat(book.findCommand("c59")).containsExactly(all.get(59));
    }

    @Test
    void a_directory_is_open_once() throws IOException {
        book();

        assertThatThrownBy(this::book)
                .isInstanceOf(LogbookException.Unavailable.class)
                .hasMessageContaining("目录已被占用")
                .hasMessageContaining("is open elsewhere");
    }

    @Test
    void a_closed_book_takes_and_tells_nothing_more() throws IOException {
        FileLogbook book = book();
        book.close();
        book.close();

        assertThatThrownBy(() -> append(book, "c", "x"))
                .isInstanceOfSatisfying(
                        LogbookException.Unavailable.class,
                        fault -> assertThat(fault.isOutcomeUnknown()).isFalse());
    }

    @Test
    void a_book_is_of_one_office() throws IOException {
        append(book(), "c", "x");
        close();

        assertThatThrownBy(() -> FileLogbook.open(directory.resolve("book"), OfficeId.of("elsewhere")))
                .isInstanceOf(LogbookException.Corrupt.class)
                .hasMessageContaining("elsewhere");
    }

    @Test
    void another_digest_stays_that_of_the_book() throws IOException {
        try (FileLogbook book = FileLogbook.open(directory, OFFICE, "SHA3-256", SMALL_SEGMENT)) {
            append(book, "c", "x");
        }
        try (FileLogbook book = FileLogbook.open(directory, OFFICE)) {
            append(book, "c2", "x");
            assertThat(book.head().digest().algorithm()).isEqualTo("SHA3-256");
            assertThat(Verification.of(book, OFFICE).isIntact()).isTrue();
        }
    }

    @Test
    void sixty_four_writers_share_their_commits() throws Exception {
        FileLogbook book = book();
        ExecutorService writers = Executors.newFixedThreadPool(64);
        try {
            List<Future<List<SealedEntry>>> done = IntStream.range(0, 640)
                    .mapToObj(i -> writers.submit(() -> book.append(head -> batch(head, "c" + i, "payload " + i))))
                    .toList();
            List<SealedEntry> acknowledged = new ArrayList<>();
            for (Future<List<SealedEntry>> one : done) {
                acknowledged.addAll(one.get());
            }
            assertThat(book.read(1, 1_000)).containsExactlyInAnyOrderElementsOf(acknowledged);
            assertThat(Verification.of(book, OFFICE).verified()).isEqualTo(640);
        } finally {
            writers.shutdown();
        }
    }

    @Test
    void an_interrupted_writer_harms_neither_itself_nor_the_book() throws IOException {
        FileLogbook book = book();
        for (int i = 0; i < 20; i++) {
            Thread.currentThread().interrupt();
            append(book, "c" + i, "x");
            assertThat(Thread.interrupted()).isTrue();
        }

        assertThat(book.read(1, 100)).hasSize(20);
        assertThat(Verification.of(book, OFFICE).isIntact()).isTrue();
    }

    @Test
    void after_a_failed_write_the_book_goes_on_as_soon_as_it_can_be_written_to() throws IOException {
        FileLogbook book = book();
        List<SealedEntry> before = append(book, "c1", "x".repeat(3_000));
        Path obstacle = Files.createDirectory(directory.resolve("book").resolve("0000000000000000002.logbook"));

        assertThatThrownBy(() -> append(book, "c2", "into a file that cannot be made"))
                .isInstanceOfSatisfying(
                        LogbookException.Unavailable.class,
                        fault -> assertThat(fault.isOutcomeUnknown()).isTrue());
        assertThat(book.read(1, 10)).isEqualTo(before);
        Files.delete(obstacle);

        append(book, "c3", "now it can");
        assertThat(book.read(1, 10)).extracting(SealedEntry::commandId).containsExactly("c1", "c3");
        book.close();
        assertThat(Verification.of(book(), OFFICE).verified()).isEqualTo(2);
    }
}
