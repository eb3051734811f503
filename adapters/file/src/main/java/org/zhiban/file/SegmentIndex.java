package org.zhiban.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.zhiban.core.logbook.Digest;
import org.zhiban.core.logbook.Head;
import org.zhiban.core.staff.OfficeId;

/**
 * What was found when a segment was read: where each entry lies and which command it came from, so that it need not be taken
 * apart again. It covers the segment up to some byte and holds a checksum of that much; a segment that has changed since is
 * read as if there were no index. Losing an index loses nothing but time.
 *
 * <p>Layout: mark, version, entries, bytes covered, their CRC-32C; the office, the head before and the head after, each behind
 * its length; then the offset of each entry, and the two longs of its command; last a CRC-32C over all of it.
 */
record SegmentIndex(
        long covered, int checksum, String office, Head before, Head after, int[] offsets, long[] commands) {
    private static final long MARK = 0x5A48_4942_414E_4958L;
    private static final int VERSION = 2;
    private static final String SUFFIX = ".index";

    /** The index of a segment, if there is one and it says what the segment holds. */
    static Optional<SegmentIndex> of(Segment segment, ByteBuffer bytes) {
        return load(segment)
                .filter(index ->
                        index.covered <= bytes.limit() && index.checksum == checksum(bytes, (int) index.covered));
    }

    /** Whether the segment is of this office's book and continues it. */
    boolean follows(OfficeId of, Head head) {
        return office.equals(of.value()) && before.equals(head);
    }

    private static Optional<SegmentIndex> load(Segment segment) {
        try {
            Path file = file(segment);
            return Files.exists(file) ? parse(ByteBuffer.wrap(Files.readAllBytes(file))) : Optional.empty();
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<SegmentIndex> parse(ByteBuffer bytes) {
        int body = bytes.limit() - 4;
        boolean isSound = body > 32
                && bytes.getLong(0) == MARK
                && bytes.getInt(8) == VERSION
                && bytes.getInt(body) == checksum(bytes, body);
        return isSound ? Optional.of(read(bytes.position(12))) : Optional.empty();
    }

    private static SegmentIndex read(ByteBuffer bytes) {
        int count = bytes.getInt();
        long covered = bytes.getLong();
        int checksum = bytes.getInt();
        String office = text(bytes);
        Head before = head(bytes);
        Head after = head(bytes);
        int[] offsets = new int[count];
        bytes.asIntBuffer().get(offsets);
        long[] commands = new long[2 * count];
        bytes.position(bytes.position() + 4 * count).asLongBuffer().get(commands);
        return new SegmentIndex(covered, checksum, office, before, after, offsets, commands);
    }

    private static Head head(ByteBuffer bytes) {
        return new Head(bytes.getLong(), Digest.parse(text(bytes)));
    }

    private static String text(ByteBuffer bytes) {
        byte[] text = new byte[bytes.getShort()];
        bytes.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }

    /** Written aside and put in place at once; not forced, since a torn one is found out by its checksum. */
    static void write(
            Segment segment, long covered, OfficeId office, Head before, Head after, int[] offsets, long[] commands)
            throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(1_024 + 20 * offsets.length)
                .putLong(MARK)
                .putInt(VERSION)
                .putInt(offsets.length)
                .putLong(covered)
                .putInt(checksum(segment.map(), (int) covered));
        put(bytes, office.value());
        put(bytes.putLong(before.number()), before.digest().toString());
        put(bytes.putLong(after.number()), after.digest().toString());
        bytes.asIntBuffer().put(offsets);
        bytes.position(bytes.position() + 4 * offsets.length).asLongBuffer().put(commands);
        bytes.position(bytes.position() + 8 * commands.length);
        int body = bytes.position();
        bytes.putInt(checksum(bytes, body)).flip();
        Path draft = file(segment).resolveSibling(file(segment).getFileName() + ".new");
        byte[] content = new byte[bytes.limit()];
        bytes.get(content);
        Files.write(draft, content);
        Files.move(draft, file(segment), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void put(ByteBuffer bytes, String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        bytes.putShort((short) utf8.length).put(utf8);
    }

    private static Path file(Segment segment) {
        String name = segment.file().getFileName().toString();
        return segment.file().resolveSibling(name.substring(0, name.lastIndexOf('.')) + SUFFIX);
    }

    private static int checksum(ByteBuffer bytes, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes.duplicate().position(0).limit(length));
        return (int) crc.getValue();
    }
}
