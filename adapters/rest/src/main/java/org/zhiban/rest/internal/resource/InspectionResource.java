package org.zhiban.rest.internal.resource;

import static org.zhiban.rest.internal.wire.Format.DAYS;
import static org.zhiban.rest.internal.wire.Format.POST;
import static org.zhiban.rest.internal.wire.Format.STAFF;
import static org.zhiban.rest.internal.wire.Format.TIME;
import static org.zhiban.rest.internal.wire.Wire.MANY;
import static org.zhiban.rest.internal.wire.Wire.TEXT;
import static org.zhiban.rest.internal.wire.Wire.at;
import static org.zhiban.rest.internal.wire.Wire.days;
import static org.zhiban.rest.internal.wire.Wire.list;
import static org.zhiban.rest.internal.wire.Wire.oneOf;
import static org.zhiban.rest.internal.wire.Wire.staff;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhiban.core.form.FormKind;
import org.zhiban.core.office.CirculateCriticism;
import org.zhiban.core.office.InspectRecords;
import org.zhiban.rest.internal.http.Desk;
import org.zhiban.rest.internal.wire.Is;
import org.zhiban.rest.internal.wire.OneOf;

/** Looking into the records, and what comes of it. */
@Path("")
@Tag(name = "inspection", description = "检查与通报")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class InspectionResource {
    private final Desk desk;

    InspectionResource(Desk desk) {
        this.desk = desk;
    }

    public record InspectionBody(
            @NotNull @Size(min = 1, max = 10) List<@NotNull @OneOf(FormKind.class) String> forms,
            @NotNull @Is(DAYS) String period,
            @Size(max = MANY) List<@NotNull @Min(1) Long> sample,
            @NotNull @Size(max = TEXT) String result,
            @Is(TIME) String at) {}

    @POST
    @Path("inspections")
    @Operation(operationId = "inspectRecords", summary = "检查记录 a leader has looked into the records")
    public Response inspect(@Context SecurityContext by, InspectionBody body) {
        return desk.submit(
                by,
                body,
                () -> new InspectRecords(
                        body.forms().stream()
                                .map(kind -> oneOf(FormKind.class, kind))
                                .toList(),
                        days(body.period()),
                        list(body.sample()),
                        body.result(),
                        at(body.at())));
    }

    public record CriticismBody(
            @NotNull @Is(STAFF) String person,
            @NotNull @Size(min = 1, max = MANY) List<@NotNull @Min(1) Long> entries,
            @NotNull @Size(max = TEXT) String text,
            @Is(TIME) String at) {}

    @POST
    @Path("criticisms")
    @Operation(operationId = "circulateCriticism", summary = "通报批评 circulate a criticism")
    public Response criticise(@Context SecurityContext by, CriticismBody body) {
        return desk.submit(
                by,
                body,
                () -> new CirculateCriticism(staff(body.person()), body.entries(), body.text(), at(body.at())));
    }
}
