package org.zhiban.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhiban.core.confidentiality.Guarded;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.EventCodec;
import org.zhiban.core.event.MatterClosed;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.UnreadableEventException;

/** What is not exactly a stored event is refused, whatever its kind, naming kind, version and what is allowed. */
class UnreadableTest {
    private final EventCodec codec = new JsonEventCodec();

    @Test
    void a_newer_version_is_refused_with_the_versions_read() {
        refused("matter-closed", 2, "{}")
                .hasMessage("事件无法读取 cannot read event matter-closed version 2: "
                        + "版本未知 unknown version, this version of Zhiban reads 1 to 1");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void no_version_but_a_known_one_is_read(int version) {
        refused("matter-closed", version, "{}").hasMessageContaining("matter-closed version " + version + ": 版本未知");
    }

    @Test
    void an_unknown_kind_is_refused_with_the_kinds_read() {
        refused("moon-landed", 1, "{}")
                .hasMessageContaining("cannot read event moon-landed version 1: 类型未知 unknown type")
                .hasMessageContaining("handover-offered, handover-accepted");
    }

    @ParameterizedTest
    @EnumSource
    void a_further_field_is_refused(EventKind kind) {
        refused(kind, golden(kind).replaceAll("}$", ",\"colour\":\"red\"}"))
                .hasMessageContaining("字段 field /colour: 字段过多 expected no further field, found \"colour\"");
    }

    @ParameterizedTest
    @EnumSource
    void a_field_twice_is_refused(EventKind kind) {
        refused(kind, golden(kind).replaceAll(",\"at\":\"([^\"]*)\"}$", ",\"at\":\"$1\",\"at\":\"$1\"}"))
                .hasMessageContaining("字段 field /at: 字段过多 expected no further field, found \"at\"");
    }

    @ParameterizedTest
    @EnumSource
    void a_missing_field_is_refused(EventKind kind) {
        refused(kind, golden(kind).replaceAll(",\"at\":\"[^\"]*\"}$", "}"))
                .hasMessageContaining("缺少字段 missing field \"at\"");
    }

    @ParameterizedTest
    @EnumSource
    void null_is_refused(EventKind kind) {
        refused(kind, golden(kind).replaceAll("\"at\":\"[^\"]*\"}$", "\"at\":null}"))
                .hasMessageContaining("字段 field /at: 类型不符 expected 文字 a text, found null");
    }

    @ParameterizedTest
    @EnumSource
    void anything_around_the_object_is_refused(EventKind kind) {
        String golden = golden(kind);
        for (String damaged : List.of(golden + "\n", " " + golden, golden + "\0", "\ufeff" + golden, "", "{", "null")) {
            refused(kind, damaged).hasMessageContaining("须为一个 JSON 对象 must be one JSON object from { to }");
        }
        refused(kind, golden + golden).hasMessageContaining("there is more behind the event");
        refused(kind, golden + "}").hasMessageContaining("不合 JSON 语法 not sound JSON");
    }

    @ParameterizedTest
    @EnumSource
    void a_payload_cut_short_is_refused_wherever_it_ends(EventKind kind) {
        byte[] whole = GoldenTest.golden(kind.type());
        for (int length = 0; length < whole.length; length++) {
            refused(kind, new String(Arrays.copyOf(whole, length), UTF_8));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_payload_of_another_kind_is_refused(EventKind kind) {
        EventKind next = EventKind.values()[(kind.ordinal() + 1) % EventKind.values().length];
        refused(next, golden(kind));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"matter\":"})
    void nesting_is_refused_where_it_begins(String opening) {
        refused("matter-closed", 1, "{\"matter\":" + opening.repeat(1_000_000) + "}")
                .hasMessageContaining("字段 field /matter: 类型不符 expected 文字 a text, found");
    }

    @Test
    void the_longest_event_is_read_as_it_was_written() {
        DutyEvent longest = closedWith(JsonEventCodec.LONGEST);
        byte[] payload = codec.encode(Guarded.open(longest)).payload();
        assertThat(payload).hasSize(JsonEventCodec.LONGEST);
        assertThat(codec.decode("matter-closed", 1, payload).value()).isEqualTo(longest);
    }

    @Test
    void an_event_too_long_to_be_read_back_is_not_written() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> codec.encode(Guarded.open(closedWith(JsonEventCodec.LONGEST + 1))))
                .withMessage("事件过长 event matter-closed at 2026-10-01T08:40:00Z has 16777217 bytes, "
                        + "at most 16777216 are allowed");
    }

    @Test
    void a_payload_too_long_is_refused_unread() {
        refused("matter-closed", 1, "{".repeat(JsonEventCodec.LONGEST + 1))
                .hasMessageContaining("过长 too long: 16777217 bytes, at most 16777216 are allowed");
    }

    @Test
    void what_is_quoted_in_a_message_is_cut() {
        String name = "x".repeat(10_000);
        refused("matter-closed", 1, "{\"" + name + "\":1}")
                .message()
                .contains("found \"xxx", "xxx…")
                .hasSizeLessThan(600);
    }

    @Test
    void null_is_the_mistake_of_the_caller() {
        assertThatNullPointerException().isThrownBy(() -> codec.encode(null));
        assertThatNullPointerException().isThrownBy(() -> codec.decode(null, 1, new byte[0]));
        assertThatNullPointerException().isThrownBy(() -> codec.decode("matter-closed", 1, null));
    }

    /** An event whose payload has so many bytes. */
    private DutyEvent closedWith(int length) {
        int frame = codec.encode(Guarded.open(closed(""))).payload().length;
        return closed("x".repeat(length - frame));
    }

    private static DutyEvent closed(String result) {
        return new MatterClosed(MatterId.of("积水-1"), result, Instant.parse("2026-10-01T08:40:00Z"));
    }

    private static String golden(EventKind kind) {
        return new String(GoldenTest.golden(kind.type()), UTF_8);
    }

    private AbstractThrowableAssert<?, ?> refused(EventKind kind, String payload) {
        return refused(kind.type(), kind.version(), payload)
                .hasMessageStartingWith(
                        "事件无法读取 cannot read event " + kind.type() + " version " + kind.version() + ": ");
    }

    private AbstractThrowableAssert<?, ?> refused(String type, int version, String payload) {
        return assertThatThrownBy(() -> codec.decode(type, version, payload.getBytes(UTF_8)))
                .isExactlyInstanceOf(UnreadableEventException.class);
    }
}
