package org.zhiban.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.zhiban.core.logbook.Head;
import org.zhiban.core.logbook.LogbookException;

/**
 * The note a book leaves when it is closed in good order: where it ended. With it, a bad end is damage and not a torn write.
 */
final class CleanClose {
    private final Path note;

    CleanClose(Path directory) {
        this.note = directory.resolve("closed");
    }

    /** Requires that the book ends where it was closed, then takes the note away: from now on it may end anywhere. */
    void reopen(BookScan scan) throws IOException {
        if (!Files.exists(note)) {
            return;
        }
        String expected = Files.readString(note, StandardCharsets.UTF_8);
        if (!expected.equals(text(scan.head()))) {
            throw new LogbookException.Corrupt(
                    scan.head().number() + 1,
                    "记录本关闭时末端为 the book was closed at " + expected + ", 现为 and now ends at " + text(scan.head())
                            + scan.recovery().map(cut -> " (" + cut + ")").orElse(""),
                    null);
        }
        Files.delete(note);
        Segment.forceDirectory(note.toAbsolutePath().getParent());
    }

    void write(Head head) throws IOException {
        try (FileChannel channel = FileChannel.open(
                note, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            Segment.writeFully(channel, ByteBuffer.wrap(text(head).getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
        Segment.forceDirectory(note.toAbsolutePath().getParent());
    }

    private static String text(Head head) {
        return head.number() + " " + head.digest();
    }
}
