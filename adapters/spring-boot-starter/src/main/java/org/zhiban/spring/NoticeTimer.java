package org.zhiban.spring;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.TaskScheduler;
import org.zhiban.core.notice.NoticeRound;

/**
 * The timer of the notices (通知定时): makes a round when something becomes due, after each entry written here, and now and then for
 * what other processes wrote. One round at a time; a round under way is finished before the application stops. Safe for use by
 * several threads.
 */
public final class NoticeTimer implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(NoticeTimer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(25);

    private final NoticeRound round;
    private final TaskScheduler scheduler;
    private final InstantSource clock;
    private final ZhibanProperties.Notices terms;
    private final ReentrantLock rounds = new ReentrantLock();
    private ScheduledFuture<?> pending;
    private volatile boolean isRunning;
    private volatile int due;

    /**
     * A timer (通知定时).
     *
     * @param round what it makes
     * @param scheduler what wakes it
     * @param clock the clock of the office
     * @param terms how often
     */
    NoticeTimer(NoticeRound round, TaskScheduler scheduler, InstantSource clock, ZhibanProperties.Notices terms) {
        this.round = round;
        this.scheduler = scheduler;
        this.clock = clock;
        this.terms = terms;
    }

    /**
     * How many deadlines were due (到期数) when the last round was made, overdue ones included.
     *
     * @return the number; 0 before the first round
     */
    public int due() {
        return due;
    }

    @Override
    public void start() {
        isRunning = true;
        wakeIn(Duration.ZERO);
    }

    /**
     * Wakes the timer (唤醒), since an entry may have made something due.
     *
     * @param written the entry
     */
    @EventListener
    void on(EntryWritten written) {
        if (isRunning) {
            wakeIn(Duration.ZERO);
        }
    }

    private synchronized void wakeIn(Duration delay) {
        if (pending != null) {
            pending.cancel(false);
        }
        pending = scheduler.schedule(this::make, scheduler.getClock().instant().plus(delay));
    }

    private void make() {
        rounds.lock();
        try {
            if (isRunning) {
                wakeIn(rest(round.make(() -> isRunning)));
            }
        } catch (RuntimeException e) {
            LOG.warn("到期巡查失败 looking at what is due failed, {}; tried again in {}", kind(e), terms.retry());
            wakeIn(terms.retry());
        } finally {
            rounds.unlock();
        }
    }

    private Duration rest(NoticeRound.Made made) {
        due = made.due();
        Instant now = clock.instant();
        Duration ahead = made.next().map(next -> Duration.between(now, next)).orElse(terms.poll());
        Duration most = made.failed() > 0 && terms.retry().compareTo(terms.poll()) < 0 ? terms.retry() : terms.poll();
        Duration rest = ahead.compareTo(most) < 0 ? ahead : most;
        return rest.isNegative() ? Duration.ZERO : rest;
    }

    /** Messages may tell of what is in the book; the kind of failure does not. */
    static String kind(RuntimeException failure) {
        return failure.getClass().getName();
    }

    @Override
    public void stop() {
        isRunning = false;
        try {
            if (rounds.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                rounds.unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return isRunning;
    }
}
