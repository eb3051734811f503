package org.zhiban.core.event;

import java.time.Instant;
import java.util.Objects;
import org.zhiban.core.staff.StaffId;

/**
 * An entry of the logbook as people read it (记录条目): what happened, who wrote it, when it was written and by which
 * regulation it was judged. When it happened is the event's own {@link DutyEvent#at()}.
 *
 * @param number its number in the book, from 1
 * @param enteredAt when it was written, to the microsecond
 * @param clockBehind whether the clock had run backwards, so that the entry took the later time
 * @param actor who wrote it
 * @param commandId the command it came from
 * @param regulation the version of the regulation it was judged by
 * @param event what happened
 */
public record LogEntry(
        long number,
        Instant enteredAt,
        boolean clockBehind,
        StaffId actor,
        String commandId,
        String regulation,
        DutyEvent event) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public LogEntry {
        Objects.requireNonNull(enteredAt, "enteredAt");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(regulation, "regulation");
        Objects.requireNonNull(event, "event");
    }

    /**
     * Whether it was written some time after it happened (补记): the stated time and the time of writing differ.
     *
     * @return true if so
     */
    public boolean isLate() {
        return event.at().isBefore(enteredAt);
    }
}
