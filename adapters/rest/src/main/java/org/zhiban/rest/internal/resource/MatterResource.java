package org.zhiban.rest.internal.resource;

import static org.zhiban.rest.internal.wire.Format.MATTER;
import static org.zhiban.rest.internal.wire.Format.NAME;
import static org.zhiban.rest.internal.wire.Format.POST;
import static org.zhiban.rest.internal.wire.Format.STAFF;
import static org.zhiban.rest.internal.wire.Format.TIME;
import static org.zhiban.rest.internal.wire.Wire.TEXT;
import static org.zhiban.rest.internal.wire.Wire.at;
import static org.zhiban.rest.internal.wire.Wire.isTrue;
import static org.zhiban.rest.internal.wire.Wire.marked;
import static org.zhiban.rest.internal.wire.Wire.matter;
import static org.zhiban.rest.internal.wire.Wire.maybe;
import static org.zhiban.rest.internal.wire.Wire.oneOf;
import static org.zhiban.rest.internal.wire.Wire.post;
import static org.zhiban.rest.internal.wire.Wire.staff;

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
import org.zhiban.core.form.Addressee;
import org.zhiban.core.form.Means;
import org.zhiban.core.form.Outcome;
import org.zhiban.core.form.Satisfaction;
import org.zhiban.core.office.AcknowledgeReport;
import org.zhiban.core.office.AnswerMatter;
import org.zhiban.core.office.ArchiveMatter;
import org.zhiban.core.office.AssignTask;
import org.zhiban.core.office.CloseMatter;
import org.zhiban.core.office.ExplainMatter;
import org.zhiban.core.office.GiveInstruction;
import org.zhiban.core.office.HandleMatter;
import org.zhiban.core.office.RegisterMatter;
import org.zhiban.core.office.ReportMatter;
import org.zhiban.rest.internal.http.Desk;
import org.zhiban.rest.internal.wire.CorrespondentBody;
import org.zhiban.rest.internal.wire.Guardable;
import org.zhiban.rest.internal.wire.Is;
import org.zhiban.rest.internal.wire.LabelBody;
import org.zhiban.rest.internal.wire.OneOf;

