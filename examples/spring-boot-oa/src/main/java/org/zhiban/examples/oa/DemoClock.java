package org.zhiban.examples.oa;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * A clock moved by hand (演示时钟), so that a day of duty passes in a minute. There is none without the property {@code oa.clock};
 * the office goes by the system's clock then. Safe for use by several threads.
 */
@RestController
@ConditionalOnProperty("oa.clock")
class DemoClock implements InstantSource {
    private volatile Instant now;

    DemoClock(@Value("${oa.clock}") String start) {
        moveTo(OffsetDateTime.parse(start));
    }

    @Override
    public Instant instant() {
        return now;
    }

    @PutMapping("/oa/clock")
    void moveTo(@RequestBody OffsetDateTime time) {
        now = time.toInstant();
    }
}
