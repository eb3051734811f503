package org.zhiban.examples.benchmarks;

import static org.openjdk.jmh.annotations.Level.Iteration;

import com.sun.net.httpserver.HttpServer;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.zhiban.core.logbook.Head;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.logbook.SealedEntry;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.regulation.Jiaohe;
import org.zhiban.core.staff.OfficeId;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.Holidays2026;
import org.zhiban.file.FileLogbook;
import org.zhiban.jdbc.JdbcLogbook;
import org.zhiban.json.JsonEventCodec;
import org.zhiban.rest.Caller;
import org.zhiban.rest.DutyApplication;
import org.zhiban.rest.Limits;

/**
 * The duty office over HTTP, asked over sixteen connections that are kept, on the JDK's server with Jersey and a book in
 * PostgreSQL. Who is on now stands beside the same bytes given by the same server from a constant; a call recorded stands
 * beside the append of an entry of its size by the jdbc logbook alone.
 */
@BenchmarkMode({Mode.Throughput, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Threads(16)
@Fork(value = 2, jvmArgsAppend = "-Dsun.net.httpserver.nodelay=true")
@Warmup(iterations = 5, time = 8)
@Measurement(iterations = 5, time = 4)
public class RestBenchmark {
    /** Of the pool, to the database. */
    private static final int CONNECTIONS = 4;
    /** Threads of the server. */
    private static final int SERVING = 4;

    private static final int WITHOUT_BOUND = 1_000_000_000;

    /** Warns of every resource that is an object; held, so that the level stays. */
    private static final Logger OF_JERSEY = Logger.getLogger("org.glassfish.jersey.internal.inject.Providers");

    /** The same bytes, whoever asks. */
    @Path("constant")
    public static final class Constant {
        private final byte[] bytes;

        Constant(byte[] bytes) {
            this.bytes = bytes;
        }

        /** Them. */
        @GET
        public Response get() {
            return Response.ok(bytes, MediaType.APPLICATION_JSON_TYPE).build();
        }
    }

    /** The office and its server. */
    @State(Scope.Benchmark)
    public static class Served {
        private final ExecutorService threads = Executors.newFixedThreadPool(SERVING);
        private final AtomicLong numbers = new AtomicLong();
        private BenchmarkDatabase database;
        private HikariDataSource pool;
        private final List<FileLogbook> files = new ArrayList<>();

        /** Where the book is kept. */
        @Param({"file", "postgresql"})
        public String kept;

        private DutyApplication duty;
        private HttpServer server;

        /** Puts an officer on the post and opens the door. */
        @Setup
        public void open() throws Exception {
            OF_JERSEY.setLevel(Level.SEVERE);
            database = BenchmarkDatabase.start("postgresql");
            pool = database.pool(CONNECTIONS);
            pool.setAutoCommit(true);
            DutyDesk desk = DutyDesk.over(
                            book(DutyDesk.OFFICE), new JsonEventCodec(), new Holidays2026(), "2026-10-01T08:00")
                    .publishing("2026-10-01", "2026-10-31");
            StaffId officer = desk.view()
                    .rostered(Jiaohe.DESK, desk.clock.instant())
                    .get(0)
                    .id();
            desk.takes(officer);
            Caller caller = request -> Optional.of(officer);
            duty = DutyApplication.of(
                    desk.office, caller, desk.clock, Limits.usual().withRate(WITHOUT_BOUND, WITHOUT_BOUND));
            byte[] answer = firstAnswer();
            server = serving(ResourceConfig.forApplication(duty).register(new Constant(answer)));
        }

        private Logbook book(OfficeId office) throws IOException {
            if (kept.equals("file")) {
                FileLogbook file = FileLogbook.open(database.directory().resolve(office.value()), office);
                files.add(file);
                return file;
            }
            return JdbcLogbook.of(pool, office);
        }

        private byte[] firstAnswer() throws IOException {
            HttpServer once = serving(ResourceConfig.forApplication(duty));
            try (HttpLine line = new HttpLine(once.getAddress().getPort())) {
                return line.ask(WHO_IS_ON, 200);
            } finally {
                once.stop(0);
            }
        }

        private HttpServer serving(ResourceConfig config) {
            HttpServer made =
                    JdkHttpServerFactory.createHttpServer(URI.create("http://localhost:0/duty/"), config, false);
            made.setExecutor(threads);
            made.start();
            return made;
        }

        /** Closes all of it. */
        @TearDown
        public void close() throws IOException {
            server.stop(0);
            duty.close();
            threads.shutdownNow();
            files.forEach(FileLogbook::close);
            pool.close();
            database.close();
        }
    }

    private static final byte[] WHO_IS_ON = HttpLine.request("GET", "/duty/posts/desk/on-duty", "", "");
    private static final byte[] CONSTANT = HttpLine.request("GET", "/duty/constant", "", "");

    /** One of the sixteen. */
    @State(Scope.Thread)
    public static class Asking {
        private HttpLine line;

        /** Connects. */
        @Setup
        public void connect(Served served) throws IOException {
            line = new HttpLine(served.server.getAddress().getPort());
        }

        /** Hangs up. */
        @TearDown
        public void hangUp() throws IOException {
            line.close();
        }
    }

    /** The limit of {@link #whoIsOn}. */
    @Benchmark
    public byte[] constant(Asking asking) throws IOException {
        return asking.line.ask(CONSTANT, 200);
    }

    /** The cheapest view. */
    @Benchmark
    public byte[] whoIsOn(Asking asking) throws IOException {
        return asking.line.ask(WHO_IS_ON, 200);
    }

    /** Counts what was answered while all connections asked for the one, and while all asked for the other. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Turns {
        private static final long TURN = 250_000_000;

        private int threads;
        private long constants;
        private long answers;

        /** Begins to count. */
        @Setup(Iteration)
        public void clear(BenchmarkParams params) {
            threads = params.getThreads();
            constants = 0;
            answers = 0;
        }

        /** Who is on by the constant; of several threads the sum is the mean. */
        public double ratio() {
            return (double) answers / constants / threads;
        }

        private static boolean isOfConstant() {
            return System.nanoTime() / TURN % 2 == 0;
        }
    }

    /** Both, a quarter of a second each in turn: what else the machine does weighs on both alike. */
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    public byte[] whoIsOnBesideConstant(Asking asking, Turns turns) throws IOException {
        if (Turns.isOfConstant()) {
            turns.constants++;
            return asking.line.ask(CONSTANT, 200);
        }
        turns.answers++;
        return asking.line.ask(WHO_IS_ON, 200);
    }

    /** One command: checked, decided, sealed, committed, answered. */
    @Benchmark
    public byte[] write(Asking asking, Served served) throws IOException {
        String key = "key-" + served.numbers.incrementAndGet();
        return asking.line.ask(
                HttpLine.request(
                        "POST",
                        "/duty/posts/" + Jiaohe.SECRETARIAT_LINE.value() + "/calls",
                        "Content-Type: application/json\r\nIdempotency-Key: " + key + "\r\n",
                        "{\"means\":\"phone\",\"gist\":\"询问会议时间\"}"),
                201);
    }

    /** A book of its own in the same database, and the one writer it has. */
    @State(Scope.Benchmark)
    public static class Bare {
        private static final OfficeId OFFICE = OfficeId.of("bare");
        private Logbook book;
        private Head head;
        private long commands;

        /** Opens it. */
        @Setup
        public void open(Served served) throws IOException {
            book = served.book(OFFICE);
            head = book.head();
        }
    }

    /** The limit of {@link #write}: one entry of about the same size, by who waits for nobody. */
    @Benchmark
    @Threads(1)
    public void append(Bare bare) {
        var batch = Entries.batch(Bare.OFFICE, bare.head, "command-" + ++bare.commands, 1);
        bare.book.append(bare.head, batch);
        SealedEntry last = batch.get(batch.size() - 1);
        bare.head = Head.of(last);
    }
}
