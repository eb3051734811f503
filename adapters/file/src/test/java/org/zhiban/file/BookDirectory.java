package org.zhiban.file;

import static org.zhiban.core.logbook.LogbookContract.OFFICE;
import static org.zhiban.core.logbook.LogbookContract.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.zhiban.core.logbook.Digest;
import org.zhiban.core.logbook.SealedEntry;

/** A directory with a book in it, and the hands to spoil it with. */
record BookDirectory(Path directory) {
    static final long SMALL_SEGMENT = 900;

    FileLogbook open() throws IOException {
        return FileLogbook.open(directory, OFFICE, Digest.SHA_256, SMALL_SEGMENT);
    }

    /** Commits of one or two entries in turn, over several files; then closed in good order. */
    List<SealedEntry> write(int commits) throws IOException {
        List<SealedEntry> written = new ArrayList<>();
        try (FileLogbook book = open()) {
            for (int i = 0; i < commits; i++) {
                List<SealedEntry> batch = i % 2 == 0
                        ? batch(book.head(), "c" + i, "第" + i + "批")
                        : batch(book.head(), "c" + i, "第" + i + "批", "x".repeat(50));
                book.append(book.head(), batch);
                written.addAll(batch);
            }
        }
        return written;
    }

    Path note() {
        return directory.resolve("closed");
    }

    /** As if the process had died instead of closing the book. */
    void forgetClosing() throws IOException {
        Files.delete(note());
    }

    List<Path> segments() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".logbook"))
                    .sorted()
                    .toList();
        }
    }

    Path last() throws IOException {
        return segments().get(segments().size() - 1);
    }

    /** Where the frames of a sound file begin, and where the last one ends. */
    static List<Integer> frames(byte[] file) {
        List<Integer> starts = new ArrayList<>(List.of(Segment.HEADER));
        int at = Segment.HEADER;
        while (at < file.length) {
            at += Frame.read(ByteBuffer.wrap(file), at).orElseThrow().length();
            starts.add(at);
        }
        return starts;
    }

    /** Makes the checksum of a frame right again, as only one who means harm would. */
    static void checksum(byte[] file, int frame) {
        int body = ByteBuffer.wrap(file).getInt(frame + 4);
        CRC32C crc = new CRC32C();
        crc.update(file, frame, Frame.HEADER - 4);
        crc.update(file, frame + Frame.HEADER, body);
        ByteBuffer.wrap(file).putInt(frame + Frame.HEADER - 4, (int) crc.getValue());
    }

    /** What came of something done by a thread of its own, or null if nothing went wrong; waits until it is done. */
    static Throwable failureOf(Runnable work) throws InterruptedException {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(work);
        thread.setUncaughtExceptionHandler((any, failure) -> thrown.set(failure));
        thread.start();
        thread.join();
        return thrown.get();
    }

    static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
