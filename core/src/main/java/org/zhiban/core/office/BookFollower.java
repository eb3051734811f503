package org.zhiban.core.office;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.logbook.Head;
import org.zhiban.core.logbook.LogbookException;
import org.zhiban.core.logbook.SealedEntry;

/**
 * How far an office has read its book, and the office as it stands there. Who asks for the end while others do shares one look at
 * the book with them, if it begins after he asked; so he sees whatever was acknowledged before.
 */
final class BookFollower {
    /** Entries between one checkpoint and the next. */
    private static final int STRETCH = 250;

    private final OfficeBook book;
    private final AtomicReference<Standing> standing;
    /** How far the last checkpoint reaches that was tried. */
    private final AtomicReference<Head> noted;

    /** The end of the look that was begun last. */
    private CompletableFuture<Standing> begun;
    /** The end of the look that is to be begun when that is over, or null; the first who waited for it will make it. */
    private CompletableFuture<Standing> next;

    BookFollower(OfficeBook book, Standing start) {
        this.book = book;
        this.standing = new AtomicReference<>(start);
        this.noted = new AtomicReference<>(start.head());
        this.begun = CompletableFuture.completedFuture(start);
    }

    /** As far as it is known; others may have written since. */
    Standing known() {
        return standing.get();
    }

    /** Folds what was written since, by this office or another over the same book. */
    Standing catchUp() {
        CompletableFuture<Standing> look;
        boolean isMine;
        synchronized (this) {
            isMine = next == null;
            next = isMine ? new CompletableFuture<>() : next;
            look = next;
        }
        if (isMine) {
            look(look);
        }
        Standing reached = endOf(look);
        takeNote();
        return reached;
    }

    private void look(CompletableFuture<Standing> mine) {
        last().exceptionally(failed -> null).join();
        begin(mine);
        try {
            readOn();
            mine.complete(standing.get());
        } catch (RuntimeException | Error failure) {
            mine.completeExceptionally(failure);
        }
    }

    private synchronized CompletableFuture<Standing> last() {
        return begun;
    }

    /** Who asks from now on comes too late for it. */
    private synchronized void begin(CompletableFuture<Standing> mine) {
        next = null;
        begun = mine;
    }

    private static Standing endOf(CompletableFuture<Standing> look) {
        try {
            return look.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failed.getCause();
        }
    }

    private void readOn() {
        Standing known = standing.get();
        long end = book.logbook().head().number();
        if (end == known.head().number()) {
            return;
        }
        requireNotBefore(known.head(), end);
        AtomicReference<Standing> reached = new AtomicReference<>(known);
        book.readFrom(
                known.head().number() + 1, stored -> reached.updateAndGet(so -> so.after(stored, book.open(stored))));
        reach(reached.get());
    }

    /** A transaction that sees the book as it was when it began may have begun too early. */
    private static void requireNotBefore(Head known, long end) {
        if (end < known.number()) {
            throw new LogbookException.Unavailable(
                    "所见记录本过旧 the book as it is seen here ends at entry " + end + ", before entry " + known.number()
                            + " that is known already",
                    false,
                    null);
        }
    }

    /** Folds what this office has just written after where it stood, and gives it in clear. */
    List<LogEntry> wrote(Standing before, List<SealedEntry> entries) {
        List<LogEntry> opened = new ArrayList<>();
        Standing reached = before;
        for (SealedEntry stored : entries) {
            LogEntry entry = book.open(stored);
            reached = reached.after(stored, entry);
            opened.add(entry);
        }
        reach(reached);
        return List.copyOf(opened);
    }

    private void reach(Standing reached) {
        standing.accumulateAndGet(
                reached, (one, other) -> one.head().number() >= other.head().number() ? one : other);
    }

    /** Now and then, how the office stands is noted beside the book, so that opening it need not read all of it. */
    void takeNote() {
        Standing reached = standing.get();
        Head last = noted.get();
        if (reached.head().number() - last.number() >= STRETCH && noted.compareAndSet(last, reached.head())) {
            reached.checkpoint(book).ifPresent(book.logbook().checkpoints()::save);
        }
    }
}
