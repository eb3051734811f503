package org.zhiban.rest.internal.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.zhiban.rest.Limits;

/** Refuses a body that is too long: by what it says of itself at once, else when it has been read that far. */
@PreMatching
@Priority(Priorities.AUTHENTICATION + 2)
public final class SizeFilter implements ContainerRequestFilter {
    private final Limits limits;

    public SizeFilter(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getLength() > limits.bodyBytes()) {
            throw tooLarge();
        }
        request.setEntityStream(new Limited(request.getEntityStream()));
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
