package org.zhiban.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhiban.core.logbook.SealedEntry;

/** Where every entry lies: its segment and offset, packed into a long an entry; and the first entry of every command. */
final class Positions {
    private static final int OFFSET_BITS = 40;

    private final List<Segment> segments = new ArrayList<>();
    private final Map<String, Long> commands = new HashMap<>();
    private long[] packed = new long[1_024];
    private int count;

    void addSegment(Segment segment) {
        segments.add(segment);
    }

    Segment lastSegment() {
        return segments.get(segments.size() - 1);
    }

    void add(SealedEntry entry, long offset) {
        if (count == packed.length) {
            packed = Arrays.copyOf(packed, 2 * count);
        }
        packed[count++] = (long) (segments.size() - 1) << OFFSET_BITS | offset;
        commands.putIfAbsent(entry.commandId(), entry.number());
    }

    int count() {
        return count;
    }

    Segment segmentOf(long number) {
        return segments.get((int) (packed[(int) number - 1] >>> OFFSET_BITS));
    }

    long offsetOf(long number) {
        return packed[(int) number - 1] & (1L << OFFSET_BITS) - 1;
    }

    Long firstOf(String commandId) {
        return commands.get(commandId);
    }
}
