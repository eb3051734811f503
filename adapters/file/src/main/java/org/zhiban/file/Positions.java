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
    /** Two longs an entry: the key of its command. */
    private long[] commands = new long[2_048];
    /** The first entry of a command, by its key: numbers in open addressing, zero where there is none. */
    private int[] table = new int[2_048];

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
        CommandKey command = isOfLast ? commandOf(count) : CommandKey.of(entry.commandId());
        makeRoom(1);
        commands[2 * count] = command.high();
        commands[2 * count + 1] = command.low();
        place(offset);
    }

    synchronized void add(SegmentIndex index) {
        makeRoom(index.offsets().length);
        System.arraycopy(index.commands(), 0, commands, 2 * count, index.commands().length);
        for (int offset : index.offsets()) {
            place(offset);
        }
    }

    private void makeRoom(int more) {
        if (count + more > packed.length) {
            int room = Integer.highestOneBit(count + more) << 1;
            packed = Arrays.copyOf(packed, room);
            commands = Arrays.copyOf(commands, 2 * room);
            table = new int[2 * room];
            for (int number = 1; number <= count; number++) {
                enter(number);
            }
        }
    }

    private void place(long offset) {
        packed[count] = (long) (segments.size() - 1) << OFFSET_BITS | offset;
        enter(++count);
    }

    private void enter(int number) {
        int slot = slot(commands[2 * number - 2], commands[2 * number - 1]);
        if (table[slot] == 0) {
            table[slot] = number;
        }
    }

    /** Where a command is, or where it would be; the table is never more than half full. */
    private int slot(long high, long low) {
        int slot = (int) low & table.length - 1;
        while (table[slot] != 0 && !isOf(table[slot], high, low)) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    private boolean isOf(int number, long high, long low) {
        return commands[2 * number - 2] == high && commands[2 * number - 1] == low;
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
        int at = 2 * (int) number - 2;
        return new CommandKey(commands[at], commands[at + 1]);
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
        CommandKey command = CommandKey.of(commandId);
        return table[slot(command.high(), command.low())];
    }
}
