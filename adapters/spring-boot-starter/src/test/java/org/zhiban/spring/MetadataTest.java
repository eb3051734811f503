package org.zhiban.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Editors know every property, and the README's table is the same list with the same defaults. */
class MetadataTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(zhiban\\.[a-z.-]+)` \\|([^|]*)\\|");

    /** The default of each property in the metadata; empty where there is none. */
    private static Map<String, String> metadata() throws IOException {
        Map<String, String> properties = new TreeMap<>();
        try (InputStream file =
                ZhibanProperties.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            for (JsonNode property : new ObjectMapper().readTree(file).get("properties")) {
                String name = property.get("name").asString();
                if (name.startsWith("zhiban.")) {
                    assertThat(property.get("description")).as(name).isNotNull();
                    properties.put(name, text(property.get("defaultValue")));
                }
            }
        }
        return properties;
    }

    private static String text(JsonNode value) {
        return value == null || value.isArray() && value.isEmpty() ? "" : value.asString();
    }

    private static Stream<String> names(String prefix, Class<?> type) {
        return Stream.of(type.getRecordComponents()).flatMap(component -> names(prefix, component));
    }

    private static Stream<String> names(String prefix, RecordComponent component) {
        String name =
                prefix + "." + component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return component.getType().isRecord() ? names(name, component.getType()) : Stream.of(name);
    }

    @Test
    void every_property_is_in_the_metadata_with_a_description() throws IOException {
        assertThat(metadata().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        names("zhiban", ZhibanProperties.class).toList());
    }

    @Test
    void the_readme_lists_them_with_the_same_defaults() throws IOException {
        Map<String, String> table = new TreeMap<>();
        List<String> twice = new ArrayList<>();
        for (MatchResult row :
                ROW.matcher(Files.readString(Path.of("README.md"))).results().toList()) {
            String value = row.group(2).replace("`", "").strip();
            if (table.put(row.group(1), value) != null) {
                twice.add(row.group(1));
            }
        }
        assertThat(twice).isEmpty();
        assertThat(table).isEqualTo(metadata());
    }
}
