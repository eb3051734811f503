package org.zhiban.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import org.zhiban.core.logbook.Head;
import org.zhiban.core.logbook.SealedEntry;

/** The end of a book, where frames are written and forced, and new segments begun. For one thread at a time. */
final class BookEnd {
    private static final int LARGEST_GROUP = 8 << 20;

    private final Path directory;
    private final Positions positions;
    private final long segmentBytes;
    private FileChannel channel;
    private long length;
    private Head head;

    BookEnd(Path directory, BookScan scan, long segmentBytes) throws IOException {
        this.directory = directory;
        this.positions = scan.positions();
        this.segmentBytes = segmentBytes;
        this.length = scan.length();
        this.head = scan.head();
        this.channel = openedAtLength();
    }

    private FileChannel openedAtLength() throws IOException {
        FileChannel opened = positions.lastSegment().openForAppend(length);
        opened.force(true);
        return opened;
    }

    /** The last entry that is durable. */
    Head head() {
        return head;
    }

    /** Goes back to the last durable entry: whatever of a failed write came after it is cut off, and the cut is durable. */
    void resume() throws IOException {
        channel.close();
        Uninterrupted.run(() -> channel = openedAtLength());
    }

    /** Writes batches, durable when it returns; in several frames if they are many bytes, but no batch in two. */
    void write(List<StoredBatch> group) throws IOException {
        int from = 0;
        while (from < group.size()) {
            int until = from + 1;
            long bytes = group.get(from).bytes();
            while (until < group.size() && bytes + group.get(until).bytes() <= LARGEST_GROUP) {
                bytes += group.get(until++).bytes();
            }
            writeFrame(group.subList(from, until));
            from = until;
        }
    }

    private void writeFrame(List<StoredBatch> batches) throws IOException {
        long first = batches.get(0).firstNumber();
        if (length >= segmentBytes) {
            Segment next = Segment.of(directory, first);
            Uninterrupted.run(() -> begin(next));
        }
        ByteBuffer frame = Frame.write(
                first,
                batches.stream().flatMap(batch -> batch.stored().stream()).toList());
        Uninterrupted.run(() -> force(frame));
        long offset = length + Frame.HEADER;
        synchronized (positions) {
            for (StoredBatch batch : batches) {
                offset = place(batch, offset);
            }
        }
        length += frame.limit();
    }

    private long place(StoredBatch batch, long offset) {
        long next = offset;
        for (int i = 0; i < batch.entries().size(); i++) {
            SealedEntry entry = batch.entries().get(i);
            positions.add(entry, next);
            next += 4 + batch.stored().get(i).length;
        }
        head = batch.head();
        return next;
    }

    private void begin(Segment next) throws IOException {
        channel.close();
        next.create();
        channel = next.openForAppend(Segment.HEADER);
        length = Segment.HEADER;
        positions.addSegment(next);
    }

    private void force(ByteBuffer frame) throws IOException {
        if (!channel.isOpen()) {
            channel = positions.lastSegment().openForAppend(length);
        }
        Segment.writeFully(channel, frame.rewind());
        channel.force(false);
    }

    void close() throws IOException {
        channel.close();
    }
}
