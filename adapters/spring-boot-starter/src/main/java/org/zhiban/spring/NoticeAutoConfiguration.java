package org.zhiban.spring;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.zhiban.core.language.Wording;
import org.zhiban.core.notice.Notice;
import org.zhiban.core.notice.NoticeRegister;
import org.zhiban.core.notice.NoticeRound;
import org.zhiban.core.notice.Notifier;
import org.zhiban.core.office.FrontDesk;
import org.zhiban.core.staff.OfficeId;

/** Telling what is due (到期通知): a timer that hands it to every {@link Notifier} bean, by the name of the bean. */
@AutoConfiguration(after = DutyAutoConfiguration.class)
@ConditionalOnBooleanProperty(name = "zhiban.enabled", matchIfMissing = true)
@ConditionalOnBooleanProperty(name = "zhiban.notices.enabled", matchIfMissing = true)
public class NoticeAutoConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(NoticeAutoConfiguration.class);

    /** For Spring (供 Spring 创建). */
    public NoticeAutoConfiguration() {}

    /**
     * Telling by HTTP (网络通知), where {@code zhiban.webhook.url} says whom.
     *
     * @param properties whom, and how
     * @param clock the time of each attempt
     * @return the notifier
     */
    @Bean
    @ConditionalOnProperty("zhiban.webhook.url")
    @ConditionalOnMissingBean
    WebhookNotifier zhibanWebhook(ZhibanProperties properties, InstantSource clock) {
        if (properties.webhook().secret() == null) {
            throw new MissingPartException(
                    "zhiban.webhook.secret",
                    Wording.of("网络通知没有签名密钥。", "The webhook has no secret to sign with."),
                    Wording.of(
                            "请设置 zhiban.webhook.secret：whsec_ 加 24 至 64 字节的 Base64，与接收方相同。",
                            "Set zhiban.webhook.secret: whsec_ and 24 to 64 bytes in Base64, the same as the receiver has."));
        }
        return new WebhookNotifier(properties.webhook(), clock, new SecureRandom(), WebhookNotifier.Pause.sleeping());
    }

    /**
     * The timer (通知定时), on the host's TaskScheduler if there is one, else on a daemon thread of its own.
     *
     * @param id the office
     * @param desk where what is due is seen
     * @param register keeps notices from going out twice
     * @param notifiers the notifiers by the names of their beans
     * @param schedulers the host's schedulers
     * @param clock the clock of the office
     * @param properties how often
     * @return the timer
     */
    @Bean
    @ConditionalOnMissingBean
    NoticeTimer zhibanNoticeTimer(
            OfficeId id,
            FrontDesk desk,
            ObjectProvider<NoticeRegister> register,
            Map<String, Notifier> notifiers,
            ObjectProvider<TaskScheduler> schedulers,
            InstantSource clock,
            ZhibanProperties properties) {
        NoticeRegister found = notifiers.isEmpty()
                ? register.getIfAvailable(org.zhiban.core.notice.InMemoryNoticeRegister::new)
                : register.getIfAvailable(NoticeAutoConfiguration::noRegister);
        NoticeRound round = new NoticeRound(id, desk::publicView, found, notifiers, NoticeAutoConfiguration::tell);
        TaskScheduler scheduler = schedulers.getIfUnique(NoticeAutoConfiguration::ownScheduler);
        return new NoticeTimer(round, scheduler, clock, properties.notices());
    }

    private static void tell(Notice notice, RuntimeException failure) {
        LOG.warn("通知未送达 notice {} could not be handed on, {}", notice.id(), NoticeTimer.kind(failure));
    }

    private static NoticeRegister noRegister() {
        throw new MissingPartException(
                NoticeRegister.class.getName(),
                Wording.of(
                        "有 Notifier，却没有通知登记，重启后会重复通知。",
                        "There are Notifiers, but no register of notices: they would be told again after each restart."),
                Wording.of(
                        "自备 Logbook 时请同时提供 NoticeRegister 类型的 bean，例如 JdbcNoticeRegister 或 FileNoticeRegister。",
                        "With a Logbook of your own, bring a bean of type NoticeRegister too, for example JdbcNoticeRegister"
                                + " or FileNoticeRegister."));
    }

    private static TaskScheduler ownScheduler() {
        ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
        scheduler.setPoolSize(1);
        scheduler.setDaemon(true);
        scheduler.setThreadNamePrefix("zhiban-notices-");
        scheduler.setRemoveOnCancelPolicy(true);
        scheduler.initialize();
        return scheduler;
    }
}
