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
 * @param content what happened, guarded as its matter is; open content prints itself, guarded content only its level
 */
public record LogEntry(
        long number,
        Instant enteredAt,
        boolean clockBehind,
        StaffId actor,
        String commandId,
        String regulation,
        Guarded<DutyEvent> content) {

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
        Objects.requireNonNull(content, "content");
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
        this(number, enteredAt, clockBehind, actor, commandId, regulation, Guarded.open(event));
    }

    /**
     * What happened (事件).
     *
     * @return the event in clear; a view has put {@link Withheld} in its place where the reader may not know it
     */
    public DutyEvent event() {
        return content.value();
    }

    /**
     * What guards it (标密).
     *
     * @return the label
     */
    public Label label() {
        return content.label();
    }

    /**
     * Whether it was written some time after it happened (补记): the stated time and the time of writing differ.
     *
     * @return true if so
     */
    public boolean isLate() {
        return event().at().isBefore(enteredAt);
    }
}
