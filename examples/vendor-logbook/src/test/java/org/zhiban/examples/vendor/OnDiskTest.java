package org.zhiban.examples.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.AbstractList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiban.core.logbook.EntryDraft;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.logbook.LogbookException;
import org.zhiban.core.logbook.SealedEntry;
import org.zhiban.core.staff.OfficeId;
import org.zhiban.core.staff.StaffId;

/** What the kit cannot see from outside: what is done to the file, and when. */
class OnDiskTest {
    private static final OfficeId OFFICE = OfficeId.of("jiaohe");
    private static final byte[] MEGABYTE = new byte[1 << 20];

    @TempDir
    Path directory;

    private static List<SealedEntry> batch(Logbook book, String command, int entries, byte[] payload) {
        return EntryDraft.seal(
                OFFICE,
                book.head(),
                IntStream.range(0, entries)
                        .mapToObj(i -> new EntryDraft(
                                Instant.EPOCH, false, StaffId.of("M01"), command, "jiaohe/1", "noted", 1, payload))
                        .toList());
    }

    private MvLogbook book() {
        return new MvLogbook(WatchedFile.of(directory.resolve("book")), OFFICE);
    }

    @Test
    void an_append_returns_when_all_it_wrote_has_been_forced_to_the_disk() {
        try (MvLogbook book = book()) {
            for (int i = 0; i < 50; i++) {
                List<SealedEntry> batch = batch(book, "c" + i, 2, new byte[100]);
                WatchedFile.done();
                book.append(book.head(), batch);
                assertThat(WatchedFile.done()).contains("write").endsWith("force");
            }
        }
    }

    @Test
    void what_is_found_at_opening_is_forced_before_it_is_told() {
        try (MvLogbook book = book()) {
            book.append(book.head(), batch(book, "c1", 1, new byte[1]));
        }
        WatchedFile.done();
        try (MvLogbook book = book()) {
            assertThat(WatchedFile.done()).endsWith("force");
            assertThat(book.head().number()).isEqualTo(1);
        }
    }

    /** The heap runs out when most of a batch has been put into the store. */
    private static final class TooMuch extends AbstractList<SealedEntry> {
        private final List<SealedEntry> batch;

        TooMuch(List<SealedEntry> batch) {
            this.batch = batch;
        }

        @Override
        public SealedEntry get(int index) {
            return batch.get(index);
        }

        @Override
        public int size() {
            return batch.size();
        }

        @Override
        public void forEach(Consumer<? super SealedEntry> action) {
            batch.subList(0, size() - 1).forEach(action);
            throw new OutOfMemoryError("for the test");
        }
    }

    @Test
    void a_batch_that_fails_when_half_of_it_is_in_the_store_leaves_nothing() {
        try (MvLogbook book = book()) {
            book.append(book.head(), batch(book, "c1", 1, new byte[1]));
            List<SealedEntry> large = new TooMuch(batch(book, "large", 60, MEGABYTE));
            assertThatThrownBy(() -> book.append(book.head(), large)).isInstanceOf(LogbookException.Unavailable.class);
            book.append(book.head(), batch(book, "c2", 1, new byte[1]));
        }
        try (MvLogbook book = book()) {
            assertThat(book.read(1, 100)).extracting(SealedEntry::commandId).containsExactly("c1", "c2");
            assertThat(book.findCommand("large")).isEmpty();
        }
    }

    @Test
    void a_book_is_open_at_one_place_at_a_time_and_when_closed_at_none() {
        MvLogbook book = book();
        assertThatThrownBy(this::book)
                .isInstanceOf(LogbookException.Unavailable.class)
                .hasMessageContaining("book");
        book.close();
        book.close();
        assertThatThrownBy(book::head)
                .isInstanceOf(LogbookException.Unavailable.class)
                .hasMessageContaining("closed");
        book().close();
    }

    @Test
    void a_file_of_another_office_is_told_and_left_free() {
        Path file = directory.resolve("book");
        try (MvLogbook book = book()) {
            book.append(book.head(), batch(book, "c1", 1, MEGABYTE));
        }
        assertThatThrownBy(() -> new MvLogbook(file, OfficeId.of("huangsongdian")))
                .isInstanceOf(LogbookException.Corrupt.class)
                .hasMessageContaining("jiaohe");
        book().close();
    }

    /** Who is interrupted in the midst of input or output takes the channel of everybody with it; the book comes back. */
    @Test
    void an_interrupted_writer_loses_nothing_that_was_acknowledged() {
        try (MvLogbook book = book()) {
            book.append(book.head(), batch(book, "c1", 1, new byte[1]));
            List<SealedEntry> batch = batch(book, "c2", 1, MEGABYTE);
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> book.append(book.head(), batch))
                    .isInstanceOfSatisfying(
                            LogbookException.Unavailable.class,
                            e -> assertThat(e.isOutcomeUnknown()).isTrue());
            assertThat(Thread.interrupted()).isTrue();

            List<SealedEntry> found = book.findCommand("c2");
            assertThat(found.isEmpty() || found.equals(batch)).isTrue();
            book.append(book.head(), batch(book, "c3", 1, new byte[1]));
            assertThat(book.read(1, 10))
                    .extracting(SealedEntry::commandId)
                    .startsWith("c1")
                    .endsWith("c3");
        }
    }
}
