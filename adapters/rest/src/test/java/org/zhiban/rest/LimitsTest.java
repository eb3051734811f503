package org.zhiban.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.zhiban.core.staff.JiaoheStaff.*;

import java.net.http.HttpResponse;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How much one caller may ask for. */
class LimitsTest {

    @Test
    void who_asks_too_often_waits_and_nobody_else_does() {
        try (RunningServer server = RunningServer.october(Limits.usual().withRate(5, 1))) {
            assertThat(IntStream.range(0, 5)
                            .map(any -> server.get("board", WANG_FANG).statusCode()))
                    .containsOnly(200);
            HttpResponse<String> sixth = server.get("board", WANG_FANG);
            assertThat(sixth.statusCode()).isEqualTo(429);
            assertThat(sixth.headers().firstValue("Retry-After")).contains("1");
            assertThat(server.get("board", HAN_BING).statusCode()).isEqualTo(200);
            server.desk.clock.moveTo("2026-09-28T09:00:01");
            assertThat(server.get("board", WANG_FANG).statusCode()).isEqualTo(200);
            assertThat(server.get("board", WANG_FANG).statusCode()).isEqualTo(429);
        }
    }

    @Test
    void a_limit_leaves_room_for_something() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.usual().withBodyBytes(0))
                .withMessageContaining("bodyBytes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.usual().withHeartbeat(java.time.Duration.ZERO))
                .withMessageContaining("heartbeat");
    }
}
