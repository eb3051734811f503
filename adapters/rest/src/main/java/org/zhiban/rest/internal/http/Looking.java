package org.zhiban.rest.internal.http;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhiban.core.office.View;
import org.zhiban.rest.internal.wire.Wire;

/** Who looks, and at which time: now, as was known then, or as it was then. */
public final class Looking extends Asked {
    @QueryParam("knownAt")
    @Parameter(
            description = "当时所知 as was known at this time",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    private String knownAt;

    @QueryParam("asItWasAt")
    @Parameter(
            description = "当时实况 as it was at this time, as known now",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    private String asItWasAt;

    @Override
    View look(View now) {
        View known = Wire.at(knownAt).map(now::asKnownAt).orElse(now);
        return Wire.at(asItWasAt).map(known::asItWas).orElse(known);
    }
}
