package org.zhiban.rest.internal.http;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhiban.core.logbook.Head;

/** Who submits, under which key, and after which entry only. */
public final class Submitted extends Asked {
    @HeaderParam("Idempotency-Key")
    @Parameter(
            description = "幂等键 the caller's id of this very request; sent again it writes nothing more",
            schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = 64))
    private String idempotencyKey;

    @HeaderParam(HttpHeaders.IF_MATCH)
    @Parameter(
            description = "记录本末端 the ETag of what was read; 412 if somebody has written since",
            schema = @Schema(type = SchemaType.STRING))
    private String ifMatch;

    Optional<String> commandId() {
        return Optional.ofNullable(idempotencyKey);
    }

    Optional<Head> expected() {
        return Optional.ofNullable(ifMatch).filter(tag -> !tag.equals("*")).map(Tags::parse);
    }
}
