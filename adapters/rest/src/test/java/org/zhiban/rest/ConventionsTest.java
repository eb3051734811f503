package org.zhiban.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.core.staff.JiaoheStaff.*;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds for every operation. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConventionsTest {
    private static final String NIL = "posts/desk/nil-reports";
    private static final String MATTER = "{'matter':'%s','content':'%s','requirement':'跟进'%s}".replace('\'', '"');

    private final RunningServer server = RunningServer.october();

    @BeforeEach
    void onDuty() {
        server.desk.moveTo("2026-10-01T08:00");
        server.post("posts/desk/takings", "{}", WANG_FANG);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static List<String> pointers(HttpResponse<String> answer) {
        return json(answer)
                .get("violations")
                .valueStream()
                .map(one -> one.get("pointer").asString())
                .toList();
    }

    private String etag() {
        return server.get("log?limit=1", WANG_FANG).headers().firstValue("ETag").orElseThrow();
    }

    private HttpResponse<String> posting(String path, String body, String header, String value) {
        return server.send(server.posting(path, body, WANG_FANG).setHeader(header, value));
    }

    // --- 412: ETag and If-Match

    @Test
    void nothing_was_written_since_it_was_read_so_it_is_taken() {
        HttpResponse<String> written = posting(NIL, "{}", "If-Match", etag());
        assertThat(written.statusCode()).as(written.body()).isEqualTo(201);
        assertThat(written.headers().firstValue("ETag")).contains(etag());
    }

    @Test
    void somebody_wrote_since_so_it_is_412_and_nothing_is_written() {
        String read = etag();
        server.post(NIL, "{}", WANG_FANG);
        String now = etag();
        HttpResponse<String> late = posting(NIL, "{}", "If-Match", read);
        assertThat(late.statusCode()).as(late.body()).isEqualTo(412);
        assertThat(json(late).get("type").asString()).isEqualTo("urn:zhiban:problem:changed");
        assertThat(etag()).isEqualTo(now);
        assertThat(posting(NIL, "{}", "If-Match", "\"7\"").statusCode()).isEqualTo(412);
        assertThat(posting(NIL, "{}", "If-Match", "*").statusCode()).isEqualTo(201);
    }

    // --- Idempotency-Key

    @Test
    void the_same_request_again_writes_nothing_more() {
        HttpResponse<String> first = posting(NIL, "{}", "Idempotency-Key", "once");
        String after = etag();
        HttpResponse<String> again = posting(NIL, "{}", "Idempotency-Key", "once");
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(etag()).isEqualTo(after);
    }

    @Test
    void somebody_elses_key_shows_nothing() {
        String secret = MATTER.formatted("audit-" + etag().hashCode(), "对甲局的审计", "");
        assertThat(posting("posts/desk/matters", secret, "Idempotency-Key", "mine")
                        .statusCode())
                .isEqualTo(201);
        HttpResponse<String> other =
                server.send(server.posting(NIL, "{}", HAN_BING).setHeader("Idempotency-Key", "mine"));
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("key-reused").doesNotContain("审计");
    }

    @Test
    void a_key_used_for_another_request_is_no_answer_to_this_one() {
        assertThat(posting(NIL, "{}", "Idempotency-Key", "other").statusCode()).isEqualTo(201);
        HttpResponse<String> reused = posting("posts/desk/sign-ins", "{\"place\":\"值班室\"}", "Idempotency-Key", "other");
        assertThat(reused.statusCode()).as(reused.body()).isEqualTo(422);
        assertThat(posting(NIL, "{}", "Idempotency-Key", "x".repeat(65)).statusCode())
                .isEqualTo(422);
    }

    // --- paging

    @Test
    void the_pages_of_the_log_follow_one_another_to_its_end() {
        JsonNode all = json(server.get("log", WANG_FANG)).get("entries");
        long after = 0;
        int seen = 0;
        JsonNode page;
        do {
            page = json(server.get("log?limit=2&after=" + after, WANG_FANG));
            for (JsonNode entry : page.get("entries")) {
                assertThat(entry).isEqualTo(all.get(seen++));
            }
            after = page.path("next").asLong(after);
        } while (page.has("next"));
        assertThat(seen).isEqualTo(all.size());
        assertThat(server.get("log?limit=0", WANG_FANG).statusCode()).isEqualTo(422);
        assertThat(server.get("log?after=-1", WANG_FANG).statusCode()).isEqualTo(422);
        assertThat(json(server.get("log?limit=99999999999", WANG_FANG))
                        .get("entries")
                        .size())
                .isEqualTo(all.size());
    }

    // --- violations

    @Test
    void everything_a_request_breaks_is_said_at_once() {
        String wrong = """
                {'incoming':' ','matters':[{'matter':'','content':null,'requirement':'办'}],'mode':'by-post',
                'at':'2026-10-01T08:00'}""".replace('\'', '"');
        HttpResponse<String> answer = server.post("posts/desk/handovers", wrong, WANG_FANG);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(pointers(answer))
                .containsExactlyInAnyOrder(
                        "/at", "/incoming", "/matters/0/content", "/matters/0/matter", "/mode", "/place");
        JsonNode mode = json(answer)
                .get("violations")
                .valueStream()
                .filter(one -> one.get("pointer").asString().equals("/mode"))
                .findFirst()
                .orElseThrow();
        assertThat(mode.get("rejected").asString()).isEqualTo("by-post");
        assertThat(mode.get("rule").asString()).isEqualTo("one-of");
        assertThat(mode.get("message").asString()).isEqualTo("must be one of face-to-face, remote");
    }

    @Test
    void rules_are_said_in_chinese_unless_english_is_asked_for() {
        String wrong = "{}";
        for (String language : List.of("zh-CN", "de", "x;y=z", "fr;q=1, zh;q=0.5, en;q=0.1")) {
            HttpResponse<String> answer = posting("posts/desk/sign-ins", wrong, "Accept-Language", language);
            assertThat(answer.body()).as(language).contains("必须填写");
        }
        assertThat(posting("posts/desk/sign-ins", wrong, "Accept-Language", "en-GB,zh;q=0.5")
                        .body())
                .contains("must be given");
        HttpResponse<String> refused =
                server.send(server.posting("posts/desk/takings", "{}", HAN_BING).setHeader("Accept-Language", "zh"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("按制度不予记录").contains("\"clause\":\"");
    }

    @Test
    void what_is_guarded_is_never_said_back() {
        String label = ",\"label\":{\"marking\":\"工作秘密\",\"sections\":[\"\\u0001\"],\"people\":[]}";
        HttpResponse<String> answer =
                server.post("posts/desk/matters", MATTER.formatted(" 甲局审计", "x", label), WANG_FANG);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer).get("violations").valueStream()).allMatch(one -> !one.has("rejected"));
        HttpResponse<String> phone = server.post("posts/mayor-line/orders", """
                {"caller":{"name":"王女士","phone":"打给我","address":"河北街"},"request":"help","topic":"water",
                "place":"x","content":"停水","urgency":"ordinary","households":-1}""", WANG_FANG);
        assertThat(pointers(phone)).containsExactly("/caller/phone", "/households");
        assertThat(phone.body()).doesNotContain("打给我").contains("\"rejected\":-1");
    }

    @Test
    void texts_that_are_too_long_are_not_said_back() {
        HttpResponse<String> answer =
                server.post("posts/desk/sign-ins", "{\"place\":\"" + "长".repeat(501) + "\"}", WANG_FANG);
        assertThat(pointers(answer)).containsExactly("/place");
        assertThat(answer.body()).doesNotContain("长长长");
    }

    // --- 400, 404, 405, 406, 413, 415

    @Test
    void what_cannot_be_read_is_400() {
        for (String body : List.of(
                "",
                "{",
                "[]",
                "null",
                "{\"at\":5}",
                "{\"unknown\":1}",
                "{} {}",
                "{\"at\":null,\"at\":null}",
                "{\"at\":[".repeat(40))) {
            HttpResponse<String> answer = server.post(NIL, body, WANG_FANG);
            assertThat(answer.statusCode()).as("%s: %s", body, answer.body()).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        }
        assertThat(pointers(server.post("posts/desk/spot-checks", "{\"seconds\":\"5\"}", WANG_FANG)))
                .containsExactly("/seconds");
        HttpRequest.Builder badBytes = server.posting(NIL, "", WANG_FANG)
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[] {'{', '"', (byte) 0xC3, '"', ':', '1', '}'}));
        assertThat(server.send(badBytes).statusCode()).isEqualTo(400);
    }

    @Test
    void what_is_not_there_is_404_whether_hidden_or_not() {
        for (String path : List.of(
                "nothing",
                "matters/none",
                "rosters/none",
                "rosters/none/sheet",
                "forms/%E5%80%BC%E3%80%942026%E3%80%9599%E5%8F%B7")) {
            assertThat(server.get(path, WANG_FANG).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void other_things_http_knows_are_problems_too() {
        HttpResponse<String> method = server.send(server.request(NIL, WANG_FANG).DELETE());
        assertThat(method.statusCode()).isEqualTo(405);
        assertThat(method.headers().firstValue("Allow").orElse("")).contains("POST");
        HttpResponse<String> accept =
                server.send(server.request("board", WANG_FANG).header("Accept", "image/png"));
        assertThat(accept.statusCode()).isEqualTo(406);
        assertThat(posting(NIL, "{}", "Content-Type", "text/plain").statusCode())
                .isEqualTo(415);
        assertThat(posting(NIL, "{}", "Content-Type", "application/json;charset=GBK")
                        .statusCode())
                .isEqualTo(415);
        assertThat(server.post(NIL, " ".repeat(1024 * 1024 + 1), WANG_FANG).statusCode())
                .isEqualTo(413);
        for (HttpResponse<String> answer : List.of(method, accept)) {
            assertThat(json(answer).get("status").asInt()).isEqualTo(answer.statusCode());
        }
    }

    @Test
    void a_body_that_does_not_say_how_long_it_is_may_not_be_longer_either() {
        byte[] long_ = " ".repeat(1024 * 1024 + 1).getBytes();
        HttpRequest.Builder chunked = server.posting(NIL, "", WANG_FANG)
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(long_)));
        assertThat(server.send(chunked).statusCode()).isEqualTo(413);
    }

    // --- times

    @Test
    void times_have_an_offset_in_and_out() {
        HttpResponse<String> written = server.post(NIL, "{\"at\":\"2026-09-30T20:00:00-04:00\"}", WANG_FANG);
        assertThat(written.body()).as(written.body()).contains("\"at\":\"2026-10-01T08:00:00+08:00\"");
    }

    @Test
    void the_office_can_be_seen_as_it_was() {
        HttpResponse<String> before = server.get("posts/desk/on-duty?knownAt=2026-09-30T00:00:00%2B08:00", WANG_FANG);
        assertThat(json(before).get("state").asString()).isEqualTo("not-taken");
        assertThat(json(server.get("posts/desk/on-duty?asItWasAt=2026-09-30T00:00:00%2B08:00", WANG_FANG))
                        .get("state")
                        .asString())
                .isEqualTo("not-taken");
        assertThat(server.get("posts/desk/on-duty?at=2030-01-01T00:00:00%2B08:00", WANG_FANG)
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void the_document_is_served() {
        assertThat(json(server.get("openapi.json", WANG_FANG)).get("openapi").asString())
                .startsWith("3.1");
    }
}
