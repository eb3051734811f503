package org.zhiban.core.event;

import java.time.Instant;
import java.util.Objects;

/**
 * An event with the entry that tells it (条目及事件).
 *
 * @param <E> the kind of event
 * @param entry the entry
 * @param event its event
 */
public record Told<E extends DutyEvent>(LogEntry entry, E event) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Told {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(event, "event");
    }

    /**
     * The number of the entry (条目号).
     *
     * @return the number
     */
    public long number() {
        return entry.number();
    }

    /**
     * When it is said to have happened (发生时间).
     *
     * @return the stated time
     */
    public Instant at() {
        return event.at();
    }
}
