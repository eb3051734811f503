package org.zhiban.rest.internal.resource;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhiban.core.office.View;
import org.zhiban.rest.internal.http.Desk;
import org.zhiban.rest.internal.wire.RegulationView;
import org.zhiban.rest.internal.wire.Wire;

/** What the office is judged by. */
@Path("")
@Tag(name = "regulation", description = "制度")
@Produces(MediaType.APPLICATION_JSON)
public final class RegulationResource {
    private final Desk desk;

    RegulationResource(Desk desk) {
        this.desk = desk;
    }

    @GET
    @Path("regulation")
    @Operation(operationId = "readRegulation", summary = "制度 the regulation in force on a day, by default today")
    @APIResponseSchema(RegulationView.class)
    public Response regulation(@Context SecurityContext asked, @QueryParam("date") String date) {
        return desk.show(asked, reading -> {
            View view = reading.view();
            LocalDate day =
                    Wire.maybe(date, Wire::date).orElseGet(() -> view.plan().dateOf(view.now()));
            return RegulationView.of(view.plan().regulations().on(day), reading.telling());
        });
    }
}
