package org.zhiban.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.ConfigurableApplicationContext;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.notice.NoticeRegister;
import org.zhiban.core.office.FrontDesk;
import org.zhiban.core.office.MovedClock;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.staff.StaffDirectory;
import org.zhiban.core.time.HolidayCalendar;
import org.zhiban.file.FileLogbook;
import org.zhiban.file.FileNoticeRegister;

/** With properties and files alone there is a working office; without one of them the start says what to set. */
class FileDefaultTest {
    private static final Path EXAMPLES = Path.of("../../examples");

    private static final String DATA_SOURCE = "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration";

    @TempDir
    Path directory;

    private Host ofFiles() {
        return Host.empty()
                .with("zhiban.office=jiaohe")
                .with("zhiban.regulation=" + EXAMPLES.resolve("regulations/jiaohe.yaml"))
                .with("zhiban.staff.file=" + EXAMPLES.resolve("quickstart/office/staff.csv"))
                .with("zhiban.staff.leave=" + EXAMPLES.resolve("quickstart/office/leave.csv"))
                .inDirectory(directory.resolve("book"))
                .with(context -> context.registerBean(MovedClock.class, () -> new MovedClock("2026-09-28T09:00")));
    }

    @Test
    void files_alone_make_an_office_and_its_book_is_kept() {
        try (ConfigurableApplicationContext context = ofFiles().start()) {
            FrontDesk desk = context.getBean(FrontDesk.class);
            assertThat(desk.submit(Host.roster(), JiaoheStaff.ZHANG_WEI).isAccepted())
                    .isTrue();
            assertThat(context.getBean(Logbook.class)).isInstanceOf(FileLogbook.class);
            assertThat(context.getBean(NoticeRegister.class)).isInstanceOf(FileNoticeRegister.class);
            assertThat(context.getBean(HolidayCalendar.class).version()).startsWith("mainland");
            assertThat(context.getBean(StaffDirectory.class).members()).isNotEmpty();
        }
        try (ConfigurableApplicationContext again = ofFiles().start()) {
            assertThat(again.getBean(FrontDesk.class).head().number()).isEqualTo(1);
        }
        assertThat(Files.exists(directory.resolve("book/closed")))
                .as("closed in good order")
                .isTrue();
    }

    /** There a path could be one within the web application too; it is one of the file system. */
    @Test
    void paths_mean_the_same_in_a_web_application() {
        Host host = ofFiles().with("server.port=0").inDirectory(Path.of("target/../target/book"));
        try (ConfigurableApplicationContext context = host.start(WebApplicationType.SERVLET)) {
            assertThat(context.getBean(StaffDirectory.class).members()).isNotEmpty();
            assertThat(Path.of("target/book")).isDirectory();
        }
    }

    @Test
    void it_can_be_switched_off() {
        try (ConfigurableApplicationContext context =
                Host.empty().with("zhiban.enabled=false").start()) {
            assertThat(context.getBeansOfType(FrontDesk.class)).isEmpty();
        }
    }

    @Test
    void what_is_missing_is_named_with_what_to_set_in_both_languages() {
        assertMissing("zhiban.office", "每条记录", inDirectory(Host.empty()));
        assertMissing("zhiban.regulation", "制度文件", inDirectory(Host.empty().with("zhiban.office=jiaohe")));
        assertMissing(
                "zhiban.staff.file",
                "StaffDirectory",
                inDirectory(Host.empty()
                        .with("zhiban.office=jiaohe")
                        .with("zhiban.regulation=" + EXAMPLES.resolve("regulations/jiaohe.yaml"))));
        Host jiaohes = Host.of(new MovedClock("2026-09-28T09:00"));
        assertMissing("zhiban.jdbc.migrate", "建表脚本", jiaohes);
        assertMissing("zhiban.directory", "DataSource", jiaohes.with("spring.autoconfigure.exclude=" + DATA_SOURCE));
        assertMissing(
                "zhiban.webhook.secret", "whsec_", ofFiles().with("zhiban.webhook.url=http://localhost:1/notices"));
    }

    private Host inDirectory(Host host) {
        return host.inDirectory(directory.resolve("none"));
    }

    private static void assertMissing(String property, String advice, Host host) {
        assertThatThrownBy(host::start).rootCause().isInstanceOfSatisfying(MissingPartException.class, missing -> {
            FailureAnalysis analysis = new MissingPartAnalyzer().analyze(missing);
            assertThat(analysis.getDescription()).startsWith(property + ": ").containsPattern("[\u4e00-\u9fff].*[a-z]");
            assertThat(analysis.getAction()).contains(advice, property);
        });
    }

    @Test
    void a_wrong_property_is_refused_with_its_name() {
        assertThatThrownBy(ofFiles().with("zhiban.notices.poll=-1s")::start)
                .rootCause()
                .hasMessageContaining("zhiban.notices.poll")
                .hasMessageContaining("must be positive")
                .hasMessageContaining("须为正");
        assertThatThrownBy(ofFiles()
                        .with("zhiban.webhook.url=http://localhost:1/notices")
                        .with("zhiban.notices.lease=10s")::start)
                .rootCause()
                .hasMessageContaining("zhiban.notices.lease");
        assertThatThrownBy(ofFiles().with("zhiban.rest.path=duty/")::start)
                .rootCause()
                .hasMessageContaining("must begin with a slash");
    }
}
