package org.zhiban.spring;

import java.time.Instant;
import java.util.Optional;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.office.View;
import org.zhiban.core.staff.OfficeId;

/**
 * An entry was written (新增条目) through this application's front desk and is committed: an application event, one for each
 * entry, in the order of their numbers within a command. What other processes write is not announced here. Immutable.
 *
 * <p>It says nothing of what the entry says, so nothing guarded can leak by it; who listens looks through a view:
 *
 * <pre>{@code
 * @EventListener
 * void on(EntryWritten written) {
 *     written.in(desk.publicView()).map(LogEntry::event).ifPresent(this::show);
 * }
 * }</pre>
 *
 * @param office the office
 * @param number the number of the entry in its book
 * @param enteredAt when it was written
 */
public record EntryWritten(OfficeId office, long number, Instant enteredAt) {

    /**
     * The entry as a reader sees it (所见条目).
     *
     * @param view the reader's view, taken after the event
     * @return the entry, or empty if the view is older than the entry
     */
    public Optional<LogEntry> in(View view) {
        return view.log(number - 1, 1).stream().findFirst();
    }
}
