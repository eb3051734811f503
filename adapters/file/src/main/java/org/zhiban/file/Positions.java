package org.zhiban.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.zhiban.core.logbook.SealedEntry;

/**
 * Where every durable entry lies: its segment and offset, packed into a long an entry; and the first entry of every command.
 * Thirty-odd bytes an entry, however long its command id. Safe for use by several threads; hold it to read what belongs
 * together.
 */
final class Positions {
    private static final int OFFSET_BITS = 40;

    private final List<Segment> segments = new ArrayList<>();
    private long[] packed = new long[1_024];
    private CommandKey[] commands = new CommandKey[1_024];
    /** The first entry of a command, by its key: numbers in open addressing, zero where there is none. */
    private int[] table = new int[4_096];

    private int count;

    synchronized void addSegment(Segment segment) {
        segments.add(segment);
    }

    synchronized List<Segment> segments() {
        return List.copyOf(segments);
    }

    synchronized Segment lastSegment() {
        return segments.get(segments.size() - 1);
    }

    synchronized void add(SealedEntry entry, long offset) {
        boolean isOfLast = count > 0 && entry.batch().index() > 0;
        add(offset, isOfLast ? commands[count - 1] : CommandKey.of(entry.commandId()));
    }

    synchronized void add(SegmentIndex index) {
        for (int i = 0; i < index.offsets().length; i++) {
            add(index.offsets()[i], index.commands()[i]);
        }
    }

    private void add(long offset, CommandKey command) {
        if (count == packed.length) {
            packed = Arrays.copyOf(packed, 2 * count);
            commands = Arrays.copyOf(commands, 2 * count);
            table = new int[8 * count];
            for (int number = 1; number <= count; number++) {
                enter(number);
            }
        }
        packed[count] = (long) (segments.size() - 1) << OFFSET_BITS | offset;
        commands[count] = command;
        enter(++count);
    }

    private void enter(int number) {
        int slot = slot(commands[number - 1]);
        if (table[slot] == 0) {
            table[slot] = number;
        }
    }

    /** Where a command is, or where it would be; the table is never more than half full. */
    private int slot(CommandKey command) {
        int slot = (int) command.low() & table.length - 1;
        while (table[slot] != 0 && !commands[table[slot] - 1].equals(command)) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
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

    synchronized CommandKey commandOf(long number) {
        return commands[(int) number - 1];
    }

    /** The last entry of the same segment, up to a last one, that begins within so many bytes of an entry. */
    synchronized long lastWithin(long from, long last, int bytes) {
        long end = from;
        while (end < last && segmentOf(end + 1) == segmentOf(from) && offsetOf(end + 1) - offsetOf(from) < bytes) {
            end++;
        }
        return end;
    }

    /** The number of the first entry of a command, zero if there is none. */
    synchronized long firstOf(String commandId) {
        return table[slot(CommandKey.of(commandId))];
    }
}
