package org.zhiban.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands between a client and its database and cuts every fifth connection that commits: in turn before the server learns of the
 * commit, after it has learned but before it answers, and in the midst of its answer.
 */
final class CuttingProxy implements AutoCloseable {
    private static final int SPARED = 5;
    private static final int ANY_PACKET = 1 << 16;

    private enum Moment {
        BEFORE,
        UNANSWERED,
        WITHIN_THE_ANSWER
    }

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger commits = new AtomicInteger();
    private final AtomicInteger cuts = new AtomicInteger();
    private final ServerSocket door;
    private final int server;

    CuttingProxy(int server) throws IOException {
        this.server = server;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    int cuts() {
        return cuts.get();
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Line line = new Line(door.accept(), new Socket(InetAddress.getLoopbackAddress(), server));
                threads.execute(line::ask);
                threads.execute(line::answer);
            } catch (IOException closed) {
                continue;
            }
        }
    }

    /** One connection, both ways. */
    private final class Line {
        private final Socket client;
        private final Socket database;
        private volatile Moment cut;

        Line(Socket client, Socket database) {
            this.client = client;
            this.database = database;
        }

        void ask() {
            pump(client, database, this::isAskedOn);
        }

        void answer() {
            pump(database, client, this::isAnswered);
        }

        private boolean isAskedOn(byte[] bytes, int length, OutputStream out) throws IOException {
            if (isCommit(bytes, length) && commits.incrementAndGet() % SPARED == 0) {
                cut = Moment.values()[cuts.getAndIncrement() % Moment.values().length];
            }
            if (cut != Moment.BEFORE) {
                out.write(bytes, 0, length);
            }
            return cut != Moment.BEFORE;
        }

        private boolean isAnswered(byte[] bytes, int length, OutputStream out) throws IOException {
            if (cut == Moment.WITHIN_THE_ANSWER) {
                out.write(bytes, 0, length / 2);
            } else if (cut == null) {
                out.write(bytes, 0, length);
            }
            return cut == null;
        }

        private void pump(Socket from, Socket to, Step step) {
            try (client;
                    database) {
                InputStream in = from.getInputStream();
                byte[] bytes = new byte[ANY_PACKET];
                int length = in.read(bytes);
                while (length >= 0 && step.isGoingOn(bytes, length, to.getOutputStream())) {
                    length = in.read(bytes);
                }
            } catch (IOException cutFromTheOtherSide) {
                // Both sockets are closed now, which is what a cut is.
            }
        }
    }

    private interface Step {
        boolean isGoingOn(byte[] bytes, int length, OutputStream out) throws IOException;
    }

    private static boolean isCommit(byte[] bytes, int length) {
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains("COMMIT");
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdown();
    }
}
