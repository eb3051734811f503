package org.zhiban.core.saboteur;

/** Goes on when the call is over. */
public final class StartingThread {
    private StartingThread() {}

    public static void start(Runnable work) {
        new Thread(work).start();
    }
}
