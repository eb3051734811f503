package org.zhiban.file;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.zhiban.core.logbook.SealedEntry;

/**
 * What is written and forced at once: the batches of one commit, whole or not at all. A later frame is written only when
 * this one is on disk, so a bad frame with a sound one behind it is damage, and a bad one at the very end a torn write.
 *
 * <p>Layout: mark, length of the body, number of the first entry, CRC-32C over all else; then each entry behind its length.
 */
record Frame(int bodyLength, List<SealedEntry> entries, List<Integer> offsets) {
    static final int HEADER = 4 + 4 + 8 + 4;
    private static final int MARK = 0x5A42_4652;
    /** The most that a frame holds, in bytes; no batch is larger. */
    static final int LONGEST = 128 << 20;

    /** The bytes of a frame that holds these entries, already in stored form. */
    static ByteBuffer write(long firstNumber, List<byte[]> entries) {
        int body = entries.stream().mapToInt(entry -> 4 + entry.length).sum();
        ByteBuffer frame = ByteBuffer.allocate(HEADER + body)
                .putInt(MARK)
                .putInt(body)
                .putLong(firstNumber)
                .putInt(0);
        entries.forEach(entry -> frame.putInt(entry.length).put(entry));
        frame.putInt(HEADER - 4, checksum(frame.array(), 0, body));
        return frame.flip();
    }

    /**
     * The frame at an offset, or empty if there is none that is whole and sound.
     *
     * @throws IllegalArgumentException if it is sound, but what it holds is no entries
     */
    static Optional<Frame> read(ByteBuffer bytes, int offset) {
        return isSound(bytes, offset) ? Optional.of(parse(bytes, offset, bytes.getInt(offset + 4))) : Optional.empty();
    }

    private static boolean isSound(ByteBuffer bytes, int offset) {
        if (bytes.limit() - offset < HEADER || bytes.getInt(offset) != MARK) {
            return false;
        }
        int body = bytes.getInt(offset + 4);
        boolean isWhole = body > 0 && body <= Math.min(LONGEST, bytes.limit() - offset - HEADER);
        return isWhole && bytes.getInt(offset + HEADER - 4) == checksum(bytes, offset, body);
    }

    private static Frame parse(ByteBuffer bytes, int offset, int body) {
        List<SealedEntry> entries = new ArrayList<>();
        List<Integer> offsets = new ArrayList<>();
        int at = offset + HEADER;
        int end = at + body;
        while (at < end) {
            byte[] entry = entry(bytes, at, end);
            entries.add(SealedEntry.parse(entry));
            offsets.add(at);
            at += 4 + entry.length;
        }
        return new Frame(body, entries, offsets);
    }

    /** The first entry of the frame at an offset, its checksum not looked at, or empty if it cannot be made out. */
    static Optional<SealedEntry> firstOf(ByteBuffer bytes, int offset) {
        try {
            return bytes.limit() - offset > HEADER
                    ? Optional.of(SealedEntry.parse(entry(bytes, offset + HEADER, bytes.limit())))
                    : Optional.empty();
        } catch (IllegalArgumentException cannotBeMadeOut) {
            return Optional.empty();
        }
    }

    /**
     * The entries of all frames from an offset on, checksums not looked at, up to the first that cannot be made out: for who
     * wants to know what is wrong with a damaged file.
     */
    static List<SealedEntry> takenApart(ByteBuffer bytes, int offset) {
        List<SealedEntry> entries = new ArrayList<>();
        int at = offset;
        try {
            while (bytes.limit() - at > HEADER && bytes.getInt(at) == MARK) {
                int end = at + HEADER + bytes.getInt(at + 4);
                for (at += HEADER; at < end; at += 4 + bytes.getInt(at)) {
                    entries.add(SealedEntry.parse(entry(bytes, at, Math.min(end, bytes.limit()))));
                }
            }
        } catch (IllegalArgumentException cannotBeMadeOut) {
            return entries;
        }
        return entries;
    }

    /**
     * The bytes of the entry at a position, in stored form.
     *
     * @throws IllegalArgumentException if they would reach over the end; nothing is allocated for a length that lies
     */
    static byte[] entry(ByteBuffer bytes, int at, int end) {
        int length = end - at < 4 ? -1 : bytes.getInt(at);
        if (length < 0 || length > end - at - 4) {
            throw new IllegalArgumentException(
                    "条目长度 an entry of length " + length + " is not in " + (end - at) + " bytes");
        }
        byte[] entry = new byte[length];
        bytes.get(at + 4, entry);
        return entry;
    }

    int length() {
        return HEADER + bodyLength;
    }

    private static int checksum(byte[] frame, int offset, int body) {
        return checksum(ByteBuffer.wrap(frame), offset, body);
    }

    private static int checksum(ByteBuffer bytes, int offset, int body) {
        CRC32C crc = new CRC32C();
        crc.update(bytes.duplicate().limit(offset + HEADER - 4).position(offset));
        crc.update(bytes.duplicate().limit(offset + HEADER + body).position(offset + HEADER));
        return (int) crc.getValue();
    }

    /**
     * Whether a sound frame of later entries begins anywhere behind an offset. One of earlier entries proves nothing: an
     * entry may carry a copy of the book.
     */
    static boolean follows(ByteBuffer bytes, int offset, long number) {
        for (int at = offset + 1; at <= bytes.limit() - HEADER; at++) {
            if (bytes.getInt(at) == MARK && bytes.getLong(at + 8) > number && isSound(bytes, at)) {
                return true;
            }
        }
        return false;
    }
}
