package org.zhiban.rest;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.logbook.InMemoryLogbook;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.Holidays2026;
import org.zhiban.json.JsonEventCodec;
import org.zhiban.json.WireEvent;

/** The real server on a free port of this machine: Jiaohe's office over a book, its clock moved by hand, callers by token. */
public final class RunningServer implements AutoCloseable {
    private static final String PATH = "/duty/";
    private static final Pattern ENTRY = Pattern.compile("\\$\\{([a-z-]+)}");

    static {
        // Else the JDK's server waits forty milliseconds before each answer that has a body.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    public final DutyDesk desk;
    public final Tokens tokens;
    public final DutyApplication application;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningServer(DutyDesk desk, Limits limits) {
        this.desk = desk;
        this.tokens = new Tokens(desk.clock);
        this.application = DutyApplication.of(
                desk.office,
                JwtCaller.of(Tokens.keys(), Tokens.ISSUER, Tokens.AUDIENCE, desk.clock),
                desk.clock,
                limits);
        this.server = JdkHttpServerFactory.createHttpServer(
                URI.create("http://localhost:0" + PATH), ResourceConfig.forApplication(application), false);
        server.setExecutor(threads);
        server.start();
    }

    /** In memory, the roster of October 2026 published, nobody on duty yet; as many requests as one likes. */
    public static RunningServer october() {
        return october(Limits.usual().withRate(1_000_000, 1_000_000));
    }

    public static RunningServer october(Limits limits) {
        return over(new InMemoryLogbook(DutyDesk.OFFICE), limits);
    }

    /** Over any book, as {@link #october()}. */
    public static RunningServer over(Logbook book, Limits limits) {
        DutyDesk desk = DutyDesk.over(book, new JsonEventCodec(), new Holidays2026(), "2026-09-28T09:00")
                .namingOctober()
                .publishing("2026-09-30", "2026-10-31");
        return new RunningServer(desk, limits);
    }

    public static RunningServer of(DutyDesk desk, Limits limits) {
        return new RunningServer(desk, limits);
    }

    public URI uri(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + PATH + path);
    }

    /** A request by somebody, in English, to be completed. */
    public HttpRequest.Builder request(String path, StaffId caller) {
        return HttpRequest.newBuilder(uri(path))
                .header("Authorization", "Bearer " + tokens.of(caller))
                .header("Accept-Language", "en");
    }

    /** An operation's example, sent by somebody. */
    public HttpResponse<String> called(Operation operation, StaffId caller) {
        return operation.isPost()
                ? post(filled(operation.path()), filled(operation.body()), caller)
                : get(operation.path(), caller);
    }

    /** With the number of the latest entry of each kind it names. */
    public String filled(String text) {
        return ENTRY.matcher(text).replaceAll((MatchResult found) -> Matcher.quoteReplacement(latest(found.group(1))));
    }

    private String latest(String kind) {
        return desk.office.view(JiaoheStaff.WANG_FANG).log().stream()
                .filter(entry ->
                        WireEvent.of(entry.event(), ZoneOffset.UTC).type().equals(kind))
                .mapToLong(LogEntry::number)
                .max()
                .stream()
                .mapToObj(Long::toString)
                .findFirst()
                .orElse("1");
    }

    public HttpResponse<String> get(String path, StaffId caller) {
        return send(request(path, caller).GET());
    }

    public HttpResponse<String> post(String path, String json, StaffId caller) {
        return send(posting(path, json, caller));
    }

    public HttpRequest.Builder posting(String path, String json, StaffId caller) {
        return request(path, caller)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    public <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request.timeout(Duration.ofSeconds(30)).build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        application.close();
        server.stop(0);
        threads.shutdownNow();
    }
}
