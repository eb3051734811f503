package org.zhiban.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhiban.core.logbook.Batch;
import org.zhiban.core.logbook.Digest;
import org.zhiban.core.logbook.Head;
import org.zhiban.core.logbook.LogbookException;
import org.zhiban.core.logbook.SealedEntry;
import org.zhiban.core.staff.OfficeId;

/**
 * Reads a whole book when it is opened: every frame, every number and link, and what a crash left at the end. Of what an index
 * covers, the bytes are held against its checksum instead.
 */
final class BookScan {
    private final OfficeId office;
    private final boolean isReadOnly;
    private final Positions positions = new Positions();
    private final Map<Segment, Long> covered = new HashMap<>();
    private Head head;
    private Batch lastPlace = new Batch(0, 1);
    private long length = Segment.HEADER;
    private Optional<Recovery> recovery = Optional.empty();

    private BookScan(OfficeId office, String algorithm, boolean isReadOnly) {
        this.office = office;
        this.isReadOnly = isReadOnly;
        this.head = Head.start(algorithm);
    }

    /** A segment with what is in it, and its index if that is right about the bytes. */
    private record Loaded(Segment segment, ByteBuffer bytes, Optional<SegmentIndex> index) {

        static Loaded of(Segment segment) {
            try {
                ByteBuffer bytes = segment.map();
                return new Loaded(segment, bytes, SegmentIndex.of(segment, bytes));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Of a book that is to be written to: a file that is missing its header, or the first of all, is made. */
    static BookScan of(Path directory, OfficeId office, String algorithm) throws IOException {
        return of(directory, new BookScan(office, algorithm, false));
    }

    /** Of a book that is only looked at: nothing is made or changed. */
    static BookScan reading(Path directory, OfficeId office) throws IOException {
        return of(directory, new BookScan(office, Digest.SHA_256, true));
    }

    private static BookScan of(Path directory, BookScan scan) throws IOException {
        List<Loaded> segments = load(Segment.list(directory));
        for (int i = 0; i < segments.size(); i++) {
            scan.read(segments.get(i), i == segments.size() - 1);
        }
        if (segments.isEmpty()) {
            scan.begin(Segment.of(directory, 1));
        }
        return scan;
    }

    /** Checksums take the most time, and of one segment need not wait for those of another. */
    private static List<Loaded> load(List<Segment> segments) throws IOException {
        try {
            return segments.parallelStream().map(Loaded::of).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void begin(Segment segment) throws IOException {
        if (!isReadOnly) {
            segment.create();
        }
        positions.addSegment(segment);
        length = Segment.HEADER;
    }

    private void read(Loaded loaded, boolean isLast) throws IOException {
        Segment segment = loaded.segment();
        ByteBuffer bytes = loaded.bytes();
        if (segment.firstNumber() != head.number() + 1) {
            throw damaged(
                    segment, 0, "缺少文件 a file is missing before it, entry " + (head.number() + 1) + " was to follow");
        }
        if (!segment.hasHeader(bytes)) {
            beginAgain(segment, bytes, isLast);
            return;
        }
        positions.addSegment(segment);
        int offset = takeIndexed(loaded);
        while (offset < bytes.limit()) {
            Optional<Frame> frame = frame(segment, bytes, offset);
            if (frame.isEmpty()) {
                cut(segment, bytes, offset, isLast);
                return;
            }
            take(segment, offset, frame.get());
            offset += frame.get().length();
            length = offset;
        }
        length = offset;
    }

    /** What an index vouches for need not be taken apart again; returns where to go on. */
    private int takeIndexed(Loaded loaded) {
        if (loaded.index().filter(index -> index.follows(office, head)).isEmpty()) {
            return Segment.HEADER;
        }
        SegmentIndex index = loaded.index().orElseThrow();
        positions.add(index);
        covered.put(loaded.segment(), index.covered());
        head = index.after();
        length = index.covered();
        return (int) index.covered();
    }

    /** A crash while a new segment was being made leaves it without a header, and nothing in it. */
    private void beginAgain(Segment segment, ByteBuffer bytes, boolean isLast) throws IOException {
        if (!isLast || bytes.limit() > Segment.HEADER) {
            throw damaged(segment, 0, "文件头损坏 the file header is damaged");
        }
        begin(segment);
    }

    private Optional<Frame> frame(Segment segment, ByteBuffer bytes, int offset) {
        try {
            return Frame.read(bytes, offset);
        } catch (IllegalArgumentException e) {
            throw segment.damaged(offset, head.number() + 1, e.getMessage(), e);
        }
    }

    private void cut(Segment segment, ByteBuffer bytes, int offset, boolean isLast) throws IOException {
        if (!isLast || Frame.follows(bytes, offset, head.number() + 1)) {
            throw damaged(segment, offset, "数据损坏，其后仍有完好记录 bytes are damaged, sound ones follow");
        }
        recovery = Optional.of(new Recovery(segment.file(), offset, bytes.limit() - offset));
        length = offset;
    }

    private void take(Segment segment, int start, Frame frame) {
        for (int i = 0; i < frame.entries().size(); i++) {
            SealedEntry entry = frame.entries().get(i);
            require(segment, start, entry);
            positions.add(entry, frame.offsets().get(i));
            head = Head.of(entry);
            lastPlace = entry.batch();
        }
        if (!lastPlace.isLast()) {
            throw damaged(segment, start, "批次不全 a batch is incomplete");
        }
    }

    private void require(Segment segment, long offset, SealedEntry entry) {
        boolean follows = entry.number() == head.number() + 1
                && (head.number() == 0 || entry.previous().equals(head.digest()))
                && entry.office().equals(office);
        if (!follows) {
            throw damaged(segment, offset, "条目不衔接 " + entry + " does not follow " + head + " of " + office);
        }
    }

    private LogbookException.Corrupt damaged(Segment segment, long offset, String what) {
        return segment.damaged(offset, head.number() + 1, what, null);
    }

    Positions positions() {
        return positions;
    }

    Head head() {
        return head;
    }

    /** How many bytes of a segment its index covers. */
    Map<Segment, Long> covered() {
        return covered;
    }

    /** How many bytes of the last segment are sound. */
    long length() {
        return length;
    }

    Optional<Recovery> recovery() {
        return recovery;
    }
}
