package org.zhiban.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.zhiban.core.regulation.Jiaohe.DESK;
import static org.zhiban.core.staff.JiaoheStaff.WANG_FANG;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.notice.Notice;
import org.zhiban.core.notice.Notifier;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.FrontDesk;
import org.zhiban.core.office.MovedClock;
import org.zhiban.core.office.RegisterMatter;

/** What is due is told once for each cause: through the day, after a restart, and by two applications over one database. */
class NoticesTest {
    private final MovedClock clock = new MovedClock("2026-10-01T08:00");
    private final List<Notice> told = new CopyOnWriteArrayList<>();
    private final List<ConfigurableApplicationContext> running = new ArrayList<>();

    @TempDir
    Path directory;

    private Host host() {
        return Host.of(clock)
                .with("zhiban.notices.poll=20ms")
                .with("zhiban.notices.retry=20ms")
                .with(context -> context.registerBean("sms", Notifier.class, () -> told::add));
    }

    private ConfigurableApplicationContext started(Host host) {
        ConfigurableApplicationContext context = host.start();
        running.add(context);
        return context;
    }

    @AfterEach
    void stop() {
        running.forEach(ConfigurableApplicationContext::close);
    }

    /** October's roster is published and somebody has come on duty. */
    private static void onDuty(ConfigurableApplicationContext context) {
        Host.others(context, "2026-09-28T09:00")
                .namingOctober()
                .publishing("2026-09-30", "2026-10-31")
                .onDuty("2026-10-01T08:00", WANG_FANG);
    }

    /** An urgent matter is to be reported at once: that is due, and half an hour later overdue, and both are told. */
    private void urgentIsTold(ConfigurableApplicationContext context, String matter) {
        FrontDesk desk = context.getBean(FrontDesk.class);
        desk.submit(urgent(matter), WANG_FANG);
        dueIsTold(desk);
        clock.moveTo(clock.instant().plus(Duration.ofMinutes(35)));
        dueIsTold(desk);
        assertThat(told.stream()
                        .filter(notice -> MatterId.of(matter)
                                .equals(notice.deadline().facts().values().get("matter"))))
                .extracting(Notice::stage)
                .contains(Notice.Stage.DUE, Notice.Stage.OVERDUE);
    }

    private static RegisterMatter urgent(String matter) {
        return new RegisterMatter(MatterId.of(matter), DESK, "水管爆裂", "督促抢修", true, Optional.empty());
    }

    private void dueIsTold(FrontDesk desk) {
        List<String> due = Notice.of(DutyDesk.OFFICE, desk.publicView()).stream()
                .map(Notice::id)
                .toList();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> told.stream().map(Notice::id).toList().containsAll(due));
    }

    private void assertToldOnce() {
        assertThat(told).extracting(Notice::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void two_applications_over_one_database_tell_each_cause_once_and_so_does_the_next_start(Databases kind) {
        String url = kind.fresh();
        ConfigurableApplicationContext one = started(host().over(kind, url));
        ConfigurableApplicationContext other = started(host().over(kind, url));
        onDuty(one);
        urgentIsTold(one, "m1");
        urgentIsTold(other, "m2");
        urgentIsTold(one, "m3");
        assertThat(told).hasSizeGreaterThanOrEqualTo(6);
        assertToldOnce();

        stop();
        ConfigurableApplicationContext again = started(host().over(kind, url));
        urgentIsTold(again, "m4");
        assertToldOnce();
    }

    @Test
    void a_directory_tells_each_cause_once_and_so_does_the_next_start() {
        ConfigurableApplicationContext one = started(host().inDirectory(directory));
        onDuty(one);
        urgentIsTold(one, "m1");
        one.close();
        urgentIsTold(started(host().inDirectory(directory)), "m2");
        assertToldOnce();
    }

    /** The timer sleeps for an hour, and is woken by the entry. */
    @Test
    void an_entry_wakes_the_timer() {
        ConfigurableApplicationContext one =
                started(host().with("zhiban.notices.poll=1h").inDirectory(directory));
        onDuty(one);
        one.getBean(FrontDesk.class).submit(urgent("pipe"), WANG_FANG);
        await().until(() -> told.stream()
                .anyMatch(notice -> MatterId.of("pipe")
                        .equals(notice.deadline().facts().values().get("matter"))));
        assertThat(one.getBean(NoticeTimer.class).due()).isPositive();
    }

    @Test
    void the_hosts_scheduler_is_used_where_there_is_one() {
        List<String> threads = new CopyOnWriteArrayList<>();
        ConfigurableApplicationContext one = started(Host.of(clock)
                .with("zhiban.notices.poll=20ms")
                .inDirectory(directory)
                .with(context -> {
                    context.registerBean("hosts", TaskScheduler.class, NoticesTest::hosts);
                    context.registerBean("sms", Notifier.class, () -> notice -> {
                        threads.add(Thread.currentThread().getName());
                        told.add(notice);
                    });
                }));
        onDuty(one);
        urgentIsTold(one, "m1");
        assertThat(threads).allMatch(name -> name.startsWith("hosts-"));
    }

    private static TaskScheduler hosts() {
        ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
        scheduler.setThreadNamePrefix("hosts-");
        return scheduler;
    }

    @Test
    void the_own_thread_keeps_no_application_running() {
        started(host().inDirectory(directory));
        await().until(() -> Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().startsWith("zhiban-notices-") && thread.isDaemon()));
    }
}
