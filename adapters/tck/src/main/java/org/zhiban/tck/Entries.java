package org.zhiban.tck;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.zhiban.core.logbook.EntryDraft;
import org.zhiban.core.logbook.Head;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.logbook.LogbookException;
import org.zhiban.core.logbook.SealedEntry;
import org.zhiban.core.staff.OfficeId;
import org.zhiban.core.staff.StaffId;

/** Entries to write, and how a writer writes them. */
final class Entries {
    static final Instant NOON = Instant.parse("2026-10-01T04:00:00.000001Z");
    private static final int PAGE = 1_000;

    private Entries() {}

    static EntryDraft draft(Instant enteredAt, String command, byte[] payload) {
        return new EntryDraft(enteredAt, false, StaffId.of("M01"), command, "tck/1", "matter-registered", 1, payload);
    }

    static List<SealedEntry> batch(OfficeId office, Head head, String command, String... payloads) {
        return EntryDraft.seal(
                office,
                head,
                Stream.of(payloads)
                        .map(text -> draft(NOON, command, text.getBytes(StandardCharsets.UTF_8)))
                        .toList());
    }

    static List<SealedEntry> append(Logbook book, OfficeId office, String command, String... payloads) {
        return append(book, batch(office, book.head(), command, payloads));
    }

    static List<SealedEntry> append(Logbook book, OfficeId office, EntryDraft draft) {
        return append(book, EntryDraft.seal(office, book.head(), List.of(draft)));
    }

    private static List<SealedEntry> append(Logbook book, List<SealedEntry> batch) {
        book.append(before(batch), batch);
        return batch;
    }

    static Head before(List<SealedEntry> batch) {
        return new Head(batch.get(0).number() - 1, batch.get(0).previous());
    }

    /** Appends at the head, again and again until nobody was quicker; what was quicker must be there to be read. */
    static List<SealedEntry> appendAtLast(Logbook book, OfficeId office, String command, String... payloads) {
        while (true) {
            Head head = book.head();
            List<SealedEntry> batch = batch(office, head, command, payloads);
            try {
                book.append(head, batch);
                return batch;
            } catch (LogbookException.Conflict somebodyWasQuicker) {
                if (book.read(head.number() + 1, 1).isEmpty()) {
                    throw new AssertionError(
                            "a conflict at entry " + head.number() + " was told, and no entry after it can be read");
                }
            }
        }
    }

    static List<SealedEntry> all(Logbook book) {
        List<SealedEntry> all = new ArrayList<>();
        List<SealedEntry> page;
        do {
            page = book.read(all.size() + 1L, PAGE);
            all.addAll(page);
        } while (page.size() == PAGE);
        return all;
    }
}