/** Matters: registered, reported, carried out, answered, closed, archived. */
@Path("")
@Tag(name = "matters", description = "事项")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class MatterResource {
    private final Desk desk;

    MatterResource(Desk desk) {
        this.desk = desk;
    }

    public record MatterBody(
            @NotNull @Is(MATTER) String matter,
            @NotNull @Size(max = TEXT) String content,
            @NotNull @Size(max = TEXT) String requirement,
            Boolean urgent,
            @Valid CorrespondentBody from,
            @OneOf(Means.class) String means,
            @Is(TIME) String at,
            @Valid LabelBody label)
            implements Guardable {}

    @POST
    @Path("posts/{post}/matters")
    @Operation(operationId = "registerMatter", summary = "登记事项 register a matter")
    public Response registerMatter(@Context SecurityContext by, @PathParam("post") String post, MatterBody body) {
        return desk.submit(
                by,
                body,
                () -> marked(
                        body.label(),
                        new RegisterMatter(
                                matter(body.matter()),
                                post(post),
                                body.content(),
                                body.requirement(),
                                isTrue(body.urgent()),
                                Optional.ofNullable(body.from()).map(CorrespondentBody::correspondent),
                                maybe(body.means(), means -> oneOf(Means.class, means)),
                                at(body.at()))));
    }

    public record TaskBody(
            @NotNull @Is(MATTER) String matter,
            @NotNull @Is(STAFF) String leader,
            @NotNull @Size(max = TEXT) String task,
            @Is(TIME) String due,
            @Is(TIME) String at,
            @Valid LabelBody label)
            implements Guardable {}

    @POST
    @Path("posts/{post}/tasks")
    @Operation(operationId = "assignTask", summary = "交办 a leader gives the post something to do")
    public Response assignTask(@Context SecurityContext by, @PathParam("post") String post, TaskBody body) {
        return desk.submit(
                by,
                body,
                () -> marked(
                        body.label(),
                        new AssignTask(
                                matter(body.matter()),
                                post(post),
                                staff(body.leader()),
                                body.task(),
                                at(body.due()),
                                at(body.at()))));
    }

    public record MatterReportBody(
            @NotNull @Is(STAFF) String leader,
            @NotNull @OneOf(Means.class) String means,
            @Is(TIME) String at,
            @Valid LabelBody label)
            implements Guardable {}

    @POST
    @Path("matters/{matter}/reports")
    @Operation(operationId = "reportMatter", summary = "报告 tell a leader")
    public Response reportMatter(
            @Context SecurityContext by, @PathParam("matter") String matter, MatterReportBody body) {
        return desk.submit(
                by,
                body,
                () -> marked(
                        body.label(),
                        new ReportMatter(
                                matter(matter),
                                staff(body.leader()),
                                oneOf(Means.class, body.means()),
                                at(body.at()))));
    }

    public record AcknowledgementBody(
            @NotNull @Is(STAFF) String leader,
            @Is(TIME) String at,
            @Valid LabelBody label) implements Guardable {}

    @POST
    @Path("matters/{matter}/acknowledgements")
    @Operation(operationId = "acknowledgeReport", summary = "确认知悉 the leader has heard it")
    public Response acknowledge(
            @Context SecurityContext by, @PathParam("matter") String matter, AcknowledgementBody body) {
        return desk.submit(
                by,
                body,
                () -> marked(body.label(), new AcknowledgeReport(matter(matter), staff(body.leader()), at(body.at()))));
    }

    public record InstructionBody(
            @NotNull @Is(STAFF) String leader,
            @NotNull @Size(max = TEXT) String text,
            @NotNull @OneOf(Means.class) String means,
            @Is(TIME) String at,
            @Valid LabelBody label)
            implements Guardable {}

    @POST
    @Path("matters/{matter}/instructions")
    @Operation(operationId = "giveInstruction", summary = "批示 a leader's instruction")
    public Response instruct(@Context SecurityContext by, @PathParam("matter") String matter, InstructionBody body) {
        return desk.submit(
                by,
                body,
                () -> marked(
                        body.label(),
                        new GiveInstruction(
                                matter(matter),
                                staff(body.leader()),
                                body.text(),
                                oneOf(Means.class, body.means()),
                                at(body.at()))));
    }

    public record HandlingBody(
            @NotNull @Min(0) Integer instruction,
            @NotNull @Size(max = TEXT) String text,
            @NotNull @OneOf(Outcome.class) String outcome,
            @Is(TIME) String at,
            @Valid LabelBody label)
            implements Guardable {}

    @POST
    @Path("matters/{matter}/handlings")
    @Operation(operationId = "handleMatter", summary = "落实 what was done; instruction 0 is the matter itself")
    public Response handle(@Context SecurityContext by, @PathParam("matter") String matter, HandlingBody body) {
        return desk.submit(
                by,
                body,
                () -> marked(
                        body.label(),
                        new HandleMatter(
                                matter(matter),
                                body.instruction(),
                                body.text(),
                                oneOf(Outcome.class, body.outcome()),
                                at(body.at()))));
    }

    public record AnswerBody(
            @NotNull @OneOf(Addressee.class) String addressee,
            @NotNull @Size(max = TEXT) String text,
            @NotNull @OneOf(Satisfaction.class) String satisfaction,
            @Is(TIME) String at,
            @Valid LabelBody label)
            implements Guardable {}

    @POST
    @Path("matters/{matter}/answers")
    @Operation(operationId = "answerMatter", summary = "反馈 answer who asked")
    public Response answer(@Context SecurityContext by, @PathParam("matter") String matter, AnswerBody body) {
        return desk.submit(
                by,
                body,
                () -> marked(
                        body.label(),
                        new AnswerMatter(
                                matter(matter),
                                oneOf(Addressee.class, body.addressee()),
                                body.text(),
                                oneOf(Satisfaction.class, body.satisfaction()),
                                at(body.at()))));
    }

    public record MatterTextBody(
            @NotNull @Size(max = TEXT) String text,
            @Is(TIME) String at,
            @Valid LabelBody label) implements Guardable {}

    @POST
    @Path("matters/{matter}/explanations")
    @Operation(operationId = "explainMatter", summary = "解释说明 explain what cannot be solved yet")
    public Response explain(@Context SecurityContext by, @PathParam("matter") String matter, MatterTextBody body) {
        return desk.submit(
                by, body, () -> marked(body.label(), new ExplainMatter(matter(matter), body.text(), at(body.at()))));
    }

    @POST
    @Path("matters/{matter}/closings")
    @Operation(operationId = "closeMatter", summary = "办结 close the matter with its result")
    public Response close(@Context SecurityContext by, @PathParam("matter") String matter, MatterTextBody body) {
        return desk.submit(
                by, body, () -> marked(body.label(), new CloseMatter(matter(matter), body.text(), at(body.at()))));
    }

    public record ArchivingBody(
            @NotNull @Is(NAME) String retention,
            @Is(TIME) String at,
            @Valid LabelBody label) implements Guardable {}

    @POST
    @Path("matters/{matter}/archivings")
    @Operation(operationId = "archiveMatter", summary = "归档 archive the matter")
    public Response archive(@Context SecurityContext by, @PathParam("matter") String matter, ArchivingBody body) {
        return desk.submit(
                by,
                body,
                () -> marked(body.label(), new ArchiveMatter(matter(matter), body.retention(), at(body.at()))));
    }
}
