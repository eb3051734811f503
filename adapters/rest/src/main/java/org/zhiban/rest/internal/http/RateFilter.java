package org.zhiban.rest.internal.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zhiban.core.staff.StaffId;
import org.zhiban.rest.Limits;

/** A bucket of tokens for each caller: full after a rest, one out for each request. Only staff have one, so they are few. */
@PreMatching
@Priority(Priorities.AUTHENTICATION + 1)
public final class RateFilter implements ContainerRequestFilter {
    private final Limits limits;
    private final InstantSource clock;
    private final Map<StaffId, Bucket> buckets = new ConcurrentHashMap<>();

    private record Bucket(double tokens, Instant filled) {}

    public RateFilter(Limits limits, InstantSource clock) {
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        StaffContext.staff(request.getSecurityContext())
                .filter(caller -> !takes(caller))
                .ifPresent(caller -> request.abortWith(tooMany(request)));
    }

    private boolean takes(StaffId caller) {
        Instant now = clock.instant();
        return buckets.compute(caller, (any, bucket) -> taken(bucket, now)).tokens() >= 0;
    }

    /** One token less, or as many as there were if there is none; below zero says no. */
    private Bucket taken(Bucket bucket, Instant now) {
        Bucket full = new Bucket(limits.burst(), now);
        double tokens = bucket == null ? full.tokens() : refilled(bucket, now);
        return new Bucket(tokens >= 1 ? tokens - 1 : tokens - 2, now);
    }

    private double refilled(Bucket bucket, Instant now) {
        double left = bucket.tokens() < 0 ? bucket.tokens() + 2 : bucket.tokens();
        double seconds = Math.max(0, Duration.between(bucket.filled(), now).toNanos() / 1e9);
        return Math.min(limits.burst(), left + seconds * limits.perSecond());
    }

    private static Response tooMany(ContainerRequestContext request) {
        return Response.fromResponse(Problem.of(
                                Problem.Kind.TOO_MANY,
                                Languages.asked(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)),
                                null)
                        .response())
                .header(HttpHeaders.RETRY_AFTER, "1")
                .build();
    }
}
