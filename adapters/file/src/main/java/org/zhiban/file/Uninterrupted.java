package org.zhiban.file;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;

/**
 * Does a step to the end though its thread is interrupted: an interruption closes the channel under a thread, and that is the
 * thread's affair, not the book's. The step is done once more, and the thread stays interrupted.
 */
final class Uninterrupted {
    private Uninterrupted() {}

    /** Something that may be done again from the start. */
    interface Step {
        void run() throws IOException;
    }

    static void run(Step step) throws IOException {
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
}
