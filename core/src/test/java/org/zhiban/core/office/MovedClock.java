package org.zhiban.core.office;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock moved by hand, read in Jiaohe's local time. */
public final class MovedClock implements InstantSource {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private volatile Instant instant;

    public MovedClock(String localTime) {
        moveTo(localTime);
    }

    /** Moves to a local time such as {@code 2026-10-01T08:00}. */
    public void moveTo(String localTime) {
        instant = instantOf(localTime);
    }

    public void moveTo(Instant to) {
        instant = to;
    }

    public static Instant instantOf(String localTime) {
        return LocalDateTime.parse(localTime).atZone(SHANGHAI).toInstant();
    }

    @Override
    public Instant instant() {
        return instant;
    }
}
