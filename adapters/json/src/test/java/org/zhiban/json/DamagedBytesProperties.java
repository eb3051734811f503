package org.zhiban.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.zhiban.core.confidentiality.Guarded;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.EventArbitraries;
import org.zhiban.core.event.EventCodec;
import org.zhiban.core.event.EventCodec.Encoded;
import org.zhiban.core.event.UnreadableEventException;

/** Any bytes are an event or are told to be none, by the one documented exception: every other fails the property. */
class DamagedBytesProperties {
    private final EventCodec codec = new JsonEventCodec();

    @Provide
    Arbitrary<DutyEvent> events() {
        return EventArbitraries.events();
    }

    @Provide
    Arbitrary<String> jsonLike() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "[",
                        "]",
                        ":",
                        ",",
                        "\"",
                        "\"at\"",
                        "\"matter\"",
                        "\"result\"",
                        "\"m\"",
                        "1",
                        "-0",
                        "1e9",
                        "true",
                        "null",
                        "\\",
                        "\\ud800",
                        "值",
                        "\u0000",
                        " ",
                        "//")
                .list()
                .ofMaxSize(20)
                .map(parts ->
                        "{\"matter\":\"m\",\"result\":" + String.join("", parts) + ",\"at\":\"2026-10-01T00:00:00Z\"}");
    }

    @Property(tries = 5_000)
    void arbitrary_bytes_hold_no_event(@ForAll EventKind kind, @ForAll byte[] payload) {
        assertThat(decoded(kind.type(), payload)).isEmpty();
    }

    @Property(tries = 5_000)
    void whatever_looks_like_json_is_an_event_or_is_refused(@ForAll("jsonLike") String payload) {
        decoded("matter-closed", payload.getBytes(StandardCharsets.UTF_8)).ifPresent(this::assertStorable);
    }

    @Property(tries = 10_000)
    void a_changed_byte_gives_an_event_or_is_refused(
            @ForAll("events") DutyEvent event, @ForAll @IntRange(max = 1_000_000) int place, @ForAll byte changed) {
        Encoded encoded = codec.encode(Guarded.open(event));
        encoded.payload()[place % encoded.payload().length] = changed;
        decoded(encoded.type(), encoded.payload()).ifPresent(this::assertStorable);
    }

    private Optional<DutyEvent> decoded(String type, byte[] payload) {
        try {
            return Optional.of(codec.decode(type, 1, payload).value());
        } catch (UnreadableEventException refused) {
            assertThat(refused).hasMessageStartingWith("事件无法读取 cannot read event " + type + " version 1: ");
            return Optional.empty();
        }
    }

    private void assertStorable(DutyEvent event) {
        Encoded encoded = codec.encode(Guarded.open(event));
        assertThat(codec.decode(encoded.type(), encoded.version(), encoded.payload())
                        .value())
                .isEqualTo(event);
    }
}
