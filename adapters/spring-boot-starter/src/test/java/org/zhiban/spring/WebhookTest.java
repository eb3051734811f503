package org.zhiban.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhiban.core.regulation.Jiaohe.DESK;
import static org.zhiban.core.staff.JiaoheStaff.WANG_FANG;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.cloudevents.CloudEvent;
import io.cloudevents.jackson.JsonFormat;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhiban.core.confidentiality.Audience;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.confidentiality.Level;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.notice.Notice;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.Marked;
import org.zhiban.core.office.RegisterMatter;

/** A real server that fails, hangs and answers; the signature is checked by hand, as a receiver would. */
class WebhookTest {
    private static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final String SECRET = "whsec_" + Base64.getEncoder().encodeToString(KEY);

    private record Received(String id, String timestamp, String signature, String type, byte[] body) {}

    private final List<Received> received = new CopyOnWriteArrayList<>();
    /** What the server answers, one after another; 0 is no answer at all. */
    private final Deque<Integer> answers = new ArrayDeque<>();

    private final CountDownLatch end = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Duration> pauses = new ArrayList<>();
    private final DutyDesk office = DutyDesk.october().onDuty("2026-10-01T08:00", WANG_FANG);
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.setExecutor(threads);
        server.createContext("/notices", this::answer);
        server.start();
    }

    private void answer(HttpExchange call) throws IOException {
        received.add(new Received(
                header(call, "webhook-id"),
                header(call, "webhook-timestamp"),
                header(call, "webhook-signature"),
                header(call, "Content-Type"),
                call.getRequestBody().readAllBytes()));
        int status;
        synchronized (answers) {
            status = answers.isEmpty() ? 204 : answers.removeFirst();
        }
        if (status == 0) {
            awaitEnd();
        }
        call.sendResponseHeaders(status == 0 ? 204 : status, -1);
        call.close();
    }

    private void awaitEnd() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String header(HttpExchange call, String name) {
        return call.getRequestHeaders().getFirst(name);
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.stop(0);
        threads.shutdown();
    }

    private URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/notices");
    }

    private WebhookNotifier webhook(URI url) {
        return new WebhookNotifier(
                new ZhibanProperties.Webhook(
                        url, SECRET, Duration.ofSeconds(2), Duration.ofMillis(400), 4, Duration.ofMillis(500)),
                office.clock,
                new Random(1),
                pauses::add);
    }

    private Notice notice() {
        office.clock.moveTo(office.view().nextDue().orElseThrow());
        return Notice.of(DutyDesk.OFFICE, office.office.publicView()).get(0);
    }

    private static void assertSigned(Received call) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
        mac.update((call.id() + "." + call.timestamp() + ".").getBytes(StandardCharsets.US_ASCII));
        assertThat(call.signature()).isEqualTo("v1," + Base64.getEncoder().encodeToString(mac.doFinal(call.body())));
    }

    @Test
    void a_notice_is_a_signed_cloud_event() throws Exception {
        Notice notice = notice();
        webhook(url()).deliver(notice);

        Received call = received.get(0);
        assertThat(received).hasSize(1);
        assertThat(call.type()).isEqualTo("application/cloudevents+json");
        assertSigned(call);
        CloudEvent event = new JsonFormat().deserialize(call.body());
        assertThat(event.getId()).isEqualTo(notice.id()).isEqualTo(call.id());
        assertThat(event.getType()).isEqualTo("org.zhiban.notice.due");
        assertThat(event.getSource()).isEqualTo(URI.create("urn:zhiban:office:jiaohe"));
        assertThat(event.getSubject()).isEqualTo("handover-late");
        assertThat(event.getTime().toInstant()).isEqualTo(office.clock.instant());
        assertThat(new String(event.getData().toBytes(), StandardCharsets.UTF_8))
                .contains("\"clause\":\"一(四)-2\"", "\"by\":\"2026-10-01T05:00:00Z\"", "\"answerable\":[\"M03\"")
                .contains("\"zh\":\"[一(四)", "\"en\":\"[一(四)");
    }

    @Test
    void it_is_tried_again_after_failures_and_a_hanging_answer_under_the_same_id() throws Exception {
        answers.addAll(List.of(500, 503, 0, 200));
        Notice notice = notice();
        webhook(url()).deliver(notice);

        assertThat(received).hasSize(4).extracting(Received::id).containsOnly(notice.id());
        for (Received call : received) {
            assertSigned(call);
        }
        assertThat(pauses).hasSize(3);
        for (int i = 0; i < 3; i++) {
            assertThat(pauses.get(i).toMillis()).isBetween(250L << i, 750L << i);
        }
    }

    @Test
    void what_will_not_pass_is_not_tried_again_and_a_redirect_is_not_followed() {
        Notice notice = notice();
        for (int status : List.of(400, 401, 404, 302)) {
            answers.add(status);
            assertThatThrownBy(() -> webhook(url()).deliver(notice))
                    .isInstanceOf(WebhookNotifier.NotDelivered.class)
                    .hasMessageContaining("未送达")
                    .hasMessageContaining("HTTP " + status);
        }
        assertThat(received).hasSize(4);
        assertThat(pauses).isEmpty();
    }

    @Test
    void after_so_many_attempts_it_is_left_to_the_next_round() {
        answers.addAll(List.of(500, 500, 500, 500));
        Notice notice = notice();
        assertThatThrownBy(() -> webhook(url()).deliver(notice)).isInstanceOf(WebhookNotifier.NotDelivered.class);
        assertThat(received).hasSize(4);

        URI nobody = url();
        server.stop(0);
        assertThatThrownBy(() -> webhook(nobody).deliver(notice))
                .isInstanceOf(WebhookNotifier.NotDelivered.class)
                .hasMessageContaining("localhost");
    }

    @Test
    void an_interrupted_thread_stays_interrupted_and_nothing_counts_as_delivered() {
        Notice notice = notice();
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> webhook(url()).deliver(notice)).isInstanceOf(WebhookNotifier.NotDelivered.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    /** Nothing guarded gives cause for a notice of the public view. */
    @Test
    void of_a_guarded_matter_nothing_is_told() {
        office.moveTo("2026-10-01T12:55")
                .given(
                        new Marked(
                                Label.of(Level.WORK_SECRET, Audience.of(WANG_FANG)),
                                new RegisterMatter(MatterId.of("quiet"), DESK, "涉密内容", "严守", true, Optional.empty())),
                        WANG_FANG);
        assertThat(Notice.of(DutyDesk.OFFICE, office.office.view(WANG_FANG)))
                .anyMatch(notice -> notice.sentence().zh().contains("quiet"));
        List<Notice> told = Notice.of(DutyDesk.OFFICE, office.office.publicView());
        told.forEach(webhook(url())::deliver);
        assertThat(received).hasSameSizeAs(told).isNotEmpty();
        assertThat(received)
                .noneMatch(call -> new String(call.body(), StandardCharsets.UTF_8).matches("(?s).*(quiet|涉密|严守).*"));
    }

    @Test
    void a_secret_that_is_too_short_is_refused_and_none_is_shown() {
        assertThatThrownBy(() -> Signature.of("whsec_" + Base64.getEncoder().encodeToString(new byte[23])))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("24");
        assertThat(Signature.of(SECRET).toString()).doesNotContain(SECRET.substring(6));
        assertThat(new ZhibanProperties.Webhook(
                                url(), SECRET, Duration.ofSeconds(1), Duration.ofSeconds(1), 1, Duration.ofSeconds(1))
                        .toString())
                .doesNotContain(SECRET.substring(6));
    }
}
