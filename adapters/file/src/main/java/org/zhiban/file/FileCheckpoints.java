package org.zhiban.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.zhiban.core.logbook.Checkpoint;
import org.zhiban.core.logbook.Checkpoints;

/**
 * The last checkpoint, in a file of five lines beside the segments: reading, number and digest of the head, live entries,
 * unfinished ones, and a CRC-32C over the lines before. Written aside and put in place at once, not forced: a torn one is found
 * out by its checksum, and then the book is read from its beginning.
 */
final class FileCheckpoints implements Checkpoints {
    private final Path file;
    private final Path draft;

    FileCheckpoints(Path directory) {
        this.file = directory.resolve("checkpoint");
        this.draft = directory.resolve("checkpoint.new");
    }

    @Override
    public synchronized Optional<Checkpoint> latest() {
        try {
            return Files.exists(file) ? parse(Files.readString(file)) : Optional.empty();
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Checkpoint> parse(String content) {
        int last = content.lastIndexOf('\n') + 1;
        String body = content.substring(0, last);
        if (!content.substring(last).equals(checksum(body))) {
            return Optional.empty();
        }
        return Optional.of(Checkpoint.parse(body));
    }

    /** What cannot be saved is left: the book opens more slowly next time, and is the same otherwise. */
    @Override
    public synchronized void save(Checkpoint checkpoint) {
        String body = checkpoint.toText();
        try {
            Uninterrupted.run(() -> {
                Files.writeString(draft, body + checksum(body));
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            });
        } catch (IOException slowerNextTime) {
            // The one before is still there, and as good.
        }
    }

    private static String checksum(String body) {
        CRC32C crc = new CRC32C();
        crc.update(body.getBytes(StandardCharsets.US_ASCII));
        return Long.toHexString(crc.getValue());
    }
}
