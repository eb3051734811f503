package org.zhiban.file;

import static org.zhiban.core.logbook.LogbookContract.NOON;
import static org.zhiban.core.logbook.LogbookContract.OFFICE;

import java.io.IOException;
import java.util.List;
import org.zhiban.core.logbook.EntryDraft;
import org.zhiban.core.logbook.Head;
import org.zhiban.core.logbook.SealedEntry;
import org.zhiban.core.staff.StaffId;

/** Entries whose payload is bytes of any kind. */
final class EntryWriter {
    private EntryWriter() {}

    static List<SealedEntry> seal(Head head, String command, byte[]... payloads) {
        return EntryDraft.seal(
                OFFICE,
                head,
                List.of(payloads).stream()
                        .map(payload -> new EntryDraft(NOON, false, StaffId.of("M01"), command, "r/1", "t", 1, payload))
                        .toList());
    }

    /** Opens the book, appends one entry and leaves as if the process had died. */
    static void append(BookDirectory place, String command, byte[] payload) throws IOException {
        try (FileLogbook book = place.open()) {
            book.append(book.head(), seal(book.head(), command, payload));
        }
        place.forgetClosing();
    }
}
