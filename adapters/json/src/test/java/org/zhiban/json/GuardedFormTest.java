package org.zhiban.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhiban.core.confidentiality.Audience;
import org.zhiban.core.confidentiality.Guarded;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.confidentiality.Marking;
import org.zhiban.core.confidentiality.Sealer;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.EventCodec.Encoded;
import org.zhiban.core.event.MatterClosed;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.UnreadableEventException;
import org.zhiban.core.staff.SectionId;
import org.zhiban.core.staff.StaffId;

/** Guarded content as it is stored, clause 一(六): the mark in clear, what it is and says sealed. */
class GuardedFormTest {
    private static final DutyEvent SECRET =
            new MatterClosed(MatterId.of("matter-9"), "转移至二号营区", Instant.parse("2026-10-01T08:40:00Z"));
    private static final Label LABEL = new Label(
            Marking.parse("秘密★2年"),
            new Audience(Set.of(SectionId.of("secretariat"), SectionId.of("emergency")), Set.of(StaffId.of("L01"))));
    private static final String STORED_UNSEALED = "{\"marking\":\"秘密★2年\",\"sections\":[\"emergency\",\"secretariat\"],"
            + "\"people\":[\"L01\"],\"content\":\"bWF0dGVyLWNsb3NlZCAxCnsibWF0dGVyIjoibWF0dGVyLTkiLCJyZXN1bHQiOiLovazn"
            + "p7voh7Pkuozlj7fokKXljLoiLCJhdCI6IjIwMjYtMTAtMDFUMDg6NDA6MDBaIn0=\"}";

    private final JsonEventCodec codec = new JsonEventCodec(new Aes("k"));

    private static String text(Encoded encoded) {
        return new String(encoded.payload(), UTF_8);
    }

    private static void assertTellsNothing(JsonEventCodec codec, String stored) {
        assertThatThrownBy(() -> codec.decode("guarded", 1, stored.getBytes(UTF_8)))
                .isInstanceOf(UnreadableEventException.class)
                .hasMessageContaining("guarded version 1")
                .hasMessageContaining("密文无法解开或内容损坏")
                .hasNoCause()
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("营区", "matter-closed", "matter-9"));
    }

    private static String holding(String inClear) {
        return "{\"marking\":\"秘密★2年\",\"sections\":[],\"people\":[\"L01\"],\"content\":\""
                + Base64.getEncoder().encodeToString(inClear.getBytes(UTF_8)) + "\"}";
    }

    @Test
    void what_is_open_is_stored_as_ever() {
        Encoded stored = codec.encode(Guarded.open(SECRET));

        assertThat(stored.type()).isEqualTo("matter-closed");
        assertThat(text(stored)).contains("转移至二号营区");
    }

    @Test
    void what_is_guarded_shows_its_mark_and_audience_and_not_even_what_kind_it_is() {
        Encoded stored = codec.encode(Guarded.of(LABEL, SECRET));

        assertThat(stored.type()).isEqualTo("guarded");
        assertThat(text(stored))
                .startsWith("{\"marking\":\"秘密★2年\",\"sections\":[\"emergency\",\"secretariat\"],\"people\":[\"L01\"],")
                .doesNotContain("营区", "closed", "matter");
    }

    @Test
    void what_is_guarded_is_read_as_it_was_written() {
        Encoded stored = codec.encode(Guarded.of(LABEL, SECRET));

        Guarded<DutyEvent> read = codec.decode(stored.type(), stored.version(), stored.payload());

        assertThat(read.value()).isEqualTo(SECRET);
        assertThat(read.label()).isEqualTo(LABEL);
    }

    /** Never to change, like the golden files of the events. */
    @Test
    void its_form_is_the_same_for_ever() {
        JsonEventCodec unsealed = new JsonEventCodec(Sealer.none());

        assertThat(text(unsealed.encode(Guarded.of(LABEL, SECRET)))).isEqualTo(STORED_UNSEALED);
        assertThat(unsealed.decode("guarded", 1, STORED_UNSEALED.getBytes(UTF_8))
                        .value())
                .isEqualTo(SECRET);
    }

    @Test
    void another_key_opens_nothing_and_the_message_tells_nothing() {
        String stored = text(codec.encode(Guarded.of(LABEL, SECRET)));

        assertTellsNothing(new JsonEventCodec(new Aes("another")), stored);
    }

    @Test
    void content_that_was_changed_does_not_open() {
        String stored = text(codec.encode(Guarded.of(LABEL, SECRET)));
        int at = stored.indexOf("\"content\":\"") + 20;
        char other = stored.charAt(at) == 'A' ? 'B' : 'A';

        assertTellsNothing(codec, stored.substring(0, at) + other + stored.substring(at + 1));
    }

    @Test
    void damage_inside_is_not_quoted() {
        JsonEventCodec unsealed = new JsonEventCodec(Sealer.none());

        assertTellsNothing(unsealed, holding(""));
        assertTellsNothing(unsealed, holding("matter-closed"));
        assertTellsNothing(unsealed, holding("matter-closed 0\n{}"));
        assertTellsNothing(unsealed, holding("matter-closed 1"));
        assertTellsNothing(unsealed, holding("matter-closed 1\n{\"matter\":\"matter-9\",\"result\":\"营区\"}"));
        assertTellsNothing(unsealed, holding("guarded 1\n{}"));
    }

    @Test
    void a_mark_that_is_none_is_refused_by_name() {
        String stored = STORED_UNSEALED.replace("秘密★2年", "很秘密");

        assertThatThrownBy(() -> new JsonEventCodec().decode("guarded", 1, stored.getBytes(UTF_8)))
                .isInstanceOf(UnreadableEventException.class)
                .hasMessageContaining("marking");
    }
}
