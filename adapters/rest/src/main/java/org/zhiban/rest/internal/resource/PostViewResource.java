package org.zhiban.rest.internal.resource;

import static org.zhiban.rest.internal.wire.Wire.at;
import static org.zhiban.rest.internal.wire.Wire.days;
import static org.zhiban.rest.internal.wire.Wire.post;
import static org.zhiban.rest.internal.wire.Wire.required;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhiban.core.office.View;
import org.zhiban.core.time.DateSpan;
import org.zhiban.rest.internal.http.Desk;
import org.zhiban.rest.internal.wire.MatterView;
import org.zhiban.rest.internal.wire.OfficerView;
import org.zhiban.rest.internal.wire.RouteView;
import org.zhiban.rest.internal.wire.ShiftView;
import org.zhiban.rest.internal.wire.Wire;

/** A post on the timetable and the roster. */
@Path("")
@Tag(name = "posts", description = "岗位")
@Produces(MediaType.APPLICATION_JSON)
public final class PostViewResource {
    private final Desk desk;

    PostViewResource(Desk desk) {
        this.desk = desk;
    }

    private static Instant instant(String at, View view) {
        return at(at).orElse(view.now());
    }

    /** The officers on the roster for a post. */
    public record Rostered(List<OfficerView> officers) {}

    @GET
    @Path("posts/{post}/rostered")
    @Operation(operationId = "whoIsRostered", summary = "排定人员 who is on the roster, past or future")
    @APIResponseSchema(Rostered.class)
    public Response rostered(
            @Context SecurityContext asked, @PathParam("post") String post, @QueryParam("at") String at) {
        return desk.show(
                asked,
                reading -> new Rostered(reading.view().rostered(post(post), instant(at, reading.view())).stream()
                        .map(OfficerView::of)
                        .toList()));
    }

    /** Where the holder must be. */
    public record PresenceView(
            @Schema(enumeration = {"on-post", "on-premises", "sleeping-in", "in-area", "reachable"})
            String presence) {}

    @GET
    @Path("posts/{post}/presence")
    @Operation(operationId = "readPresence", summary = "须在何处 where the holder must be")
    @APIResponseSchema(PresenceView.class)
    public Response presence(
            @Context SecurityContext asked, @PathParam("post") String post, @QueryParam("at") String at) {
        return desk.showIfThere(
                asked,
                reading -> reading.view()
                        .presence(post(post), instant(at, reading.view()))
                        .map(one -> new PresenceView(Wire.name(one))));
    }

    @GET
    @Path("posts/{post}/route")
    @Operation(operationId = "readRoute", summary = "电话值守 who answers the line now")
    @APIResponseSchema(RouteView.class)
    public Response route(@Context SecurityContext asked, @PathParam("post") String post) {
        return desk.showIfThere(
                asked, reading -> reading.view().route(post(post)).map(RouteView::of));
    }

    /** Open matters of a post. */
    public record OpenMatters(List<MatterView> matters) {}

    @GET
    @Path("posts/{post}/open-matters")
    @Operation(operationId = "readOpenMatters", summary = "续办事项 what is still to be done at the post")
    @APIResponseSchema(OpenMatters.class)
    public Response openMatters(@Context SecurityContext asked, @PathParam("post") String post) {
        return desk.show(
                asked,
                reading -> new OpenMatters(reading.view().openMatters(post(post)).stream()
                        .map(matter -> MatterView.of(matter, reading.telling()))
                        .toList()));
    }

    /** Shifts of a post. */
    public record Shifts(List<ShiftView> shifts) {}

    @GET
    @Path("posts/{post}/shifts")
    @Operation(operationId = "readShifts", summary = "班次 the shifts of some days, of a year at most")
    @APIResponseSchema(Shifts.class)
    public Response shifts(
            @Context SecurityContext asked, @PathParam("post") String post, @QueryParam("days") String days) {
        DateSpan span = days(required("days", days));
        if (span.length() > 366) {
            throw new IllegalArgumentException("日期段 days must be 366 at most: " + span);
        }
        return desk.show(
                asked,
                reading -> new Shifts(reading.view().plan().shifts(post(post), span).stream()
                        .map(shift -> ShiftView.of(shift, reading.telling()))
                        .toList()));
    }
}
