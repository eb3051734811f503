package org.zhiban.core.event;

import java.time.Instant;
import java.util.Objects;
import org.zhiban.core.confidentiality.Guarded;
import org.zhiban.core.confidentiality.Label;
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
 * @param label what guards it
 * @param event what happened, in clear; a view has put {@link Withheld} in its place where the reader may not know it
 */
public record LogEntry(
        long number,
        Instant enteredAt,
        boolean clockBehind,
        StaffId actor,
        String commandId,
        String regulation,
        Label label,
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
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(event, "event");
    }

    /**
     * An entry nobody is kept from (公开条目).
     *
     * @param number its number in the book
     * @param enteredAt when it was written
     * @param clockBehind whether the clock had run backwards
     * @param actor who wrote it
     * @param commandId the command it came from
     * @param regulation the version of the regulation it was judged by
     * @param event what happened
     */
    public LogEntry(
            long number,
            Instant enteredAt,
            boolean clockBehind,
            StaffId actor,
            String commandId,
            String regulation,
            DutyEvent event) {
        this(number, enteredAt, clockBehind, actor, commandId, regulation, Label.open(), event);
    }

    /**
     * An entry as it is read from the book (读出的条目).
     *
     * @param number its number in the book
     * @param enteredAt when it was written
     * @param clockBehind whether the clock had run backwards
     * @param actor who wrote it
     * @param commandId the command it came from
     * @param regulation the version of the regulation it was judged by
     * @param content what happened, guarded as its matter is
     */
    public LogEntry(
            long number,
            Instant enteredAt,
            boolean clockBehind,
            StaffId actor,
            String commandId,
            String regulation,
            Guarded<DutyEvent> content) {
        this(number, enteredAt, clockBehind, actor, commandId, regulation, content.label(), content.value());
    }

    /**
     * Whether it was written after it happened (补记): the stated time is before the time of writing. A sentence of it says so.
     *
     * @return true if so
     */
    public boolean isLate() {
        return event.at().isBefore(enteredAt);
    }

    /** Open content prints itself, guarded content only its level. */
    @Override
    public String toString() {
        return "LogEntry[number=" + number + ", enteredAt=" + enteredAt + ", clockBehind=" + clockBehind + ", actor="
                + actor + ", commandId=" + commandId + ", regulation=" + regulation + ", content="
                + Guarded.of(label, event) + "]";
    }
}
