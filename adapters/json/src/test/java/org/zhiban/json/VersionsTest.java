package org.zhiban.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.MatterClosed;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.UnreadableEventException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** How an older form will be read once there is one, shown on a kind that only here had another form before. */
class VersionsTest {
    private static final MatterClosed CLOSED =
            new MatterClosed(MatterId.of("积水-1"), "未记", Instant.parse("2026-10-01T08:40:00Z"));

    private final Versions<DutyEvent> versions = new Versions<>(
            "matter-closed", List.<EventReading>of(VersionsTest::withoutResult, EventReadings::matterClosed));

    private static DutyEvent withoutResult(FieldReader in) {
        return new MatterClosed(in.value("matter", MatterId::of), "未记", in.instant("closed"));
    }

    @Test
    void an_older_form_becomes_the_present_event() {
        assertThat(read(1, "{\"matter\":\"积水-1\",\"closed\":\"2026-10-01T08:40:00Z\"}"))
                .isEqualTo(CLOSED);
    }

    @Test
    void the_last_form_is_the_present_one() {
        assertThat(versions.present()).isEqualTo(2);
        assertThat(read(2, "{\"matter\":\"积水-1\",\"result\":\"未记\",\"at\":\"2026-10-01T08:40:00Z\"}"))
                .isEqualTo(CLOSED);
    }

    @Test
    void each_form_is_read_in_its_own_version_only() {
        assertThatThrownBy(() -> read(1, "{\"matter\":\"积水-1\",\"result\":\"未记\",\"at\":\"2026-10-01T08:40:00Z\"}"))
                .isInstanceOf(UnreadableEventException.class)
                .hasMessageContaining("matter-closed version 1")
                .hasMessageContaining("expected \"closed\", found \"result\"");
    }

    @Test
    void a_newer_form_is_refused_with_all_that_are_read() {
        assertThatThrownBy(() -> versions.reading(3))
                .isInstanceOf(UnreadableEventException.class)
                .hasMessageContaining("matter-closed version 3")
                .hasMessageContaining("reads 1 to 2");
    }

    private DutyEvent read(int version, String payload) {
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), payload.getBytes(UTF_8))) {
            return new FieldReader("matter-closed", version, json, new Recurring()).whole(versions.reading(version));
        }
    }
}
