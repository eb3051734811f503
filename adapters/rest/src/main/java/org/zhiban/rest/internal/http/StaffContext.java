package org.zhiban.rest.internal.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.util.Optional;
import org.zhiban.core.staff.StaffId;

/** The security context of a request whose caller is known: a principal of the name of the staff member. */
record StaffContext(ContainerRequestContext request, SecurityContext before, StaffId staff) implements SecurityContext {

    /** What lets a request past the filters; containers hand a proxy of the context on, but the principal itself. */
    record StaffPrincipal(ContainerRequestContext request, StaffId staff) implements Principal {
        @Override
        public String getName() {
            return staff.value();
        }
    }

    static StaffContext of(ContainerRequestContext request, StaffId staff) {
        return new StaffContext(request, request.getSecurityContext(), staff);
    }

    static Optional<StaffId> staff(SecurityContext context) {
        return known(context).map(StaffPrincipal::staff);
    }

    static Optional<StaffPrincipal> known(SecurityContext context) {
        return context.getUserPrincipal() instanceof StaffPrincipal known ? Optional.of(known) : Optional.empty();
    }

    @Override
    public Principal getUserPrincipal() {
        return new StaffPrincipal(request, staff);
    }

    @Override
    public boolean isUserInRole(String role) {
        return false;
    }

    @Override
    public boolean isSecure() {
        return before != null && before.isSecure();
    }

    @Override
    public String getAuthenticationScheme() {
        return before == null ? null : before.getAuthenticationScheme();
    }
}
