package org.zhiban.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhiban.core.logbook.LogbookContract.OFFICE;
import static org.zhiban.core.logbook.LogbookContract.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiban.core.logbook.Digest;
import org.zhiban.core.logbook.LogbookException;
import org.zhiban.core.logbook.SealedEntry;
import org.zhiban.core.logbook.Verification;

/** An index makes a book quicker to open and changes nothing else, whatever becomes of it. */
class SegmentIndexTest {
    private static final int ENTRIES = 40;

    @TempDir
    Path directory;

    /** Small segments, so that a few entries fill several. */
    private FileLogbook open() throws IOException {
        return FileLogbook.open(directory, OFFICE, Digest.SHA_256, 2_000);
    }

    private List<SealedEntry> written() throws IOException {
        try (FileLogbook book = open()) {
            write(book, 0);
            return book.read(1, 1_000);
        }
    }

    private static void write(FileLogbook book, int from) {
        for (int i = from; i < from + ENTRIES; i++) {
            String command = "command-" + i;
            book.append(head -> batch(head, command, "河北街停水", "已通知"));
        }
    }

    private List<Path> files(String suffix) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }

    private void readsAll(List<SealedEntry> expected) throws IOException {
        try (FileLogbook book = open()) {
            assertThat(book.read(1, 1_000)).isEqualTo(expected);
            assertThat(book.findCommand("command-7")).isEqualTo(expected.subList(14, 16));
            assertThat(book.findCommand("command-unheard-of")).isEmpty();
            assertThat(Verification.of(book, OFFICE).isIntact()).isTrue();
        }
    }

    @Test
    void a_closed_book_has_an_index_a_segment_and_reads_the_same() throws IOException {
        List<SealedEntry> all = written();
        assertThat(files(".logbook")).hasSizeGreaterThan(3);
        assertThat(files(".index")).hasSameSizeAs(files(".logbook"));
        readsAll(all);
    }

    @Test
    void a_book_goes_on_behind_what_its_index_covers() throws IOException {
        written();
        List<SealedEntry> all;
        try (FileLogbook book = open()) {
            write(book, ENTRIES);
            assertThatThrownBy(() -> book.append(head -> batch(head, "command-7", "again")))
                    .isInstanceOf(LogbookException.Duplicate.class);
            all = book.read(1, 1_000);
        }
        assertThat(all).hasSize(4 * ENTRIES);
        readsAll(all);
    }

    @Test
    void without_its_indexes_a_book_reads_the_same_and_makes_them_again() throws IOException {
        List<SealedEntry> all = written();
        for (Path index : files(".index")) {
            Files.delete(index);
        }
        readsAll(all);
        assertThat(files(".index")).hasSameSizeAs(files(".logbook"));
    }

    @Test
    void an_index_that_is_damaged_cut_short_or_of_another_segment_is_not_believed() throws IOException {
        List<SealedEntry> all = written();
        List<Path> indexes = files(".index");
        byte[] first = Files.readAllBytes(indexes.get(0));
        first[first.length / 2] ^= 1;
        Files.write(indexes.get(0), first);
        Files.write(indexes.get(1), List.of("x"));
        Files.copy(indexes.get(2), indexes.get(3), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        readsAll(all);
    }

    @Test
    void damage_to_a_segment_is_found_on_opening_though_an_index_covers_it() throws IOException {
        written();
        Path segment = files(".logbook").get(1);
        byte[] bytes = Files.readAllBytes(segment);
        bytes[bytes.length / 2] ^= 1;
        Files.write(segment, bytes);
        assertThatThrownBy(this::open)
                .isInstanceOf(LogbookException.Corrupt.class)
                .hasMessageContaining(segment.getFileName().toString());
    }

    @Test
    void an_unfinished_write_behind_the_index_is_cut_as_ever() throws IOException {
        List<SealedEntry> all = written();
        Files.delete(directory.resolve("closed"));
        List<Path> segments = files(".logbook");
        Path last = segments.get(segments.size() - 1);
        Files.write(last, new byte[] {1, 2, 3}, java.nio.file.StandardOpenOption.APPEND);
        try (FileLogbook book = open()) {
            assertThat(book.recovery()).isPresent();
            assertThat(book.read(1, 1_000)).isEqualTo(all);
        }
    }
}
