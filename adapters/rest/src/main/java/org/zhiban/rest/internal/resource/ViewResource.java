package org.zhiban.rest.internal.resource;

import static org.zhiban.rest.internal.wire.Format.MONTH;
import static org.zhiban.rest.internal.wire.Format.SPAN;
import static org.zhiban.rest.internal.wire.Wire.checked;
import static org.zhiban.rest.internal.wire.Wire.days;
import static org.zhiban.rest.internal.wire.Wire.form;
import static org.zhiban.rest.internal.wire.Wire.longNumber;
import static org.zhiban.rest.internal.wire.Wire.matter;
import static org.zhiban.rest.internal.wire.Wire.maybe;
import static org.zhiban.rest.internal.wire.Wire.oneOf;
import static org.zhiban.rest.internal.wire.Wire.required;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.form.FormKind;
import org.zhiban.core.form.FormNumber;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.office.View;
import org.zhiban.core.record.FilledForm;
import org.zhiban.rest.internal.http.Desk;
import org.zhiban.rest.internal.wire.BoardView;
import org.zhiban.rest.internal.wire.DeadlineView;
import org.zhiban.rest.internal.wire.DisciplineView;
import org.zhiban.rest.internal.wire.FindingView;
import org.zhiban.rest.internal.wire.FormView;
import org.zhiban.rest.internal.wire.MatterView;
import org.zhiban.rest.internal.wire.ReinforcedView;
import org.zhiban.rest.internal.wire.StatisticsView;
import org.zhiban.rest.internal.wire.VerificationView;
import org.zhiban.rest.internal.wire.Wire;

/** What the book tells: the office now, and as it was. */
@Path("")
@Tag(name = "views", description = "查看")
@Produces(MediaType.APPLICATION_JSON)
public final class ViewResource {
    private final Desk desk;

    ViewResource(Desk desk) {
        this.desk = desk;
    }

    @GET
    @Path("board")
    @Operation(operationId = "readBoard", summary = "现状 how the office stands")
    @APIResponseSchema(BoardView.class)
    public Response board(@Context SecurityContext asked) {
        return desk.show(asked, reading -> BoardView.of(reading.view().state().board(), reading.telling()));
    }

    /** What is due, and when to ask again. */
    public record Due(List<DeadlineView> deadlines, OffsetDateTime next) {}

    @GET
    @Path("deadlines")
    @Operation(operationId = "readDeadlines", summary = "到期事项 what is due, the most pressing first")
    @APIResponseSchema(Due.class)
    public Response deadlines(@Context SecurityContext asked) {
        return desk.show(
                asked,
                reading -> new Due(
                        reading.view().due().stream()
                                .map(deadline -> DeadlineView.of(deadline, reading.view(), reading.telling()))
                                .toList(),
                        reading.view().nextDue().map(reading.telling()::time).orElse(null)));
    }

    /** Findings. */
    public record Findings(List<FindingView> findings) {}

    @GET
    @Path("findings")
    @Operation(operationId = "readFindings", summary = "检查发现 what the book shows of a span of time")
    @APIResponseSchema(Findings.class)
    public Response findings(@Context SecurityContext asked, @QueryParam("span") String span) {
        return desk.show(
                asked,
                reading ->
                        new Findings(reading.view().findings(checked(SPAN, required("span", span), Wire::span)).stream()
                                .map(finding -> FindingView.of(finding, reading.telling()))
                                .toList()));
    }

    @GET
    @Path("statistics")
    @Operation(operationId = "readStatistics", summary = "统计 duties and entries of some days")
    @APIResponseSchema(StatisticsView.class)
    public Response statistics(@Context SecurityContext asked, @QueryParam("days") String days) {
        return desk.show(asked, reading -> StatisticsView.of(reading.view().statistics(days(required("days", days)))));
    }

    /** Who reached which number. */
    public record Reached(List<DisciplineView> reached) {}

