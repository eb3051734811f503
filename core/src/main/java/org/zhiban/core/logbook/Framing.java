package org.zhiban.core.logbook;

import java.util.List;
import org.zhiban.core.staff.OfficeId;

/** What every logbook requires of its caller (调用要求), so that each adapter need not state it again. */
public final class Framing {
    private Framing() {}

    /**
     * Requires that a batch follows a head (批次须衔接).
     *
     * @param office whose book it is
     * @param expected the head it was sealed upon
     * @param batch the entries
     * @throws IllegalArgumentException if it is empty, of another office, incomplete, or does not follow the head
     */
    public static void requireBatch(OfficeId office, Head expected, List<SealedEntry> batch) {
        if (batch.isEmpty()) {
            throw new IllegalArgumentException("批次 a batch needs an entry");
        }
        Head head = expected;
        for (int i = 0; i < batch.size(); i++) {
            SealedEntry entry = batch.get(i);
            boolean follows = entry.office().equals(office)
                    && entry.number() == head.number() + 1
                    && entry.previous().equals(head.digest())
                    && entry.batch().equals(new Batch(i, batch.size()))
                    && entry.commandId().equals(batch.get(0).commandId());
            if (!follows) {
                throw new IllegalArgumentException(
                        "批次 entry " + entry + " does not follow " + head + " in the book of " + office);
            }
            head = Head.of(entry);
        }
    }

    /**
     * Requires a sensible page (分页要求).
     *
     * @param from the number of the first entry wanted
     * @param limit how many at most
     * @throws IllegalArgumentException if either is below 1
     */
    public static void requirePage(long from, int limit) {
        if (from < 1 || limit < 1) {
            throw new IllegalArgumentException(
                    "分页 page must start at 1 or later and hold 1 or more: from " + from + ", limit " + limit);
        }
    }
}
