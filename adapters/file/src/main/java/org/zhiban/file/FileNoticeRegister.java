package org.zhiban.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhiban.core.notice.NoticeRegister;

/**
 * The register of notices in a directory (文件通知登记): the file {@code notices}, one line a notice that was delivered, each forced
 * to disk. A claim is held in memory, since the directory of a logbook belongs to one process; what a dead process had claimed
 * is free when the register is opened anew. Safe for use by several threads.
 *
 * <p>A line torn by a crash does not count: its notice goes out again.
 */
public final class FileNoticeRegister implements NoticeRegister {
    private static final String NAME = "notices";

    private final Path file;
    private final Set<String> claimed = new HashSet<>();
    private final Set<String> delivered;
    /** Behind the last whole line; what a failed write left there is written over. */
    private long end;

    private FileNoticeRegister(Path file, byte[] lines) {
        this.file = file;
        this.delivered =
                new String(lines, StandardCharsets.UTF_8).lines().collect(Collectors.toCollection(HashSet::new));
        this.end = lines.length;
    }

    /**
     * Opens a register (打开通知登记), making file and directory if need be. To be open once: best in the directory of a
     * {@link FileLogbook} that is open, which sees to it.
     *
     * @param directory where it is kept
     * @return the register
     * @throws NullPointerException if it is null
     * @throws IOException if it cannot be read or written
     */
    public static FileNoticeRegister open(Path directory) throws IOException {
        Path whole = Objects.requireNonNull(directory, "directory").toAbsolutePath();
        Segment.makeDirectory(whole);
        Path file = whole.resolve(NAME);
        if (!Files.exists(file)) {
            Files.createFile(file);
            Segment.forceDirectory(whole);
        }
        return new FileNoticeRegister(file, wholeLines(Files.readAllBytes(file)));
    }

    private static byte[] wholeLines(byte[] stored) {
        int end = stored.length;
        while (end > 0 && stored[end - 1] != '\n') {
            end--;
        }
        return Arrays.copyOf(stored, end);
    }

    @Override
    public synchronized boolean claim(String key) {
        if (key.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("通知编号 a notice's key must be one line: \"" + key + "\"");
        }
        return !delivered.contains(key) && claimed.add(key);
    }

    @Override
    public synchronized void delivered(String key) {
        byte[] line = (key + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            Uninterrupted.run(() -> write(line));
        } catch (IOException e) {
            throw new UncheckedIOException("通知登记 writing to " + file + " failed", e);
        }
        end += line.length;
        delivered.add(key);
        claimed.remove(key);
    }

    /** Cut first, so that a longer line torn before leaves nothing behind this one. */
    private void write(byte[] line) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(end).position(end);
            Segment.writeFully(channel, ByteBuffer.wrap(line));
            channel.force(true);
        }
    }

    @Override
    public synchronized void release(String key) {
        claimed.remove(key);
    }
}
