package org.zhiban.rest.internal.resource;

import static org.zhiban.rest.internal.wire.Format.MATTER;
import static org.zhiban.rest.internal.wire.Format.POST;
import static org.zhiban.rest.internal.wire.Format.STAFF;
import static org.zhiban.rest.internal.wire.Format.TIME;
import static org.zhiban.rest.internal.wire.Wire.LINE;
import static org.zhiban.rest.internal.wire.Wire.MANY;
import static org.zhiban.rest.internal.wire.Wire.TEXT;
import static org.zhiban.rest.internal.wire.Wire.at;
import static org.zhiban.rest.internal.wire.Wire.isTrue;
import static org.zhiban.rest.internal.wire.Wire.list;
import static org.zhiban.rest.internal.wire.Wire.oneOf;
import static org.zhiban.rest.internal.wire.Wire.post;
import static org.zhiban.rest.internal.wire.Wire.staff;
import static org.zhiban.rest.internal.wire.Wire.text;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhiban.core.event.CarriedMatter;
import org.zhiban.core.event.CheckAnswer;
import org.zhiban.core.event.HandoverMode;
import org.zhiban.core.office.AcceptHandover;
import org.zhiban.core.office.AnswerChecklist;
import org.zhiban.core.office.OfferHandover;
import org.zhiban.core.office.ReportNothing;
import org.zhiban.rest.internal.http.Desk;
import org.zhiban.rest.internal.wire.Is;
import org.zhiban.rest.internal.wire.OneOf;
import org.zhiban.rest.internal.wire.Wire;

/** Handing a post over: one offers, the other accepts, and both have signed. */
@Path("")
@Tag(name = "handover", description = "交接班")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class HandoverResource {
    private final Desk desk;

    HandoverResource(Desk desk) {
        this.desk = desk;
    }

    public record CarriedBody(
            @NotNull @Is(MATTER) String matter,
            @NotNull @Size(max = TEXT) String content,
            @NotNull @Size(max = TEXT) String requirement,
            @Is(TIME) String due) {

        CarriedMatter carried() {
            return new CarriedMatter(Wire.matter(matter), content, requirement, at(due));
        }
    }

    public record HandoverOfferBody(
            @NotNull @Is(STAFF) String incoming,
            @Size(max = MANY) List<@NotNull @Valid CarriedBody> matters,
            Boolean nothingToContinue,
            @NotNull @OneOf(HandoverMode.class) String mode,
            @NotNull @Size(max = LINE) String place,
            @Is(TIME) String at) {}

    @POST
    @Path("posts/{post}/handovers")
    @Operation(operationId = "offerHandover", summary = "交班 hand the post over")
    public Response offer(@Context SecurityContext by, @PathParam("post") String post, HandoverOfferBody body) {
        return desk.submit(
                by,
                body,
                () -> new OfferHandover(
                        post(post),
                        staff(body.incoming()),
                        list(body.matters()).stream().map(CarriedBody::carried).toList(),
                        isTrue(body.nothingToContinue()),
                        oneOf(HandoverMode.class, body.mode()),
                        body.place(),
                        at(body.at())));
    }

    public record HandoverAcceptanceBody(
            @Size(max = MANY) List<@NotNull @Is(MATTER) String> acknowledged,
            @Is(TIME) String at) {}

    @POST
    @Path("posts/{post}/handover-acceptances")
    @Operation(operationId = "acceptHandover", summary = "接班 accept the post with its matters")
    public Response accept(@Context SecurityContext by, @PathParam("post") String post, HandoverAcceptanceBody body) {
        return desk.submit(
                by,
                body,
                () -> new AcceptHandover(
                        post(post),
                        list(body.acknowledged()).stream().map(Wire::matter).toList(),
                        at(body.at())));
    }

    public record CheckBody(
            @NotNull @Size(min = 1, max = LINE) String item,
            @NotNull Boolean met,
            @Size(max = TEXT) String remark) {

        CheckAnswer answer() {
            return new CheckAnswer(item, met, text(remark));
        }
    }

    public record ChecklistBody(
            @NotNull @Size(max = 200) List<@NotNull @Valid CheckBody> checks,
            @Is(TIME) String at) {}

    @POST
    @Path("posts/{post}/checklists")
    @Operation(operationId = "answerChecklist", summary = "设备检查 go through the checklist")
    public Response answerChecklist(@Context SecurityContext by, @PathParam("post") String post, ChecklistBody body) {
        return desk.submit(
                by,
                body,
                () -> new AnswerChecklist(
                        post(post),
                        body.checks().stream().map(CheckBody::answer).toList(),
                        at(body.at())));
    }

    @POST
    @Path("posts/{post}/nil-reports")
    @Operation(operationId = "reportNothing", summary = "无事记录 record that nothing happened")
    public Response reportNothing(
            @Context SecurityContext by, @PathParam("post") String post, PostResource.MomentBody body) {
        return desk.submit(by, body, () -> new ReportNothing(post(post), at(body.at())));
    }
}
