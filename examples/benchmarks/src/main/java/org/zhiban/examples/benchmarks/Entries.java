package org.zhiban.examples.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.zhiban.core.logbook.Digest;
import org.zhiban.core.logbook.EntryDraft;
import org.zhiban.core.logbook.Head;
import org.zhiban.core.logbook.SealedEntry;
import org.zhiban.core.staff.OfficeId;
import org.zhiban.core.staff.StaffId;

/** Entries of about half a kilobyte, as a matter with two sentences makes. */
final class Entries {
    static final OfficeId OFFICE = OfficeId.of("benchmark");
    private static final byte[] PAYLOAD = "值".repeat(120).getBytes(StandardCharsets.UTF_8);
    private static final Instant NOON = Instant.parse("2026-10-01T04:00:00Z");

    private Entries() {}

    static List<SealedEntry> batch(Head head, String command) {
        return batch(OFFICE, head, command, 1);
    }

    static List<SealedEntry> batch(OfficeId office, Head head, String command, int entries) {
        EntryDraft draft =
                new EntryDraft(NOON, false, StaffId.of("M01"), command, "jiaohe/1", "matter-registered", 1, PAYLOAD);
        return EntryDraft.seal(office, head, Collections.nCopies(entries, draft));
    }

    static List<SealedEntry> book(int entries) {
        List<SealedEntry> book = new ArrayList<>(entries);
        Head head = Head.start(Digest.SHA_256);
        for (int i = 0; i < entries; i++) {
            SealedEntry entry = batch(head, "command-" + i).get(0);
            book.add(entry);
            head = Head.of(entry);
        }
        return book;
    }
}
