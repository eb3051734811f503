package org.zhiban.rest.internal.resource;

import static org.zhiban.rest.internal.wire.Format.MATTER;
import static org.zhiban.rest.internal.wire.Format.NAME;
import static org.zhiban.rest.internal.wire.Format.POST;
import static org.zhiban.rest.internal.wire.Format.STAFF;
import static org.zhiban.rest.internal.wire.Format.TIME;
import static org.zhiban.rest.internal.wire.Wire.LINE;
import static org.zhiban.rest.internal.wire.Wire.TEXT;
import static org.zhiban.rest.internal.wire.Wire.at;
import static org.zhiban.rest.internal.wire.Wire.isTrue;
import static org.zhiban.rest.internal.wire.Wire.list;
import static org.zhiban.rest.internal.wire.Wire.marked;
import static org.zhiban.rest.internal.wire.Wire.matter;
import static org.zhiban.rest.internal.wire.Wire.maybe;
import static org.zhiban.rest.internal.wire.Wire.number;
import static org.zhiban.rest.internal.wire.Wire.oneOf;
import static org.zhiban.rest.internal.wire.Wire.post;
import static org.zhiban.rest.internal.wire.Wire.staff;
import static org.zhiban.rest.internal.wire.Wire.text;

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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhiban.core.form.Answer;
import org.zhiban.core.form.Casualties;
import org.zhiban.core.form.Casualty;
import org.zhiban.core.form.Category;
import org.zhiban.core.form.EmergencySheet;
import org.zhiban.core.form.Grade;
import org.zhiban.core.form.Means;
import org.zhiban.core.form.Question;
import org.zhiban.core.form.ReportForm;
import org.zhiban.core.form.ReportStage;
import org.zhiban.core.form.Sureness;
import org.zhiban.core.form.Topic;
import org.zhiban.core.form.TopicReport;
import org.zhiban.core.office.ApproveReport;
import org.zhiban.core.office.CoordinateReport;
import org.zhiban.core.office.DraftReport;
import org.zhiban.core.office.RecordEmergency;
import org.zhiban.core.office.SendReport;
import org.zhiban.core.office.UpdateEmergency;
import org.zhiban.rest.internal.http.Desk;
import org.zhiban.rest.internal.wire.Guardable;
import org.zhiban.rest.internal.wire.Is;
import org.zhiban.rest.internal.wire.LabelBody;
import org.zhiban.rest.internal.wire.OneOf;
import org.zhiban.rest.internal.wire.Wire;

