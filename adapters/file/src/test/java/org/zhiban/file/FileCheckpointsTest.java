package org.zhiban.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiban.core.logbook.Checkpoint;
import org.zhiban.core.logbook.Digest;
import org.zhiban.core.logbook.Head;

/** The last checkpoint of a book, whatever becomes of its file. */
class FileCheckpointsTest {
    private static final Checkpoint EARLIER = checkpoint(1_000, List.of(1L, 2L, 998L), List.of(998L));
    private static final Checkpoint LATER = checkpoint(2_000, List.of(1L, 2L, 1_999L), List.of());

    @TempDir
    Path directory;

    private static Checkpoint checkpoint(long head, List<Long> live, List<Long> unfinished) {
        return new Checkpoint(1, new Head(head, Digest.start(Digest.SHA_256)), live, unfinished);
    }

    private FileCheckpoints checkpoints() {
        return new FileCheckpoints(directory);
    }

    private Path file() {
        return directory.resolve("checkpoint");
    }

    @Test
    void there_is_none_in_the_beginning() {
        assertThat(checkpoints().latest()).isEmpty();
    }

    @Test
    void the_one_saved_last_is_found_again() {
        checkpoints().save(EARLIER);
        assertThat(checkpoints().latest()).contains(EARLIER);

        checkpoints().save(LATER);
        assertThat(checkpoints().latest()).contains(LATER);
    }

    @Test
    void a_book_offers_the_place_for_them() throws IOException {
        BookDirectory book = new BookDirectory(directory);
        try (FileLogbook opened = book.open()) {
            opened.checkpoints().save(EARLIER);
        }

        try (FileLogbook again = book.open()) {
            assertThat(again.checkpoints().latest()).contains(EARLIER);
        }
    }

    @Test
    void a_file_cut_short_anywhere_is_no_checkpoint() throws IOException {
        checkpoints().save(EARLIER);
        byte[] whole = Files.readAllBytes(file());
        for (int length = 0; length < whole.length; length++) {
            Files.write(file(), Arrays.copyOf(whole, length));

            assertThat(checkpoints().latest()).as("cut to %d bytes", length).isEmpty();
        }
    }

    @Test
    void a_file_with_any_byte_changed_is_no_checkpoint() throws IOException {
        checkpoints().save(EARLIER);
        byte[] whole = Files.readAllBytes(file());
        for (int i = 0; i < whole.length; i++) {
            byte[] changed = whole.clone();
            changed[i] ^= 1;
            Files.write(file(), changed);

            assertThat(checkpoints().latest()).as("byte %d changed", i).isEmpty();
        }
    }

    @Test
    void bytes_that_are_no_text_are_no_checkpoint() throws IOException {
        Files.write(file(), new byte[] {(byte) 0xff, (byte) 0xfe, 0});

        assertThat(checkpoints().latest()).isEmpty();
    }

    @Test
    void where_it_cannot_be_written_the_one_before_stays() throws IOException {
        checkpoints().save(EARLIER);
        Files.createDirectory(directory.resolve("checkpoint.new"));

        checkpoints().save(LATER);

        assertThat(checkpoints().latest()).contains(EARLIER);
    }

    @Test
    void an_interrupted_writer_saves_it_and_stays_interrupted() throws InterruptedException {
        boolean[] isInterrupted = new boolean[1];
        Throwable failure = BookDirectory.failureOf(() -> {
            Thread.currentThread().interrupt();
            checkpoints().save(LATER);
            isInterrupted[0] = Thread.currentThread().isInterrupted();
        });

        assertThat(failure).isNull();
        assertThat(isInterrupted[0]).isTrue();
        assertThat(checkpoints().latest()).contains(LATER);
    }
}
