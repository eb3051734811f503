package org.zhiban.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The document tells the truth: each operation it has is called on the running server, and answers as it says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JsonNode document = document();
    private final RunningServer server = RunningServer.october();
    private final List<Answer> answers = new ArrayList<>();

    private record Answer(Operation operation, int status, String media, String body) {
        @Override
        public String toString() {
            return operation.id() + " " + operation.path() + " " + status + " " + body;
        }
    }

    private static JsonNode document() {
        try (InputStream json = DutyApplication.class.getResourceAsStream("openapi/openapi.json")) {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeAll
    void walk() {
        Operations.walk().forEach(operation -> answers.add(called(operation)));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private Answer called(Operation operation) {
        server.desk.moveTo(operation.at());
        if (operation.id().equals("streamLog")) {
            return streamed(operation);
        }
        HttpResponse<String> answer = server.called(operation, operation.caller());
        String media = answer.headers().firstValue("Content-Type").orElse("");
        return new Answer(operation, answer.statusCode(), media, answer.body());
    }

    /** The first entry of the stream. */
    private Answer streamed(Operation operation) {
        HttpRequest.Builder request =
                server.request(operation.path(), operation.caller()).GET();
        HttpResponse<InputStream> answer = server.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            String data = lines.lines()
                    .filter(line -> line.startsWith("data: "))
                    .findFirst()
                    .orElseThrow();
            String media = answer.headers().firstValue("Content-Type").orElse("");
            return new Answer(operation, answer.statusCode(), media, data.substring("data: ".length()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<String> documented() {
        Set<String> ids = new TreeSet<>();
        document.get("paths")
                .forEach(path -> path.forEach(
                        operation -> ids.add(operation.get("operationId").asString())));
        return ids;
    }

    @Test
    void every_operation_is_called() {
        assertThat(answers.stream().map(answer -> answer.operation().id()).collect(Collectors.toSet()))
                .isEqualTo(documented());
    }

    @Test
    void every_command_is_accepted_that_the_regulation_knows() {
        assertThat(answers)
                .filteredOn(answer -> answer.status() >= 300)
                .filteredOn(answer ->
                        !Operations.NOT_OF_JIAOHE.contains(answer.operation().id()))
                .isEmpty();
    }

    @Test
    void every_answer_is_as_the_document_says() {
        for (Answer answer : answers) {
            JsonNode schema = schema(answer);
            if (!answer.operation().id().equals("streamLog")) {
                assertThat(errors(schema, answer.body())).as(answer.toString()).isEmpty();
            }
        }
    }

    @Test
    void the_stream_says_entries() {
        Answer stream = answers.get(answers.size() - 1);
        assertThat(stream.media()).startsWith("text/event-stream");
        ObjectNode entry = JSON.createObjectNode().put("$ref", "#/components/schemas/Entry");
        assertThat(errors(entry, stream.body())).as(stream.body()).isEmpty();
    }

    /** What the document says of an answer; a status or a media type it does not name fails. */
    private JsonNode schema(Answer answer) {
        for (JsonNode path : document.get("paths")) {
            for (JsonNode operation : path) {
                if (operation
                        .get("operationId")
                        .asString()
                        .equals(answer.operation().id())) {
                    JsonNode said = operation.get("responses").get(String.valueOf(answer.status()));
                    assertThat(said).as(answer.toString()).isNotNull();
                    JsonNode response = said.has("$ref")
                            ? document.get("components").get("responses").get("Problem")
                            : said;
                    String media = answer.media().replaceAll(";.*", "");
                    assertThat(response.get("content").has(media))
                            .as(answer + " " + media)
                            .isTrue();
                    return response.get("content").get(media).path("schema");
                }
            }
        }
        throw new AssertionError("no operation " + answer.operation().id());
    }

    private List<Error> errors(JsonNode schema, String body) {
        ObjectNode whole = JSON.createObjectNode();
        whole.set("components", document.get("components"));
        whole.setAll((ObjectNode) schema);
        Schema checked = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole);
        return checked.validate(body, InputFormat.JSON);
    }
}
