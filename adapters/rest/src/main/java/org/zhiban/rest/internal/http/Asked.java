package org.zhiban.rest.internal.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Instant;
import java.util.Optional;
import org.zhiban.core.language.Language;
import org.zhiban.core.logbook.Head;
import org.zhiban.core.office.View;
import org.zhiban.core.staff.StaffId;
import org.zhiban.rest.internal.wire.Wire;

/**
 * What every request may say besides what it is about: who asks, in which language, as of which time; and who submits,
 * under which key and after which entry only. Taken from the request at hand and not injected, which would cost more than most answers.
 */
public final class Asked {
    /** As was known at this time. */
    public static final String KNOWN_AT = "knownAt";
    /** As it was at this time, as known now. */
    public static final String AS_IT_WAS_AT = "asItWasAt";
    /** The caller's id of this very request. */
    public static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private final StaffId caller;
    private final ContainerRequestContext request;

    private Asked(StaffId caller, ContainerRequestContext request) {
        this.caller = caller;
        this.request = request;
    }

    /** Nobody gets here without being known; should a host have taken the filters away, nobody is served. */
    static Asked of(SecurityContext security) {
        return StaffContext.known(security)
                .map(known -> new Asked(known.staff(), known.request()))
                .orElseThrow(() -> ProblemException.of(
                        Problem.Kind.UNKNOWN_CALLER, "未经认证的请求", "the request came past the filter"));
    }

    StaffId caller() {
        return caller;
    }

    Language language() {
        return Languages.asked(header(HttpHeaders.ACCEPT_LANGUAGE).orElse(null));
    }

    Optional<String> commandId() {
        return header(IDEMPOTENCY_KEY);
    }

    Optional<Head> expected() {
        return header(HttpHeaders.IF_MATCH).filter(tag -> !tag.equals("*")).map(Tags::parse);
    }

    /** The office at the time that is asked for: now, as was known then, or as it was then. */
    View look(View now) {
        View known = time(KNOWN_AT).map(now::asKnownAt).orElse(now);
        return time(AS_IT_WAS_AT).map(known::asItWas).orElse(known);
    }

    private Optional<Instant> time(String name) {
        return Wire.at(request.getUriInfo().getQueryParameters().getFirst(name));
    }

    private Optional<String> header(String name) {
        return Optional.ofNullable(request.getHeaders().getFirst(name));
    }
}
