package org.zhiban.file;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.zhiban.core.logbook.Head;
import org.zhiban.core.logbook.LogbookException;
import org.zhiban.core.logbook.SealedEntry;
import org.zhiban.core.staff.OfficeId;

/** Writes the indexes of segments, where there is none or it covers less than the segment holds. */
final class Indexing {
    private final OfficeId office;
    private final Positions positions;
    private final Map<Segment, Long> covered;
    private final LongFunction<SealedEntry> entries;

    Indexing(OfficeId office, BookScan scan, LongFunction<SealedEntry> entries) {
        this.office = office;
        this.positions = scan.positions();
        this.covered = scan.covered();
        this.entries = entries;
    }

    /** The segments that are full: nothing will be written to them any more. */
    void full() {
        List<Segment> segments = positions.segments();
        for (int i = 0; i < segments.size() - 1; i++) {
            index(segments.get(i), segments.get(i + 1).firstNumber() - 1);
        }
    }

    /** All segments, of a book that was closed in good order. */
    void all() {
        full();
        index(positions.lastSegment(), positions.count());
    }

    /** A book without an index is slower to open, and otherwise the same: failing to write one is no failure. */
    private void index(Segment segment, long last) {
        try {
            long size = Files.size(segment.file());
            if (last >= segment.firstNumber() && covered.getOrDefault(segment, 0L) < size) {
                write(segment, last, size);
            }
        } catch (IOException | LogbookException slowerNextTime) {
            covered.remove(segment);
        }
    }

    private void write(Segment segment, long last, long size) throws IOException {
        int first = (int) segment.firstNumber();
        int count = (int) last - first + 1;
        int[] offsets = new int[count];
        long[] commands = new long[2 * count];
        for (int i = 0; i < count; i++) {
            offsets[i] = (int) positions.offsetOf(first + i);
            CommandKey command = positions.commandOf(first + i);
            commands[2 * i] = command.high();
            commands[2 * i + 1] = command.low();
        }
        Head after = Head.of(entries.apply(last));
        Head before = first == 1 ? Head.start(after.digest().algorithm()) : Head.of(entries.apply(first - 1L));
        SegmentIndex.write(segment, size, office, before, after, offsets, commands);
        covered.put(segment, size);
    }
}
