package org.zhiban.core.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.zhiban.core.event.EventCodec;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.logbook.LogbookException;
import org.zhiban.core.logbook.SealedEntry;
import org.zhiban.core.roster.DutyBook;
import org.zhiban.core.shift.ShiftPlan;
import org.zhiban.core.staff.OfficeId;

/**
 * Reads an office's book on (续读记录本), for what is kept beside it, such as tables for reports. It reads everything, the guarded
 * too, and so belongs to whoever may hold the book; {@link #publicly} leaves out what nobody in particular may see. Not
 * thread-safe beyond what the logbook is.
 */
public final class BookReader {
    private final OfficeBook book;

    /**
     * A reader (读取者) of a book.
     *
     * @param office whose book it is
     * @param logbook the book
     * @param codec the stored form of events
     * @throws NullPointerException if an argument is null
     */
    public BookReader(OfficeId office, Logbook logbook, EventCodec codec) {
        this.book = new OfficeBook(
                Objects.requireNonNull(office, "office"),
                Objects.requireNonNull(logbook, "logbook"),
                Objects.requireNonNull(codec, "codec"));
    }

    /**
     * An entry in clear (明文条目).
     *
     * @param stored the entry as stored
     * @return the entry
     * @throws org.zhiban.core.event.UnreadableEventException if this version cannot read it
     */
    public LogEntry open(SealedEntry stored) {
        return book.open(stored);
    }

    /**
     * The entries (条目) up to a number, in clear.
     *
     * @param last the number of the last, which must be in the book; 0 for none
     * @return the entries, from the first
     * @throws LogbookException if the book cannot be read
     */
    public List<LogEntry> entries(long last) {
        return book.entriesUpTo(last);
    }

    /**
     * The state (办公室状态) as of an entry: from the last checkpoint, if that reaches no further, else from the first entry.
     *
     * @param last the number of the entry, which must be in the book; 0 for the empty state
     * @return the state
     * @throws LogbookException if the book cannot be read
     */
    public OfficeState state(long last) {
        OfficeState state = book.logbook()
                .checkpoints()
                .latest()
                .filter(checkpoint -> checkpoint.head().number() <= last)
                .flatMap(checkpoint -> Standing.at(checkpoint, book))
                .map(Standing::state)
                .orElseGet(OfficeState::empty);
        for (LogEntry entry : book.entries(state.entries() + 1, last)) {
            state = state.after(entry);
        }
        return state;
    }

    /**
     * The book as nobody in particular may read it (公开内容), clause 一(六), up to when its last entry was written. No mark is taken
     * to have lapsed, so that the same entries give the same on every day.
     *
     * @param entries the entries, from the first; at least one
     * @param plan the shifts
     * @return the book read through, of what is guarded nothing but number, time, level and writer
     * @throws IllegalArgumentException if there is no entry
     */
    public static DutyBook publicly(List<LogEntry> entries, ShiftPlan plan) {
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("条目 entries there must be one at least");
        }
        LogEntry last = entries.get(entries.size() - 1);
        SeenBook seen = SeenBook.of(Sight.ofAnybodyAnyDay(OfficeState.empty(), plan, last.enteredAt()), entries);
        List<LogEntry> shown = new ArrayList<>(entries.size());
        entries.forEach(entry -> shown.add(seen.shown(entry)));
        return DutyBook.read(shown, plan, last.enteredAt());
    }
}
