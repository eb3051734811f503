package org.zhiban.rest.internal.resource;

import static org.zhiban.rest.internal.wire.Format.DATE;
import static org.zhiban.rest.internal.wire.Format.NAME;
import static org.zhiban.rest.internal.wire.Format.POST;
import static org.zhiban.rest.internal.wire.Format.STAFF;
import static org.zhiban.rest.internal.wire.Format.TIME;
import static org.zhiban.rest.internal.wire.Wire.LINE;
import static org.zhiban.rest.internal.wire.Wire.TEXT;
import static org.zhiban.rest.internal.wire.Wire.at;
import static org.zhiban.rest.internal.wire.Wire.date;
import static org.zhiban.rest.internal.wire.Wire.form;
import static org.zhiban.rest.internal.wire.Wire.longNumber;
import static org.zhiban.rest.internal.wire.Wire.marked;
import static org.zhiban.rest.internal.wire.Wire.name;
import static org.zhiban.rest.internal.wire.Wire.post;
import static org.zhiban.rest.internal.wire.Wire.staff;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhiban.core.office.ConfirmRound;
import org.zhiban.core.office.FillFields;
import org.zhiban.core.office.LiftReinforcement;
import org.zhiban.core.office.MakeDailyReport;
import org.zhiban.core.office.MakeRound;
import org.zhiban.core.office.OrderReinforcement;
import org.zhiban.core.office.ReviewRecord;
import org.zhiban.rest.internal.http.Desk;
import org.zhiban.rest.internal.wire.Guardable;
import org.zhiban.rest.internal.wire.Is;
import org.zhiban.rest.internal.wire.LabelBody;

/** What recurs: rounds, the daily report, the forms' own fields, the leader's review, reinforced duty. */
@Path("")
@Tag(name = "routine", description = "例行事项")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class RoutineResource {
    private final Desk desk;

    RoutineResource(Desk desk) {
        this.desk = desk;
    }

    public record RoundBody(
            @NotNull @Is(NAME) String round,
            @NotNull @Size(max = LINE) String place,
            @NotNull @Size(max = TEXT) String seen,
            @Is(TIME) String at) {}

    @POST
    @Path("posts/{post}/rounds")
    @Operation(operationId = "makeRound", summary = "巡查 make a round")
    public Response makeRound(@Context SecurityContext by, @PathParam("post") String post, RoundBody body) {
        return desk.submit(
                by, body, () -> new MakeRound(post(post), body.round(), body.place(), body.seen(), at(body.at())));
    }

    @POST
    @Path("rounds/{entry}/confirmations")
    @Operation(operationId = "confirmRound", summary = "巡查确认 confirm a round")
    public Response confirmRound(
            @Context SecurityContext by, @PathParam("entry") String entry, PostResource.MomentBody body) {
        return desk.submit(by, body, () -> new ConfirmRound(longNumber("entry", entry, 1), at(body.at())));
    }

    public record DailyReportBody(
            @NotNull @Is(DATE) String date,
            @Size(max = TEXT) String text,
            @NotNull @Size(max = LINE) String recipient,
            @Is(TIME) String at) {}

    @POST
    @Path("posts/{post}/daily-reports")
    @Operation(operationId = "makeDailyReport", summary = "每日报告 report the day; without a text, that nothing happened")
    public Response makeDailyReport(@Context SecurityContext by, @PathParam("post") String post, DailyReportBody body) {
        return desk.submit(
                by,
                body,
                () -> new MakeDailyReport(
                        post(post),
                        date(body.date()),
                        Optional.ofNullable(body.text()),
                        body.recipient(),
                        at(body.at())));
    }

    public record FieldsBody(
            @NotNull @Size(min = 1, max = 100) Map<@NotNull @Is(NAME) String, @NotNull @Size(max = TEXT) String> values,
            @Is(TIME) String at) {}

    @POST
    @Path("forms/{number}/fields")
    @Operation(operationId = "fillFields", summary = "填写自设栏目 fill in the office's own fields of a form")
    public Response fillFields(@Context SecurityContext by, @PathParam("number") String number, FieldsBody body) {
        return desk.submit(by, body, () -> new FillFields(form(number), body.values(), at(body.at())));
    }

    public record ReviewBody(
            @NotNull @Size(max = TEXT) String remark,
            @Is(TIME) String at,
            @Valid LabelBody label) implements Guardable {}

    @POST
    @Path("forms/{number}/reviews")
    @Operation(operationId = "reviewRecord", summary = "审阅 a leader reviews a duty record")
    public Response reviewRecord(@Context SecurityContext by, @PathParam("number") String number, ReviewBody body) {
        return desk.submit(
                by, body, () -> marked(body.label(), new ReviewRecord(form(number), body.remark(), at(body.at()))));
    }

    public record ReinforcementBody(
            @NotNull @Is(DATE) String from,
            @NotNull @Size(max = TEXT) String instruction,
            @NotNull @Is(STAFF) String orderedBy,
            @Is(TIME) String at) {}

    @POST
    @Path("reinforcements/{reinforcement}/orders")
    @Operation(operationId = "orderReinforcement", summary = "加强值班 order reinforced duty")
    public Response reinforce(
            @Context SecurityContext by, @PathParam("reinforcement") String reinforcement, ReinforcementBody body) {
        return desk.submit(
                by,
                body,
                () -> new OrderReinforcement(
                        name(reinforcement),
                        date(body.from()),
                        body.instruction(),
                        staff(body.orderedBy()),
                        at(body.at())));
    }

    public record LiftingBody(
            @NotNull @Is(DATE) String until,
            @NotNull @Is(STAFF) String orderedBy,
            @Is(TIME) String at) {}

    @POST
    @Path("reinforcements/{reinforcement}/liftings")
    @Operation(operationId = "liftReinforcement", summary = "解除加强值班 lift reinforced duty")
    public Response lift(
            @Context SecurityContext by, @PathParam("reinforcement") String reinforcement, LiftingBody body) {
        return desk.submit(
                by,
                body,
                () -> new LiftReinforcement(
                        name(reinforcement), date(body.until()), staff(body.orderedBy()), at(body.at())));
    }
}
