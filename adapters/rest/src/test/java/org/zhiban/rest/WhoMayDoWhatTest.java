package org.zhiban.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhiban.core.logbook.InMemoryLogbook;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.logbook.SealedEntry;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.Holidays2026;
import org.zhiban.json.JsonEventCodec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who may do what: every operation at its place in the walk, asked for by everybody in turn. What comes of it stands in
 * {@code who-may-do-what.md}, a line an operation; an operation without a line, or a line that no longer holds, fails.
 */
class WhoMayDoWhatTest {
    private static final Limits LIMITS = Limits.usual().withRate(1_000_000, 1_000_000);
    private static final String TABLE = "who-may-do-what.md";
    private static final String OWN = "whose it is";

    /** Everybody else, by what they are called in the table; without a token first. */
    private static final Map<String, Optional<StaffId>> OTHERS = others();

    private static Map<String, Optional<StaffId>> others() {
        Map<String, Optional<StaffId>> others = new LinkedHashMap<>();
        others.put("nobody", Optional.empty());
        others.put("stranger", Optional.of(StaffId.of("S99")));
        others.put("left", Optional.of(JiaoheStaff.QIAN_LAO));
        others.put("elsewhere", Optional.of(JiaoheStaff.OUTSIDER));
        others.put("off duty", Optional.of(JiaoheStaff.LI_QIANG));
        others.put("duty leader", Optional.of(JiaoheStaff.LIN_SHUANG));
        others.put("head", Optional.of(JiaoheStaff.GAO_FENG));
        others.put("mayor", Optional.of(JiaoheStaff.ZHAO_MINGYUAN));
        return others;
    }

    @Test
    void everybody_is_told_what_the_table_says() throws IOException {
        Map<String, Map<String, String>> table = new LinkedHashMap<>();
        try (RunningServer server = RunningServer.october(LIMITS)) {
            for (Operation operation : Operations.walk()) {
                server.desk.moveTo(operation.at());
                if (!table.containsKey(operation.id())) {
                    table.put(operation.id(), outcomes(operation, server));
                } else {
                    server.called(operation, operation.caller());
                }
            }
        }
        String found = text(table);
        Files.writeString(Path.of("target", TABLE), found);
        assertThat(found).isEqualTo(text(expected()));
    }

    private static Map<String, String> outcomes(Operation operation, RunningServer server) throws IOException {
        Map<String, String> outcomes = new LinkedHashMap<>();
        for (Map.Entry<String, Optional<StaffId>> other : OTHERS.entrySet()) {
            outcomes.put(other.getKey(), outcome(operation, other, server));
        }
        outcomes.put(OWN, outcome(operation, Optional.of(operation.caller()), server));
        return outcomes;
    }

    /** What would be accepted is asked of a copy, so that the walk goes on as it should. */
    private static String outcome(Operation operation, Map.Entry<String, Optional<StaffId>> other, RunningServer server)
            throws IOException {
        String expected = expected().getOrDefault(operation.id(), Map.of()).getOrDefault(other.getKey(), "2");
        if (!operation.isPost() || !expected.startsWith("2")) {
            return outcome(operation, other.getValue(), server);
        }
        DutyDesk copy =
                DutyDesk.over(copied(server.desk.logbook), new JsonEventCodec(), new Holidays2026(), operation.at());
        try (RunningServer another = RunningServer.of(copy, LIMITS)) {
            return outcome(operation, other.getValue(), another);
        }
    }

    private static Logbook copied(Logbook book) {
        Logbook copy = new InMemoryLogbook(DutyDesk.OFFICE);
        List<SealedEntry> batch = new ArrayList<>();
        for (SealedEntry entry : book.read(1, 10_000)) {
            batch.add(entry);
            if (entry.batch().isLast()) {
                copy.append(copy.head(), List.copyOf(batch));
                batch.clear();
            }
        }
        return copy;
    }

    private static String outcome(Operation operation, Optional<StaffId> caller, RunningServer server)
            throws IOException {
        HttpResponse<InputStream> answer =
                server.send(request(operation, caller, server), HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            int status = answer.statusCode();
            return status == 409 ? status + " " + codes(body.readAllBytes()) : Integer.toString(status);
        }
    }

    private static HttpRequest.Builder request(Operation operation, Optional<StaffId> caller, RunningServer server) {
        HttpRequest.Builder request = caller.map(person -> server.request(server.filled(operation.path()), person))
                .orElseGet(() -> HttpRequest.newBuilder(server.uri(server.filled(operation.path()))));
        return operation.isPost()
                ? request.header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(server.filled(operation.body())))
                : request.GET();
    }

    private static String codes(byte[] problem) {
        Set<String> codes = new TreeSet<>();
        for (JsonNode refusal : JsonMapper.shared().readTree(problem).get("refusals")) {
            codes.add(refusal.get("code").asString());
        }
        return String.join("+", codes);
    }

    private static String text(Map<String, Map<String, String>> table) {
        List<String> people = new ArrayList<>(OTHERS.keySet());
        people.add(OWN);
        return "| operation | " + String.join(" | ", people) + " |\n|---" + "|---".repeat(people.size()) + "|\n"
                + table.entrySet().stream()
                        .map(line -> "| " + line.getKey() + " | "
                                + String.join(" | ", line.getValue().values()) + " |\n")
                        .collect(Collectors.joining());
    }

    private static Map<String, Map<String, String>> expected() throws IOException {
        try (InputStream text = WhoMayDoWhatTest.class.getResourceAsStream(TABLE)) {
            List<List<String>> rows = new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> List.of(line.substring(2).split(" \\| | \\|")))
                    .toList();
            Map<String, Map<String, String>> table = new LinkedHashMap<>();
            for (List<String> row : rows.subList(2, rows.size())) {
                Map<String, String> cells = table.computeIfAbsent(row.get(0), any -> new LinkedHashMap<>());
                for (int i = 1; i < row.size(); i++) {
                    cells.put(rows.get(0).get(i), row.get(i));
                }
            }
            return table;
        }
    }

    /** Denied by default: whoever is not of the staff gets nothing at all, and what nobody is named for is nobody's. */
    @Test
    void nobody_from_outside_gets_anything() throws IOException {
        Map<String, Map<String, String>> table = expected();

        assertThat(table).isNotEmpty();
        table.forEach((operation, outcomes) -> {
            assertThat(outcomes.keySet())
                    .as(operation)
                    .containsAll(OTHERS.keySet())
                    .contains(OWN);
            assertThat(outcomes).as(operation).containsEntry("nobody", "401").containsEntry("stranger", "403");
            assertThat(outcomes).as(operation).containsEntry("left", "403");
        });
    }

    @Test
    void the_document_has_no_operation_without_a_line() throws IOException {
        Set<String> documented = new HashSet<>();
        try (InputStream json = DutyApplication.class.getResourceAsStream("openapi/openapi.json")) {
            JsonMapper.shared()
                    .readTree(json)
                    .get("paths")
                    .forEach(path -> path.forEach(operation ->
                            documented.add(operation.get("operationId").asString())));
        }
        assertThat(expected().keySet()).isEqualTo(documented);
    }
}
