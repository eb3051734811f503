package org.zhiban.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

class RegulationSchemaTest {
    private static final Path SHIPPED = Path.of("../../examples/regulations");
    private static final Path SCHEMA = SHIPPED.resolve("regulation.schema.json");
    private static final Path WRITTEN = Path.of("target/regulation.schema.json");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static String json(Object value) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(value).replace(System.lineSeparator(), "\n")
                + "\n";
    }

    private static List<Error> errors(String yaml) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
        Object read = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        return schema.validate(json(read), InputFormat.JSON);
    }

    @Test
    void the_schema_is_what_the_reader_asks_for() throws IOException {
        String generated = json(Outline.schema());
        Files.writeString(WRITTEN, generated);

        assertThat(SCHEMA)
                .as("copy adapters/file/%s to examples/regulations when the reader has changed", WRITTEN)
                .hasContent(generated);
    }

    @TestFactory
    Stream<DynamicTest> every_shipped_regulation_keeps_the_schema() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(SHIPPED)) {
            files = all.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
        assertThat(files).isNotEmpty();
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(),
                        () -> assertThat(errors(Files.readString(file))).isEmpty()));
    }

    /** What is changed into what, and where the schema says so. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "version: jiaohe/1 | edition: jiaohe/1 | version",
                "kind: desk | kind: table | /posts/0/kind",
                "begins: \"07:00\" | begins: dawn | /timetable/shifts/0/begins",
                "lasts: PT11H | lasts: eleven | /timetable/shifts/0/lasts",
                "rest-days: 2 | rest-days: two | /rotations/0/rest-days",
                "{section: [secretariat]} | {section: [secretariat], sex: [男]} | /pools/0/who",
                "handover-late: {within: PT0S | handover-tardy: {within: PT0S | handover-tardy",
                "judged-by: old-text | judged-by: no-text | /transition/judged-by",
                "always: true | always: sometimes | /emergencies/chain/0/always",
                "not-arranger: {clause: | not-a-rule: {clause: | not-a-rule"
            })
    void what_the_reader_refuses_the_schema_refuses(String what, String by, String where) throws IOException {
        String text = Files.readString(SHIPPED.resolve("jiaohe.yaml"));
        assertThat(text).contains(what);
        String broken = text.replaceFirst(Pattern.quote(what), by.replace("$", "\\$"));

        assertThat(errors(broken))
                .anySatisfy(error -> assertThat(error.toString()).contains(where));
    }

    @Test
    void every_field_is_explained() {
        TreeSet<String> unexplained = new TreeSet<>();
        explained(Outline.schema(), unexplained);
        assertThat(unexplained).isEmpty();
    }

    /** The names of limits, rules and forms are the model's own and say themselves. */
    private static void explained(Object part, TreeSet<String> unexplained) {
        if (part instanceof Map<?, ?> object) {
            if (object.get("properties") instanceof Map<?, ?> fields
                    && (fields.size() < 20 || fields.containsKey("zone"))) {
                fields.forEach((name, field) -> {
                    if (!((Map<?, ?>) field).containsKey("description")) {
                        unexplained.add(name.toString());
                    }
                });
            }
            object.values().forEach(value -> explained(value, unexplained));
        } else if (part instanceof List<?> list) {
            list.forEach(value -> explained(value, unexplained));
        }
    }
}
