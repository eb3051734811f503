package org.zhiban.rest.internal.resource;

import static org.zhiban.rest.internal.wire.Wire.*;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhiban.core.office.TakePost;
import org.zhiban.rest.internal.http.Asked;
import org.zhiban.rest.internal.http.Desk;
import org.zhiban.rest.internal.http.Submitted;
import org.zhiban.rest.internal.wire.Format;
import org.zhiban.rest.internal.wire.Is;
import org.zhiban.rest.internal.wire.OnPostView;
import org.zhiban.rest.internal.wire.Wire;

/** Who is on which post, and coming on it. */
@Path("posts/{post}")
@Tag(name = "posts", description = "岗位与班次")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ShiftResource {
    private final Desk desk;

    ShiftResource(Desk desk) {
        this.desk = desk;
    }

    @GET
    @Path("on-duty")
    @Operation(operationId = "whoIsOn", summary = "当前在岗 who is on the post now")
    @APIResponseSchema(OnPostView.class)
    public Response whoIsOn(@BeanParam Asked asked, @PathParam("post") String post) {
        return desk.show(asked, reading -> OnPostView.of(reading.view().onPost(post(post)), reading.telling()));
    }

    public record TakePostBody(
            @Is(Format.STAFF) String witness,
            @Size(max = MANY) List<@NotNull @Is(Format.MATTER) String> matters,
            @Size(max = TEXT) String remark,
            @Is(Format.TIME) String at) {}

    @POST
    @Path("takings")
    @Operation(operationId = "takePost", summary = "接岗 take the post that nobody hands over")
    public Response takePost(@BeanParam Submitted by, @PathParam("post") String post, TakePostBody body) {
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
}
