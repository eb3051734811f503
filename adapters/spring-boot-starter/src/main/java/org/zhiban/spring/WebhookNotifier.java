package org.zhiban.spring;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.zhiban.core.notice.Notice;
import org.zhiban.core.notice.Notifier;

/**
 * Tells what is due by HTTP (网络通知): each notice is posted as a CloudEvent in structured JSON, signed with HMAC-SHA256 in the
 * headers of the Standard Webhooks: {@code webhook-id}, {@code webhook-timestamp} and {@code webhook-signature}.
 *
 * <p>The id of the event is that of the notice, the same whenever it is sent: who receives it twice goes by that. An answer of
 * 2xx counts as delivered. What may pass (no connection, no answer in time, 408, 429, 5xx) is tried again after a pause that
 * doubles, give or take half; what will not pass is not. Redirects are not followed. Safe for use by several threads.
 */
public final class WebhookNotifier implements Notifier {
    private final ZhibanProperties.Webhook terms;
    private final InstantSource clock;
    private final RandomGenerator chance;
    private final Pause pause;
    private final HttpClient client;
    private final Signature signature;

    /** A pause between two attempts (重试间隔). */
    @FunctionalInterface
    public interface Pause {

        /**
         * Waits (等待).
         *
         * @param length how long
         * @throws InterruptedException if the thread is interrupted meanwhile
         */
        void of(Duration length) throws InterruptedException;

        /**
         * Waits by the system's clock (按系统时钟等待).
         *
         * @return the pause
         */
        static Pause sleeping() {
            return length -> Thread.sleep(length.toMillis());
        }
    }

    /** It could not be delivered (未送达): says where to and how it ended, and nothing of the notice. */
    public static final class NotDelivered extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private NotDelivered(URI url, String how, Throwable cause) {
            super("通知未送达 the notice was not taken by " + url.getHost() + ": " + how, cause);
        }
    }

    /**
     * A notifier (网络通知).
     *
     * @param terms where to, with which secret and how patiently
     * @param clock the time that is signed
     * @param chance what pauses are varied by
     * @param pause how pauses are made
     * @throws NullPointerException if an argument, the address or the secret is null
     */
    public WebhookNotifier(ZhibanProperties.Webhook terms, InstantSource clock, RandomGenerator chance, Pause pause) {
        this.terms = Objects.requireNonNull(terms, "terms");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.chance = Objects.requireNonNull(chance, "chance");
        this.pause = Objects.requireNonNull(pause, "pause");
        this.signature = Signature.of(Objects.requireNonNull(terms.secret(), "secret"));
        this.client = HttpClient.newBuilder()
                .connectTimeout(terms.connectTimeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        Objects.requireNonNull(terms.url(), "url");
    }

    /** One try: taken, or how it ended and whether another makes sense. */
    private record Attempt(boolean isTaken, boolean mayPass, String how, Throwable cause) {

        static Attempt answered(int status) {
            boolean mayPass = status >= 500 || status == 408 || status == 429;
            return new Attempt(status / 100 == 2, mayPass, "HTTP " + status, null);
        }

        static Attempt failed(IOException e) {
            return new Attempt(false, true, e.getClass().getSimpleName(), e);
        }
    }

    @Override
    public void deliver(Notice notice) {
        byte[] body = Told.of(notice);
        try {
            Attempt last = attempt(notice.id(), body);
            for (int made = 1; !last.isTaken() && last.mayPass() && made < terms.attempts(); made++) {
                pause.of(pauseAfter(made));
                last = attempt(notice.id(), body);
            }
            if (!last.isTaken()) {
                throw new NotDelivered(terms.url(), last.how(), last.cause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotDelivered(terms.url(), "interrupted", e);
        }
    }

    private Duration pauseAfter(int made) {
        long doubled = terms.backoff().toMillis() << (made - 1);
        return Duration.ofMillis(doubled / 2 + chance.nextLong(doubled + 1));
    }

    private Attempt attempt(String id, byte[] body) throws InterruptedException {
        Instant now = clock.instant();
        HttpRequest request = HttpRequest.newBuilder(terms.url())
                .timeout(terms.timeout())
                .header("Content-Type", Told.CONTENT_TYPE)
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(now.getEpochSecond()))
                .header("webhook-signature", signature.of(id, now.getEpochSecond(), body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        try {
            return Attempt.answered(
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode());
        } catch (IOException e) {
            return Attempt.failed(e);
        }
    }
}
