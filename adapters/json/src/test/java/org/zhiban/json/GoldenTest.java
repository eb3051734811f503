package org.zhiban.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhiban.core.confidentiality.Guarded;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.EventCodec;
import org.zhiban.core.event.EventCodec.Encoded;

/**
 * The stored form as it lies in books: never to change, and so never to be written by a build. If one of these fails,
 * the form has changed: restore it, or give the kind a further version, with golden files of its own beside v1.
 */
class GoldenTest {
    private final EventCodec codec = new JsonEventCodec();

    static List<DutyEvent> events() {
        return GoldenEvents.all();
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_written_as_its_golden_file(DutyEvent event) {
        Encoded encoded = codec.encode(Guarded.open(event));
        assertThat(text(encoded.payload())).isEqualTo(text(golden(encoded.type(), encoded.version())));
        assertThat(encoded.payload()).isEqualTo(golden(encoded.type(), encoded.version()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_golden_file_is_read_as_its_event(DutyEvent event) {
        Encoded encoded = codec.encode(Guarded.open(event));
        String type = encoded.type();
        assertThat(codec.decode(type, encoded.version(), golden(type, encoded.version()))
                        .value())
                .isEqualTo(event);
    }

    static List<DutyEvent> older() {
        return GoldenEvents.older();
    }

    @ParameterizedTest
    @MethodSource("older")
    void a_golden_file_of_the_first_version_is_still_read(DutyEvent event) {
        Encoded encoded = codec.encode(Guarded.open(event));
        assertThat(encoded.version()).isEqualTo(2);
        assertThat(codec.decode(encoded.type(), 1, golden(encoded.type(), 1)).value())
                .isEqualTo(event);
    }

    @Test
    void every_kind_that_has_a_second_version_has_both_golden_files() {
        assertThat(GoldenEvents.older().stream()
                        .map(event -> codec.encode(Guarded.open(event)).type()))
                .containsExactlyInAnyOrderElementsOf(Stream.of(EventKind.values())
                        .filter(kind -> kind.version() > 1)
                        .map(EventKind::type)
                        .toList());
    }

    /** The one place where a new kind of event makes itself felt in reading; in writing it is {@link EventWriter}. */
    @Test
    void every_kind_of_event_has_a_name_and_a_golden_file() {
        Set<Class<?>> classes =
                GoldenEvents.all().stream().map(DutyEvent::getClass).collect(Collectors.toSet());
        assertThat(classes).containsExactlyInAnyOrderElementsOf(GoldenEvents.kinds());
        assertThat(EventKind.values()).hasSameSizeAs(GoldenEvents.kinds());
    }

    @Test
    void every_golden_file_is_of_a_kind_that_is_read() throws IOException, URISyntaxException {
        Path directory = Path.of(GoldenTest.class.getResource("/golden/v1").toURI());
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Stream.of(EventKind.values())
                            .map(kind -> kind.type() + ".json")
                            .toList());
        }
    }

    /** The golden file of a kind in its present version. */
    static byte[] golden(String type) {
        return golden(type, version(type));
    }

    static int version(String type) {
        return Stream.of(EventKind.values())
                .filter(kind -> kind.type().equals(type))
                .findFirst()
                .orElseThrow()
                .version();
    }

    static byte[] golden(String type, int version) {
        try (InputStream file = GoldenTest.class.getResourceAsStream("/golden/v" + version + "/" + type + ".json")) {
            assertThat(file).as("golden file of %s", type).isNotNull();
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
