package org.zhiban.file;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.zhiban.core.logbook.SealedEntry;

/** Reads the entries of a book where its positions say they lie. Safe for use by several threads. */
final class StoredEntries {
    private static final int READ_AHEAD = 1 << 20;

    private final Positions positions;

    StoredEntries(Positions positions) {
        this.positions = positions;
    }

    /** The entries from a number on, so many at most and none after the last that is durable. */
    List<SealedEntry> read(long from, int limit, long durable) {
        List<SealedEntry> page = new ArrayList<>();
        long next = from;
        while (next <= durable && page.size() < limit) {
            next = readAhead(next, Math.min(durable, from + limit - 1), page);
        }
        return page;
    }

    /** The batch of a command, or an empty list. */
    List<SealedEntry> ofCommand(String commandId, long durable) {
        long first = positions.firstOf(commandId);
        return first == 0
                ? List.of()
                : read(first, read(first, 1, durable).get(0).batch().size(), durable);
    }

    SealedEntry entry(long number) {
        List<SealedEntry> page = new ArrayList<>(1);
        readAhead(number, number, page);
        return page.get(0);
    }

    /** Reads on from an entry as far as one read of its file reaches; returns the number to go on with. */
    private long readAhead(long from, long last, List<SealedEntry> page) {
        Segment segment = positions.segmentOf(from);
        long start = positions.offsetOf(from);
        long end = positions.lastWithin(from, last, READ_AHEAD);
        ByteBuffer bytes = segment.read(start, endOf(segment, end) - start);
        for (long number = from; number <= end; number++) {
            page.add(parse(segment, bytes, number, start));
        }
        return end + 1;
    }

    /** Where an entry ends at the latest: where the next one of its file begins, or as far as its own length says. */
    private long endOf(Segment segment, long number) {
        if (number < positions.count() && positions.segmentOf(number + 1) == segment) {
            return positions.offsetOf(number + 1);
        }
        // A length that lies is found out when it is parsed: no more is read than the file has.
        ByteBuffer length = segment.read(positions.offsetOf(number), 4);
        return positions.offsetOf(number) + 4 + (length.remaining() == 4 ? Math.max(0, length.getInt(0)) : 0);
    }

    private SealedEntry parse(Segment segment, ByteBuffer bytes, long number, long start) {
        long offset = positions.offsetOf(number);
        try {
            SealedEntry entry = SealedEntry.parse(Frame.entry(bytes, (int) (offset - start), bytes.limit()));
            if (entry.number() == number) {
                return entry;
            }
            throw new IllegalArgumentException("编号 number is " + entry.number());
        } catch (IllegalArgumentException e) {
            throw segment.damaged(offset, number, e.getMessage(), e);
        }
    }
}
