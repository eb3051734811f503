package org.zhiban.examples.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk as its main method starts it, on a free port and at a time of the test's choosing that goes on as time does. */
record RunningDesk(ConfigurableApplicationContext context) implements AutoCloseable {
    /** A workday's afternoon shift, ten minutes before the night takes over. */
    static final Instant BEFORE_THE_NIGHT =
            OffsetDateTime.parse("2026-10-28T17:50:00+08:00").toInstant();

    private static final Path EXAMPLES =
            Path.of("../../examples").toAbsolutePath().normalize();
    private static final String NOW = "test.now";

    @Configuration
    static class Clock {
        @Bean
        InstantSource clock(@Value("${" + NOW + ":}") String told) {
            Instant start = told.isEmpty() ? BEFORE_THE_NIGHT : Instant.parse(told);
            Duration ahead = Duration.between(Instant.now(), start);
            return () -> Instant.now().plus(ahead);
        }
    }

    static RunningDesk in(Path directory, String... more) {
        return at(0, directory, more);
    }

    /** At another time, where it was before. */
    static RunningDesk at(int port, Path directory, Instant now) {
        return at(port, directory, "--" + NOW + "=" + now);
    }

    static RunningDesk at(int port, Path directory, String... more) {
        SpringApplication desk = new SpringApplication(DeskApplication.class, Clock.class);
        List<String> arguments = List.of(
                "--desk.directory=" + directory,
                "--desk.examples=" + EXAMPLES,
                "--server.port=" + port,
                "--spring.main.banner-mode=off");
        return new RunningDesk(
                desk.run(Stream.concat(arguments.stream(), Stream.of(more)).toArray(String[]::new)));
    }

    /** Where all of the office is on leave on one day. */
    static RunningDesk withEverybodyAway(int port, Path directory, String day) throws IOException {
        Path leave = directory.resolve("leave.csv");
        Stream<String> away = Files.readAllLines(EXAMPLES.resolve("quickstart/office/staff.csv")).stream()
                .skip(1)
                .map(line -> line.split(","))
                .map(one -> String.join(",", one[0], one[1], day, day, "集体培训"));
        Files.write(leave, Stream.concat(Stream.of("工号,姓名,起,止,事由"), away).toList());
        return at(port, directory, "--desk.leave=" + leave);
    }

    int port() {
        return Integer.parseInt(context.getBeanFactory().resolveEmbeddedValue("${local.server.port}"));
    }

    String address() {
        return "http://localhost:" + port();
    }

    @Override
    public void close() {
        context.close();
    }
}
