package org.zhiban.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhiban.core.logbook.LogbookContract.OFFICE;
import static org.zhiban.core.logbook.LogbookContract.batch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhiban.core.logbook.Digest;
import org.zhiban.core.logbook.LogbookException;
import org.zhiban.core.logbook.SealedEntry;
import org.zhiban.core.logbook.Verification;

/** What a crash or a damaged disk may leave, and what opening the book makes of it. */
class FileLogbookCrashTest {
    private static final long SMALL_SEGMENT = 900;

    private Path directory;
    private final List<SealedEntry> written = new ArrayList<>();

    @BeforeEach
    @BeforeTry
    void make() throws IOException {
        directory = Files.createTempDirectory("zhiban-crash-");
        written.clear();
    }

    @AfterEach
    @AfterTry
    void clear() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private FileLogbook open() throws IOException {
        return FileLogbook.open(directory, OFFICE, Digest.SHA_256, SMALL_SEGMENT);
    }

    /** Ten commits of one or two entries, over several files; closed in good order, or as if the process had died. */
    private void write(boolean isClosed) throws IOException {
        try (FileLogbook book = open()) {
            for (int i = 0; i < 10; i++) {
                List<SealedEntry> batch = i % 2 == 0
                        ? batch(book.head(), "c" + i, "第" + i + "批")
                        : batch(book.head(), "c" + i, "第" + i + "批", "x".repeat(50));
                book.append(book.head(), batch);
                written.addAll(batch);
            }
        }
        if (!isClosed) {
            Files.delete(directory.resolve("closed"));
        }
    }

    private List<Path> segments() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".logbook"))
                    .sorted()
                    .toList();
        }
    }

    private Path last() throws IOException {
        return segments().get(segments().size() - 1);
    }

    @Test
    void a_book_cut_at_every_byte_of_its_last_commit_keeps_everything_before() throws IOException {
        write(false);
        byte[] whole = Files.readAllBytes(last());
        int lastCommit = lastFrame(whole);

        for (int length = whole.length - 1; length >= lastCommit; length--) {
            Files.write(last(), Arrays.copyOf(whole, length));
            try (FileLogbook book = open()) {
                assertThat(book.read(1, 100)).isEqualTo(written.subList(0, written.size() - 2));
                if (length > lastCommit) {
                    assertThat(book.recovery())
                            .contains(new Recovery(last(), lastCommit, length - lastCommit))
                            .get()
                            .asString()
                            .contains("已截去末尾", "was cut from the end");
                } else {
                    assertThat(book.recovery()).isEmpty();
                }
                book.append(book.head(), batch(book.head(), "after", "goes on"));
                assertThat(Verification.of(book, OFFICE).isIntact()).isTrue();
            }
            Files.delete(directory.resolve("closed"));
        }
    }

    private static int lastFrame(byte[] file) {
        int at = Segment.HEADER;
        ByteBuffer bytes = ByteBuffer.wrap(file);
        while (true) {
            int next = at + Frame.read(bytes, at).orElseThrow().length();
            if (next == file.length) {
                return at;
            }
            at = next;
        }
    }

    @Test
    void a_file_just_being_made_is_made_again() throws IOException {
        write(false);
        Path next = directory.resolve("%019d.logbook".formatted(written.size() + 1));

        for (int length = 0; length < Segment.HEADER; length++) {
            Files.write(next, new byte[length]);
            try (FileLogbook book = open()) {
                assertThat(book.read(1, 100)).isEqualTo(written);
            }
            Files.delete(directory.resolve("closed"));
        }
    }

    @Test
    void zeros_behind_the_end_are_cut_off() throws IOException {
        write(false);
        byte[] whole = Files.readAllBytes(last());
        Files.write(last(), Arrays.copyOf(whole, whole.length + 4_096));

        try (FileLogbook book = open()) {
            assertThat(book.read(1, 100)).isEqualTo(written);
            assertThat(book.recovery()).contains(new Recovery(last(), whole.length, 4_096));
        }
    }

    @Property(tries = 500)
    void a_flipped_bit_in_a_closed_book_is_named_with_file_and_entry(
            @ForAll @IntRange(max = 20) int which, @ForAll @IntRange(max = 50_000) int bit) throws IOException {
        write(true);
        Path file = segments().get(which % segments().size());
        byte[] sound = Files.readAllBytes(file);
        flip(which, bit);

        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        LogbookException.Corrupt.class,
                        fault -> requireNamed(fault, sound, file, bit / 8 % sound.length));
    }

    /** The damaged frame's file and offset and its first entry; the file's where its header is damaged. */
    private static void requireNamed(LogbookException.Corrupt fault, byte[] sound, Path file, int damagedByte) {
        int start = BookDirectory.frames(sound).stream()
                .filter(frame -> frame <= damagedByte)
                .reduce((first, second) -> second)
                .orElse(0);
        long number = start == 0
                ? Long.parseLong(file.getFileName().toString().substring(0, 19))
                : ByteBuffer.wrap(sound).getLong(start + 8);
        assertThat(fault.number()).isEqualTo(number);
        assertThat(fault).message().contains(file.toString());
        if (start > 0) {
            assertThat(fault)
                    .message()
                    .containsPattern("offset " + start + ":|end of .*, now " + start + " bytes long");
        }
    }

    @Property(tries = 500)
    void a_flipped_bit_in_a_book_not_closed_is_named_or_costs_the_last_commit_and_tells_so(
            @ForAll @IntRange(max = 20) int which, @ForAll @IntRange(max = 50_000) int bit) throws IOException {
        write(false);
        byte[] whole = Files.readAllBytes(last());
        Path file = segments().get(which % segments().size());
        byte[] sound = Files.readAllBytes(file);
        flip(which, bit);

        try (FileLogbook book = open()) {
            assertThat(file).isEqualTo(last());
            assertThat(book.recovery()).contains(new Recovery(file, lastFrame(whole), whole.length - lastFrame(whole)));
            assertThat(book.read(1, 100)).isEqualTo(written.subList(0, written.size() - 2));
        } catch (LogbookException.Corrupt named) {
            requireNamed(named, sound, file, bit / 8 % sound.length);
            assertThat(file.equals(last()) && bit / 8 % sound.length >= lastFrame(whole))
                    .isFalse();
        }
    }

    private void flip(int which, int bit) throws IOException {
        Path file = segments().get(which % segments().size());
        byte[] bytes = Files.readAllBytes(file);
        bytes[bit / 8 % bytes.length] ^= (byte) (1 << bit % 8);
        Files.write(file, bytes);
    }

    @Test
    void a_file_gone_from_the_middle_is_named() throws IOException {
        write(true);
        Files.delete(segments().get(1));

        assertThatThrownBy(this::open)
                .isInstanceOf(LogbookException.Corrupt.class)
                .hasMessageContaining("缺少文件");
    }

    @Test
    void a_closed_book_that_lost_its_last_file_or_its_end_is_damaged() throws IOException {
        write(true);
        Files.delete(last());

        assertThatThrownBy(this::open)
                .isInstanceOf(LogbookException.Corrupt.class)
                .hasMessageContaining("the book was closed at");
    }
}
