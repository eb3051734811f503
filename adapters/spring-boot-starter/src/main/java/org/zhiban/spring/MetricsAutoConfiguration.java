package org.zhiban.spring;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.zhiban.core.office.FrontDesk;

/** Metrics (计量指标), where the application has a Micrometer registry. */
@AutoConfiguration(
        before = DutyAutoConfiguration.class,
        afterName = {
            "org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration"
        })
@ConditionalOnBooleanProperty(name = "zhiban.enabled", matchIfMissing = true)
@ConditionalOnClass(MeterRegistry.class)
@ConditionalOnBean(MeterRegistry.class)
public class MetricsAutoConfiguration {

    /** For Spring (供 Spring 创建). */
    public MetricsAutoConfiguration() {}

    /**
     * What counts submissions (提交计量): timer {@code zhiban.submits}, counter {@code zhiban.refusals}.
     *
     * @param registry the application's meters
     * @return what counts
     */
    @Bean
    @ConditionalOnMissingBean(Counting.class)
    Metrics zhibanMetrics(MeterRegistry registry) {
        return new Metrics(registry);
    }

    /**
     * The gauges (仪表): {@code zhiban.head}, where the book ends, and {@code zhiban.due}, how much was due in the last round.
     *
     * @param desk the desk
     * @param timer the timer of the notices, if there is one
     * @return the gauges
     */
    @Bean
    @ConditionalOnMissingBean(name = "zhibanGauges")
    MeterBinder zhibanGauges(ObjectProvider<FrontDesk> desk, ObjectProvider<NoticeTimer> timer) {
        return registry -> {
            Gauge.builder("zhiban.head", desk, one -> one.getObject().head().number())
                    .description("记录本末端编号 number of the last entry")
                    .register(registry);
            Gauge.builder(
                            "zhiban.due",
                            timer,
                            one -> one.stream()
                                    .mapToInt(NoticeTimer::due)
                                    .findFirst()
                                    .orElse(0))
                    .description("到期事项数 deadlines due, overdue ones included")
                    .register(registry);
        };
    }
}
