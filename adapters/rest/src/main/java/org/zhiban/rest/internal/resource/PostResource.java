package org.zhiban.rest.internal.resource;

import static org.zhiban.rest.internal.wire.Format.MATTER;
import static org.zhiban.rest.internal.wire.Format.POST;
import static org.zhiban.rest.internal.wire.Format.STAFF;
import static org.zhiban.rest.internal.wire.Format.TIME;
import static org.zhiban.rest.internal.wire.Wire.LINE;
import static org.zhiban.rest.internal.wire.Wire.MANY;
import static org.zhiban.rest.internal.wire.Wire.TEXT;
import static org.zhiban.rest.internal.wire.Wire.at;
import static org.zhiban.rest.internal.wire.Wire.list;
import static org.zhiban.rest.internal.wire.Wire.maybe;
import static org.zhiban.rest.internal.wire.Wire.post;
import static org.zhiban.rest.internal.wire.Wire.text;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhiban.core.office.CheckPost;
import org.zhiban.core.office.ContinueDuty;
import org.zhiban.core.office.LeavePost;
import org.zhiban.core.office.NoteAbsence;
import org.zhiban.core.office.RelocateDuty;
import org.zhiban.core.office.ReturnToPost;
import org.zhiban.core.office.SignIn;
import org.zhiban.core.office.SignOut;
import org.zhiban.core.office.TakePost;
import org.zhiban.core.office.View;
import org.zhiban.rest.internal.http.Desk;
import org.zhiban.rest.internal.wire.Is;
import org.zhiban.rest.internal.wire.OnPostView;
import org.zhiban.rest.internal.wire.Wire;

/** A post: who is on it, comes on it, is away from it. */
@Path("")
@Tag(name = "posts", description = "岗位")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PostResource {
    private final Desk desk;

    PostResource(Desk desk) {
        this.desk = desk;
    }

    @GET
    @Path("posts/{post}/on-duty")
    @Operation(operationId = "whoIsOn", summary = "在岗 who is or was on the post")
    @APIResponseSchema(OnPostView.class)
    public Response whoIsOn(
            @Context SecurityContext asked, @PathParam("post") String post, @QueryParam("at") String at) {
        return desk.show(asked, reading -> {
            View view = reading.view();
            return OnPostView.of(view.onPost(post(post), at(at).orElse(view.now())), reading.telling());
        });
    }

    /** When somebody did it; now, unless something is said. */
    public record MomentBody(@Is(TIME) String at) {}

    public record TakePostBody(
            @Is(STAFF) String witness,
            @Size(max = MANY) List<@NotNull @Is(MATTER) String> matters,
            @Size(max = TEXT) String remark,
            @Is(TIME) String at) {}

    @POST
    @Path("posts/{post}/takings")
    @Operation(operationId = "takePost", summary = "接岗 take a post nobody hands over")
    public Response takePost(@Context SecurityContext by, @PathParam("post") String post, TakePostBody body) {
        return desk.submit(
                by,
                body,
                () -> new TakePost(
                        post(post),
                        maybe(body.witness(), Wire::staff),
                        list(body.matters()).stream().map(Wire::matter).toList(),
                        text(body.remark()),
                        at(body.at())));
    }

    @POST
    @Path("posts/{post}/continuations")
    @Operation(operationId = "continueDuty", summary = "连班 stay on for the shift that follows")
    public Response continueDuty(@Context SecurityContext by, @PathParam("post") String post, MomentBody body) {
        return desk.submit(by, body, () -> new ContinueDuty(post(post), at(body.at())));
    }

    public record LeavePostBody(
            @Is(STAFF) String standIn,
            @Is(STAFF) String permittedBy,
            @NotNull @Size(max = TEXT) String reason,
            @Is(TIME) String at) {}

    @POST
    @Path("posts/{post}/departures")
    @Operation(operationId = "leavePost", summary = "离岗 leave the post for a while")
    public Response leavePost(@Context SecurityContext by, @PathParam("post") String post, LeavePostBody body) {
        return desk.submit(
                by,
                body,
                () -> new LeavePost(
                        post(post),
                        maybe(body.standIn(), Wire::staff),
                        maybe(body.permittedBy(), Wire::staff),
                        body.reason(),
                        at(body.at())));
    }

    @POST
    @Path("posts/{post}/returns")
    @Operation(operationId = "returnToPost", summary = "返岗 come back to the post")
    public Response returnToPost(@Context SecurityContext by, @PathParam("post") String post, MomentBody body) {
        return desk.submit(by, body, () -> new ReturnToPost(post(post), at(body.at())));
    }

    @POST
    @Path("posts/{post}/absences")
    @Operation(operationId = "noteAbsence", summary = "脱岗 note that the holder is not at the post")
    public Response noteAbsence(@Context SecurityContext by, @PathParam("post") String post, MomentBody body) {
        return desk.submit(by, body, () -> new NoteAbsence(post(post), at(body.at())));
    }

    public record SpotCheckBody(
            @Is(STAFF) String answeredBy,
            @NotNull @Min(0) @Max(86_400) Integer seconds,
            @Is(TIME) String at) {}

    @POST
    @Path("posts/{post}/spot-checks")
    @Operation(operationId = "checkPost", summary = "抽查 call the post to see who answers")
    public Response checkPost(@Context SecurityContext by, @PathParam("post") String post, SpotCheckBody body) {
        return desk.submit(
                by,
                body,
                () -> new CheckPost(post(post), maybe(body.answeredBy(), Wire::staff), body.seconds(), at(body.at())));
    }

    public record SignInBody(
            @NotNull @Size(max = LINE) String place,
            @Is(TIME) String at) {}

    @POST
    @Path("posts/{post}/sign-ins")
    @Operation(operationId = "signIn", summary = "签到 sign in")
    public Response signIn(@Context SecurityContext by, @PathParam("post") String post, SignInBody body) {
        return desk.submit(by, body, () -> new SignIn(post(post), body.place(), at(body.at())));
    }

    @POST
    @Path("posts/{post}/sign-outs")
    @Operation(operationId = "signOut", summary = "签退 sign out")
    public Response signOut(@Context SecurityContext by, @PathParam("post") String post, MomentBody body) {
        return desk.submit(by, body, () -> new SignOut(post(post), at(body.at())));
    }

    public record RelocationBody(
            @NotNull @Size(max = LINE) String place,
            @NotNull @Size(max = TEXT) String reason,
            @Size(max = 50) List<@NotNull @Size(max = LINE) String> carried,
            @Is(TIME) String at) {}

    @POST
    @Path("posts/{post}/relocations")
    @Operation(operationId = "relocateDuty", summary = "易地值班 do duty at another place")
    public Response relocateDuty(@Context SecurityContext by, @PathParam("post") String post, RelocationBody body) {
        return desk.submit(
                by,
                body,
                () -> new RelocateDuty(post(post), body.place(), body.reason(), list(body.carried()), at(body.at())));
    }
}
