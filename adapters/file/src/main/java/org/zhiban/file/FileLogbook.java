package org.zhiban.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.zhiban.core.logbook.Checkpoints;
import org.zhiban.core.logbook.Digest;
import org.zhiban.core.logbook.Framing;
import org.zhiban.core.logbook.Head;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.logbook.LogbookException;
import org.zhiban.core.logbook.SealedEntry;
import org.zhiban.core.staff.OfficeId;

/**
 * A logbook in a directory (文件记录本): segment files that are only appended to, one force a commit, many threads' batches in
 * one commit.
 *
 * <p>What {@code append} has returned from is on disk, as far as the file system and the drive keep their word. After a
 * crash the book opens with every acknowledged entry; at most an unfinished write at its very end is cut off, and
 * {@link #recovery()} says so. Damage anywhere else is a {@link LogbookException.Corrupt} naming file, offset and entry. The
 * one thing no reader can tell from an unfinished write is damage to the last commit of a book that was never closed.
 *
 * <p>A directory is open once: a second process, or a second open here, is refused. Safe for use by several threads.
 */
public final class FileLogbook implements Logbook, AutoCloseable {
    /** The size (文件大小) at which a new segment is begun, in bytes. */
    public static final long SEGMENT_BYTES = 64L << 20;

    /** A segment is mapped whole when it is opened, the frame that passed its size with it. */
    private static final long LARGEST_SEGMENT = 512L << 20;

    private final OfficeId office;
    private final DirectoryLock lock;
    private final CleanClose closing;
    private final StoredEntries stored;
    private final Indexing indexing;
    private final Checkpoints checkpoints;
    private final GroupCommit commits;
    private final Optional<Recovery> recovery;

    private FileLogbook(
            OfficeId office,
            DirectoryLock lock,
            CleanClose closing,
            BookScan scan,
            GroupCommit commits,
            Checkpoints checkpoints) {
        this.office = office;
        this.lock = lock;
        this.closing = closing;
        this.stored = new StoredEntries(scan.positions());
        this.indexing = new Indexing(office, scan, stored::entry);
        this.commits = commits;
        this.checkpoints = checkpoints;
        this.recovery = scan.recovery();
    }

    /**
     * Opens a book (打开记录本), making the directory if need be; chained with SHA-256.
     *
     * @param directory where it is kept
     * @param office whose book it is
     * @return the book
     * @throws LogbookException.Unavailable if the directory is open elsewhere
     * @throws LogbookException.Corrupt if what is stored is damaged
     * @throws IOException if the directory cannot be read or written
     */
    public static FileLogbook open(Path directory, OfficeId office) throws IOException {
        return open(directory, office, Digest.SHA_256, SEGMENT_BYTES);
    }

    /**
     * Opens a book (打开记录本) with another digest algorithm or segment size.
     *
     * @param directory where it is kept
     * @param office whose book it is
     * @param algorithm the digest algorithm of a new book, by its name in the JCA; a book that has entries keeps its own
     * @param segmentBytes the size at which a new segment is begun, in bytes, at most 512 MiB
     * @return the book
     * @throws IllegalArgumentException if no provider offers the algorithm, or the size is out of bounds
     * @throws LogbookException.Unavailable if the directory is open elsewhere
     * @throws LogbookException.Corrupt if what is stored is damaged
     * @throws IOException if the directory cannot be read or written
     */
    public static FileLogbook open(Path directory, OfficeId office, String algorithm, long segmentBytes)
            throws IOException {
        Objects.requireNonNull(office, "office");
        requireSize(segmentBytes);
        requireOffered(algorithm);
        Segment.makeDirectory(directory.toAbsolutePath());
        DirectoryLock lock = DirectoryLock.take(directory);
        try {
            BookScan scan = BookScan.of(directory, office, algorithm);
            CleanClose closing = new CleanClose(directory);
            closing.reopen(scan);
            BookEnd end = new BookEnd(directory, scan, segmentBytes);
            GroupCommit commits = new GroupCommit(end, scan, directory.toString());
            FileLogbook logbook = new FileLogbook(office, lock, closing, scan, commits, new FileCheckpoints(directory));
            logbook.indexing.full();
            return logbook;
        } catch (IOException | RuntimeException | Error e) {
            lock.close();
            throw e;
        }
    }

    private static void requireSize(long segmentBytes) {
        if (segmentBytes < 1 || segmentBytes > LARGEST_SEGMENT) {
            throw new IllegalArgumentException(
                    "文件大小 segment size must be 1 to " + LARGEST_SEGMENT + " bytes: " + segmentBytes);
        }
    }

    private static void requireOffered(String algorithm) {
        try {
            MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalArgumentException("摘要算法 no provider offers the digest " + algorithm, e);
        }
    }

    /**
     * What opening the book had to drop (恢复说明).
     *
     * @return the unfinished write that was cut off, or empty if the book was whole
     */
    public Optional<Recovery> recovery() {
        return recovery;
    }

    @Override
    public Head head() {
        return commits.tip();
    }

    @Override
    public void append(Head expected, List<SealedEntry> batch) {
        Framing.requireBatch(office, expected, batch);
        StoredBatch kept = StoredBatch.of(batch);
        commits.commit(expected, any -> kept);
    }

    /**
     * Appends a batch at the head, whatever it is (末端追加): for a writer whose entries do not depend on what is in the book,
     * so that many threads need not try again after one another. Durable when the call returns.
     *
     * @param sealing seals the batch upon the head it is given; called under a lock, so it must be quick and not use the
     *     book
     * @return the batch as it stands in the book
     * @throws IllegalStateException if the book is used while sealing
     * @throws LogbookException as {@link #append(Head, List)}, but never a conflict
     */
    public List<SealedEntry> append(Function<Head, List<SealedEntry>> sealing) {
        return commits.commit(null, head -> {
                    List<SealedEntry> batch = sealing.apply(head);
                    Framing.requireBatch(office, head, batch);
                    return StoredBatch.of(batch);
                })
                .entries();
    }

    @Override
    public List<SealedEntry> read(long from, int limit) {
        Framing.requirePage(from, limit);
        return stored.read(from, limit, commits.awaitAll());
    }

    @Override
    public List<SealedEntry> findCommand(String commandId) {
        return stored.ofCommand(commandId, commits.awaitAll());
    }

    @Override
    public Checkpoints checkpoints() {
        return checkpoints;
    }

    /**
     * Closes the book (关闭记录本) in good order: what is in flight is finished first, whatever comes later is refused. A book
     * whose writing failed is closed too; its directory is free in any case.
     */
    @Override
    public synchronized void close() {
        try (lock) {
            if (commits.close()) {
                closing.write(commits.tip());
                Uninterrupted.run(indexing::all);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
