package org.zhiban.spring;

import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.staff.OfficeId;

/** Health of the logbook and verification on demand (健康状况), where the application has the actuator. */
@AutoConfiguration(after = DutyAutoConfiguration.class)
@ConditionalOnBooleanProperty(name = "zhiban.enabled", matchIfMissing = true)
@ConditionalOnClass({HealthIndicator.class, Endpoint.class, ConditionalOnAvailableEndpoint.class})
@ConditionalOnBean(Logbook.class)
public class HealthAutoConfiguration {

    /** For Spring (供 Spring 创建). */
    public HealthAutoConfiguration() {}

    /**
     * What the last verification found (上次核验).
     *
     * @return nothing yet
     */
    @Bean
    BookHealth.LastVerification zhibanLastVerification() {
        return new BookHealth.LastVerification();
    }

    /**
     * The health indicator (健康指标) {@code duty}.
     *
     * @param book the book
     * @param last what the last verification found
     * @return the indicator
     */
    @Bean
    @ConditionalOnEnabledHealthIndicator("duty")
    @ConditionalOnMissingBean(name = "dutyHealthIndicator")
    HealthIndicator dutyHealthIndicator(Logbook book, BookHealth.LastVerification last) {
        return new BookHealth(book, last);
    }

    /**
     * Verification on demand (核验端点).
     *
     * @param office the office
     * @param book the book
     * @param last where the result is left
     * @return the endpoint
     */
    @Bean
    @ConditionalOnAvailableEndpoint
    @ConditionalOnMissingBean
    VerificationEndpoint zhibanVerification(OfficeId office, Logbook book, BookHealth.LastVerification last) {
        return new VerificationEndpoint(office, book, last);
    }
}
