package org.zhiban.rest.internal.http;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.office.Command;
import org.zhiban.core.office.FrontDesk;
import org.zhiban.core.office.View;
import org.zhiban.core.regulation.Refusal;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.staff.SectionId;
import org.zhiban.core.staff.StaffId;
import org.zhiban.rest.Limits;
import org.zhiban.rest.internal.wire.EntryView;
import org.zhiban.rest.internal.wire.Telling;
import org.zhiban.rest.internal.wire.Wire;

/** Where every operation comes to: the office's two verbs, with what HTTP adds to them. */
public final class Desk implements AutoCloseable {
    private static final SectionId NO_SECTION = SectionId.of("unknown");

    private final FrontDesk office;
    private final Limits limits;
    private final Checks checks = new Checks();
    private final Streams streams;

    /** What a submitted command wrote. */
    @Schema(name = "Written")
    public record Written(List<EntryView> entries) {}

    public Desk(FrontDesk office, Limits limits) {
        this.office = office;
        this.limits = limits;
        this.streams = new Streams(office, limits, new JsonBody(limits));
    }

    /** How many entries a page has that is asked for. */
    public int pageSize(String limit) {
        return Math.min(limits.pageSize(), Wire.number("limit", limit, 1));
    }

    /** Officers by id, as the directory has them now; of whom it does not know, the office will say so. */
    public Function<StaffId, DutyOfficer> officers(Asked asked) {
        View view = office.view(asked.caller());
        return person -> view.officer(person).orElseGet(() -> new DutyOfficer(person, person.value(), NO_SECTION));
    }

    public Streams streams() {
        return streams;
    }

    /** Checks the body, makes the command of it and submits it. */
    public Response submit(Submitted submitted, Record body, Supplier<Command> command) {
        checks.require(body);
        return submit(submitted, command.get());
    }

    private Response submit(Submitted submitted, Command command) {
        Ruling<LogEntry> ruling = submitted.expected().isPresent()
                ? office.submitIf(submitted.expected().get(), submitted.commandId(), command, submitted.caller())
                : submitted
                        .commandId()
                        .map(id -> office.submit(id, command, submitted.caller()))
                        .orElseGet(() -> office.submit(command, submitted.caller()));
        if (!ruling.isAccepted()) {
            throw ProblemException.refused(language -> ruling.refusals().stream()
                    .map(refusal -> refusal(refusal, Telling.of(office.regulations(), language)))
                    .toList());
        }
        requireOwn(ruling.results(), submitted, command);
        streams.wake();
        return written(ruling.results(), Telling.of(office.regulations(), submitted.language()));
    }

    private static Problem.RefusalView refusal(Refusal refusal, Telling telling) {
        return new Problem.RefusalView(
                refusal.code().name(),
                refusal.citation().clause(),
                refusal.citation().basis().name(),
                telling.messages().refusal(refusal));
    }

    /** A key that was used for another request is no key to what that one wrote. */
    private static void requireOwn(List<LogEntry> entries, Submitted submitted, Command command) {
        boolean isOwn = entries.stream().allMatch(entry -> entry.actor().equals(submitted.caller()))
                && Recorded.isBy(command, entries);
        if (!isOwn) {
            throw ProblemException.of(
                    Problem.Kind.KEY_REUSED, "该幂等键已用于另一请求", "this idempotency key was used for another request");
        }
    }

    private Response written(List<LogEntry> entries, Telling telling) {
        Response.ResponseBuilder answer = Response.status(Response.Status.CREATED)
                .entity(new Written(entries.stream().map(telling::entry).toList()));
        return Optional.of(office.head())
                .filter(head -> head.number() == entries.get(entries.size() - 1).number())
                .map(head -> answer.tag(Tags.of(head)))
                .orElse(answer)
                .build();
    }

    /** Shows something of the office as it stands, to who asks. */
    public Response show(Asked asked, Function<Reading, Record> what) {
        return shown(asked, reading -> Optional.of(what.apply(reading)));
    }

    /** Shows something that may not be there, or not for this reader. */
    public Response showIfThere(Asked asked, Function<Reading, Optional<? extends Record>> what) {
        return shown(asked, what);
    }

    private Response shown(Asked asked, Function<Reading, Optional<? extends Record>> what) {
        View view = asked.look(office.view(asked.caller()));
        Record found = what.apply(new Reading(view, Telling.of(view.plan().regulations(), asked.language())))
                .orElseThrow(ProblemException::notFound);
        return Response.ok(found).tag(Tags.of(view.head())).build();
    }

    /** The same for what needs a body to be asked. */
    public Response show(Asked asked, Record body, Function<Reading, Record> what) {
        checks.require(body);
        return show(asked, what);
    }

    /** The office as its reader sees it, and the words to tell it in. */
    public record Reading(View view, Telling telling) {}

    @Override
    public void close() {
        streams.close();
    }
}