    @GET
    @Path("discipline")
    @Operation(operationId = "readDiscipline", summary = "纪律规定 who reached the number a rule names in a month")
    @APIResponseSchema(Reached.class)
    public Response discipline(@Context SecurityContext asked, @QueryParam("month") String month) {
        return desk.show(
                asked,
                reading -> new Reached(
                        reading.view().discipline(checked(MONTH, required("month", month), YearMonth::parse)).stream()
                                .map(one -> DisciplineView.of(one, reading.telling()))
                                .toList()));
    }

    /** Matters, and where the next page begins if there is one already. */
    public record Matters(List<MatterView> matters, Long next) {}

    @GET
    @Path("matters")
    @Operation(operationId = "readMatters", summary = "全部事项 the matters, in the order of their first entries")
    @APIResponseSchema(Matters.class)
    public Response matters(
            @Context SecurityContext asked,
            @QueryParam("after") @DefaultValue("0") String after,
            @QueryParam("limit") @DefaultValue("100") String limit) {
        long from = longNumber("after", after, 0);
        int most = desk.pageSize(limit);
        return desk.show(asked, reading -> {
            List<Matter> page = reading.view().matters().stream()
                    .filter(matter -> matter.number() > from)
                    .limit(most)
                    .toList();
            return new Matters(
                    page.stream()
                            .map(matter -> MatterView.of(matter, reading.telling()))
                            .toList(),
                    page.size() < most ? null : page.get(most - 1).number());
        });
    }

    @GET
    @Path("matters/{matter}")
    @Operation(operationId = "readMatter", summary = "事项 a matter with its file")
    @APIResponseSchema(MatterView.class)
    public Response matter(@Context SecurityContext asked, @PathParam("matter") String matter) {
        MatterId id = MatterId.of(matter);
        return desk.showIfThere(
                asked, reading -> reading.view().matter(id).map(one -> MatterView.of(one, reading.telling())));
    }

    /** The forms of a kind by number, and where the next page begins if there is one already. */
    public record Forms(List<String> numbers, String next) {}

    @GET
    @Path("forms")
    @Operation(operationId = "readForms", summary = "表单 the forms of a kind")
    @APIResponseSchema(Forms.class)
    public Response forms(
            @Context SecurityContext asked,
            @QueryParam("kind") String kind,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("100") String limit) {
        FormKind form = oneOf(FormKind.class, required("kind", kind));
        Optional<FormNumber> from = maybe(after, FormNumber::parse);
        int most = desk.pageSize(limit);
        return desk.show(asked, reading -> {
            List<String> page = reading.view().forms(form).stream()
                    .map(FilledForm::number)
                    .sorted()
                    .filter(number -> from.map(number::compareTo).orElse(1) > 0)
                    .map(FormNumber::toString)
                    .limit(most)
                    .toList();
            return new Forms(page, page.size() < most ? null : page.get(most - 1));
        });
    }

    @GET
    @Path("forms/{number}")
    @Operation(operationId = "readForm", summary = "表单 a form as it stands filled in")
    @APIResponseSchema(FormView.class)
    public Response form(@Context SecurityContext asked, @PathParam("number") String number) {
        FormNumber form = FormNumber.parse(number);
        return desk.showIfThere(
                asked, reading -> reading.view().form(form).map(one -> FormView.of(one, reading.telling())));
    }

    /** What reinforces duty on a day. */
    public record ReinforcedDuties(List<ReinforcedView> reinforcements) {}

    @GET
    @Path("reinforcements")
    @Operation(operationId = "readReinforcements", summary = "加强值班 what reinforces duty on a day")
    @APIResponseSchema(ReinforcedDuties.class)
    public Response reinforcements(@Context SecurityContext asked, @QueryParam("date") String date) {
        return desk.show(asked, reading -> {
            View view = reading.view();
            return new ReinforcedDuties(
                    maybe(date, Wire::date).map(view::reinforcements).orElseGet(view::reinforcements).stream()
                            .map(one -> ReinforcedView.of(one, reading.telling()))
                            .toList());
        });
    }

    @GET
    @Path("verification")
    @Operation(operationId = "verifyBook", summary = "核验 read the whole book again and verify its digests")
    @APIResponseSchema(VerificationView.class)
    public Response verification(@Context SecurityContext asked) {
        return desk.show(asked, reading -> VerificationView.of(reading.view().verify()));
    }
}
