package org.zhiban.file;

import java.util.concurrent.locks.LockSupport;

/** A thread that waits until an entry is durable, with the batch it brings, if any. */
final class Waiter {
    final StoredBatch batch;
    final long number;
    private final Thread thread = Thread.currentThread();
    private Throwable failure;
    private volatile boolean isDone;
    private volatile boolean isToLead;

    Waiter(StoredBatch batch, long number) {
        this.batch = batch;
        this.number = number;
    }

    /** Sleeps until done, or woken to write for all; that is then done here. Interruptions are kept for the caller. */
    void await(Runnable leading) {
        boolean wasInterrupted = false;
        while (!isDone) {
            if (isToLead) {
                isToLead = false;
                leading.run();
            } else {
                LockSupport.park(this);
                wasInterrupted |= Thread.interrupted();
            }
        }
        if (wasInterrupted) {
            thread.interrupt();
        }
    }

    void lead() {
        isToLead = true;
        LockSupport.unpark(thread);
    }

    /** Notes what became of it, before it is finished; a later entry of the same number is somebody else's. */
    void settle(long durable, Throwable thrown) {
        failure = number <= durable ? null : thrown;
    }

    /** Why it is not durable, or null if it is. */
    Throwable failure() {
        return failure;
    }

    void finish() {
        isDone = true;
        LockSupport.unpark(thread);
    }
}
