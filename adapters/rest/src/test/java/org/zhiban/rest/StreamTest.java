package org.zhiban.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.core.staff.JiaoheStaff.*;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.zhiban.core.staff.StaffId;

/** The log as it goes on. */
@Timeout(60)
class StreamTest {
    private final RunningServer server =
            RunningServer.october(Limits.usual().withRate(1_000_000, 1_000_000).withHeartbeat(Duration.ofMillis(200)));

    /** A reader of the stream, who may go away and come back. */
    private final class Reader implements AutoCloseable {
        private final HttpResponse<InputStream> answer;
        private final BufferedReader lines;

        Reader(StaffId person, String lastEventId) {
            answer = server.send(
                    server.request("log/stream", person).header("Last-Event-ID", lastEventId),
                    HttpResponse.BodyHandlers.ofInputStream());
            lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
        }

        String nextId() {
            return next("id: ");
        }

        String nextData() {
            return next("data: ");
        }

        private String next(String field) {
            return lines.lines()
                    .filter(line -> line.startsWith(field))
                    .findFirst()
                    .orElse("the end")
                    .replaceFirst(field, "");
        }

        @Override
        public void close() {
            try {
                lines.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @BeforeEach
    void onDuty() {
        server.desk.moveTo("2026-10-01T08:00");
        server.post("posts/desk/takings", "{}", WANG_FANG);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void nothingHappened() {
        assertThat(server.post("posts/desk/nil-reports", "{}", WANG_FANG).statusCode())
                .isEqualTo(201);
    }

    @Test
    void what_is_written_while_somebody_listens_is_told() {
        try (Reader reader = new Reader(HAN_BING, "4")) {
            nothingHappened();
            assertThat(reader.nextId()).isEqualTo("5");
            nothingHappened();
            assertThat(reader.nextId()).isEqualTo("6");
        }
    }

    @Test
    void who_comes_back_misses_nothing_and_hears_nothing_twice() {
        List<String> heard = new ArrayList<>();
        try (Reader reader = new Reader(HAN_BING, "0")) {
            heard.add(reader.nextId());
            heard.add(reader.nextId());
        }
        nothingHappened();
        try (Reader reader = new Reader(HAN_BING, heard.get(1))) {
            heard.add(reader.nextId());
            heard.add(reader.nextId());
            heard.add(reader.nextId());
        }
        assertThat(heard).containsExactly("1", "2", "3", "4", "5");
    }

    @Test
    void each_reader_hears_what_that_reader_may_know() {
        server.post("posts/desk/matters", """
                {"matter":"audit","content":"对甲局的审计","requirement":"办","label":{"marking":"工作秘密","sections":["leadership"],
                "people":["M03"]}}""", WANG_FANG);
        try (Reader own = new Reader(WANG_FANG, "4");
                Reader other = new Reader(OUTSIDER, "4")) {
            assertThat(own.nextData()).contains("对甲局的审计");
            assertThat(other.nextData())
                    .contains("withheld")
                    .doesNotContain("审计")
                    .doesNotContain("audit\"");
        }
    }

    @Test
    void an_idle_stream_shows_that_it_is_alive() {
        try (Reader reader = new Reader(HAN_BING, "4")) {
            assertThat(reader.lines.lines().filter(":"::equals).findFirst()).isPresent();
        }
    }

    @Test
    void so_many_streams_and_no_more_and_one_that_ends_makes_room() {
        List<Reader> open = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            open.add(new Reader(HAN_BING, "0"));
        }
        assertThat(server.get("log/stream", HAN_BING).statusCode()).isEqualTo(429);
        open.forEach(Reader::close);
        org.awaitility.Awaitility.await().until(() -> {
            try (Reader again = new Reader(HAN_BING, "0")) {
                return again.answer.statusCode() == 200;
            }
        });
    }

    @Test
    void the_end_of_the_application_ends_the_streams() {
        try (Reader reader = new Reader(HAN_BING, "4")) {
            server.application.close();
            assertThat(reader.nextId()).isEqualTo("the end");
        }
    }

    @Test
    void a_wrong_number_is_a_mistake() {
        assertThat(server.send(server.request("log/stream", HAN_BING).header("Last-Event-ID", "abc"))
                        .statusCode())
                .isEqualTo(422);
    }
}
