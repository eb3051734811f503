package org.zhiban.core.office;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.zhiban.core.event.LogEntry;

/**
 * The book in clear from its first entry, as far as it was read: what needs all of it is asked often, and an entry never
 * changes. Kept as long as there is memory to spare; who comes while it is read waits and shares it.
 */
final class ReadEntries {
    private SoftReference<List<LogEntry>> kept = new SoftReference<>(List.of());

    /** Reads some entries from the book, both ends included. */
    interface Reading {
        List<LogEntry> entries(long first, long last);
    }

    /** From here, and what comes behind from the book. */
    synchronized List<LogEntry> upTo(long last, Reading book) {
        List<LogEntry> known = known();
        if (known.size() < last) {
            List<LogEntry> longer = new ArrayList<>(known);
            longer.addAll(book.entries(known.size() + 1, last));
            known = Collections.unmodifiableList(longer);
            kept = new SoftReference<>(known);
        }
        return known.subList(0, (int) last);
    }

    private List<LogEntry> known() {
        List<LogEntry> known = kept.get();
        return known == null ? List.of() : known;
    }
}
