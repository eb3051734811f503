package org.zhiban.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.zhiban.core.logbook.Head;
import org.zhiban.core.logbook.LogbookException;

/**
 * The note a book leaves when it is closed in good order: where it ended. With it, a bad end is damage and not a torn write.
 */
final class CleanClose {
    private final Path note;
    private final Path draft;

    CleanClose(Path directory) {
        this.note = directory.resolve("closed");
        this.draft = directory.resolve("closed.new");
    }

    /** Requires that the book ends where it was closed, then takes the note away: from now on it may end anywhere. */
    void reopen(BookScan scan) throws IOException {
        Files.deleteIfExists(draft);
        if (require(scan)) {
            Files.delete(note);
            Segment.forceDirectory(note.toAbsolutePath().getParent());
        }
    }

    /** Requires that the book ends where it was closed; false if it was not closed in good order and may end anywhere. */
    boolean require(BookScan scan) throws IOException {
        if (!Files.exists(note)) {
            return false;
        }
        byte[] expected = Files.readAllBytes(note);
        if (!Arrays.equals(expected, bytes(scan.head()))) {
            throw new LogbookException.Corrupt(
                    scan.head().number() + 1,
                    "文件 " + note + ": 记录本关闭时末端为 the book was closed at " + new String(expected, StandardCharsets.UTF_8)
                            + ", 现为 and now ends at " + text(scan.head())
                            + scan.recovery().map(cut -> " (" + cut + ")").orElse(""),
                    null);
        }
        return true;
    }

    /** Written aside and then put in place at once: half a note would be taken for damage. */
    void write(Head head) throws IOException {
        Uninterrupted.run(() -> {
            try (FileChannel channel = FileChannel.open(
                    draft, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                Segment.writeFully(channel, ByteBuffer.wrap(bytes(head)));
                channel.force(true);
            }
        });
        Files.move(draft, note, StandardCopyOption.ATOMIC_MOVE);
        Uninterrupted.run(() -> Segment.forceDirectory(note.toAbsolutePath().getParent()));
    }

    private static byte[] bytes(Head head) {
        return text(head).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Head head) {
        return head.number() + " " + head.digest();
    }
}
