package org.zhiban.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.zhiban.core.event.EventCodec;
import org.zhiban.core.logbook.InMemoryLogbook;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.notice.InMemoryNoticeRegister;
import org.zhiban.core.notice.NoticeRegister;
import org.zhiban.core.notice.Notifier;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.DutyOffice;
import org.zhiban.core.office.FrontDesk;
import org.zhiban.core.office.MovedClock;
import org.zhiban.core.regulation.Regulations;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.staff.OfficeId;
import org.zhiban.core.staff.StaffDirectory;
import org.zhiban.core.time.HolidayCalendar;
import org.zhiban.json.JsonEventCodec;

/** Whatever the host brings itself is used, and nothing is set up in its place. */
class ReplacedTest {
    private final MovedClock clock = new MovedClock("2026-09-28T09:00");
    private final InMemoryLogbook book = new InMemoryLogbook(DutyDesk.OFFICE);

    private Host replacing() {
        return Host.of(clock)
                .with(context -> context.registerBean(OfficeId.class, () -> DutyDesk.OFFICE))
                .with(context -> context.registerBean(Logbook.class, () -> book));
    }

    @Test
    void every_part_may_be_the_hosts_own() {
        EventCodec codec = new JsonEventCodec();
        NoticeRegister register = new InMemoryNoticeRegister();
        AtomicInteger joins = new AtomicInteger();
        HostTransactions none = HostTransactions.none();
        Host host = replacing()
                .with(context -> context.registerBean(EventCodec.class, () -> codec))
                .with(context -> context.registerBean(NoticeRegister.class, () -> register))
                .with(context -> context.registerBean(Notifier.class, () -> notice -> {}))
                .with(context -> context.registerBean(HostTransactions.class, () -> new HostTransactions() {
                    @Override
                    public java.util.Optional<Logbook> joined() {
                        joins.incrementAndGet();
                        return none.joined();
                    }

                    @Override
                    public void afterCommit(Runnable action) {
                        none.afterCommit(action);
                    }
                }));
        try (ConfigurableApplicationContext context = host.start()) {
            context.getBean(FrontDesk.class).submit(Host.roster(), JiaoheStaff.ZHANG_WEI);
            assertThat(book.head().number()).isEqualTo(1);
            assertThat(joins.get()).isPositive();
            assertThat(context.getBean(EventCodec.class)).isSameAs(codec);
            assertThat(context.getBean(NoticeRegister.class)).isSameAs(register);
            for (Class<?> part : new Class<?>[] {
                OfficeId.class, Regulations.class, HolidayCalendar.class, StaffDirectory.class, Logbook.class
            }) {
                assertThat(context.getBeansOfType(part))
                        .as(part.getSimpleName())
                        .hasSize(1);
            }
        }
    }

    @Test
    void the_office_and_the_desk_may_be_the_hosts_own() {
        DutyDesk own = DutyDesk.at("2026-09-28T09:00");
        Host host = replacing().with(context -> context.registerBean(DutyOffice.class, () -> own.office));
        try (ConfigurableApplicationContext context = host.start()) {
            assertThat(context.getBean(DutyOffice.class)).isSameAs(own.office);
        }
        Host withDesk = replacing().with(context -> context.registerBean("desk", FrontDesk.class, () -> own.office));
        try (ConfigurableApplicationContext context = withDesk.start()) {
            assertThat(context.getBean("desk")).isSameAs(own.office);
            assertThat(context.getBeansOfType(HostDesk.class)).isEmpty();
        }
    }

    /** By the properties there would be one, and it would want a secret. */
    @Test
    void the_webhook_may_be_the_hosts_own() {
        ZhibanProperties.Webhook terms = new ZhibanProperties.Webhook(
                URI.create("http://localhost:1/notices"),
                "whsec_" + "A".repeat(32),
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                1,
                Duration.ofSeconds(1));
        WebhookNotifier own = new WebhookNotifier(terms, clock, new Random(1), pause -> {});
        Host host = replacing()
                .with("zhiban.webhook.url=http://localhost:1/elsewhere")
                .with(context -> context.registerBean(NoticeRegister.class, InMemoryNoticeRegister::new))
                .with(context -> context.registerBean(WebhookNotifier.class, () -> own));
        try (ConfigurableApplicationContext context = host.start()) {
            assertThat(context.getBeansOfType(Notifier.class))
                    .containsValue(own)
                    .hasSize(1);
        }
    }

    @Test
    void a_book_of_the_hosts_own_with_notifiers_needs_a_register() {
        assertThatThrownBy(replacing().with(context -> context.registerBean(Notifier.class, () -> notice -> {}))::start)
                .rootCause()
                .isInstanceOf(MissingPartException.class)
                .hasMessageContaining("NoticeRegister");
    }
}
