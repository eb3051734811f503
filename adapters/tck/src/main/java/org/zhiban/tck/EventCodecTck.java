package org.zhiban.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhiban.core.confidentiality.Audience;
import org.zhiban.core.confidentiality.Guarded;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.confidentiality.Level;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.EventCodec;
import org.zhiban.core.event.OfficerLeft;
import org.zhiban.core.event.UnreadableEventException;
import org.zhiban.core.event.VisitorLeft;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.staff.SectionId;
import org.zhiban.core.staff.StaffId;

/** What every stored form of events must do (事件存储形式符合性测试). A subclass says how to get the codec. */
@OfKit(Kit.EVENT_CODEC)
public abstract class EventCodecTck {
    private static final DutyOfficer OFFICER = new DutyOfficer(StaffId.of("M01"), "张𠮷", SectionId.of("secretariat"));
    private static final String SECRET = "不得外传的缘由";

    /** For subclasses (供子类调用). */
    protected EventCodecTck() {}

    /**
     * The codec (编解码) to be tested.
     *
     * @return the codec
     * @throws Exception if there is none to be had
     */
    protected abstract EventCodec codec() throws Exception;

    /**
     * Events to try it with (样例事件).
     *
     * @return at least one event; unless overridden, two short ones
     */
    protected List<DutyEvent> samples() {
        return List.of(new VisitorLeft(Long.MAX_VALUE, OFFICER, Entries.NOON), secret());
    }

    private static DutyEvent secret() {
        return new OfficerLeft(
                PostId.of("desk"), OFFICER, Optional.empty(), Optional.of(OFFICER), SECRET, Entries.NOON);
    }

    private List<Guarded<DutyEvent>> contents() {
        List<Guarded<DutyEvent>> contents = new ArrayList<>();
        samples().forEach(event -> contents.add(Guarded.open(event)));
        samples().forEach(event -> contents.add(Guarded.of(label(), event)));
        return contents;
    }

    private static Label label() {
        return Label.of(Level.WORK_SECRET, Audience.of(SectionId.of("secretariat")));
    }

    private Guarded<DutyEvent> decoded(EventCodec.Encoded stored) throws Exception {
        return codec().decode(stored.type(), stored.version(), stored.payload());
    }

    @Test
    @Checks(Rule.E1)
    final void an_encoded_event_is_decoded_to_an_equal_one() throws Exception {
        for (Guarded<DutyEvent> content : contents()) {
            assertThat(decoded(codec().encode(content)).equals(content))
                    .as(content.toString())
                    .isTrue();
        }
    }

    @Test
    @Checks(Rule.E2)
    final void equal_events_give_equal_bytes() throws Exception {
        for (DutyEvent event : samples()) {
            EventCodec.Encoded stored = codec().encode(Guarded.open(event));
            EventCodec.Encoded again = codec().encode(decoded(stored));

            assertThat(again.payload()).isEqualTo(stored.payload());
            assertThat(again.type()).isEqualTo(stored.type()).isNotBlank().hasSizeLessThanOrEqualTo(64);
            assertThat(again.version()).isEqualTo(stored.version()).isPositive();
        }
    }

    @Test
    @Checks(Rule.E3)
    final void what_cannot_be_read_is_told() throws Exception {
        for (Guarded<DutyEvent> content : contents()) {
            EventCodec.Encoded stored = codec().encode(content);

            assertUnreadable("no-such-kind", stored.version(), stored.payload());
            assertUnreadable(stored.type(), Integer.MAX_VALUE, stored.payload());
            for (int length = 0; length < stored.payload().length; length++) {
                assertUnreadable(stored.type(), stored.version(), Arrays.copyOf(stored.payload(), length));
            }
        }
    }

    private void assertUnreadable(String type, int version, byte[] payload) {
        assertThatThrownBy(() -> codec().decode(type, version, payload)).isInstanceOf(UnreadableEventException.class);
    }

    @Test
    @Checks(Rule.E4)
    final void an_exception_does_not_quote_what_is_guarded() throws Exception {
        EventCodec.Encoded stored = codec().encode(Guarded.of(label(), secret()));
        for (int length = 0; length < stored.payload().length; length++) {
            byte[] cut = Arrays.copyOf(stored.payload(), length);
            Throwable told = catchThrowable(() -> codec().decode(stored.type(), stored.version(), cut));
            for (Throwable cause = told; cause != null; cause = cause.getCause()) {
                assertThat(cause.getMessage()).doesNotContain(SECRET);
            }
        }
    }
}
