package org.zhiban.examples.server;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ResourceConfig;
import org.zhiban.core.office.DutyOffice;
import org.zhiban.core.regulation.Regulations;
import org.zhiban.core.staff.OfficeId;
import org.zhiban.core.staff.StaffId;
import org.zhiban.file.FileLogbook;
import org.zhiban.file.HolidayFile;
import org.zhiban.json.JsonEventCodec;
import org.zhiban.rest.DutyApplication;
import org.zhiban.rest.JwtCaller;

/** A duty office kept in a directory and served over HTTP (值班服务器). */
final class DutyServer implements AutoCloseable {
    private static final OfficeId OFFICE = OfficeId.of("jiaohe");

    /** Jersey warns of every resource that is an object and not a class; held, so that the level stays. */
    private static final Logger OF_JERSEY = Logger.getLogger("org.glassfish.jersey.internal.inject.Providers");

    static {
        OF_JERSEY.setLevel(Level.SEVERE);
    }

    private final FileLogbook book;
    private final DutyApplication duty;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final SigningKey key;

    /**
     * Opens the office and begins to answer. Most of a start is loading classes: those of Jersey come in while the office
     * reads its files and its book.
     *
     * @param files what the office is made of, beside its book
     * @param directory where book and key are kept; made if need be
     * @param port of this machine, or 0 for any that is free
     * @param clock the clock of the office and of its tokens
     */
    DutyServer(OfficeFiles files, Path directory, int port, InstantSource clock) throws IOException {
        CompletableFuture<?> loading = CompletableFuture.runAsync(() -> new ApplicationHandler(new ResourceConfig()));
        Files.createDirectories(directory);
        key = SigningKey.in(directory);
        book = FileLogbook.open(directory.resolve("book"), OFFICE);
        Regulations regulations = files.regulations();
        DutyOffice office = DutyOffice.open(
                OFFICE,
                regulations,
                HolidayFile.mainland(),
                files.directory(regulations),
                book,
                new JsonEventCodec(),
                clock);
        duty = DutyApplication.of(
                office, JwtCaller.of(key.publicKeys(), SigningKey.ISSUER, SigningKey.AUDIENCE, clock), clock);
        loading.join();
        server = JdkHttpServerFactory.createHttpServer(
                URI.create("http://localhost:" + port + "/duty/"), ResourceConfig.forApplication(duty), false);
        server.setExecutor(threads);
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/duty");
    }

    String tokenOf(StaffId person, InstantSource clock) {
        return key.tokenOf(person, clock.instant());
    }

    @Override
    public void close() {
        duty.close();
        server.stop(0);
        threads.shutdownNow();
        book.close();
    }

    /** From the root of this repository; the arguments are a directory, a port and who the token is for. */
    public static void main(String[] arguments) throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        InstantSource clock = Clock.systemUTC();
        DutyServer server = new DutyServer(
                OfficeFiles.ofJiaohe(Path.of("")), Path.of(arguments[0]), Integer.parseInt(arguments[1]), clock);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        System.out.println("export DUTY=" + server.address());
        System.out.println("export TOKEN=" + server.tokenOf(StaffId.of(arguments[2]), clock));
    }
}
