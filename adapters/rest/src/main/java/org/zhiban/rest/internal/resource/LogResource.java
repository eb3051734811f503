package org.zhiban.rest.internal.resource;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhiban.rest.internal.http.Desk;
import org.zhiban.rest.internal.wire.EntryView;
import org.zhiban.rest.internal.wire.Telling;
import org.zhiban.rest.internal.wire.Wire;

/** The log: page by page, as it goes on, and whether it is whole. */
@Path("")
@Tag(name = "log", description = "记录本")
@Produces(MediaType.APPLICATION_JSON)
public final class LogResource {
    private final Desk desk;

    LogResource(Desk desk) {
        this.desk = desk;
    }

    /** A page, and where the next one begins if there is one already. */
    public record LogPage(List<EntryView> entries, Long next) {
        static LogPage of(List<EntryView> entries, int limit) {
            return new LogPage(
                    entries,
                    entries.size() < limit ? null : entries.get(limit - 1).number());
        }
    }

    @GET
    @Path("log")
    @Operation(operationId = "readLog", summary = "记录本分页 a page of the log")
    @APIResponseSchema(LogPage.class)
    public Response page(
            @Context SecurityContext asked,
            @QueryParam("after") @DefaultValue("0") String after,
            @QueryParam("limit") @DefaultValue("100") String limit) {
        int most = desk.pageSize(limit);
        return desk.show(asked, reading -> {
            Telling telling = reading.telling();
            return LogPage.of(
                    reading.view().log(Wire.longNumber("after", after, 0), most).stream()
                            .map(telling::entry)
                            .toList(),
                    most);
        });
    }

    /** The header is named in lower case: Jersey looks for it in the language of the machine, and ID is not id in all. */
    @GET
    @Path("log/stream")
    @Produces("text/event-stream")
    @Operation(operationId = "streamLog", summary = "记录本推送 the log as it goes on, as server-sent events")
    public Response stream(
            @Context SecurityContext asked,
            @HeaderParam("last-event-id") String lastEventId,
            @QueryParam("after") @DefaultValue("0") String after) {
        long from = Wire.longNumber("Last-Event-ID", lastEventId == null ? after : lastEventId, 0);
        return Response.ok(desk.stream(asked, from))
                .header("Cache-Control", "no-store")
                .build();
    }
}
