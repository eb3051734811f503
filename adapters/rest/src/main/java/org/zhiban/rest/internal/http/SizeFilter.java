package org.zhiban.rest.internal.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.zhiban.rest.Limits;

/** Refuses a body that is too long: by what it says of itself at once, else when it has been read that far. */
@PreMatching
@Priority(Priorities.AUTHENTICATION + 2)
public final class SizeFilter implements ContainerRequestFilter {
    private static final System.Logger LOG = System.getLogger("org.zhiban.rest");

    private final Limits limits;

    public SizeFilter(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getLength() > limits.bodyBytes()) {
            dropped(request.getEntityStream(), request.getLength());
            throw tooLarge();
        }
        request.setEntityStream(new Limited(request.getEntityStream()));
    }

    /** Who is cut off while still sending never sees the answer, so a body that is not far too long is read to its end. */
    private void dropped(InputStream body, int length) {
        try {
            if (length <= 2L * limits.bodyBytes()) {
                body.transferTo(OutputStream.nullOutputStream());
            }
        } catch (IOException gone) {
            LOG.log(System.Logger.Level.DEBUG, "连接已断 the connection is gone", gone);
        }
    }

    private ProblemException tooLarge() {
        return ProblemException.of(
                Problem.Kind.TOO_LARGE, "最多 " + limits.bodyBytes() + " 字节", "at most " + limits.bodyBytes() + " bytes");
    }

    private final class Limited extends FilterInputStream {
        private long read;

        Limited(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int got = super.read(bytes, from, length);
            count(Math.max(0, got));
            return got;
        }

        private void count(int more) {
            read += more;
            if (read > limits.bodyBytes()) {
                throw tooLarge();
            }
        }
    }
}
