package org.zhiban.examples.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.zhiban.core.regulation.Regulations;
import org.zhiban.core.staff.StaffDirectory;
import org.zhiban.core.time.HolidayCalendar;
import org.zhiban.file.HolidayFile;
import org.zhiban.file.StaffFile;
import org.zhiban.rest.Limits;

/** The OA of the duty desk (启动类): its people, its holidays, and how often its pages may ask. */
@SpringBootApplication
public class DeskApplication {

    /** For Spring (供 Spring 创建). */
    public DeskApplication() {}

    /**
     * Starts the OA (启动).
     *
     * @param arguments properties of Spring Boot
     */
    public static void main(String[] arguments) {
        SpringApplication.run(DeskApplication.class, arguments);
    }

    @Bean
    StaffDirectory people(
            @Value("${desk.staff}") Path staff, @Value("${desk.leave}") Path leave, Regulations regulations)
            throws IOException {
        return StaffFile.read(staff, leave, regulations.versions().get(0));
    }

    @Bean
    HolidayCalendar holidays() {
        return HolidayFile.mainland();
    }

    /** A page that is reloaded leaves its stream behind until the next sign of life: that must come soon. */
    @Bean
    Limits limits() {
        Limits usual = Limits.usual();
        return new Limits(
                usual.bodyBytes(),
                usual.depth(),
                usual.burst(),
                usual.perSecond(),
                usual.pageSize(),
                16,
                Duration.ofSeconds(2));
    }
}
