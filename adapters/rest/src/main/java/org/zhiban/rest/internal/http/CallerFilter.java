package org.zhiban.rest.internal.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.zhiban.core.language.Language;
import org.zhiban.core.office.FrontDesk;
import org.zhiban.core.staff.StaffId;
import org.zhiban.rest.Caller;

/** Lets in who is known and a member of staff today, before anything else of the request is looked at. */
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public final class CallerFilter implements ContainerRequestFilter {
    private final FrontDesk office;
    private final Caller caller;

    public CallerFilter(FrontDesk office, Caller caller) {
        this.office = office;
        this.caller = caller;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Optional<StaffId> known = caller.of(request);
        if (known.isEmpty()) {
            request.abortWith(Response.fromResponse(refused(Problem.Kind.UNKNOWN_CALLER, request))
                    .header(HttpHeaders.WWW_AUTHENTICATE, caller.challenge())
                    .build());
        } else if (!office.isMember(known.get())) {
            request.abortWith(refused(Problem.Kind.NOT_STAFF, request));
        } else {
            request.setSecurityContext(StaffContext.of(request, known.get()));
        }
    }

    private static Response refused(Problem.Kind kind, ContainerRequestContext request) {
        Language language = Languages.asked(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return Problem.of(kind, language, null).response();
    }
}
