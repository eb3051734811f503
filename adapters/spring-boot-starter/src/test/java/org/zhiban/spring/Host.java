package org.zhiban.spring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.zhiban.core.event.EventCodec;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.office.Command;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.MovedClock;
import org.zhiban.core.regulation.Jiaohe;
import org.zhiban.core.regulation.Regulations;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.time.Holidays2026;

/** A host application of the tests: a real Spring Boot application, started with all that is auto-configured. */
final class Host {
    private final List<String> properties = new ArrayList<>();
    private final List<Consumer<GenericApplicationContext>> beans = new ArrayList<>();

    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class Application {}

    static Host empty() {
        return new Host().with("spring.main.banner-mode=off").with("logging.level.root=warn");
    }

    /** With Jiaohe's regulation, staff and holidays as beans, and a clock moved by hand. */
    static Host of(MovedClock clock) {
        return empty().with("zhiban.office=jiaohe").with(context -> {
            context.registerBean(MovedClock.class, () -> clock);
            context.registerBean(Regulations.class, () -> Regulations.of(Jiaohe.regulation()));
            context.registerBean(JiaoheStaff.class);
            context.registerBean(Holidays2026.class);
        });
    }

    Host with(String property) {
        properties.add(property);
        return this;
    }

    Host with(Consumer<GenericApplicationContext> more) {
        beans.add(more);
        return this;
    }

    Host inDirectory(Path directory) {
        return with("zhiban.directory=" + directory);
    }

    Host over(Databases kind, String url) {
        return with("spring.datasource.url=" + url)
                .with("spring.datasource.username=" + kind.user())
                .with("zhiban.jdbc.migrate=true");
    }

    ConfigurableApplicationContext start() {
        return start(WebApplicationType.NONE);
    }

    ConfigurableApplicationContext start(WebApplicationType type) {
        return new SpringApplicationBuilder(Application.class)
                .web(type)
                .properties(properties.toArray(String[]::new))
                .initializers(context -> beans.forEach(more -> more.accept((GenericApplicationContext) context)))
                .run();
    }

    /** The same book as somebody else writes it. */
    static DutyDesk others(ConfigurableApplicationContext context, String now) {
        return DutyDesk.over(
                context.getBean(Logbook.class), context.getBean(EventCodec.class), new Holidays2026(), now);
    }

    /** A command that anybody of the secretariat may submit at any time before October 2026. */
    static Command roster() {
        DutyDesk elsewhere = DutyDesk.at("2026-09-28T09:00");
        return elsewhere.roster("2026-10-01", "2026-10-02");
    }
}
