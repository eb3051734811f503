package org.zhiban.examples.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.file.FileLogbook;

/**
 * The embedded server as a process of its own, from its command line until it has said who is on now, over a book of two years.
 * The peer is the same process over an empty book. To be run at the root of the repository; the book is played once.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 8)
public class ServerStartBenchmark {
    private static final Path TARGET = Path.of("examples/benchmarks/target");
    private static final Path SERVER = Path.of("examples/embedded-server/target/zhiban-embedded-server.jar");
    private static final Path PLAYED = TARGET.resolve("server-of-two-years");
    private static final Path ARCHIVE = TARGET.resolve("server.jsa");
    /** As it is by itself. */
    private static final String NO_ARCHIVE = "-Xshare:auto";

    private static final String PORT = "18089";

    /** Plays the book unless it is there. */
    @Setup
    public void play() throws IOException {
        if (Files.exists(PLAYED)) {
            return;
        }
        Path draft = TARGET.resolve("server-being-played");
        try (FileLogbook book = FileLogbook.open(draft.resolve("book"), DutyDesk.OFFICE)) {
            YearsOfDuty.played(book, 2024, 24);
            System.out.printf("%n%d entries%n", book.head().number());
        }
        Files.move(draft, PLAYED);
    }

    /** A hundred thousand entries. */
    @Benchmark
    public String twoYears() throws Exception {
        return firstAnswer(PLAYED, NO_ARCHIVE);
    }

    /** The same, from the archive of its classes that a start before left behind. */
    @Benchmark
    public String twoYearsFromArchive() throws Exception {
        if (!Files.exists(ARCHIVE)) {
            firstAnswer(PLAYED, "-XX:ArchiveClassesAtExit=" + ARCHIVE);
        }
        return firstAnswer(PLAYED, "-XX:SharedArchiveFile=" + ARCHIVE);
    }

    /** As its README starts it: two compilers on two cores are in each other's way. */
    @Benchmark
    public String twoYearsByFirstCompiler() throws Exception {
        return firstAnswer(PLAYED, "-XX:TieredStopAtLevel=1");
    }

    /** The peer: none. */
    @Benchmark
    public String emptyBook() throws Exception {
        return firstAnswer(Files.createTempDirectory(TARGET, "server-"), NO_ARCHIVE);
    }

    private static String firstAnswer(Path directory, String option) throws Exception {
        Process server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        option,
                        "-jar",
                        SERVER.toString(),
                        directory.toString(),
                        PORT,
                        "M03")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
            String address = exported(said);
            String token = exported(said);
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(address + "/posts/desk/on-duty"))
                                    .header("Authorization", "Bearer " + token)
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException(answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    /** What the next export line says; libraries may have said something of their own before. */
    private static String exported(BufferedReader said) throws IOException {
        String line = said.readLine();
        while (!line.startsWith("export ")) {
            line = said.readLine();
        }
        return line.substring(line.indexOf('=') + 1);
    }
}
