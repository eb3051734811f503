package org.zhiban.spring;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.cloudevents.CloudEvent;
import io.cloudevents.jackson.JsonFormat;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.zhiban.core.notice.Notifier;
import org.zhiban.tck.NotifierTck;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The webhook before the kit, sending to a real server. */
class WebhookConformanceTest extends NotifierTck {
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Instant NOW = Instant.parse("2026-10-01T00:10:00Z");

    private final List<Arrival> arrived = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/", this::receive);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void receive(HttpExchange call) throws IOException {
        CloudEvent event = new JsonFormat().deserialize(call.getRequestBody().readAllBytes());
        arrived.add(new Arrival(event.getId(), sentences(event)));
        call.sendResponseHeaders(204, -1);
        call.close();
    }

    private static String sentences(CloudEvent event) {
        JsonNode told = new ObjectMapper().readTree(new String(event.getData().toBytes(), StandardCharsets.UTF_8));
        return told.get("zh").asString() + "\n" + told.get("en").asString();
    }

    private static Notifier webhook(int port) {
        return new WebhookNotifier(
                new ZhibanProperties.Webhook(
                        URI.create("http://localhost:" + port + "/"),
                        "whsec_" + Base64.getEncoder().encodeToString(new byte[32]),
                        SOON,
                        SOON,
                        2,
                        Duration.ofMillis(1)),
                () -> NOW,
                new Random(1),
                pause -> {});
    }

    @Override
    protected Notifier notifier() {
        return webhook(server.getAddress().getPort());
    }

    @Override
    protected List<Arrival> arrived() {
        return arrived;
    }

    @Override
    protected Optional<Notifier> unreachable() throws IOException {
        try (ServerSocket nobody = new ServerSocket(0)) {
            return Optional.of(webhook(nobody.getLocalPort()));
        }
    }
}
