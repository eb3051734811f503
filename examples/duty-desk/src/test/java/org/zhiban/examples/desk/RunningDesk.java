package org.zhiban.examples.desk;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk as its main method starts it, on a free port and at a time of the test's choosing that goes on as time does. */
record RunningDesk(ConfigurableApplicationContext context) implements AutoCloseable {
    /** A workday's afternoon shift, ten minutes before the night takes over. */
    static final Instant BEFORE_THE_NIGHT =
            OffsetDateTime.parse("2026-10-28T17:50:00+08:00").toInstant();

    @Configuration
    static class Clock {
        @Bean
        InstantSource clock() {
            Duration ahead = Duration.between(Instant.now(), BEFORE_THE_NIGHT);
            return () -> Instant.now().plus(ahead);
        }
    }

    static RunningDesk in(Path directory, String... more) {
        return at(0, directory, more);
    }

    static RunningDesk at(int port, Path directory, String... more) {
        SpringApplication desk = new SpringApplication(DeskApplication.class, Clock.class);
        List<String> arguments = List.of(
                "--desk.directory=" + directory,
                "--desk.examples=" + Path.of("../../examples").toAbsolutePath().normalize(),
                "--server.port=" + port,
                "--spring.main.banner-mode=off");
        return new RunningDesk(
                desk.run(Stream.concat(arguments.stream(), Stream.of(more)).toArray(String[]::new)));
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
