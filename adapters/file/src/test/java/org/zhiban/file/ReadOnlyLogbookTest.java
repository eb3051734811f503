package org.zhiban.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhiban.core.logbook.LogbookContract.OFFICE;
import static org.zhiban.core.logbook.LogbookContract.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiban.core.logbook.Checkpoint;
import org.zhiban.core.logbook.Digest;
import org.zhiban.core.logbook.Head;
import org.zhiban.core.logbook.LogbookException;
import org.zhiban.core.logbook.SealedEntry;
import org.zhiban.core.logbook.Verification;
import org.zhiban.core.staff.OfficeId;

class ReadOnlyLogbookTest {
    @TempDir
    Path directory;

    private BookDirectory place;
    private List<SealedEntry> written;

    @BeforeEach
    void write() throws IOException {
        place = new BookDirectory(directory);
        written = place.write(10);
    }

    private ReadOnlyLogbook open() throws IOException {
        return ReadOnlyLogbook.open(directory, OFFICE);
    }

    /** Every file with when it was written and what is in it. */
    private Map<Path, String> everything() throws IOException {
        Map<Path, String> everything = new TreeMap<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                everything.put(file, Files.getLastModifiedTime(file) + " " + Arrays.toString(Files.readAllBytes(file)));
            }
        }
        return everything;
    }

    @Test
    void reads_the_whole_book_and_changes_nothing() throws IOException {
        Map<Path, String> before = everything();

        try (ReadOnlyLogbook book = open()) {
            assertThat(book.read(1, 100)).isEqualTo(written);
            assertThat(book.head()).isEqualTo(Head.of(written.get(written.size() - 1)));
            assertThat(book.findCommand("c1")).isEqualTo(written.subList(1, 3));
            assertThat(book.findCommand("none")).isEmpty();
            assertThat(book.unfinished()).isEmpty();
            assertThat(Verification.of(book, OFFICE).isIntact()).isTrue();
            book.checkpoints().save(new Checkpoint(1, book.head(), List.of(), List.of()));
            assertThat(book.checkpoints().latest()).isEmpty();
        }
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void an_unfinished_write_is_told_and_left() throws IOException {
        place.forgetClosing();
        Path last = place.last();
        byte[] whole = Files.readAllBytes(last);
        Files.write(last, Arrays.copyOf(whole, whole.length - 1));
        Map<Path, String> before = everything();

        try (ReadOnlyLogbook book = open()) {
            assertThat(book.unfinished())
                    .hasValueSatisfying(cut -> assertThat(cut.file()).isEqualTo(last));
            assertThat(book.read(1, 100)).isEqualTo(written.subList(0, written.size() - 2));
        }
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void nothing_is_made_where_nothing_is() throws IOException {
        Path empty = Files.createDirectory(directory.resolve("empty"));
        try (ReadOnlyLogbook book = ReadOnlyLogbook.open(empty, OFFICE)) {
            assertThat(book.head()).isEqualTo(Head.start(Digest.SHA_256));
            assertThat(book.read(1, 10)).isEmpty();
        }
        assertThat(empty).isEmptyDirectory();
        assertThat(ReadOnlyLogbook.officeOf(empty)).isEmpty();

        Path missing = directory.resolve("missing");
        assertThatThrownBy(() -> ReadOnlyLogbook.open(missing, OFFICE)).isInstanceOf(NoSuchFileException.class);
        assertThat(ReadOnlyLogbook.officeOf(missing)).isEmpty();
        assertThat(missing).doesNotExist();
    }

    @Test
    void a_file_without_its_header_stays_without() throws IOException {
        place.forgetClosing();
        Path begun = Files.createFile(directory.resolve("%019d.logbook".formatted(written.size() + 1)));

        try (ReadOnlyLogbook book = open()) {
            assertThat(book.read(1, 100)).isEqualTo(written);
        }
        assertThat(begun).isEmptyFile();
    }

    @Test
    void nothing_is_appended() throws IOException {
        try (ReadOnlyLogbook book = open()) {
            assertThatThrownBy(() -> book.append(book.head(), batch(book.head(), "more", "x")))
                    .isInstanceOfSatisfying(
                            LogbookException.Unavailable.class,
                            fault -> assertThat(fault.isOutcomeUnknown()).isFalse());
        }
    }

    @Test
    void a_book_is_read_or_written_but_not_both_at_once() throws IOException {
        try (FileLogbook writing = place.open()) {
            assertThatThrownBy(this::open).isInstanceOf(LogbookException.Unavailable.class);
            assertThat(writing.head().number()).isEqualTo(written.size());
        }
        try (ReadOnlyLogbook reading = open()) {
            assertThatThrownBy(place::open).isInstanceOf(LogbookException.Unavailable.class);
            assertThat(reading.head().number()).isEqualTo(written.size());
        }
        place.open().close();
    }

    @Test
    void a_copy_without_its_lock_is_read_and_gets_none() throws IOException {
        Files.delete(directory.resolve("lock"));
        Map<Path, String> before = everything();

        try (ReadOnlyLogbook book = open()) {
            assertThat(book.read(1, 100)).isEqualTo(written);
        }
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void whose_book_it_is_stands_in_its_first_entry() throws IOException {
        assertThat(ReadOnlyLogbook.officeOf(directory)).contains(OFFICE);
        assertThatThrownBy(() -> ReadOnlyLogbook.open(directory, OfficeId.of("another")))
                .isInstanceOf(LogbookException.Corrupt.class);
        open().close();
    }

    @Test
    void a_book_that_ends_elsewhere_than_where_it_was_closed_is_damaged() throws IOException {
        byte[] whole = Files.readAllBytes(place.last());
        Files.write(place.last(), Arrays.copyOf(whole, whole.length - 1));

        assertThatThrownBy(this::open).isInstanceOf(LogbookException.Corrupt.class);
        assertThat(place.note()).exists();
    }

    @Test
    void a_damaged_entry_is_told_with_both_digests() throws IOException {
        Path first = place.segments().get(0);
        byte[] whole = Files.readAllBytes(first);
        int content = Segment.HEADER + Frame.HEADER + 4 + written.get(0).toBytes().length - 40;
        byte[] damaged = whole.clone();
        damaged[content] ^= 0x01;
        Files.write(first, damaged);

        assertThatThrownBy(this::open).isInstanceOf(LogbookException.Corrupt.class);
        assertThat(ReadOnlyLogbook.takenApart(directory, OFFICE).fault()).hasValueSatisfying(fault -> {
            assertThat(fault.number()).isEqualTo(1);
            assertThat(fault.what()).contains("摘要不符");
            assertThat(List.of(fault.expected(), fault.found()))
                    .allMatch(digest -> digest.startsWith("SHA-256:"))
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void damage_of_any_byte_leaves_nothing_but_an_answer() throws IOException {
        Path first = place.segments().get(0);
        byte[] whole = Files.readAllBytes(first);
        for (int at = Segment.HEADER; at < whole.length; at++) {
            for (int bit : new int[] {0x01, 0x80}) {
                byte[] damaged = whole.clone();
                damaged[at] ^= (byte) bit;
                Files.write(first, damaged);
                assertThat(ReadOnlyLogbook.takenApart(directory, OFFICE).verified())
                        .isBetween(0L, (long) written.size());
            }
        }
    }
}
