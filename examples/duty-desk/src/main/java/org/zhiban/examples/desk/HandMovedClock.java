package org.zhiban.examples.desk;

import java.time.Instant;
import java.time.InstantSource;

/** The clock of the month that is loaded (手拨时钟), moved along with the story; for one thread. */
final class HandMovedClock implements InstantSource {
    private Instant instant = Instant.EPOCH;

    void moveTo(Instant to) {
        instant = to.isAfter(instant) ? to : instant;
    }

    @Override
    public Instant instant() {
        return instant;
    }
}
