package org.zhiban.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.zhiban.core.logbook.Checkpoint;
import org.zhiban.core.logbook.Checkpoints;
import org.zhiban.core.logbook.Digest;
import org.zhiban.core.logbook.Head;

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
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Checkpoint> parse(String content) {
        int last = content.lastIndexOf('\n') + 1;
        String body = content.substring(0, last);
        if (!content.substring(last).equals(checksum(body))) {
            return Optional.empty();
        }
        String[] lines = body.split("\n", -1);
        String[] head = lines[1].split(" ");
        return Optional.of(new Checkpoint(
                Integer.parseInt(lines[0]),
                new Head(Long.parseLong(head[0]), Digest.parse(head[1])),
                numbers(lines[2]),
                numbers(lines[3])));
    }

    private static List<Long> numbers(String line) {
        return Stream.of(line.split(" "))
                .filter(number -> !number.isEmpty())
                .map(Long::valueOf)
                .toList();
    }

    /** What cannot be saved is left: the book opens more slowly next time, and is the same otherwise. */
    @Override
    public synchronized void save(Checkpoint checkpoint) {
        String body = checkpoint.reading() + "\n"
                + checkpoint.head().number() + " " + checkpoint.head().digest() + "\n"
                + line(checkpoint.live()) + "\n"
                + line(checkpoint.unfinished()) + "\n";
        try {
            Uninterrupted.run(() -> {
                Files.writeString(draft, body + checksum(body));
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            });
        } catch (IOException slowerNextTime) {
            // The one before is still there, and as good.
        }
    }

    private static String line(List<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static String checksum(String body) {
        CRC32C crc = new CRC32C();
        crc.update(body.getBytes(StandardCharsets.US_ASCII));
        return Long.toHexString(crc.getValue());
    }
}
