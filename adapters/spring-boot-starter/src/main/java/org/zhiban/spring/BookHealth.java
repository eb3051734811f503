package org.zhiban.spring;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.logbook.LogbookException;
import org.zhiban.core.logbook.Verification;

/**
 * The health of the logbook (记录本健康状况): whether it answers, and where it ends; what the last verification found, if there was one,
 * which is too long a reading to be made each time. A fault is told by its code alone. Safe for use by several threads.
 */
final class BookHealth implements HealthIndicator {
    private final Logbook book;
    private final LastVerification last;

    BookHealth(Logbook book, LastVerification last) {
        this.book = book;
        this.last = last;
    }

    @Override
    public Health health() {
        try {
            return verified(Health.up().withDetail("head", book.head().number()));
        } catch (LogbookException.Corrupt e) {
            return down("corrupt").withDetail("entry", e.number()).build();
        } catch (RuntimeException e) {
            return down("unavailable").build();
        }
    }

    private Health verified(Health.Builder up) {
        return last.result()
                .map(result -> result.fault()
                        .map(fault -> down("corrupt").withDetail("entry", fault.number()))
                        .orElseGet(() -> up.withDetail("verified", result.verified())))
                .orElse(up)
                .build();
    }

    private static Health.Builder down(String code) {
        return Health.down().withDetail("code", code);
    }

    /** What the verification last asked for found. */
    static final class LastVerification {
        private volatile Verification result;

        java.util.Optional<Verification> result() {
            return java.util.Optional.ofNullable(result);
        }

        Verification now(Verification found) {
            result = found;
            return found;
        }
    }
}
