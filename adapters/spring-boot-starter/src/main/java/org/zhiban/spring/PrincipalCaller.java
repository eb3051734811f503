package org.zhiban.spring;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.security.Principal;
import java.util.Optional;
import org.zhiban.core.staff.StaffId;
import org.zhiban.rest.Caller;

/**
 * Who is calling by the principal of the request (按登录主体识别), as Spring Security or the servlet container has it: its name is the staff
 * identity. Anonymous requests have none, and a name that is no staff identity is nobody. Immutable.
 */
public final class PrincipalCaller implements Caller {

    /** The caller by principal (按登录主体识别). */
    public PrincipalCaller() {}

    @Override
    public Optional<StaffId> of(ContainerRequestContext request) {
        return Optional.ofNullable(request.getSecurityContext().getUserPrincipal())
                .map(Principal::getName)
                .flatMap(PrincipalCaller::staff);
    }

    private static Optional<StaffId> staff(String name) {
        try {
            return Optional.of(StaffId.of(name));
        } catch (IllegalArgumentException noStaffId) {
            return Optional.empty();
        }
    }
}
