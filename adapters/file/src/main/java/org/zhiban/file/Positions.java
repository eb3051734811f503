package org.zhiban.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhiban.core.logbook.SealedEntry;

/**
 * Where every durable entry lies: its segment and offset, packed into a long an entry; and the first entry of every command.
 * Safe for use by several threads; hold it to read what belongs together.
 */
final class Positions {
    private static final int OFFSET_BITS = 40;

    private final List<Segment> segments = new ArrayList<>();
    private final Map<String, Long> commands = new HashMap<>();
    private long[] packed = new long[1_024];
    private int count;

    synchronized void addSegment(Segment segment) {
        segments.add(segment);
    }

    synchronized Segment lastSegment() {
        return segments.get(segments.size() - 1);
    }

    synchronized void add(SealedEntry entry, long offset) {
        if (count == packed.length) {
            packed = Arrays.copyOf(packed, 2 * count);
        }
        packed[count++] = (long) (segments.size() - 1) << OFFSET_BITS | offset;
        commands.putIfAbsent(entry.commandId(), entry.number());
    }

    synchronized int count() {
        return count;
    }

    synchronized Segment segmentOf(long number) {
        return segments.get((int) (packed[(int) number - 1] >>> OFFSET_BITS));
    }

    synchronized long offsetOf(long number) {
        return packed[(int) number - 1] & (1L << OFFSET_BITS) - 1;
    }

    /** The last entry of the same segment, up to a last one, that begins within so many bytes of an entry. */
    synchronized long lastWithin(long from, long last, int bytes) {
        long end = from;
        while (end < last && segmentOf(end + 1) == segmentOf(from) && offsetOf(end + 1) - offsetOf(from) < bytes) {
            end++;
        }
        return end;
    }

    synchronized Long firstOf(String commandId) {
        return commands.get(commandId);
    }
}
