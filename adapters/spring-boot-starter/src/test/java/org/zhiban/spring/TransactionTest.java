package org.zhiban.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import org.zhiban.core.event.RosterId;
import org.zhiban.core.office.FrontDesk;
import org.zhiban.core.office.MovedClock;
import org.zhiban.core.office.PublishRoster;
import org.zhiban.core.office.View;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.jdbc.JdbcLogbook;

/** The OA's own row and the entry are saved together or not at all, by nothing but {@code @Transactional}. */
class TransactionTest {
    private ConfigurableApplicationContext context;

    /** The OA's own service. */
    static class Papers {
        private final JdbcTemplate jdbc;
        private final FrontDesk desk;

        Papers(JdbcTemplate jdbc, FrontDesk desk) {
            this.jdbc = jdbc;
            this.desk = desk;
        }

        @Transactional
        public long save(boolean fails) {
            jdbc.update("INSERT INTO host_paper (paper) VALUES (1)");
            desk.submit(Host.roster(), JiaoheStaff.ZHANG_WEI);
            View within = desk.view(JiaoheStaff.ZHANG_WEI);
            if (fails) {
                throw new IllegalStateException("the OA failed");
            }
            return within.log().size();
        }
    }

    /** What the OA hears. */
    static class Heard {
        final List<EntryWritten> entries = new ArrayList<>();
        private final JdbcTemplate jdbc;
        private final List<Integer> papers = new ArrayList<>();

        Heard(JdbcTemplate jdbc) {
            this.jdbc = jdbc;
        }

        @EventListener
        void on(EntryWritten written) {
            entries.add(written);
            papers.add(count(jdbc));
        }
    }

    private static int count(JdbcTemplate jdbc) {
        return jdbc.queryForObject("SELECT COUNT(*) FROM host_paper", Integer.class);
    }

    private void over(Databases kind, Class<?>... listeners) {
        context = Host.of(new MovedClock("2026-09-28T09:00"))
                .over(kind, kind.fresh())
                .with(beans -> {
                    beans.registerBean(Papers.class);
                    beans.registerBean(Heard.class);
                    Stream.of(listeners).forEach(beans::registerBean);
                })
                .start();
        context.getBean(JdbcTemplate.class).execute("CREATE TABLE host_paper (paper INTEGER NOT NULL PRIMARY KEY)");
    }

    @AfterEach
    void close() {
        context.close();
    }

    private FrontDesk desk() {
        return context.getBean(FrontDesk.class);
    }

    private Heard heard() {
        return context.getBean(Heard.class);
    }

    private void assertSaved(int papers, long entries) {
        assertThat(count(context.getBean(JdbcTemplate.class))).isEqualTo(papers);
        assertThat(desk().head().number()).isEqualTo(entries);
        assertThat(desk().view(JiaoheStaff.ZHANG_WEI).verify().isIntact()).isTrue();
        assertThat(heard().entries).extracting(EntryWritten::number).hasSize((int) entries);
    }

    @ParameterizedTest
    @EnumSource
    void both_are_committed_and_then_announced(Databases kind) {
        over(kind);
        assertThat(context.getBean(Papers.class).save(false)).as("seen within").isEqualTo(1);

        assertSaved(1, 1);
        assertThat(heard().papers)
                .as("the OA's row when the entry was announced")
                .containsExactly(1);
        assertThat(heard().entries.get(0).in(desk().publicView()))
                .hasValueSatisfying(entry -> assertThat(entry.number()).isEqualTo(1));
    }

    /** Publishes a roster as soon as it is proposed. */
    static class Publisher {
        private final FrontDesk desk;
        private boolean isAccepted;

        Publisher(FrontDesk desk) {
            this.desk = desk;
        }

        @EventListener
        void on(EntryWritten written) {
            if (written.number() == 1) {
                isAccepted = desk.submit(new PublishRoster(RosterId.of("2026-10")), JiaoheStaff.ZHANG_WEI)
                        .isAccepted();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_a_listener_submits_is_written_and_announced_too(Databases kind) {
        over(kind, Publisher.class);
        context.getBean(Papers.class).save(false);

        assertThat(context.getBean(Publisher.class).isAccepted).isTrue();
        assertSaved(1, 2);
        assertThat(context.getBean(JdbcLogbook.class).head().number())
                .as("seen by others")
                .isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void both_are_rolled_back_and_nothing_is_announced(Databases kind) {
        over(kind);
        assertThatThrownBy(() -> context.getBean(Papers.class).save(true)).hasMessage("the OA failed");

        assertSaved(0, 0);
        assertThat(desk().submit("again", Host.roster(), JiaoheStaff.ZHANG_WEI).isAccepted())
                .isTrue();
        assertSaved(0, 1);
    }

    @ParameterizedTest
    @EnumSource
    void outside_a_transaction_it_is_written_at_once_and_announced_once_under_its_id(Databases kind) {
        over(kind);
        for (int time = 0; time < 2; time++) {
            assertThat(desk().submit("c1", Host.roster(), JiaoheStaff.ZHANG_WEI).results())
                    .hasSize(1);
        }
        assertSaved(0, 1);
        assertThat(context.getBean(JdbcLogbook.class).head().number()).isEqualTo(1);
    }

    /** A transaction of another data source is not the book's: the entry is written at once, and stays. */
    @ParameterizedTest
    @EnumSource(names = "H2")
    void a_transaction_elsewhere_is_not_joined(Databases kind) {
        over(kind);
        DataSource other =
                new org.springframework.jdbc.datasource.DriverManagerDataSource(kind.fresh(), kind.user(), "");
        org.springframework.transaction.support.TransactionTemplate elsewhere =
                new org.springframework.transaction.support.TransactionTemplate(
                        new org.springframework.jdbc.datasource.DataSourceTransactionManager(other));
        elsewhere.executeWithoutResult(status -> {
            desk().submit(Host.roster(), JiaoheStaff.ZHANG_WEI);
            status.setRollbackOnly();
        });
        assertSaved(0, 1);
    }
}
