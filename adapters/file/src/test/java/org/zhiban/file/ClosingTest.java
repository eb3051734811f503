package org.zhiban.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhiban.core.logbook.LogbookContract.OFFICE;
import static org.zhiban.core.logbook.LogbookContract.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiban.core.logbook.LogbookException;
import org.zhiban.core.logbook.SealedEntry;
import org.zhiban.core.logbook.Verification;

/** Closing a book: whoever else is at it, and whatever happens on the way. */
class ClosingTest {
    private static final int WRITERS = 8;

    @TempDir
    Path directory;

    private BookDirectory place() {
        return new BookDirectory(directory.resolve("book"));
    }

    @RepeatedTest(20)
    void a_book_closed_under_its_writers_ends_where_it_says() throws Exception {
        FileLogbook book = place().open();
        Queue<SealedEntry> acknowledged = new ConcurrentLinkedQueue<>();
        Queue<Throwable> refused = new ConcurrentLinkedQueue<>();
        CountDownLatch running = new CountDownLatch(WRITERS);
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            String name = "w" + i + "-";
            Thread writer = new Thread(() -> appendUntilRefused(book, name, acknowledged, running));
            writer.setUncaughtExceptionHandler((any, failure) -> refused.add(failure));
            writer.start();
            writers.add(writer);
        }
        running.await();
        book.close();
        for (Thread writer : writers) {
            writer.join();
        }

        assertThat(refused)
                .hasSize(WRITERS)
                .allSatisfy(failure -> assertThat(failure)
                        .isInstanceOfSatisfying(LogbookException.Unavailable.class, closed -> {
                            assertThat(closed).hasMessageContainingAll("记录本已关闭", "is closed");
                            assertThat(closed.isOutcomeUnknown()).isFalse();
                        }));
        try (FileLogbook again = place().open()) {
            assertThat(again.recovery()).isEmpty();
            assertThat(again.read(1, 100_000)).containsExactlyInAnyOrderElementsOf(acknowledged);
            assertThat(Verification.of(again, OFFICE).isIntact()).isTrue();
        }
    }

    private static void appendUntilRefused(
            FileLogbook book, String name, Queue<SealedEntry> acknowledged, CountDownLatch running) {
        for (int i = 0; ; i++) {
            String command = name + i;
            acknowledged.addAll(book.append(head -> batch(head, command, "payload")));
            if (i == 5) {
                running.countDown();
            }
        }
    }

    @Test
    void an_interrupted_thread_closes_as_well_as_any() throws Exception {
        FileLogbook book = place().open();
        List<SealedEntry> batch = batch(book.head(), "c", "x");
        book.append(book.head(), batch);
        Thread.currentThread().interrupt();
        book.close();
        assertThat(Thread.interrupted()).isTrue();

        assertThat(place().note()).exists();
        try (FileLogbook again = place().open()) {
            assertThat(again.read(1, 10)).isEqualTo(batch);
        }
    }

    @Test
    void a_closed_book_gives_nothing_more() throws Exception {
        FileLogbook book = place().open();
        book.append(book.head(), batch(book.head(), "c", "x"));
        book.close();
        book.close();

        assertThatThrownBy(() -> book.append(head -> batch(head, "c2", "x")))
                .isInstanceOf(LogbookException.Unavailable.class);
        assertThatThrownBy(() -> book.read(1, 1)).isInstanceOf(LogbookException.Unavailable.class);
        assertThatThrownBy(() -> book.findCommand("c")).isInstanceOf(LogbookException.Unavailable.class);
    }

    @Test
    void a_book_whose_write_failed_is_closed_without_a_note_and_its_directory_is_free() throws Exception {
        FileLogbook book = place().open();
        book.append(book.head(), batch(book.head(), "c1", "x".repeat(1_000)));
        Path obstacle = Files.createDirectory(place().directory().resolve("0000000000000000002.logbook"));
        Throwable failure =
                BookDirectory.failureOf(() -> book.append(book.head(), batch(book.head(), "c2", "nowhere to go")));
        assertThat(failure).isInstanceOf(LogbookException.Unavailable.class);
        book.close();
        Files.delete(obstacle);

        assertThat(place().note()).doesNotExist();
        try (FileLogbook again = place().open()) {
            assertThat(again.head().number()).isEqualTo(1);
            assertThat(again.findCommand("c2")).isEmpty();
        }
    }

    @Test
    void a_process_that_dies_over_the_note_leaves_a_book_that_opens() throws IOException {
        List<SealedEntry> written = place().write(4);
        byte[] note = Files.readAllBytes(place().note());
        place().forgetClosing();
        for (int length = 0; length < note.length; length++) {
            Files.write(place().directory().resolve("closed.new"), java.util.Arrays.copyOf(note, length));
            try (FileLogbook book = place().open()) {
                assertThat(book.read(1, 100)).isEqualTo(written);
            }
            assertThat(place().directory().resolve("closed.new")).doesNotExist();
            place().forgetClosing();
        }
    }

    @Test
    void a_note_with_any_bit_flipped_is_damage_and_named() throws IOException {
        place().write(4);
        byte[] note = Files.readAllBytes(place().note());
        for (int bit = 0; bit < 8 * note.length; bit++) {
            byte[] flipped = note.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(place().note(), flipped);
            assertThatThrownBy(() -> place().open())
                    .isInstanceOf(LogbookException.Corrupt.class)
                    .hasMessageContainingAll(place().note().toString(), "the book was closed at");
        }
        Files.writeString(place().note(), "", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> place().open()).isInstanceOf(LogbookException.Corrupt.class);
    }
}
