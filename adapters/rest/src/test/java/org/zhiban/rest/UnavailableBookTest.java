package org.zhiban.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.core.staff.JiaoheStaff.WANG_FANG;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhiban.core.logbook.InMemoryLogbook;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.logbook.LogbookException;
import org.zhiban.core.office.DutyDesk;

/** When the book fails, the caller is told to come back, and nothing else. */
class UnavailableBookTest {
    private static final String CALL = """
            {"gist":"询问会议时间","from":{"name":"张明","organisation":"新站镇","phone":"0432-67190001"},
            "means":"phone","outgoing":false}""";

    private final AtomicReference<RuntimeException> fault = new AtomicReference<>();
    private final RunningServer server =
            RunningServer.over(failing(new InMemoryLogbook(DutyDesk.OFFICE)), Limits.usual());

    private Logbook failing(Logbook sound) {
        return (Logbook) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Logbook.class}, (proxy, method, arguments) -> {
                    if (fault.get() != null) {
                        throw fault.get();
                    }
                    try {
                        return method.invoke(sound, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<String> recorded() {
        server.desk.moveTo("2026-10-01T08:00");
        return server.send(
                server.posting("posts/secretariat-line/calls", CALL, WANG_FANG).header("Idempotency-Key", "call-1"));
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String type) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("urn:zhiban:problem:" + type);
        assertThat(answer.body()).doesNotContain("db-7", "Exception", "org.zhiban");
    }

    @Test
    void a_book_that_cannot_be_written_is_503_and_the_same_request_later_is_written_once() {
        fault.set(new LogbookException.Unavailable("db-7 does not answer", true, null));

        HttpResponse<String> answer = recorded();
        assertProblem(answer, 503, "unavailable");
        assertThat(answer.headers().firstValueAsLong("Retry-After")).hasValue(5);

        fault.set(null);
        assertThat(recorded().statusCode()).isEqualTo(201);
        assertThat(recorded().statusCode()).isEqualTo(201);
        assertThat(server.desk.logbook.findCommand("call-1")).hasSize(1);
    }

    @Test
    void a_defect_is_500_and_says_nothing_of_it() {
        fault.set(new IllegalStateException("db-7: password=geheim"));

        assertProblem(recorded(), 500, "internal");
    }
}
