package org.zhiban.core.logbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhiban.core.logbook.LogbookContract.OFFICE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.zhiban.core.staff.OfficeId;
import org.zhiban.core.staff.StaffId;

class SealedEntryProperties {

    private static List<SealedEntry> book(int entries) {
        List<SealedEntry> book = new ArrayList<>();
        Head head = Head.start(Digest.SHA_256);
        for (int i = 0; i < entries; i++) {
            book.addAll(LogbookContract.batch(head, "c" + i, "内容 " + i));
            head = Head.of(book.get(i));
        }
        return book;
    }

    private static Verification verify(List<SealedEntry> entries) {
        return Verification.of(entries, OFFICE, Digest.SHA_256);
    }

    @Property
    void an_entry_read_back_is_the_entry_written(
            @ForAll @Size(max = 200) byte[] payload, @ForAll @IntRange(min = 1) int version, @ForAll boolean behind) {
        EntryDraft draft = new EntryDraft(
                Instant.parse("1969-12-31T23:59:59.999999Z"),
                behind,
                StaffId.of("𠮷"),
                "c",
                "r",
                "t",
                version,
                payload);
        SealedEntry entry =
                EntryDraft.seal(OFFICE, Head.start("SHA3-256"), List.of(draft)).get(0);

        assertThat(SealedEntry.parse(entry.toBytes())).isEqualTo(entry).satisfies(read -> {
            assertThat(read.payload()).isEqualTo(payload);
            assertThat(read.enteredAt()).isEqualTo(draft.enteredAt());
            assertThat(read.clockBehind()).isEqualTo(behind);
            assertThat(read.typeVersion()).isEqualTo(version);
            assertThat(read.digest().algorithm()).isEqualTo("SHA3-256");
        });
    }

    /** The canonical form is stable for ever: this is an entry of the first version, byte for byte. */
    @Example
    void the_canonical_form_does_not_change() {
        SealedEntry entry =
                LogbookContract.batch(Head.start(Digest.SHA_256), "c1", "值班").get(0);

        assertThat(HexFormat.of().formatHex(entry.toBytes()))
                .isEqualTo("01" + "0000000000000001" + "00000000" + "00000001" + "00065cbf731c3001" + "00" + "00000001"
                        + "00000007" + "5348412d323536" + "00000000" + "00000006" + "6a69616f6865" + "00000003"
                        + "4d3031"
                        + "00000002" + "6331" + "00000008" + "6a69616f68652f31" + "00000011"
                        + "6d61747465722d72656769737465726564" + "00000006" + "e580bce78fad" + "20"
                        + "9791c6071692100721e8ddb0e768755b474bf2a7a2566f77f7adb90f3daf0bb1");
    }

    @Property
    void any_changed_bit_is_found_and_named(
            @ForAll @IntRange(max = 9) int which, @ForAll @IntRange(max = 200_000) int bit) {
        List<SealedEntry> book = book(10);
        byte[] bytes = book.get(which).toBytes();
        int at = bit % (8 * bytes.length);
        bytes[at / 8] ^= (byte) (1 << at % 8);
        try {
            book.set(which, SealedEntry.parse(bytes));
        } catch (IllegalArgumentException unreadable) {
            return;
        }

        assertThat(verify(book).fault())
                .hasValueSatisfying(fault -> assertThat(fault.number()).isBetween((long) which, which + 2L));
    }

    @Property
    void an_entry_left_out_doubled_or_moved_is_found_and_named(
            @ForAll @IntRange(max = 8) int which, @ForAll @IntRange(max = 2) int how) {
        List<SealedEntry> book = book(10);
        SealedEntry entry = book.get(which);
        switch (how) {
            case 0 -> book.remove(which);
            case 1 -> book.add(which, entry);
            default -> {
                book.set(which, book.get(which + 1));
                book.set(which + 1, entry);
            }
        }

        Verification result = verify(book);
        assertThat(result.isIntact()).isFalse();
        assertThat(result.fault().orElseThrow().number()).isBetween(which + 1L, which + 2L);
        assertThat(result.verified()).isEqualTo(result.fault().orElseThrow().number() - 1);
    }

    @Example
    void a_book_that_ends_within_a_batch_is_not_intact() {
        List<SealedEntry> batch = LogbookContract.batch(Head.start(Digest.SHA_256), "c", "a", "b");

        assertThat(verify(batch).isIntact()).isTrue();
        assertThat(verify(batch.subList(0, 1)).fault().orElseThrow().what()).contains("批次不全");
    }

    @Example
    void a_book_of_another_office_is_not_this_one() {
        assertThat(Verification.of(book(1), OfficeId.of("elsewhere"), Digest.SHA_256)
                        .fault()
                        .orElseThrow()
                        .what())
                .contains("单位不符");
    }

    @Example
    void times_do_not_run_backwards() {
        Head start = Head.start(Digest.SHA_256);
        List<SealedEntry> first = LogbookContract.batch(start, "c1", "a");
        EntryDraft earlier = new EntryDraft(
                LogbookContract.NOON.minusSeconds(1), false, StaffId.of("M01"), "c2", "r", "t", 1, new byte[0]);
        List<SealedEntry> both = new ArrayList<>(first);
        both.addAll(EntryDraft.seal(OFFICE, Head.of(first.get(0)), List.of(earlier)));

        assertThat(verify(both).fault().orElseThrow().what()).contains("时间倒退");
    }

    @Example
    void a_digest_is_read_back_and_an_unknown_one_refused() {
        Digest digest = book(1).get(0).digest();

        assertThat(Digest.parse(digest.toString())).isEqualTo(digest);
        assertThatThrownBy(() -> new InMemoryLogbook(OFFICE, "MD-∞")).hasMessageContaining("MD-∞");
        assertThatThrownBy(() -> Digest.parse("nothing")).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 200)
    void bytes_that_are_no_entry_are_refused(@ForAll @Size(max = 100) byte[] bytes) {
        assertThatThrownBy(() -> SealedEntry.parse(bytes)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 50)
    void an_entry_cut_short_anywhere_is_refused(@ForAll @IntRange(max = 150) int length) {
        byte[] bytes = book(1).get(0).toBytes();
        byte[] cut = Arrays.copyOf(bytes, Math.min(length, bytes.length - 1));

        assertThatThrownBy(() -> SealedEntry.parse(cut)).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void a_finer_time_than_a_microsecond_is_refused() {
        assertThatThrownBy(() -> new EntryDraft(
                        Instant.ofEpochSecond(1, 1), false, StaffId.of("a"), "c", "r", "t", 1, new byte[0]))
                .hasMessageContaining("microseconds");
    }
}
