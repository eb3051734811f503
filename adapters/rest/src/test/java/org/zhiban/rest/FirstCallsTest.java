package org.zhiban.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.core.staff.JiaoheStaff.HAN_BING;
import static org.zhiban.core.staff.JiaoheStaff.WANG_FANG;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody comes on duty by HTTP. */
class FirstCallsTest {
    private final RunningServer server = RunningServer.october();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void who_takes_the_post_is_on_it() {
        server.desk.moveTo("2026-10-01T08:00");
        HttpResponse<String> taken = server.post("posts/desk/takings", "{}", WANG_FANG);
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
        HttpResponse<String> on = server.get("posts/desk/on-duty", WANG_FANG);
        assertThat(on.body()).contains("\"held\"").contains("王芳").contains("+08:00");
    }

    @Test
    void the_log_comes_page_by_page() {
        HttpResponse<String> page = server.get("log?limit=1", WANG_FANG);
        assertThat(page.body()).contains("\"next\":1").contains("roster-proposed");
        assertThat(page.headers().firstValue("ETag")).isPresent();
    }

    @Test
    void what_the_regulation_forbids_is_409() {
        server.desk.moveTo("2026-10-01T08:00");
        HttpResponse<String> taken = server.post("posts/desk/takings", "{}", HAN_BING);
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(409);
        assertThat(taken.body()).contains("\"clause\"").contains("urn:zhiban:problem:refused");
    }
}
