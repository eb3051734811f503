package org.zhiban.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.zhiban.core.logbook.Head;
import org.zhiban.core.logbook.LogbookException;

/**
 * Commits batches in groups: one of those who wait writes for all of them, in one force, and then wakes the first of those who
 * came meanwhile to write for the next group. Order is kept, so that a later entry on disk means that every earlier one is.
 * After a failed write the next batch begins where the last durable entry ends.
 */
final class GroupCommit {
    private final BookEnd end;
    private final Positions positions;
    private final String place;
    private final ReentrantLock lock = new ReentrantLock();
    private final Set<String> commandsInFlight = new HashSet<>();
    /** Those whose group is being written; empty while nobody writes. */
    private List<Waiter> writing = new ArrayList<>();
    /** Those who go with the next group; never empty while one of them is being woken to write. */
    private List<Waiter> waiting = new ArrayList<>();

    private boolean isLed;
    private boolean isClosed;
    private volatile Head tip;
    private volatile long durable;
    private volatile Throwable failure;

    GroupCommit(BookEnd end, BookScan scan, String place) {
        this.end = end;
        this.positions = scan.positions();
        this.place = place;
        this.tip = scan.head();
        this.durable = tip.number();
    }

    Head tip() {
        return tip;
    }

    /** Takes a batch in behind the tip and returns when it is durable. A null expectation takes whatever tip there is. */
    StoredBatch commit(Head expected, Function<Head, StoredBatch> sealing) {
        LogbookException refusal = null;
        Waiter waiter;
        enter();
        try {
            requireOpen();
            resumeIfFailed();
            Head at = expected == null ? tip : expected;
            StoredBatch batch = sealing.apply(at);
            refusal = refusal(batch.commandId(), at);
            waiter = refusal == null ? accept(batch) : join(StoredBatch.NONE);
        } finally {
            lock.unlock();
        }
        await(waiter);
        if (refusal != null) {
            throw refusal;
        }
        return waiter.batch;
    }

    /** One who waited for others while holding them up would wait for ever. */
    private void enter() {
        if (lock.isHeldByCurrentThread()) {
            throw new IllegalStateException("封存时不得使用记录本 the book must not be used while sealing for it");
        }
        lock.lock();
    }

    /** Nobody writes after a failure, so the end of the book is this thread's until the lock is free. */
    private void resumeIfFailed() {
        if (failure == null) {
            return;
        }
        try {
            end.resume();
            failure = null;
        } catch (IOException e) {
            throw failed(false, e);
        }
    }

    private void requireOpen() {
        if (isClosed) {
            throw new LogbookException.Unavailable("记录本已关闭 the logbook in " + place + " is closed", false, null);
        }
    }

    private LogbookException.Unavailable failed(boolean isOutcomeUnknown, Throwable cause) {
        return new LogbookException.Unavailable(
                "写入失败，恢复后可重新提交 writing to the logbook in " + place + " failed; submit again once it can be written to",
                isOutcomeUnknown,
                cause);
    }

    /** What speaks against a batch; thrown only when the entries that do can be read. */
    private LogbookException refusal(String commandId, Head at) {
        if (commandsInFlight.contains(commandId) || positions.firstOf(commandId) != 0) {
            return new LogbookException.Duplicate(commandId);
        }
        return at.equals(tip) ? null : new LogbookException.Conflict(at, tip);
    }

    private Waiter accept(StoredBatch batch) {
        commandsInFlight.add(batch.commandId());
        tip = batch.head();
        return join(batch);
    }

    /** Lets the caller wait for everything accepted so far; whoever finds nobody writing writes. */
    private Waiter join(StoredBatch batch) {
        Waiter waiter = new Waiter(batch, tip.number());
        if (durable >= waiter.number) {
            waiter.finish();
        } else if (!isLed) {
            isLed = true;
            waiting.add(waiter);
            waiter.lead();
        } else if (batch == StoredBatch.NONE && waiting.isEmpty()) {
            writing.add(waiter);
        } else {
            waiting.add(waiter);
        }
        return waiter;
    }

    /** Waits for everything accepted so far; returns the number of the last durable entry. */
    long awaitAll() {
        Waiter waiter;
        enter();
        try {
            requireOpen();
            waiter = join(StoredBatch.NONE);
        } finally {
            lock.unlock();
        }
        waiter.await(this::lead);
        return durable;
    }

    private void await(Waiter waiter) {
        waiter.await(this::lead);
        if (waiter.failure() != null) {
            throw failed(true, waiter.failure());
        }
    }

    private void lead() {
        Throwable thrown = null;
        try {
            end.write(takeGroup());
        } catch (IOException | RuntimeException | Error e) {
            thrown = e;
        }
        settle(thrown);
    }

    private List<StoredBatch> takeGroup() {
        lock.lock();
        try {
            List<Waiter> group = waiting;
            waiting = writing;
            writing = group;
            return group.stream()
                    .map(waiter -> waiter.batch)
                    .filter(batch -> batch != StoredBatch.NONE)
                    .toList();
        } finally {
            lock.unlock();
        }
    }

    /** The next writer is woken before all others, so that the disk need not wait for them. */
    private void settle(Throwable thrown) {
        List<Waiter> done;
        lock.lock();
        try {
            failure = thrown;
            durable = positions.count();
            done = writing;
            writing = new ArrayList<>();
            if (thrown != null) {
                done.addAll(waiting);
                waiting.clear();
                tip = end.head();
            }
            done.forEach(this::landed);
            isLed = !waiting.isEmpty();
            if (isLed) {
                waiting.get(0).lead();
            }
        } finally {
            lock.unlock();
        }
        done.forEach(Waiter::finish);
    }

    private void landed(Waiter waiter) {
        waiter.settle(durable, failure);
        if (waiter.batch != StoredBatch.NONE) {
            commandsInFlight.remove(waiter.batch.commandId());
        }
    }

    /** Finishes what is in flight and closes; true if the book ended in good order. */
    boolean close() throws IOException {
        Waiter last;
        enter();
        try {
            if (isClosed) {
                return false;
            }
            isClosed = true;
            last = join(StoredBatch.NONE);
        } finally {
            lock.unlock();
        }
        last.await(this::lead);
        end.close();
        return failure == null;
    }
}
