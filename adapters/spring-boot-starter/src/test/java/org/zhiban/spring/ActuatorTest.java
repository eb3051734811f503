package org.zhiban.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.core.staff.JiaoheStaff.WANG_FANG;
import static org.zhiban.core.staff.JiaoheStaff.ZHANG_WEI;
import static org.zhiban.core.staff.JiaoheStaff.ZHOU_MIN;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.zhiban.core.confidentiality.Audience;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.confidentiality.Level;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.logbook.Head;
import org.zhiban.core.logbook.InMemoryLogbook;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.logbook.LogbookException;
import org.zhiban.core.logbook.SealedEntry;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.FrontDesk;
import org.zhiban.core.office.Marked;
import org.zhiban.core.office.MovedClock;
import org.zhiban.core.office.RegisterMatter;
import org.zhiban.core.regulation.Jiaohe;

/** What an operator sees: health, verification when asked for, and meters without names or content. */
class ActuatorTest {
    @TempDir
    Path directory;

    private Host host() {
        return Host.of(new MovedClock("2026-09-28T09:00"))
                .with("management.endpoints.web.exposure.include=*")
                .with("management.endpoint.dutybook.access=read-only")
                .with("management.endpoints.jmx.exposure.include=dutybook");
    }

    private static Health health(ConfigurableApplicationContext context) {
        return ((BookHealth) context.getBean("dutyHealthIndicator", HealthIndicator.class)).health();
    }

    @Test
    void health_says_where_the_book_ends_and_verification_is_made_when_asked_for() {
        try (ConfigurableApplicationContext context =
                host().inDirectory(directory).start()) {
            context.getBean(FrontDesk.class).submit(Host.roster(), ZHANG_WEI);
            assertThat(health(context).getDetails()).isEqualTo(Map.of("head", 1L));

            VerificationEndpoint.Found found =
                    context.getBean(VerificationEndpoint.class).verify();
            assertThat(found.intact()).isTrue();
            assertThat(found.verified()).isEqualTo(1);
            assertThat(found.entry()).isNull();
            assertThat(health(context).getDetails()).isEqualTo(Map.of("head", 1L, "verified", 1L));
        }
    }

    @Test
    void a_damaged_book_is_down_by_its_code_once_it_was_verified() throws Exception {
        try (ConfigurableApplicationContext context =
                host().inDirectory(directory).start()) {
            context.getBean(FrontDesk.class).submit(Host.roster(), ZHANG_WEI);
            damage();
            VerificationEndpoint.Found found =
                    context.getBean(VerificationEndpoint.class).verify();
            assertThat(found.intact()).isFalse();
            assertThat(found.entry()).isEqualTo(1);
            assertThat(health(context))
                    .isEqualTo(Health.down()
                            .withDetail("code", "corrupt")
                            .withDetail("entry", 1L)
                            .build());
        }
    }

    /** One byte in the middle of the only entry. */
    private void damage() throws Exception {
        Path segment;
        try (var files = Files.list(directory)) {
            segment = files.filter(file -> file.toString().matches(".*\\d{19}\\..*"))
                    .filter(file -> !file.toString().endsWith(".index"))
                    .findFirst()
                    .orElseThrow();
        }
        try (var file = FileChannel.open(segment, StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap(new byte[] {'#'}), file.size() / 2);
        }
    }

    @Test
    void a_book_that_cannot_be_reached_is_down_and_says_nothing_else() {
        Logbook book = new InMemoryLogbook(DutyDesk.OFFICE);
        BookHealth.LastVerification last = new BookHealth.LastVerification();
        assertThat(new BookHealth(book, last).health().getStatus()).isEqualTo(Status.UP);
        Logbook gone = new Gone(new LogbookException.Unavailable("jdbc:postgresql://secret-host", false, null));
        assertThat(new BookHealth(gone, last).health())
                .isEqualTo(Health.down().withDetail("code", "unavailable").build());
        Logbook damaged = new Gone(new LogbookException.Corrupt(7, "…", null));
        assertThat(new BookHealth(damaged, last).health())
                .isEqualTo(Health.down()
                        .withDetail("code", "corrupt")
                        .withDetail("entry", 7L)
                        .build());
    }

    private record Gone(LogbookException fault) implements Logbook {
        @Override
        public Head head() {
            throw fault;
        }

        @Override
        public void append(Head expected, List<SealedEntry> batch) {
            throw fault;
        }

        @Override
        public List<SealedEntry> read(long from, int limit) {
            throw fault;
        }

        @Override
        public List<SealedEntry> findCommand(String commandId) {
            throw fault;
        }
    }

    @Test
    void submissions_are_counted_by_command_and_outcome_and_refusals_by_code() {
        try (ConfigurableApplicationContext context =
                host().inDirectory(directory).start()) {
            FrontDesk desk = context.getBean(FrontDesk.class);
            MeterRegistry meters = context.getBean(MeterRegistry.class);
            desk.submit(Host.roster(), ZHANG_WEI);
            desk.submit(Host.roster(), ZHOU_MIN);
            desk.submit(
                    new Marked(
                            Label.of(Level.WORK_SECRET, Audience.of(WANG_FANG)),
                            new RegisterMatter(
                                    MatterId.of("quiet"), Jiaohe.DESK, "涉密内容", "严守", true, Optional.empty())),
                    WANG_FANG);

            assertThat(meters.get("zhiban.submits")
                            .tags("command", "propose-roster", "outcome", "accepted")
                            .timer()
                            .count())
                    .isEqualTo(1);
            assertThat(meters.get("zhiban.submits")
                            .tags("command", "marked", "outcome", "refused")
                            .timer()
                            .count())
                    .isEqualTo(1);
            assertThat(meters.get("zhiban.refusals").counters()).isNotEmpty();
            assertThat(meters.get("zhiban.head").gauge().value()).isEqualTo(1);
            assertThat(meters.get("zhiban.due").gauge().value()).isGreaterThanOrEqualTo(0);
            assertThat(tags(meters)).containsExactlyInAnyOrder("command", "outcome", "code");
            assertThat(meters.getMeters().toString()).doesNotContain("quiet", "涉密", "M03", "register-matter");
        }
    }

    @Test
    void what_tells_of_health_counts_and_gauges_may_be_the_hosts_own() {
        AtomicInteger counted = new AtomicInteger();
        HealthIndicator own = () -> Health.up().withDetail("by", "host").build();
        Host host = host().inDirectory(directory).with(context -> {
            context.registerBean("dutyHealthIndicator", HealthIndicator.class, () -> own);
            context.registerBean("zhibanGauges", MeterBinder.class, () -> registry -> {});
            context.registerBean(Counting.class, () -> (submission, submitting) -> {
                counted.incrementAndGet();
                return submitting.get();
            });
        });
        try (ConfigurableApplicationContext context = host.start()) {
            context.getBean(FrontDesk.class).submit(Host.roster(), ZHANG_WEI);
            assertThat(counted).hasValue(1);
            assertThat(context.getBean("dutyHealthIndicator")).isSameAs(own);
            assertThat(context.getBean(MeterRegistry.class).getMeters())
                    .noneMatch(meter -> meter.getId().getName().startsWith("zhiban."));
        }
    }

    private static Set<String> tags(MeterRegistry meters) {
        return meters.getMeters().stream()
                .filter(meter -> meter.getId().getName().startsWith("zhiban."))
                .flatMap(meter -> meter.getId().getTags().stream())
                .map(tag -> tag.getKey())
                .collect(Collectors.toSet());
    }
}
