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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
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
        byte[] golden = golden(encoded.type(), encoded.version());
        assertThat(text(encoded.payload())).isEqualTo(text(golden));
        assertThat(encoded.payload()).isEqualTo(golden);
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_golden_file_is_read_as_its_event(DutyEvent event) {
        Encoded encoded = codec.encode(Guarded.open(event));
        byte[] golden = golden(encoded.type(), encoded.version());
        assertThat(codec.decode(encoded.type(), encoded.version(), golden).value())
                .isEqualTo(event);
    }

    @Test
    void a_golden_file_of_a_former_version_is_read_as_the_present_event() {
        GoldenEvents.former()
                .forEach((version, events) -> events.forEach(event -> {
                    String type = codec.encode(Guarded.open(event)).type();
                    assertThat(codec.decode(type, version, golden(type, version))
                                    .value())
                            .isEqualTo(event);
                }));
    }

    @Test
    void every_version_no_longer_written_has_its_golden_file_and_its_event() {
        Set<String> former = GoldenEvents.former().entrySet().stream()
                .flatMap(version -> version.getValue().stream()
                        .map(event -> codec.encode(Guarded.open(event)).type() + " " + version.getKey()))
                .collect(Collectors.toSet());
        assertThat(former)
                .containsExactlyInAnyOrderElementsOf(Stream.of(EventKind.values())
                        .flatMap(kind ->
                                IntStream.range(1, kind.version()).mapToObj(version -> kind.type() + " " + version))
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

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void every_golden_file_is_of_a_kind_that_is_read(int version) throws IOException, URISyntaxException {
        Path directory =
                Path.of(GoldenTest.class.getResource("/golden/v" + version).toURI());
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Stream.of(EventKind.values())
                            .filter(kind -> kind.version() >= version)
                            .map(kind -> kind.type() + ".json")
                            .toList());
        }
    }

    static byte[] golden(String type, int version) {
        try (InputStream file = GoldenTest.class.getResourceAsStream("/golden/v" + version + "/" + type + ".json")) {
            assertThat(file).as("golden file of %s, version %s", type, version).isNotNull();
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
