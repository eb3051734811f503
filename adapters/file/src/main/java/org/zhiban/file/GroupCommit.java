package org.zhiban.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.zhiban.core.logbook.Head;
import org.zhiban.core.logbook.LogbookException;
import org.zhiban.core.logbook.SealedEntry;

/**
 * Commits batches in groups: whoever finds nobody writing writes for all who wait, in one frame and one force. Order is
 * kept, so that a later entry on disk means that every earlier one is.
 */
final class GroupCommit {
    private static final int LARGEST_GROUP = 8 << 20;

    private final Path directory;
    private final Positions positions;
    private final long segmentBytes;
    private final ReentrantLock lock = new ReentrantLock();
    private Condition gathering = lock.newCondition();
    private Condition writing = lock.newCondition();
    private final List<SealedEntry> waiting = new ArrayList<>();
    private final Set<String> commandsWaiting = new HashSet<>();
    private FileChannel channel;
    private long length;
    private Head tip;
    private long durable;
    private boolean isWriting;
    private int lastGroup;
    private boolean isClosed;
    private Throwable failure;

    private GroupCommit(Path directory, BookScan scan, long segmentBytes) throws IOException {
        this.directory = directory;
        this.positions = scan.positions();
        this.segmentBytes = segmentBytes;
        this.tip = scan.head();
        this.durable = tip.number();
        this.length = scan.length();
        this.channel = positions.lastSegment().openForAppend(length);
        channel.force(true);
    }

    static GroupCommit on(Path directory, BookScan scan, long segmentBytes) throws IOException {
        return new GroupCommit(directory, scan, segmentBytes);
    }

    Head tip() {
        lock.lock();
        try {
            return tip;
        } finally {
            lock.unlock();
        }
    }

    /** Takes a batch in behind the tip and returns when it is durable. A null expectation takes whatever tip there is. */
    List<SealedEntry> commit(Head expected, Function<Head, List<SealedEntry>> sealing) {
        lock.lock();
        try {
            requireUsable();
            boolean isExpected = expected == null || expected.equals(tip);
            List<SealedEntry> batch = isExpected ? sealing.apply(tip) : sealing.apply(expected);
            requireNew(batch.get(0).commandId());
            if (!isExpected) {
                Head actual = tip;
                await(actual.number());
                throw new LogbookException.Conflict(expected, actual);
            }
            waiting.addAll(batch);
            commandsWaiting.add(batch.get(0).commandId());
            tip = Head.of(batch.get(batch.size() - 1));
            await(tip.number());
            return batch;
        } finally {
            lock.unlock();
        }
    }

    private void requireUsable() {
        if (isClosed) {
            throw new LogbookException.Unavailable("记录本已关闭 the logbook in " + directory + " is closed", false, null);
        }
        if (failure != null) {
            throw failed(false);
        }
    }

    private LogbookException.Unavailable failed(boolean isOutcomeUnknown) {
        return new LogbookException.Unavailable(
                "写入失败，须重新打开 writing to the logbook in " + directory + " failed; close and open it again",
                isOutcomeUnknown,
                failure);
    }

    /** A repeated command is told so only when its batch can be read. */
    private void requireNew(String commandId) {
        if (commandsWaiting.contains(commandId)) {
            await(tip.number());
            throw new LogbookException.Duplicate(commandId);
        }
        synchronized (positions) {
            if (positions.firstOf(commandId) != null) {
                throw new LogbookException.Duplicate(commandId);
            }
        }
    }

    /** Waits for everything accepted so far; returns the number of the last durable entry. */
    long awaitAll() {
        lock.lock();
        try {
            if (failure == null) {
                await(tip.number());
            }
            return durable;
        } finally {
            lock.unlock();
        }
    }

    private void await(long number) {
        while (durable < number) {
            if (failure != null) {
                throw failed(true);
            }
            if (isWriting) {
                (isBeingWritten(number) ? writing : gathering).awaitUninterruptibly();
            } else {
                writeForAll();
            }
        }
    }

