package org.zhiban.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.tck.Entries.NOON;
import static org.zhiban.tck.Entries.append;
import static org.zhiban.tck.Entries.draft;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.zhiban.core.logbook.EntryDraft;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.logbook.SealedEntry;
import org.zhiban.core.logbook.Verification;
import org.zhiban.core.staff.StaffId;

/** What an entry may hold: times, texts, payloads. */
interface ContentRules extends LogbookRules {

    @Test
    @Checks(Rule.L13)
    default void times_are_kept_to_the_microsecond() throws Exception {
        Logbook book = shelf().book();
        List<Instant> times = List.of(
                Instant.parse("0001-01-01T00:00:00.000001Z"),
                Instant.parse("1969-12-31T23:59:59.999999Z"),
                Instant.EPOCH,
                Instant.parse("2026-10-25T01:30:00.123456Z"),
                Instant.parse("9999-12-31T23:59:59.999999Z"));
        for (int i = 0; i < times.size(); i++) {
            append(book, office(), draft(times.get(i), "c" + i, new byte[0]));
        }

        assertThat(book.read(1, 10)).extracting(SealedEntry::enteredAt).isEqualTo(times);
    }

    /** The times lie in hours that a change to or from summer time doubles or leaves out somewhere. */
    @Test
    @Checks(Rule.L14)
    default void times_do_not_move_with_the_zone_of_the_jvm() throws Exception {
        List<SealedEntry> written = new ArrayList<>();
        TimeZone before = TimeZone.getDefault();
        try {
            for (String zone : List.of("Asia/Shanghai", "America/New_York", "Asia/Kathmandu", "Pacific/Apia")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                Logbook book = shelf().book();
                assertThat(book.read(1, 100)).isEqualTo(written);
                written.addAll(append(book, office(), draft(doubled(written.size()), zone, new byte[0])));
                assertThat(book.read(1, 100)).isEqualTo(written);
                shelf().close(book);
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private static Instant doubled(int steps) {
        return Instant.parse("2026-11-01T05:30:00.000001Z").plusSeconds(1_800L * steps);
    }

    @Test
    @Checks(Rule.L15)
    default void times_do_not_move_with_the_zone_of_the_session() throws Exception {
        List<SealedEntry> written = new ArrayList<>();
        for (String zone : List.of("+08:00", "-05:00", "+05:45")) {
            Logbook book = shelf().inZone(ZoneId.of(zone));
            assertThat(book.read(1, 100)).isEqualTo(written);
            written.addAll(append(book, office(), draft(doubled(written.size()), zone, new byte[0])));
            assertThat(book.read(1, 100)).isEqualTo(written);
            shelf().close(book);
        }
    }

    @Test
    @Checks(Rule.L16)
    default void characters_of_four_bytes_are_kept() throws Exception {
        Logbook book = shelf().book();
        SealedEntry written =
                append(book, office(), told("𠮷野", "指令𠮷", "𪚥𠮷/1", "𠮷")).get(0);

        assertThat(book.read(1, 1)).containsExactly(written);
        assertThat(book.findCommand("指令𠮷")).containsExactly(written);
        assertThat(book.findCommand("指令𠮶")).isEmpty();
    }

    private static EntryDraft told(String actor, String command, String regulation, String type) {
        return new EntryDraft(
                NOON,
                true,
                StaffId.of(actor),
                command,
                regulation,
                type,
                Integer.MAX_VALUE,
                (actor + type).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @Checks(Rule.L17)
    default void text_is_neither_normalised_nor_trimmed() throws Exception {
        Logbook book = shelf().book();
        List<SealedEntry> written = new ArrayList<>();
        written.addAll(append(book, office(), told("é", "c1", "ﬁ ", " Å")));
        written.addAll(append(book, office(), told("e\u0301", "c2", "fi", "A\u030a")));
        written.addAll(append(book, office(), told("兀", "c3", "\u3000值班 ", "'; -- \\ \" %_?")));

        assertThat(book.read(1, 10)).isEqualTo(written);
    }

    @Test
    @Checks(Rule.L18)
    default void a_payload_may_be_empty() throws Exception {
        Logbook book = shelf().book();
        List<SealedEntry> written = append(book, office(), "c1", "", "not empty", "");

        assertThat(book.read(1, 10)).isEqualTo(written);
        assertThat(book.findCommand("c1")).isEqualTo(written);
    }

    @Test
    @Checks(Rule.L19)
    default void a_payload_may_be_a_megabyte_of_any_bytes() throws Exception {
        Logbook book = shelf().book();
        byte[] large = new byte[1 << 20];
        for (int i = 0; i < large.length; i++) {
            large[i] = (byte) (i ^ i >> 8 ^ i >> 16);
        }
        append(book, office(), draft(NOON, "c1", large));
        append(book, office(), "c2", "small");

        assertThat(book.read(1, 1).get(0).payload()).isEqualTo(large);
        assertThat(Verification.of(book, office()).verified()).isEqualTo(2);
    }
}
