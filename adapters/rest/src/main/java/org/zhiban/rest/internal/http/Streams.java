package org.zhiban.rest.internal.http;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.office.FrontDesk;
import org.zhiban.core.staff.StaffId;
import org.zhiban.rest.Limits;
import org.zhiban.rest.internal.wire.Telling;

/**
 * The log as it goes on, to each reader as that reader may see it. A stream holds the thread of its request and asks the
 * office anew when this application has written, and every second for what others write in the same book.
 */
public final class Streams implements AutoCloseable {
    private static final int PAGE = 200;
    private static final long OTHERS_MILLIS = 1_000;
    /** Containers hold back the first 8 KiB of an answer to see how long it is; an answer without end must fill them. */
    private static final byte[] BEGIN = (":" + " ".repeat(8_192) + "\n\n").getBytes(StandardCharsets.UTF_8);

    private static final byte[] ALIVE = ":\n\n".getBytes(StandardCharsets.UTF_8);

    private final FrontDesk office;
    private final Limits limits;
    private final JsonBody json;
    private final Map<StaffId, Integer> open = new ConcurrentHashMap<>();
    private final Object news = new Object();
    private long woken;
    private boolean isClosed;

    Streams(FrontDesk office, Limits limits, JsonBody json) {
        this.office = office;
        this.limits = limits;
        this.json = json;
    }

    /** Says that there may be something new. */
    void wake() {
        synchronized (news) {
            woken++;
            news.notifyAll();
        }
    }

    @Override
    public void close() {
        synchronized (news) {
            isClosed = true;
            news.notifyAll();
        }
    }

    /** The entries behind a number, without end. */
    public StreamingOutput from(long after, Asked asked) {
        StaffId reader = asked.caller();
        Telling telling = Telling.of(office.regulations(), asked.language());
        if (open.merge(reader, 1, Integer::sum) > limits.streams()) {
            left(reader);
            throw ProblemException.of(
                    Problem.Kind.TOO_MANY,
                    "每人最多同时 " + limits.streams() + " 路推送",
                    "at most " + limits.streams() + " streams a reader at once");
        }
        return out -> {
            try {
                run(after, reader, telling, out);
            } finally {
                left(reader);
            }
        };
    }

    private void left(StaffId reader) {
        open.compute(reader, (any, count) -> count == null || count <= 1 ? null : count - 1);
    }

    private void run(long after, StaffId reader, Telling telling, OutputStream out) throws IOException {
        out.write(BEGIN);
        out.flush();
        long last = after;
        long quiet = 0;
        while (!isClosed() && office.isMember(reader)) {
            long heard = woken();
            List<LogEntry> page = office.view(reader).log(last, PAGE);
            for (LogEntry entry : page) {
                out.write(event(entry, telling));
                last = entry.number();
            }
            quiet = page.isEmpty() ? quiet + OTHERS_MILLIS : 0;
            if (quiet >= limits.heartbeat().toMillis()) {
                out.write(ALIVE);
                quiet = 0;
            }
            out.flush();
            if (page.size() < PAGE) {
                await(heard);
            }
        }
    }

    private byte[] event(LogEntry entry, Telling telling) {
        String data = new String(json.bytes(telling.entry(entry)), StandardCharsets.UTF_8);
        return ("id: " + entry.number() + "\nevent: entry\ndata: " + data + "\n\n").getBytes(StandardCharsets.UTF_8);
    }

    private boolean isClosed() {
        synchronized (news) {
            return isClosed;
        }
    }

    private long woken() {
        synchronized (news) {
            return woken;
        }
    }

    private void await(long heard) throws IOException {
        synchronized (news) {
            try {
                if (!isClosed && woken == heard) {
                    news.wait(Math.min(OTHERS_MILLIS, limits.heartbeat().toMillis()));
                }
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                throw new IOException("推送中断 the stream was interrupted", ended);
            }
        }
    }
}
