package org.zhiban.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhiban.core.logbook.LogbookContract.OFFICE;
import static org.zhiban.core.logbook.LogbookContract.batch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhiban.core.logbook.Digest;
import org.zhiban.core.logbook.LogbookException;
import org.zhiban.core.logbook.SealedEntry;

/** Files lost, doubled and exchanged, and lengths that mean harm: always damage with file, offset and entry. */
class DamagedBookTest {
    @TempDir
    Path directory;

    private BookDirectory place;
    private List<SealedEntry> written;

    @BeforeEach
    void write() throws IOException {
        place = new BookDirectory(directory);
        written = place.write(10);
        place.forgetClosing();
    }

    private static void requireDamage(ThrowableAssert.ThrowingCallable call, Path file, long offset, long number) {
        assertThatThrownBy(call).isInstanceOfSatisfying(LogbookException.Corrupt.class, fault -> {
            assertThat(fault).hasMessageContainingAll(file.toString(), "偏移 at offset " + offset + ":");
            assertThat(fault.number()).isEqualTo(number);
        });
    }

    private static long firstOf(Path segment) {
        return Long.parseLong(segment.getFileName().toString().substring(0, 19));
    }

    @Test
    void the_first_file_or_one_from_the_middle_is_missed() throws IOException {
        List<Path> segments = place.segments();
        for (int i = 0; i < segments.size() - 1; i++) {
            byte[] whole = Files.readAllBytes(segments.get(i));
            Files.delete(segments.get(i));
            requireDamage(place::open, segments.get(i + 1), 0, firstOf(segments.get(i)));
            Files.write(segments.get(i), whole);
        }
        place.open().close();
    }

    @Test
    void two_files_exchanged_are_told() throws IOException {
        Path one = place.segments().get(1);
        Path other = place.segments().get(2);
        Path aside = directory.resolve("aside");
        Files.move(one, aside);
        Files.move(other, one);
        Files.move(aside, other);

        requireDamage(place::open, one, Segment.HEADER, firstOf(one));
    }

    @Test
    void a_file_there_twice_is_told() throws IOException {
        Path middle = place.segments().get(1);
        Path twice = directory.resolve("%019d.logbook".formatted(firstOf(middle) + 1));
        Files.copy(middle, twice);
        requireDamage(place::open, twice, 0, firstOf(place.segments().get(3)));
        Files.move(twice, place.segments().get(3), StandardCopyOption.REPLACE_EXISTING);

        requireDamage(
                place::open,
                place.segments().get(2),
                Segment.HEADER,
                firstOf(place.segments().get(2)));
    }

    @Test
    void a_name_no_number_can_have_is_told() throws IOException {
        Path stray = Files.copy(place.last(), directory.resolve("9".repeat(19) + ".logbook"));

        assertThatThrownBy(place::open)
                .isInstanceOf(LogbookException.Corrupt.class)
                .hasMessageContaining(stray.toString());
    }

    @Test
    void damage_before_sound_frames_of_the_last_file_is_told() throws IOException {
        try (FileLogbook book = FileLogbook.open(directory.resolve("one"), OFFICE, Digest.SHA_256, 1 << 20)) {
            for (int i = 0; i < 5; i++) {
                book.append(book.head(), batch(book.head(), "c" + i, "x"));
            }
        }
        BookDirectory one = new BookDirectory(directory.resolve("one"));
        one.forgetClosing();
        byte[] whole = Files.readAllBytes(one.last());
        List<Integer> frames = BookDirectory.frames(whole);
        for (int frame = 0; frame < 4; frame++) {
            for (int at = frames.get(frame); at < frames.get(frame + 1); at++) {
                byte[] damaged = whole.clone();
                damaged[at] ^= 0x40;
                Files.write(one.last(), damaged);
                requireDamage(one::open, one.last(), frames.get(frame), frame + 1L);
            }
        }
    }

    @Test
    void zeros_from_anywhere_in_the_last_commit_on_cost_that_commit_and_are_told() throws IOException {
        Path last = place.last();
        byte[] whole = Files.readAllBytes(last);
        List<Integer> frames = BookDirectory.frames(whole);
        int lastFrame = frames.get(frames.size() - 2);
        for (int from = lastFrame; from < whole.length; from++) {
            byte[] zeroed = whole.clone();
            Arrays.fill(zeroed, from, whole.length, (byte) 0);
            if (Arrays.equals(zeroed, whole)) {
                continue;
            }
            Files.write(last, zeroed);
            try (FileLogbook book = place.open()) {
                assertThat(book.recovery()).contains(new Recovery(last, lastFrame, whole.length - lastFrame));
                assertThat(book.read(1, 100)).isEqualTo(written.subList(0, written.size() - 2));
            }
            place.forgetClosing();
        }
    }

    @Test
    void a_torn_commit_that_holds_a_copy_of_the_book_is_torn_and_no_more() throws IOException {
        byte[] copy = Files.readAllBytes(place.segments().get(0));
        EntryWriter.append(place, "with a copy", copy);
        Path last = place.last();
        byte[] whole = Files.readAllBytes(last);
        Files.write(last, Arrays.copyOf(whole, whole.length - 1));

        try (FileLogbook book = place.open()) {
            assertThat(book.recovery()).isPresent();
            assertThat(book.read(1, 100)).isEqualTo(written);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MAX_VALUE, Integer.MIN_VALUE, -1, 0, 1, 1 << 29})
    void an_entry_of_hostile_length_under_a_right_checksum_is_told(int length) throws IOException {
        for (Path segment : List.of(place.segments().get(0), place.last())) {
            byte[] whole = Files.readAllBytes(segment);
            byte[] hostile = whole.clone();
            ByteBuffer.wrap(hostile).putInt(Segment.HEADER + Frame.HEADER, length);
            BookDirectory.checksum(hostile, Segment.HEADER);
            Files.write(segment, hostile);
            requireDamage(place::open, segment, Segment.HEADER, firstOf(segment));
            Files.write(segment, whole);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MAX_VALUE, Integer.MIN_VALUE, -1, 0, 1 << 29})
    void a_frame_of_hostile_length_is_told_or_cut_off(int length) throws IOException {
        Path first = place.segments().get(0);
        byte[] hostile = Files.readAllBytes(first);
        ByteBuffer.wrap(hostile).putInt(Segment.HEADER + 4, length);
        Files.write(first, hostile);

        requireDamage(place::open, first, Segment.HEADER, 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MAX_VALUE, Integer.MIN_VALUE, -1, 0, 1, 1 << 29})
    void damage_done_while_the_book_is_open_is_told_by_the_reader(int length) throws IOException {
        try (FileLogbook book = place.open()) {
            Path first = place.segments().get(0);
            byte[] hostile = Files.readAllBytes(first);
            int entry = Segment.HEADER + Frame.HEADER;
            ByteBuffer.wrap(hostile).putInt(entry, length);
            Files.write(first, hostile);

            requireDamage(() -> book.read(1, 1), first, entry, 1);
            requireDamage(() -> book.read(1, 100), first, entry, 1);
        }
    }

    @Test
    void a_file_cut_or_gone_while_the_book_is_open_is_told_by_the_reader() throws IOException {
        try (FileLogbook book = place.open()) {
            Path first = place.segments().get(0);
            Files.write(first, new byte[Segment.HEADER]);
            requireDamage(() -> book.read(1, 100), first, Segment.HEADER + Frame.HEADER, 1);

            Files.delete(first);
            assertThatThrownBy(() -> book.read(1, 100))
                    .isInstanceOf(LogbookException.Unavailable.class)
                    .hasMessageContaining(first.toString());
        }
    }
}
