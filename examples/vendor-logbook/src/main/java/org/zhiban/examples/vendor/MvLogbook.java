package org.zhiban.examples.vendor;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.h2.mvstore.MVStoreException;
import org.zhiban.core.logbook.Framing;
import org.zhiban.core.logbook.Head;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.logbook.LogbookException;
import org.zhiban.core.logbook.SealedEntry;
import org.zhiban.core.staff.OfficeId;

/**
 * The book of one office in one file of H2's MVStore (键值存储记录本), open at one place at a time. When the file fails, the next
 * call opens it anew, and what is found then is what was written. Safe for use by several threads.
 */
public final class MvLogbook implements Logbook, AutoCloseable {
    private final Path file;
    private final OfficeId office;
    private volatile OpenStore now;
    private boolean isClosed;

    /**
     * Opens a book (打开记录本), an empty one if there is no such file.
     *
     * @param file where it is kept, in a directory that exists
     * @param office whose book it is
     * @throws NullPointerException if an argument is null
     * @throws LogbookException.Unavailable if it is open elsewhere, or the file cannot be opened
     * @throws LogbookException.Corrupt if its last entry is damaged or of another office
     */
    public MvLogbook(Path file, OfficeId office) {
        this.file = Objects.requireNonNull(file, "file");
        this.office = Objects.requireNonNull(office, "office");
        opened();
    }

    @Override
    public Head head() {
        return with(false, open -> open.head);
    }

    @Override
    public synchronized void append(Head expected, List<SealedEntry> batch) {
        Framing.requireBatch(office, expected, batch);
        with(true, open -> {
            open.append(expected, batch);
            return open;
        });
    }

    @Override
    public List<SealedEntry> read(long from, int limit) {
        Framing.requirePage(from, limit);
        return with(false, open -> open.page(from, limit));
    }

    @Override
    public List<SealedEntry> findCommand(String commandId) {
        return with(false, open -> open.batch(commandId));
    }

    private <T> T with(boolean isWriting, Function<OpenStore, T> work) {
        OpenStore seen = now;
        OpenStore open = seen == null ? opened() : seen;
        try {
            return work.apply(open);
        } catch (MVStoreException | OutOfMemoryError e) {
            abandon(open);
            throw new LogbookException.Unavailable("文件读写失败 the file failed: " + file, isWriting, e);
        }
    }

    private synchronized OpenStore opened() {
        if (isClosed) {
            throw new LogbookException.Unavailable("记录本已关闭 the book is closed: " + file, false, null);
        }
        try {
            now = now == null ? OpenStore.open(file, office) : now;
            return now;
        } catch (MVStoreException e) {
            throw new LogbookException.Unavailable("文件无法打开 the file cannot be opened: " + file, false, e);
        }
    }

    /** What was not committed is forgotten. */
    private synchronized void abandon(OpenStore failed) {
        failed.store.closeImmediately();
        now = now == failed ? null : now;
    }

    /** Closes the book (关闭记录本); the file is free for others. */
    @Override
    public synchronized void close() {
        isClosed = true;
        if (now != null) {
            now.store.close();
            now = null;
        }
    }
}
