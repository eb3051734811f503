package org.zhiban.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhiban.core.logbook.Checkpoint;
import org.zhiban.core.logbook.Checkpoints;
import org.zhiban.core.logbook.Digest;
import org.zhiban.core.logbook.Framing;
import org.zhiban.core.logbook.Head;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.logbook.LogbookException;
import org.zhiban.core.logbook.SealedEntry;
import org.zhiban.core.logbook.Verification;
import org.zhiban.core.staff.OfficeId;

/**
 * The logbook of a directory, only to be read (只读记录本): not a byte of the directory is changed, an unfinished write at the
 * end is left where it is, and write permission is not needed. While it is open the book cannot be opened for writing; while
 * it is open for writing elsewhere, it cannot be read. Safe for use by several threads.
 */
public final class ReadOnlyLogbook implements Logbook, AutoCloseable {
    private final Optional<DirectoryLock> lock;
    private final StoredEntries stored;
    private final Head head;
    private final Checkpoints checkpoints;
    private final Optional<Recovery> unfinished;

    private ReadOnlyLogbook(Optional<DirectoryLock> lock, BookScan scan, Checkpoints checkpoints) {
        this.lock = lock;
        this.stored = new StoredEntries(scan.positions());
        this.head = scan.head();
        this.checkpoints = checkpoints;
        this.unfinished = scan.recovery();
    }

    /** The checkpoint there is; a new one is not kept. */
    private record Found(Checkpoints kept) implements Checkpoints {

        @Override
        public Optional<Checkpoint> latest() {
            return kept.latest();
        }

        @Override
        public void save(Checkpoint checkpoint) {
            // The next one who writes will.
        }
    }

    /**
     * Whose book a directory holds (记录本所属单位), as its first entry says.
     *
     * @param directory where it is kept
     * @return the office, or empty if there is no entry that can be made out
     * @throws IOException if the directory cannot be read
     */
    public static Optional<OfficeId> officeOf(Path directory) throws IOException {
        return Files.isDirectory(directory) ? first(directory).map(SealedEntry::office) : Optional.empty();
    }

    private static Optional<SealedEntry> first(Path directory) throws IOException {
        List<Segment> segments = Segment.list(directory);
        return segments.isEmpty()
                ? Optional.empty()
                : Frame.firstOf(segments.get(0).map(), Segment.HEADER);
    }

    /**
     * Opens a book to read it (只读打开).
     *
     * @param directory where it is kept
     * @param office whose book it is
     * @return the book
     * @throws LogbookException.Unavailable if the directory is open for writing, or open here
     * @throws LogbookException.Corrupt if what is stored is damaged
     * @throws IOException if there is no such directory or it cannot be read
     */
    public static ReadOnlyLogbook open(Path directory, OfficeId office) throws IOException {
        Objects.requireNonNull(office, "office");
        if (!Files.isDirectory(directory)) {
            throw new NoSuchFileException(directory.toString());
        }
        // A copy of a book may come without a lock file; nobody has that open.
        Optional<DirectoryLock> lock = Files.exists(directory.resolve(DirectoryLock.FILE))
                ? Optional.of(DirectoryLock.share(directory))
                : Optional.empty();
        try {
            BookScan scan = BookScan.reading(directory, office);
            new CleanClose(directory).require(scan);
            return new ReadOnlyLogbook(lock, scan, new Found(new FileCheckpoints(directory)));
        } catch (IOException | RuntimeException | Error e) {
            close(lock);
            throw e;
        }
    }

    /**
     * Verifies what can be made out of a book that does not open (拆读核验): its entries are taken out of their frames whatever
     * the checksums say, up to the first that cannot be made out.
     *
     * @param directory where it is kept
     * @param office whose book it should be
     * @return the first entry whose number, link or digest is wrong, with what should stand there and what does; intact if
     *     the damage lies behind the entries that can be made out
     * @throws IOException if the directory cannot be read
     */
    public static Verification takenApart(Path directory, OfficeId office) throws IOException {
        String algorithm = first(directory)
                .map(first -> first.previous().algorithm())
                .filter(ReadOnlyLogbook::isOffered)
                .orElse(Digest.SHA_256);
        Stream<SealedEntry> entries = Segment.list(directory).stream().flatMap(ReadOnlyLogbook::entries);
        return Verification.of(entries::iterator, office, algorithm);
    }

    /** A damaged entry may name an algorithm that there is none of. */
    private static boolean isOffered(String algorithm) {
        try {
            MessageDigest.getInstance(algorithm);
            return true;
        } catch (NoSuchAlgorithmException e) {
            return false;
        }
    }

    private static Stream<SealedEntry> entries(Segment segment) {
        try {
            return Frame.takenApart(segment.map(), Segment.HEADER).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * An unfinished write at the end (未完成的写入): the next one who opens the book for writing cuts it off.
     *
     * @return where it is, or empty if the book is whole
     */
    public Optional<Recovery> unfinished() {
        return unfinished;
    }

    @Override
    public Head head() {
        return head;
    }

    /**
     * Refuses (只读).
     *
     * @throws LogbookException.Unavailable always
     */
    @Override
    public void append(Head expected, List<SealedEntry> batch) {
        throw new LogbookException.Unavailable("只读 the logbook was opened only to be read", false, null);
    }

    @Override
    public List<SealedEntry> read(long from, int limit) {
        Framing.requirePage(from, limit);
        return stored.read(from, limit, head.number());
    }

    @Override
    public List<SealedEntry> findCommand(String commandId) {
        return stored.ofCommand(commandId, head.number());
    }

    @Override
    public Checkpoints checkpoints() {
        return checkpoints;
    }

    /** Closes the book (关闭); the directory is free again. */
    @Override
    public void close() {
        try {
            close(lock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(Optional<DirectoryLock> lock) throws IOException {
        if (lock.isPresent()) {
            lock.get().close();
        }
    }
}
