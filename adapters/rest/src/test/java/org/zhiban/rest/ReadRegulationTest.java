package org.zhiban.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.core.staff.JiaoheStaff.WANG_FANG;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the office is judged by, as it is given to those who ask. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadRegulationTest {
    private final RunningServer server = RunningServer.october();

    @AfterAll
    void stop() {
        server.close();
    }

    private JsonNode regulation() {
        return JsonMapper.shared().readTree(server.get("regulation", WANG_FANG).body());
    }

    private static JsonNode one(JsonNode list, String field, String value) {
        return list.valueStream()
                .filter(each -> each.get(field).asString().equals(value))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_clause_comes_with_both_languages_and_the_rules_that_rest_on_it() {
        JsonNode clause = one(regulation().get("clauses"), "id", "一(四)-2");
        assertThat(clause.get("kind").asString()).isEqualTo("obligation");
        assertThat(clause.get("zh").asString()).isEqualTo("交接要准时。");
        assertThat(clause.get("en").asString()).isEqualTo("Handovers are on time.");
        JsonNode late = one(clause.get("rules"), "code", "HANDOVER_LATE");
        assertThat(late.get("basis").asString()).isEqualTo("ASSUMPTION");
        assertThat(late.get("reading").asString()).startsWith("G19");
        assertThat(one(one(regulation().get("clauses"), "id", "一(四)-6").get("rules"), "code", "POST_VACANT")
                        .has("reading"))
                .as("the text itself needs no reading")
                .isFalse();
    }

    @Test
    void what_it_names_comes_with_it() {
        JsonNode law = regulation();
        assertThat(law.get("version").asString()).isEqualTo("jiaohe/1");
        assertThat(one(law.get("posts"), "id", "desk").get("kind").asString()).isEqualTo("desk");
        assertThat(one(law.get("categories"), "id", "night").get("zh").asString())
                .isEqualTo("工作日晚班");
        assertThat(law.get("checklist").valueStream())
                .anyMatch(item -> item.get("handover").asBoolean());
    }

    @Test
    void of_a_day_before_there_was_one_nothing_can_be_told() {
        assertThat(server.get("regulation?date=1999-01-01", WANG_FANG).statusCode())
                .isEqualTo(422);
        assertThat(server.get("regulation?date=yesterday", WANG_FANG).statusCode())
                .isEqualTo(422);
    }
}
