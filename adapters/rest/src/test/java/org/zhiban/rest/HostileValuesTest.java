package org.zhiban.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhiban.core.staff.JiaoheStaff;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A sample, the same every time; -Dhostile.every=1 sends all. Whatever stands in a field that is of its type: it is recorded, refused or a mistake, and never an error of ours. */
class HostileValuesTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\uD800",
            "{0} %s ${x}",
            "../..",
            "desk",
            "Z99",
            "0001-01-01",
            "9999-12-31",
            "0001-01-01T00:00:00+18:00",
            "9999-12-31T23:59:59-18:00",
            "desk/9999-12-31/holiday-night",
            "0001-01-01/0001-01-02",
            "9999-12-30/9999-12-31",
            "值〔9999〕2147483647号",
            "秘密★999年");
    private static final List<Long> NUMBERS =
            List.of(0L, -1L, (long) Integer.MAX_VALUE, Long.MAX_VALUE, Long.MIN_VALUE);

    private static final int EVERY = Integer.getInteger("hostile.every", 12);

    private static List<String> hostile(String body) {
        List<String> all = all(body);
        return IntStream.range(0, all.size())
                .filter(i -> i % EVERY == body.length() % EVERY)
                .mapToObj(all::get)
                .toList();
    }

    private static List<String> all(String body) {
        List<String> all = new ArrayList<>();
        ObjectNode whole = (ObjectNode) JSON.readTree(body.replace("${call-answered}", "1"));
        collect(whole, whole, all);
        return all;
    }

    /** The whole with one value replaced, for each value in it and each that may stand there. */
    private static void collect(JsonNode whole, JsonNode part, List<String> all) {
        if (part instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode was = object.get(name);
                instead(was).forEach(value -> {
                    object.set(name, value);
                    all.add(whole.toString());
                });
                object.set(name, was);
                collect(whole, was, all);
            }
        } else if (part instanceof ArrayNode array && !array.isEmpty()) {
            JsonNode was = array.get(0);
            instead(was).forEach(value -> {
                array.set(0, value);
                all.add(whole.toString());
            });
            array.set(0, was);
            collect(whole, was, all);
        }
    }

    private static List<JsonNode> instead(JsonNode was) {
        if (was.isString()) {
            return TEXTS.stream()
                    .<JsonNode>map(JSON.getNodeFactory()::stringNode)
                    .toList();
        }
        return was.isNumber()
                ? NUMBERS.stream()
                        .<JsonNode>map(JSON.getNodeFactory()::numberNode)
                        .toList()
                : List.of();
    }

    @Test
    void nothing_well_typed_is_an_internal_error() {
        try (RunningServer server = RunningServer.october()) {
            List<String> failed = new ArrayList<>();
            for (Operation operation : Operations.walk()) {
                server.desk.moveTo(operation.at());
                String path = operation.path().replaceAll("\\$\\{[a-z-]+}", "1");
                for (String body : operation.isPost() ? hostile(operation.body()) : List.<String>of()) {
                    HttpResponse<String> answer = server.post(path, body, operation.caller());
                    if (answer.statusCode() >= 500) {
                        failed.add(operation.id() + " " + body + " " + answer.body());
                    }
                }
            }
            assertThat(failed).isEmpty();
            assertThat(server.desk.office.view(JiaoheStaff.WANG_FANG).verify().isIntact())
                    .isTrue();
        }
    }
}
