package org.zhiban.file;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.zhiban.core.logbook.LogbookException;

/** A file of the book: a header and frames, named after the number of its first entry. */
final class Segment {
    static final int HEADER = 16;
    private static final long MAGIC = 0x5A48_4942_414E_4C42L;
    private static final int VERSION = 1;
    private static final String SUFFIX = ".logbook";

    private final Path file;
    private final long firstNumber;

    private Segment(Path file, long firstNumber) {
        this.file = file;
        this.firstNumber = firstNumber;
    }

    static Segment of(Path directory, long firstNumber) {
        return new Segment(directory.resolve(String.format(Locale.ROOT, "%019d", firstNumber) + SUFFIX), firstNumber);
    }

    /** The segments in a directory, in order. */
    static List<Segment> list(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d{19}\\" + SUFFIX))
                    .sorted()
                    .map(file -> new Segment(file, number(file.getFileName().toString())))
                    .toList();
        }
    }

    /** Nineteen nines are a name too, but not a long: no entry has that number, so it will be found out of place. */
    private static long number(String name) {
        return new BigInteger(name.substring(0, 19))
                .min(BigInteger.valueOf(Long.MAX_VALUE))
                .longValue();
    }

    LogbookException.Corrupt damaged(long offset, long number, String what, Throwable cause) {
        return new LogbookException.Corrupt(number, "文件 " + file + " 偏移 at offset " + offset + ": " + what, cause);
    }

    Path file() {
        return file;
    }

    long firstNumber() {
        return firstNumber;
    }

    /** Creates the file, durable in its directory before anything is written to it. */
    void create() throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            writeFully(channel, header());
            channel.force(true);
        }
        forceDirectory(file.toAbsolutePath().getParent());
    }

    /** Makes a directory with those above it, each durable in the one above. */
    static void makeDirectory(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            makeDirectory(directory.getParent());
            Files.createDirectories(directory);
            forceDirectory(directory.getParent());
        }
    }

    static void forceDirectory(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static ByteBuffer header() {
        return ByteBuffer.allocate(HEADER)
                .putLong(MAGIC)
                .putInt(VERSION)
                .putInt(0)
                .flip();
    }

    /** Everything in the file; a segment is small enough to be mapped whole. */
    ByteBuffer map() throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        }
    }

    boolean hasHeader(ByteBuffer bytes) {
        if (bytes.limit() < HEADER || bytes.getLong(0) != MAGIC) {
            return false;
        }
        if (bytes.getInt(8) != VERSION) {
            throw damaged(
                    8,
                    firstNumber,
                    "文件版本 format version is " + bytes.getInt(8) + ", this version reads " + VERSION,
                    null);
        }
        return bytes.slice(0, HEADER).equals(header());
    }

    void truncate(long length) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(length);
            channel.force(true);
        }
    }

    FileChannel openForAppend(long length) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        channel.truncate(length);
        channel.position(length);
        return channel;
    }

    /** Reads bytes, on a channel of its own: an interrupted reader closes nobody else's. */
    ByteBuffer read(long offset, long length) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(length, Math.max(0, channel.size() - offset)));
            while (bytes.hasRemaining() && channel.read(bytes, offset + bytes.position()) >= 0) {
                continue;
            }
            return bytes.flip();
        } catch (ClosedByInterruptException e) {
            throw new LogbookException.Unavailable("读取被中断 reading " + file + " was interrupted", false, e);
        } catch (IOException e) {
            throw new LogbookException.Unavailable("读取失败 reading " + file + " failed: " + e, false, e);
        }
    }

    static void writeFully(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }
}
