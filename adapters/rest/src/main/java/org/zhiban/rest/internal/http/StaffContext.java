package org.zhiban.rest.internal.http;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.util.Optional;
import org.zhiban.core.staff.StaffId;

/** The security context of a request whose caller is known: a principal of the name of the staff member. */
record StaffContext(SecurityContext before, StaffId staff) implements SecurityContext {

    static Optional<StaffId> staff(SecurityContext context) {
        return context.getUserPrincipal() instanceof StaffPrincipal known
                ? Optional.of(known.staff())
                : Optional.empty();
    }

    private record StaffPrincipal(StaffId staff) implements Principal {
        @Override
        public String getName() {
            return staff.value();
        }
    }

    @Override
    public Principal getUserPrincipal() {
        return new StaffPrincipal(staff);
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
