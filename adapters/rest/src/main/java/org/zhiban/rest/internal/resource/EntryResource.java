package org.zhiban.rest.internal.resource;

import static org.zhiban.rest.internal.wire.Format.DATE;
import static org.zhiban.rest.internal.wire.Format.POST;
import static org.zhiban.rest.internal.wire.Format.STAFF;
import static org.zhiban.rest.internal.wire.Format.TIME;
import static org.zhiban.rest.internal.wire.Wire.LINE;
import static org.zhiban.rest.internal.wire.Wire.TEXT;
import static org.zhiban.rest.internal.wire.Wire.at;
import static org.zhiban.rest.internal.wire.Wire.longNumber;
import static org.zhiban.rest.internal.wire.Wire.maybe;
import static org.zhiban.rest.internal.wire.Wire.staff;

import jakarta.validation.constraints.Max;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhiban.core.form.RegisterPointer;
import org.zhiban.core.office.CorrectEntry;
import org.zhiban.core.office.DiscloseRecord;
import org.zhiban.core.office.LeavePremises;
import org.zhiban.core.office.NoteSecret;
import org.zhiban.core.office.NoteSectionBack;
import org.zhiban.core.office.NoteSectionOut;
import org.zhiban.core.office.NoteVisitorLeft;
import org.zhiban.core.office.ReturnCall;
import org.zhiban.core.office.ReturnToPremises;
import org.zhiban.core.staff.SectionId;
import org.zhiban.rest.internal.http.Desk;
import org.zhiban.rest.internal.wire.Is;
import org.zhiban.rest.internal.wire.Wire;

/** What is written about an entry, or belongs to no post. */
@Path("")
@Tag(name = "record", description = "值班记录")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class EntryResource {
    private final Desk desk;

    EntryResource(Desk desk) {
        this.desk = desk;
    }

    private static long entry(String number) {
        return longNumber("entry", number, 1);
    }

    public record ReturnCallBody(
            @NotNull @Size(max = TEXT) String text,
            @Is(TIME) String at) {}

    @POST
    @Path("missed-calls/{entry}/returns")
    @Operation(operationId = "returnCall", summary = "回拨 call back")
    public Response returnCall(@Context SecurityContext by, @PathParam("entry") String entry, ReturnCallBody body) {
        return desk.submit(by, body, () -> new ReturnCall(entry(entry), body.text(), at(body.at())));
    }

    @POST
    @Path("visitors/{entry}/departures")
    @Operation(operationId = "noteVisitorLeft", summary = "离访 note that a visitor has left")
    public Response noteVisitorLeft(
            @Context SecurityContext by, @PathParam("entry") String entry, PostResource.MomentBody body) {
        return desk.submit(by, body, () -> new NoteVisitorLeft(entry(entry), at(body.at())));
    }

    public record CorrectionBody(
            @NotNull @Size(max = TEXT) String correction,
            @NotNull @Size(max = TEXT) String reason,
            @Is(TIME) String at) {}

    @POST
    @Path("log/{entry}/corrections")
    @Operation(operationId = "correctEntry", summary = "更正 correct an entry, which stays as it was")
    public Response correctEntry(@Context SecurityContext by, @PathParam("entry") String entry, CorrectionBody body) {
        return desk.submit(
                by, body, () -> new CorrectEntry(entry(entry), body.correction(), body.reason(), at(body.at())));
    }

    public record DisclosureBody(
            @NotNull @Is(STAFF) String reader,
            @NotNull @Size(max = TEXT) String purpose,
            @Is(TIME) String at) {}

    @POST
    @Path("log/{entry}/disclosures")
    @Operation(operationId = "discloseRecord", summary = "查阅 let somebody read a guarded record")
    public Response discloseRecord(@Context SecurityContext by, @PathParam("entry") String entry, DisclosureBody body) {
        return desk.submit(
                by, body, () -> new DiscloseRecord(entry(entry), staff(body.reader()), body.purpose(), at(body.at())));
    }

    public record SecretBody(
            @NotNull @Size(max = LINE) String serial,
            @NotNull @Min(0) @Max(100_000) Integer copies,
            @NotNull @Size(max = LINE) String source,
            @NotNull @Size(max = LINE) String holder,
            @Is(DATE) String returnBy,
            @Is(TIME) String at) {

        RegisterPointer pointer() {
            return new RegisterPointer(serial, copies, source, holder, maybe(returnBy, Wire::date));
        }
    }

    @POST
    @Path("secrets")
    @Operation(operationId = "noteSecret", summary = "涉密登记 point at a state secret kept elsewhere")
    public Response noteSecret(@Context SecurityContext by, SecretBody body) {
        return desk.submit(by, body, () -> new NoteSecret(body.pointer(), at(body.at())));
    }

    public record PremisesBody(
            @NotNull @Size(max = TEXT) String business,
            @NotNull @Size(max = LINE) String phone,
            @Is(TIME) String at) {}

    @POST
    @Path("leaders/departures")
    @Operation(operationId = "leavePremises", summary = "带班领导外出 the duty leader goes out on business")
    public Response leavePremises(@Context SecurityContext by, PremisesBody body) {
        return desk.submit(by, body, () -> new LeavePremises(body.business(), body.phone(), at(body.at())));
    }

    @POST
    @Path("leaders/returns")
    @Operation(operationId = "returnToPremises", summary = "带班领导返回 the duty leader is back")
    public Response returnToPremises(@Context SecurityContext by, PostResource.MomentBody body) {
        return desk.submit(by, body, () -> new ReturnToPremises(at(body.at())));
    }

    public record SectionOutBody(
            @NotNull @Size(max = TEXT) String reason,
            @Is(TIME) String at) {}

    @POST
    @Path("sections/{section}/departures")
    @Operation(operationId = "noteSectionOut", summary = "科室外出 everybody of a section is out")
    public Response noteSectionOut(
            @Context SecurityContext by, @PathParam("section") String section, SectionOutBody body) {
        return desk.submit(by, body, () -> new NoteSectionOut(SectionId.of(section), body.reason(), at(body.at())));
    }

    @POST
    @Path("sections/{section}/returns")
    @Operation(operationId = "noteSectionBack", summary = "科室返回 a section is back")
    public Response noteSectionBack(
            @Context SecurityContext by, @PathParam("section") String section, PostResource.MomentBody body) {
        return desk.submit(by, body, () -> new NoteSectionBack(SectionId.of(section), at(body.at())));
    }
}
