package org.zhiban.rest.internal.resource;

import static org.zhiban.rest.internal.wire.Format.PHONE;
import static org.zhiban.rest.internal.wire.Format.POST;
import static org.zhiban.rest.internal.wire.Format.TIME;
import static org.zhiban.rest.internal.wire.Wire.LINE;
import static org.zhiban.rest.internal.wire.Wire.TEXT;
import static org.zhiban.rest.internal.wire.Wire.at;
import static org.zhiban.rest.internal.wire.Wire.isTrue;
import static org.zhiban.rest.internal.wire.Wire.marked;
import static org.zhiban.rest.internal.wire.Wire.matter;
import static org.zhiban.rest.internal.wire.Wire.oneOf;
import static org.zhiban.rest.internal.wire.Wire.post;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhiban.core.form.Caller;
import org.zhiban.core.form.Order;
import org.zhiban.core.form.Request;
import org.zhiban.core.form.Satisfaction;
import org.zhiban.core.form.Urgency;
import org.zhiban.core.office.CallCitizen;
import org.zhiban.core.office.DispatchOrder;
import org.zhiban.core.office.NoteContact;
import org.zhiban.core.office.RegisterOrder;
import org.zhiban.rest.internal.http.Desk;
import org.zhiban.rest.internal.wire.Guardable;
import org.zhiban.rest.internal.wire.Is;
import org.zhiban.rest.internal.wire.LabelBody;
import org.zhiban.rest.internal.wire.OneOf;

/** Orders of the citizens' lines: registered, passed on, followed up. */
@Path("")
@Tag(name = "lines", description = "市长公开电话与“民生110”")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class OrderResource {
    private final Desk desk;

    OrderResource(Desk desk) {
        this.desk = desk;
    }

    public record CitizenBody(
            @NotNull @Size(max = LINE) String name,
            @NotNull @Is(PHONE) String phone,
            @NotNull @Size(max = LINE) String address) {}

    public record OrderBody(
            @NotNull @Valid CitizenBody caller,
            @NotNull @OneOf(Request.class) String request,
            @NotNull @Size(max = LINE) String topic,
            @NotNull @Size(max = LINE) String place,
            @NotNull @Size(max = TEXT) String content,
            @NotNull @OneOf(Urgency.class) String urgency,
            @NotNull @Min(0) Integer households,
            @Size(max = TEXT) String reason,
            @Is(TIME) String at,
            @Valid LabelBody label)
            implements Guardable {

        Order order() {
            return new Order(
                    new Caller(caller.name(), caller.phone(), caller.address()),
                    oneOf(Request.class, request),
                    topic,
                    place,
                    content,
                    oneOf(Urgency.class, urgency),
                    households);
        }
    }

    @POST
    @Path("posts/{post}/orders")
    @Operation(operationId = "registerOrder", summary = "受理 register what a citizen calls about")
    public Response register(@Context SecurityContext by, @PathParam("post") String post, OrderBody body) {
        return desk.submit(
                by,
                body,
                () -> marked(
                        body.label(),
                        new RegisterOrder(
                                post(post), body.order(), Optional.ofNullable(body.reason()), at(body.at()))));
    }

    public record DispatchBody(
            @NotNull @Size(max = LINE) String department,
            @NotNull @Size(max = LINE) String contact,
            Boolean contactFirst,
            @Is(TIME) String at,
            @Valid LabelBody label)
            implements Guardable {}

    @POST
    @Path("matters/{matter}/dispatches")
    @Operation(operationId = "dispatchOrder", summary = "转办 pass it to the department responsible")
    public Response dispatch(@Context SecurityContext by, @PathParam("matter") String matter, DispatchBody body) {
        return desk.submit(
                by,
                body,
                () -> marked(
                        body.label(),
                        new DispatchOrder(
                                matter(matter),
                                body.department(),
                                body.contact(),
                                isTrue(body.contactFirst()),
                                at(body.at()))));
    }

    public record ContactBody(
            @NotNull @Size(max = LINE) String department,
            @NotNull @Size(max = TEXT) String text,
            @Is(TIME) String at,
            @Valid LabelBody label)
            implements Guardable {}

    @POST
    @Path("matters/{matter}/contacts")
    @Operation(operationId = "noteContact", summary = "部门联系群众 the department has spoken with the citizen")
    public Response contact(@Context SecurityContext by, @PathParam("matter") String matter, ContactBody body) {
        return desk.submit(
                by,
                body,
                () -> marked(
                        body.label(), new NoteContact(matter(matter), body.department(), body.text(), at(body.at()))));
    }

    public record FollowUpBody(
            @NotNull @OneOf(Satisfaction.class) String satisfaction,
            @NotNull @Size(max = TEXT) String text,
            @Is(TIME) String at,
            @Valid LabelBody label)
            implements Guardable {}

    @POST
    @Path("matters/{matter}/follow-ups")
    @Operation(operationId = "callCitizen", summary = "回访 ask the citizen whether it is solved")
    public Response followUp(@Context SecurityContext by, @PathParam("matter") String matter, FollowUpBody body) {
        return desk.submit(
                by,
                body,
                () -> marked(
                        body.label(),
                        new CallCitizen(
                                matter(matter),
                                oneOf(Satisfaction.class, body.satisfaction()),
                                body.text(),
                                at(body.at()))));
    }
}
