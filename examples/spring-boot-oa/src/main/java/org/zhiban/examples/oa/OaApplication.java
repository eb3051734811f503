package org.zhiban.examples.oa;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.zhiban.core.regulation.Regulations;
import org.zhiban.core.staff.StaffDirectory;
import org.zhiban.core.time.HolidayCalendar;
import org.zhiban.file.HolidayFile;
import org.zhiban.file.StaffFile;

/** The OA: what it knows of people and holidays is what the duty office goes by (启动类). */
@SpringBootApplication
public class OaApplication {

    /** For Spring (供 Spring 创建). */
    public OaApplication() {}

    /**
     * Starts the OA (启动).
     *
     * @param arguments properties of Spring Boot
     */
    public static void main(String[] arguments) {
        SpringApplication.run(OaApplication.class, arguments);
    }

    /** The OA's people: here from two files, in a real OA from its own tables. */
    @Bean
    StaffDirectory people(@Value("${oa.examples}") String examples, Regulations regulations) throws IOException {
        Path office = Path.of(examples, "quickstart", "office");
        return StaffFile.read(
                office.resolve("staff.csv"),
                office.resolve("leave.csv"),
                regulations.versions().get(0));
    }

    @Bean
    HolidayCalendar holidays() {
        return HolidayFile.mainland();
    }
}
