package org.zhiban.rest.internal.http;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhiban.core.language.Language;
import org.zhiban.core.office.View;
import org.zhiban.core.staff.StaffId;

/** Who asks, and in which language. */
public class Asked {
    @Context
    private SecurityContext security;

    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
    @Parameter(description = "回答用语 zh (default) or en", schema = @Schema(type = SchemaType.STRING))
    private String acceptLanguage;

    /** Nobody gets here without being known; should a host have taken the filters away, nobody is served. */
    public StaffId caller() {
        return StaffContext.staff(security)
                .orElseThrow(() -> ProblemException.of(
                        Problem.Kind.UNKNOWN_CALLER, "未经认证的请求", "the request came past the filter"));
    }

    public Language language() {
        return Languages.asked(acceptLanguage);
    }

    /** The office at the time that is asked for. */
    View look(View now) {
        return now;
    }
}