    private boolean isBeingWritten(long number) {
        return waiting.isEmpty() || number < waiting.get(0).number();
    }

    private void writeForAll() {
        isWriting = true;
        if (lastGroup > 1) {
            letOthersIn();
        }
        List<SealedEntry> group = List.copyOf(waiting);
        waiting.clear();
        lastGroup = group.size();
        writing = gathering;
        gathering = lock.newCondition();
        lock.unlock();
        Throwable thrown = null;
        try {
            write(group);
        } catch (IOException | RuntimeException | Error e) {
            thrown = e;
        } finally {
            lock.lock();
            isWriting = false;
            failure = thrown;
            if (thrown == null) {
                durable = group.get(group.size() - 1).number();
                group.forEach(entry -> commandsWaiting.remove(entry.commandId()));
            }
            writing.signalAll();
            wakeTheNext();
        }
    }

    /** One of those who gathered meanwhile writes for them all; if the book has failed, all must hear of it. */
    private void wakeTheNext() {
        if (failure == null) {
            gathering.signal();
        } else {
            gathering.signalAll();
        }
    }

    /** Those just acknowledged are about to append again; a moment's patience fills the next group. */
    private void letOthersIn() {
        int seen;
        do {
            seen = waiting.size();
            lock.unlock();
            Thread.yield();
            lock.lock();
        } while (waiting.size() > seen && waiting.size() < lastGroup);
    }

    private void write(List<SealedEntry> group) throws IOException {
        int from = 0;
        while (from < group.size()) {
            int until = from;
            List<byte[]> stored = new ArrayList<>();
            for (long bytes = 0;
                    until < group.size() && (bytes < LARGEST_GROUP || !startsBatch(group, until));
                    until++) {
                stored.add(group.get(until).toBytes());
                bytes += stored.get(stored.size() - 1).length;
            }
            writeFrame(group.subList(from, until), stored);
            from = until;
        }
    }

    private static boolean startsBatch(List<SealedEntry> group, int index) {
        return group.get(index).batch().index() == 0;
    }

    private void writeFrame(List<SealedEntry> entries, List<byte[]> stored) throws IOException {
        if (length >= segmentBytes) {
            Segment next = Segment.of(directory, entries.get(0).number());
            uninterrupted(() -> begin(next));
            synchronized (positions) {
                positions.addSegment(next);
            }
        }
        ByteBuffer frame = Frame.write(entries.get(0).number(), stored);
        uninterrupted(() -> force(frame));
        long offset = length + Frame.HEADER;
        synchronized (positions) {
            for (int i = 0; i < entries.size(); i++) {
                positions.add(entries.get(i), offset);
                offset += 4 + stored.get(i).length;
            }
        }
        length += frame.limit();
    }

    private void begin(Segment next) throws IOException {
        channel.close();
        next.create();
        length = Segment.HEADER;
        channel = next.openForAppend(length);
    }

    private void force(ByteBuffer frame) throws IOException {
        if (!channel.isOpen()) {
            channel = lastSegment().openForAppend(length);
        }
        Segment.writeFully(channel, frame.rewind());
        channel.force(false);
    }

    private interface Step {
        void run() throws IOException;
    }

    /** A thread's interruption closes the channel under it; that is the thread's affair, not the book's: once more, then. */
    private static void uninterrupted(Step step) throws IOException {
        boolean wasInterrupted = false;
        try {
            while (true) {
                wasInterrupted |= Thread.interrupted();
                try {
                    step.run();
                    return;
                } catch (ClosedByInterruptException e) {
                    wasInterrupted = true;
                }
            }
        } finally {
            if (wasInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private Segment lastSegment() {
        synchronized (positions) {
            return positions.lastSegment();
        }
    }

    /** Finishes what is in flight and closes; true if the book ended in good order. */
    boolean close() throws IOException {
        lock.lock();
        try {
            if (isClosed) {
                return false;
            }
            if (failure == null) {
                await(tip.number());
            }
            isClosed = true;
            channel.close();
            return failure == null;
        } finally {
            lock.unlock();
        }
    }
}