/** Emergencies: received, told, drafted, approved, agreed, reported upward, followed. */
@Path("")
@Tag(name = "emergencies", description = "紧急信息")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class EmergencyResource {
    private final Desk desk;

    EmergencyResource(Desk desk) {
        this.desk = desk;
    }

    public record SheetAnswerBody(
            @NotNull @OneOf(Question.class) String question,
            @NotNull @OneOf(Sureness.class) String sureness,
            @Size(max = TEXT) String text) {

        Answer answer() {
            return new Answer(oneOf(Question.class, question), oneOf(Sureness.class, sureness), Wire.text(text));
        }
    }

    public record CasualtiesBody(
            @Min(0) Integer dead,
            @Min(0) Integer injured,
            @Min(0) Integer missing,
            @Min(0) Integer trapped,
            @Min(0) Integer moved) {

        static Casualties casualties(CasualtiesBody body) {
            Map<Casualty, Integer> numbers = new EnumMap<>(Casualty.class);
            if (body != null) {
                numbers.put(Casualty.DEAD, body.dead);
                numbers.put(Casualty.INJURED, body.injured);
                numbers.put(Casualty.MISSING, body.missing);
                numbers.put(Casualty.TRAPPED, body.trapped);
                numbers.put(Casualty.MOVED, body.moved);
            }
            numbers.values().removeIf(Objects::isNull);
            return new Casualties(numbers);
        }
    }

    public record EmergencyBody(
            @NotNull @OneOf(Means.class) String means,
            @Is(TIME) String occurred,
            @Size(max = 100) List<@NotNull @Valid SheetAnswerBody> answers,
            @OneOf(Category.class) String category,
            @Size(max = LINE) String kind,
            @OneOf(Grade.class) String grade,
            @Valid CasualtiesBody casualties,
            @Is(MATTER) String continued,
            @Is(TIME) String at,
            @Valid LabelBody label)
            implements Guardable {

        EmergencySheet sheet() {
            return new EmergencySheet(
                    oneOf(Means.class, means),
                    Wire.at(occurred),
                    list(answers).stream().map(SheetAnswerBody::answer).toList(),
                    maybe(category, one -> oneOf(Category.class, one)),
                    text(kind),
                    maybe(grade, one -> oneOf(Grade.class, one)),
                    CasualtiesBody.casualties(casualties));
        }
    }

    @POST
    @Path("posts/{post}/emergencies")
    @Operation(operationId = "recordEmergency", summary = "接报紧急信息 record an emergency; it is never refused")
    public Response record(@Context SecurityContext by, @PathParam("post") String post, EmergencyBody body) {
        return desk.submit(
                by,
                body,
                () -> marked(
                        body.label(),
                        new RecordEmergency(
                                post(post), body.sheet(), maybe(body.continued(), Wire::matter), at(body.at()))));
    }

    public record EmergencyUpdateBody(
            @Size(max = 100) List<@NotNull @Valid SheetAnswerBody> answers,
            @OneOf(Category.class) String category,
            @Size(max = LINE) String kind,
            @OneOf(Grade.class) String grade,
            @Valid CasualtiesBody casualties,
            @NotNull @Size(max = LINE) String source,
            Boolean verified,
            @Is(TIME) String at,
            @Valid LabelBody label)
            implements Guardable {

        UpdateEmergency of(String matter) {
            return new UpdateEmergency(
                    matter(matter),
                    list(answers).stream().map(SheetAnswerBody::answer).toList(),
                    maybe(category, one -> oneOf(Category.class, one)),
                    text(kind),
                    maybe(grade, one -> oneOf(Grade.class, one)),
                    CasualtiesBody.casualties(casualties),
                    source,
                    isTrue(verified),
                    Wire.at(at));
        }
    }

    @POST
    @Path("matters/{matter}/updates")
    @Operation(operationId = "updateEmergency", summary = "核实续记 what is known by now")
    public Response update(@Context SecurityContext by, @PathParam("matter") String matter, EmergencyUpdateBody body) {
        return desk.submit(by, body, () -> marked(body.label(), body.of(matter)));
    }

    public record TopicBody(
            @NotNull @OneOf(Topic.class) String topic,
            @NotNull @Size(max = TEXT) String text) {

        TopicReport report() {
            return new TopicReport(oneOf(Topic.class, topic), text);
        }
    }

    public record DraftBody(
            @NotNull @OneOf(ReportStage.class) String stage,
            @NotNull @Size(max = TEXT) String text,
            @Size(max = 20) List<@NotNull @Valid TopicBody> topics,
            @Is(TIME) String at,
            @Valid LabelBody label)
            implements Guardable {}

    @POST
    @Path("matters/{matter}/drafts")
    @Operation(operationId = "draftReport", summary = "拟稿 draft a report: first, follow-up or final")
    public Response draft(@Context SecurityContext by, @PathParam("matter") String matter, DraftBody body) {
        return desk.submit(
                by,
                body,
                () -> marked(
                        body.label(),
                        new DraftReport(
                                matter(matter),
                                oneOf(ReportStage.class, body.stage()),
                                body.text(),
                                list(body.topics()).stream()
                                        .map(TopicBody::report)
                                        .toList(),
                                at(body.at()))));
    }

    private static int draftNumber(String draft) {
        return number("draft", draft, 1);
    }

    public record ApprovalBody(
            @NotNull @Is(STAFF) String approver,
            @NotNull @OneOf(ReportForm.class) String form,
            @Is(TIME) String at,
            @Valid LabelBody label)
            implements Guardable {}

    @POST
    @Path("matters/{matter}/drafts/{draft}/approvals")
    @Operation(operationId = "approveReport", summary = "审批 a city leader approves the draft")
    public Response approve(
            @Context SecurityContext by,
            @PathParam("matter") String matter,
            @PathParam("draft") String draft,
            ApprovalBody body) {
        return desk.submit(
                by,
                body,
                () -> marked(
                        body.label(),
                        new ApproveReport(
                                matter(matter),
                                draftNumber(draft),
                                staff(body.approver()),
                                oneOf(ReportForm.class, body.form()),
                                at(body.at()))));
    }

    public record CoordinationBody(
            @NotNull @Is(NAME) String recipient,
            @Is(TIME) String at,
            @Valid LabelBody label) implements Guardable {}

    @POST
    @Path("matters/{matter}/drafts/{draft}/coordinations")
    @Operation(operationId = "coordinateReport", summary = "会商 agree the draft with a recipient")
    public Response coordinate(
            @Context SecurityContext by,
            @PathParam("matter") String matter,
            @PathParam("draft") String draft,
            CoordinationBody body) {
        return desk.submit(
                by,
                body,
                () -> marked(
                        body.label(),
                        new CoordinateReport(matter(matter), draftNumber(draft), body.recipient(), at(body.at()))));
    }

    public record SendingBody(
            @NotNull @Is(NAME) String recipient,
            @NotNull @OneOf(ReportForm.class) String form,
            @NotNull @Size(max = TEXT) String text,
            @NotNull @Size(max = LINE) String receipt,
            @Is(TIME) String at,
            @Valid LabelBody label)
            implements Guardable {}

    @POST
    @Path("matters/{matter}/drafts/{draft}/sendings")
    @Operation(operationId = "sendReport", summary = "上报 the report has gone to a recipient")
    public Response send(
            @Context SecurityContext by,
            @PathParam("matter") String matter,
            @PathParam("draft") String draft,
            SendingBody body) {
        return desk.submit(
                by,
                body,
                () -> marked(
                        body.label(),
                        new SendReport(
                                matter(matter),
                                draftNumber(draft),
                                body.recipient(),
                                oneOf(ReportForm.class, body.form()),
                                body.text(),
                                body.receipt(),
                                at(body.at()))));
    }
}
