package org.zhiban.rest.internal.resource;

import static org.zhiban.rest.internal.wire.Format.DATE;
import static org.zhiban.rest.internal.wire.Format.DAYS;
import static org.zhiban.rest.internal.wire.Format.POST;
import static org.zhiban.rest.internal.wire.Format.ROSTER;
import static org.zhiban.rest.internal.wire.Format.SHIFT;
import static org.zhiban.rest.internal.wire.Format.STAFF;
import static org.zhiban.rest.internal.wire.Wire.LINE;
import static org.zhiban.rest.internal.wire.Wire.MANY;
import static org.zhiban.rest.internal.wire.Wire.TEXT;
import static org.zhiban.rest.internal.wire.Wire.date;
import static org.zhiban.rest.internal.wire.Wire.days;
import static org.zhiban.rest.internal.wire.Wire.list;
import static org.zhiban.rest.internal.wire.Wire.maybe;
import static org.zhiban.rest.internal.wire.Wire.people;
import static org.zhiban.rest.internal.wire.Wire.roster;
import static org.zhiban.rest.internal.wire.Wire.shift;
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
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhiban.core.event.Assignment;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.FairShare;
import org.zhiban.core.event.Reassignment;
import org.zhiban.core.office.AmendRoster;
import org.zhiban.core.office.FileRoster;
import org.zhiban.core.office.ProposeRoster;
import org.zhiban.core.office.PublishRoster;
import org.zhiban.core.office.SubstituteDuty;
import org.zhiban.core.office.SwapDuties;
import org.zhiban.core.staff.StaffId;
import org.zhiban.rest.internal.http.Desk;
import org.zhiban.rest.internal.wire.Is;
import org.zhiban.rest.internal.wire.Wire;

/** Rosters: proposed, published, changed, filed. */
@Path("")
@Tag(name = "rosters", description = "值班表")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class RosterResource {
    private final Desk desk;

    RosterResource(Desk desk) {
        this.desk = desk;
    }

    public record AssignmentBody(
            @NotNull @Is(SHIFT) String shift,
            @NotNull @Is(STAFF) String officer) {

        Assignment assignment(Function<StaffId, DutyOfficer> people) {
            return new Assignment(Wire.shift(shift), people.apply(staff(officer)));
        }
    }

    public record ShareBody(
            @NotNull @Is(STAFF) String staff,
            @NotNull @Size(min = 1, max = LINE) String rotation,
            @NotNull @Size(min = 1, max = LINE) String category,
            @NotNull @Min(0) Long microDuties,
            @NotNull Long carried) {

        FairShare share() {
            return new FairShare(Wire.staff(staff), rotation, category, microDuties, carried);
        }
    }

    public record RosterBody(
            @NotNull @Is(ROSTER) String roster,
            @NotNull @Is(DAYS) String period,
            @NotNull @Size(max = MANY) List<@NotNull @Valid AssignmentBody> assignments,
            @Size(max = MANY) List<@NotNull @Valid ShareBody> shares) {}

    @POST
    @Path("rosters")
    @Operation(operationId = "proposeRoster", summary = "拟值班表 propose a roster")
    public Response propose(@Context SecurityContext by, RosterBody body) {
        return desk.submit(by, body, () -> {
            Function<StaffId, DutyOfficer> people = desk.officers(by);
            return new ProposeRoster(
                    roster(body.roster()),
                    days(body.period()),
                    body.assignments().stream()
                            .map(one -> one.assignment(people))
                            .toList(),
                    list(body.shares()).stream().map(ShareBody::share).toList());
        });
    }

    public record PublicationBody(
            @Is(STAFF) String approver, @Size(max = TEXT) String notes) {}

    @POST
    @Path("rosters/{roster}/publications")
    @Operation(operationId = "publishRoster", summary = "公布值班表 publish a roster")
    public Response publish(@Context SecurityContext by, @PathParam("roster") String roster, PublicationBody body) {
        return desk.submit(
                by,
                body,
                () -> new PublishRoster(roster(roster), maybe(body.approver(), Wire::staff), text(body.notes())));
    }

    public record ReassignmentBody(
            @NotNull @Is(SHIFT) String shift,
            @Is(STAFF) String was,
            @NotNull @Is(STAFF) String now) {

        Reassignment reassignment(Function<StaffId, DutyOfficer> people) {
            return new Reassignment(
                    Wire.shift(shift), maybe(was, person -> people.apply(staff(person))), people.apply(staff(now)));
        }
    }

    public record AmendmentBody(
            @NotNull @Size(max = MANY) List<@NotNull @Valid ReassignmentBody> changes,
            @NotNull @Size(max = TEXT) String reason) {}

    @POST
    @Path("rosters/{roster}/amendments")
    @Operation(operationId = "amendRoster", summary = "调整值班表 change a roster")
    public Response amend(@Context SecurityContext by, @PathParam("roster") String roster, AmendmentBody body) {
        return desk.submit(by, body, () -> {
            Function<StaffId, DutyOfficer> people = desk.officers(by);
            return new AmendRoster(
                    roster(roster),
                    body.changes().stream().map(one -> one.reassignment(people)).toList(),
                    body.reason());
        });
    }

    public record FilingBody(
            @NotNull @Is(DATE) String filed,
            @Size(min = 1, max = LINE) String receipt) {}

    @POST
    @Path("rosters/{roster}/filings")
    @Operation(operationId = "fileRoster", summary = "报备值班表 file a roster with the level above")
    public Response file(@Context SecurityContext by, @PathParam("roster") String roster, FilingBody body) {
        return desk.submit(
                by,
                body,
                () -> new FileRoster(roster(roster), date(body.filed()), Optional.ofNullable(body.receipt())));
    }

    public record SubstitutionBody(
            @NotNull @Is(SHIFT) String shift,
            @NotNull @Is(STAFF) String was,
            @NotNull @Is(STAFF) String now,
            @NotNull @Size(max = TEXT) String reason,
            @Size(max = 10) List<@NotNull @Is(STAFF) String> consents,
            @Size(max = TEXT) String exception,
            @Is(STAFF) String approver) {}

    @POST
    @Path("rosters/substitutions")
    @Operation(operationId = "substituteDuty", summary = "替班 one takes another's place")
    public Response substitute(@Context SecurityContext by, SubstitutionBody body) {
        return desk.submit(
                by,
                body,
                () -> new SubstituteDuty(
                        shift(body.shift()),
                        staff(body.was()),
                        staff(body.now()),
                        body.reason(),
                        people(body.consents()),
                        Optional.ofNullable(body.exception()),
                        maybe(body.approver(), Wire::staff)));
    }

    public record SwapBody(
            @NotNull @Is(SHIFT) String first,
            @NotNull @Is(STAFF) String firstOfficer,
            @NotNull @Is(SHIFT) String second,
            @NotNull @Is(STAFF) String secondOfficer,
            @NotNull @Size(max = TEXT) String reason,
            @Size(max = 10) List<@NotNull @Is(STAFF) String> consents,
            @Is(STAFF) String approver) {}

    @POST
    @Path("rosters/swaps")
    @Operation(operationId = "swapDuties", summary = "调班 two exchange their duties")
    public Response swap(@Context SecurityContext by, SwapBody body) {
        return desk.submit(
                by,
                body,
                () -> new SwapDuties(
                        shift(body.first()),
                        staff(body.firstOfficer()),
                        shift(body.second()),
                        staff(body.secondOfficer()),
                        body.reason(),
                        people(body.consents()),
                        maybe(body.approver(), Wire::staff)));
    }
}
