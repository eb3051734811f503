package org.zhiban.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Optional;
import org.zhiban.core.staff.StaffId;

/**
 * Who is calling (调用人), a port: the host knows, by session, principal or token. What the caller may do is not asked here;
 * the regulation and the office decide that.
 *
 * <p>{@link JwtCaller} is a ready one. With the servlet API or Spring Security the principal is enough:
 *
 * <pre>{@code
 * Caller caller = request ->
 *         Optional.ofNullable(request.getSecurityContext().getUserPrincipal()).map(Principal::getName).map(StaffId::of);
 * }</pre>
 *
 * <p>Implementations are safe for use by several threads. They are asked once for each request, before anything of it is
 * read, and must not read its body.
 */
@FunctionalInterface
public interface Caller {

    /**
     * Who sent a request (识别调用人).
     *
     * @param request the request: headers, cookies and the security context of the container
     * @return the person, or empty if it is not known for certain; who is not known is answered 401 and nothing else
     */
    Optional<StaffId> of(ContainerRequestContext request);

    /**
     * What a caller who is not known is told to bring (认证方式), as the header {@code WWW-Authenticate} has it.
     *
     * @return the challenge, by default {@code Bearer}
     */
    default String challenge() {
        return "Bearer";
    }
}
