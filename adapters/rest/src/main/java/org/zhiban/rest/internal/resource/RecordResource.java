package org.zhiban.rest.internal.resource;

import static org.zhiban.rest.internal.wire.Format.POST;
import static org.zhiban.rest.internal.wire.Format.TIME;
import static org.zhiban.rest.internal.wire.Wire.LINE;
import static org.zhiban.rest.internal.wire.Wire.TEXT;
import static org.zhiban.rest.internal.wire.Wire.at;
import static org.zhiban.rest.internal.wire.Wire.isTrue;
import static org.zhiban.rest.internal.wire.Wire.marked;
import static org.zhiban.rest.internal.wire.Wire.oneOf;
import static org.zhiban.rest.internal.wire.Wire.post;
import static org.zhiban.rest.internal.wire.Wire.text;
import static org.zhiban.rest.internal.wire.Wire.time;

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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhiban.core.form.Means;
import org.zhiban.core.form.Paper;
import org.zhiban.core.form.PaperKind;
import org.zhiban.core.form.Urgency;
import org.zhiban.core.form.Visitor;
import org.zhiban.core.office.NoteMissedCall;
import org.zhiban.core.office.ReceivePaper;
import org.zhiban.core.office.ReceiveVisitor;
import org.zhiban.core.office.RecordCall;
import org.zhiban.rest.internal.http.Desk;
import org.zhiban.rest.internal.wire.CorrespondentBody;
import org.zhiban.rest.internal.wire.Guardable;
import org.zhiban.rest.internal.wire.Is;
import org.zhiban.rest.internal.wire.LabelBody;
import org.zhiban.rest.internal.wire.OneOf;

/** What is written down at a post: calls, papers, visitors. */
@Path("")
@Tag(name = "record", description = "值班记录")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class RecordResource {
    private final Desk desk;

    RecordResource(Desk desk) {
        this.desk = desk;
    }

    public record CallBody(
            @NotNull @Size(max = TEXT) String gist,
            @Size(max = TEXT) String reason,
            @Valid CorrespondentBody from,
            @NotNull @OneOf(Means.class) String means,
            Boolean outgoing,
            @Is(TIME) String at,
            @Valid LabelBody label)
            implements Guardable {}

    @POST
    @Path("posts/{post}/calls")
    @Operation(operationId = "recordCall", summary = "来电去电 record a call on the line")
    public Response recordCall(@Context SecurityContext by, @PathParam("post") String post, CallBody body) {
        return desk.submit(
                by,
                body,
                () -> marked(
                        body.label(),
                        new RecordCall(
                                post(post),
                                body.gist(),
                                Optional.ofNullable(body.reason()),
                                Optional.ofNullable(body.from()).map(CorrespondentBody::correspondent),
                                oneOf(Means.class, body.means()),
                                isTrue(body.outgoing()),
                                at(body.at()))));
    }

    public record MissedCallBody(
            @NotNull @OneOf(Means.class) String means,
            @NotNull @Size(max = LINE) String caller,
            @Is(TIME) String at,
            @Valid LabelBody label)
            implements Guardable {}

    @POST
    @Path("posts/{post}/missed-calls")
    @Operation(operationId = "noteMissedCall", summary = "漏接 note a call that was missed")
    public Response noteMissedCall(@Context SecurityContext by, @PathParam("post") String post, MissedCallBody body) {
        return desk.submit(
                by,
                body,
                () -> marked(
                        body.label(),
                        new NoteMissedCall(
                                post(post), oneOf(Means.class, body.means()), body.caller(), at(body.at()))));
    }

    public record PaperBody(
            @NotNull @OneOf(PaperKind.class) String kind,
            @NotNull @Size(max = LINE) String source,
            @NotNull @Size(max = LINE) String document,
            @NotNull @Size(max = LINE) String title,
            @NotNull @OneOf(Urgency.class) String urgency,
            @NotNull @Is(TIME) String arrived,
            @Is(TIME) String at,
            @Valid LabelBody label)
            implements Guardable {

        Paper paper() {
            return new Paper(
                    oneOf(PaperKind.class, kind),
                    source,
                    document,
                    title,
                    oneOf(Urgency.class, urgency),
                    time(arrived));
        }
    }

    @POST
    @Path("posts/{post}/papers")
    @Operation(operationId = "receivePaper", summary = "收文 receive a message, notice or fax")
    public Response receivePaper(@Context SecurityContext by, @PathParam("post") String post, PaperBody body) {
        return desk.submit(
                by, body, () -> marked(body.label(), new ReceivePaper(post(post), body.paper(), at(body.at()))));
    }

    public record VisitorBody(
            @NotNull @Size(max = LINE) String name,
            @NotNull @Size(max = LINE) String organisation,
            @NotNull @Size(max = TEXT) String purpose,
            @NotNull @Size(max = LINE) String host,
            @Size(max = TEXT) String result,
            @Is(TIME) String at,
            @Valid LabelBody label)
            implements Guardable {

        Visitor visitor() {
            return new Visitor(name, organisation, purpose, host, text(result));
        }
    }

    @POST
    @Path("posts/{post}/visitors")
    @Operation(operationId = "receiveVisitor", summary = "来访 receive a visitor")
    public Response receiveVisitor(@Context SecurityContext by, @PathParam("post") String post, VisitorBody body) {
        return desk.submit(
                by, body, () -> marked(body.label(), new ReceiveVisitor(post(post), body.visitor(), at(body.at()))));
    }
}
