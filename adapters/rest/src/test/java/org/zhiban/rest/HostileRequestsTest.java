package org.zhiban.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.core.staff.JiaoheStaff.WANG_FANG;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhiban.core.logbook.SealedEntry;

/** Hostile requests at the running server, -Dhostile.requests=100000 for the long run: no error of ours, nothing leaked, nothing half-written. */
class HostileRequestsTest {
    private static final int THREADS = 4;
    private static final int REQUESTS = Integer.getInteger("hostile.requests", 10_000);
    private static final int OF_A_BOOK = 2_000;
    /** In a record that only one person may read, who sends none of the requests. */
    private static final String SECRET = "绝不外传的线索";

    private static final Pattern INNARDS = Pattern.compile(
            "org\\.(zhiban|glassfish|hibernate)\\.|java\\.(lang|util|time)|jakarta\\.|Exception|\\tat ");

    private final Map<Integer, AtomicInteger> statuses = new ConcurrentHashMap<>();
    private final List<String> wrong = Collections.synchronizedList(new ArrayList<>());
    private final ConcurrentLinkedQueue<String> logged = new ConcurrentLinkedQueue<>();

    @Test
    void hostile_requests_break_nothing_and_learn_nothing() throws Exception {
        Logger root = Logger.getLogger("");
        Handler listening = listening();
        root.addHandler(listening);
        try {
            for (int book = 0; book < REQUESTS / OF_A_BOOK; book++) {
                attackAnother(book);
            }
        } finally {
            root.removeHandler(listening);
        }
        assertThat(wrong).isEmpty();
        assertThat(logged).noneMatch(line -> line.contains(SECRET));
        assertThat(statuses.values().stream().mapToInt(AtomicInteger::get).sum())
                .isEqualTo(REQUESTS);
        assertThat(statuses).as("what came of them").containsKeys(200, 201, 400, 401, 403, 404, 405, 409, 415, 422);
    }

    /** A new book from time to time: what is asked of a long one takes long. */
    private void attackAnother(int book) throws Exception {
        try (RunningServer server = RunningServer.october()) {
            server.desk.moveTo("2026-10-01T08:00");
            requireWritten(server.post("posts/desk/takings", "{\"matters\":[],\"remark\":\"\"}", WANG_FANG));
            requireWritten(server.post("posts/desk/matters", """
                    {"matter":"secret","content":"%s","requirement":"%s","urgent":false,
                    "label":{"marking":"工作秘密","people":["M03"]}}""".formatted(SECRET, SECRET), WANG_FANG));
            attack(server, book * THREADS);
            requireWhole(server);
        }
    }

    private static void requireWritten(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private Handler listening() {
        return new Handler() {
            @Override
            public void publish(LogRecord record) {
                logged.add(record.getMessage() + record.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    private void attack(RunningServer server, int firstSeed) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Void>> attackers = IntStream.range(0, THREADS)
                    .<Callable<Void>>mapToObj(seed -> () -> attack(new HostileRequests(server, firstSeed + seed)))
                    .toList();
            for (Future<Void> done : threads.invokeAll(attackers)) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    private Void attack(HostileRequests requests) throws InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        for (int i = 0; i < OF_A_BOOK / THREADS; i++) {
            HttpRequest request = requests.next();
            try {
                judge(request, client.send(request, HttpResponse.BodyHandlers.ofString()));
            } catch (IOException hungUp) {
                statuses.computeIfAbsent(0, any -> new AtomicInteger()).incrementAndGet();
            }
        }
        return null;
    }

    private void judge(HttpRequest request, HttpResponse<String> answer) {
        statuses.computeIfAbsent(answer.statusCode(), any -> new AtomicInteger())
                .incrementAndGet();
        String whole = answer.headers().map() + answer.body();
        boolean isWrong = answer.statusCode() >= 500
                || whole.contains(SECRET)
                || INNARDS.matcher(whole).find();
        if (isWrong && wrong.size() < 20) {
            wrong.add(request + " " + request.headers().map() + " -> " + answer.statusCode() + " " + whole);
        }
    }

    /** Every batch is in the book from its first entry to its last, and the chain holds. */
    private static void requireWhole(RunningServer server) {
        assertThat(server.desk.office.view(WANG_FANG).verify().isIntact()).isTrue();
        Map<String, Integer> entries = new TreeMap<>();
        for (SealedEntry entry : server.desk.logbook.read(1, 1_000_000)) {
            entries.merge(entry.commandId(), 1, Integer::sum);
            assertThat(entry.batch().index()).isEqualTo(entries.get(entry.commandId()) - 1);
            assertThat(entry.batch().size()).isGreaterThan(entry.batch().index());
        }
        assertThat(entries).hasSizeGreaterThan(OF_A_BOOK / 100);
    }
}
