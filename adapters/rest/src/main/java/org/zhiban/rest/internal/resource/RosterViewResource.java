package org.zhiban.rest.internal.resource;

import static org.zhiban.rest.internal.wire.Format.DAYS;
import static org.zhiban.rest.internal.wire.Format.POST;
import static org.zhiban.rest.internal.wire.Wire.MANY;
import static org.zhiban.rest.internal.wire.Wire.date;
import static org.zhiban.rest.internal.wire.Wire.days;
import static org.zhiban.rest.internal.wire.Wire.list;
import static org.zhiban.rest.internal.wire.Wire.required;
import static org.zhiban.rest.internal.wire.Wire.roster;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.RosterId;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.DateSpan;
import org.zhiban.rest.internal.http.Desk;
import org.zhiban.rest.internal.wire.DraftView;
import org.zhiban.rest.internal.wire.Is;
import org.zhiban.rest.internal.wire.RedraftView;
import org.zhiban.rest.internal.wire.RosterView;
import org.zhiban.rest.internal.wire.SheetView;

/** Rosters to be read, and drafts nobody has proposed yet. */
@Path("")
@Tag(name = "rosters", description = "值班表")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class RosterViewResource {
    private final Desk desk;

    RosterViewResource(Desk desk) {
        this.desk = desk;
    }

    /** The rosters by name. */
    public record RosterNames(List<String> rosters) {}

    @GET
    @Path("rosters")
    @Operation(operationId = "readRosters", summary = "值班表目录 the rosters there are")
    @APIResponseSchema(RosterNames.class)
    public Response rosters(@Context SecurityContext asked) {
        return desk.show(
                asked,
                reading -> new RosterNames(reading.view().state().rosters().all().keySet().stream()
                        .map(RosterId::value)
                        .toList()));
    }

    @GET
    @Path("rosters/{roster}")
    @Operation(operationId = "readRoster", summary = "值班表 a roster as it stands")
    @APIResponseSchema(RosterView.class)
    public Response readRoster(@Context SecurityContext asked, @PathParam("roster") String roster) {
        return desk.showIfThere(
                asked,
                reading -> reading.view().roster(roster(roster)).map(one -> RosterView.of(one, reading.telling())));
    }

    @GET
    @Path("rosters/{roster}/sheet")
    @Operation(operationId = "readRosterSheet", summary = "值班表单 a roster as the sheet on the wall")
    @APIResponseSchema(SheetView.class)
    public Response sheet(@Context SecurityContext asked, @PathParam("roster") String roster) {
        return desk.showIfThere(
                asked,
                reading -> reading.view().rosterSheet(roster(roster)).map(one -> SheetView.of(one, reading.telling())));
    }

    @GET
    @Path("rosters/{roster}/redraft")
    @Operation(operationId = "redraftRoster", summary = "重排 what has to change in a roster from a day on")
    @APIResponseSchema(RedraftView.class)
    public Response redraft(
            @Context SecurityContext asked, @PathParam("roster") String roster, @QueryParam("from") String from) {
        LocalDate day = date(required("from", from));
        return desk.showIfThere(
                asked,
                reading -> reading.view()
                        .roster(roster(roster))
                        .map(one -> RedraftView.of(reading.view().redraft(one.id(), day))));
    }

    public record DraftRequestBody(
            @NotNull @Is(DAYS) String period,
            @Size(max = MANY) List<RosterResource.@NotNull @Valid AssignmentBody> fixed) {}

    @POST
    @Path("roster-drafts")
    @Operation(
            operationId = "draftRoster",
            summary = "草拟值班表 draft a fair roster of three months at most; nothing is written")
    @APIResponseSchema(DraftView.class)
    public Response draft(@Context SecurityContext asked, DraftRequestBody body) {
        return desk.show(asked, body, reading -> {
            DateSpan period = days(body.period());
            if (period.length() > 92) {
                throw new IllegalArgumentException("日期段 period must have 92 days at most: " + period);
            }
            Function<StaffId, DutyOfficer> people = desk.officers(asked);
            return DraftView.of(
                    reading.view()
                            .draft(
                                    period,
                                    list(body.fixed()).stream()
                                            .map(one -> one.assignment(people))
                                            .toList()),
                    reading.telling());
        });
    }
}
