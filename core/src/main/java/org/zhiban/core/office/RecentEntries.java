package org.zhiban.core.office;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.zhiban.core.event.LogEntry;

/** The entries last asked for by number, in clear: an entry never changes, and some are asked for by every view. */
final class RecentEntries {
    private static final int MOST = 1_024;

    private final Map<Long, LogEntry> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, LogEntry> eldest) {
            return size() > MOST;
        }
    };

    /** From here, or else from the book. */
    Optional<LogEntry> entry(long number, LongFunction<Optional<LogEntry>> book) {
        Optional<LogEntry> known = known(number);
        if (known.isPresent()) {
            return known;
        }
        Optional<LogEntry> read = book.apply(number);
        read.ifPresent(this::keep);
        return read;
    }

    private synchronized Optional<LogEntry> known(long number) {
        return Optional.ofNullable(kept.get(number));
    }

    private synchronized void keep(LogEntry entry) {
        kept.put(entry.number(), entry);
    }
}
