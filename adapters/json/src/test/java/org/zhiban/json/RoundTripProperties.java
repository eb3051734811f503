package org.zhiban.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhiban.core.confidentiality.Guarded;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.EventArbitraries;
import org.zhiban.core.event.EventCodec;
import org.zhiban.core.event.EventCodec.Encoded;

/** Whatever stands in a book comes out of it as it went in. */
class RoundTripProperties {
    private final EventCodec codec = new JsonEventCodec();

    @Provide
    Arbitrary<DutyEvent> events() {
        return EventArbitraries.events();
    }

    @Property(tries = 5_000)
    void an_event_is_read_as_it_was_written(@ForAll("events") DutyEvent event) {
        assertThat(rewritten(event)).isEqualTo(event);
    }

    @Property(tries = 2_000)
    void equal_events_give_equal_bytes(@ForAll("events") DutyEvent event) {
        assertThat(codec.encode(Guarded.open(rewritten(event))).payload())
                .isEqualTo(codec.encode(Guarded.open(event)).payload());
    }

    @Property(tries = 2_000)
    void different_events_differ_in_kind_or_bytes(@ForAll("events") DutyEvent one, @ForAll("events") DutyEvent other) {
        assertThat(written(one).equals(written(other))).isEqualTo(one.equals(other));
    }

    /** A kind that is never generated would be proved by nothing above. */
    @Example
    void events_of_every_kind_are_generated() {
        List<Class<?>> kinds = EventArbitraries.kinds().stream()
                .<Class<?>>map(kind -> kind.sample().getClass())
                .toList();
        assertThat(kinds).containsExactlyInAnyOrderElementsOf(GoldenEvents.kinds());
    }

    @Example
    void several_threads_share_one_codec() {
        List<DutyEvent> events = GoldenEvents.all();
        assertThat(IntStream.range(0, 20_000)
                        .parallel()
                        .mapToObj(i -> events.get(i % events.size()))
                        .allMatch(event -> rewritten(event).equals(event)))
                .isTrue();
    }

    private DutyEvent rewritten(DutyEvent event) {
        Encoded encoded = codec.encode(Guarded.open(event));
        return codec.decode(encoded.type(), encoded.version(), encoded.payload())
                .value();
    }

    private List<String> written(DutyEvent event) {
        Encoded encoded = codec.encode(Guarded.open(event));
        return List.of(encoded.type(), new String(encoded.payload(), StandardCharsets.UTF_8));
    }
}
