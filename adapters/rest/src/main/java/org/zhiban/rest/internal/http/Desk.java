package org.zhiban.rest.internal.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.StreamingOutput;
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
    public Function<StaffId, DutyOfficer> officers(SecurityContext by) {
        View view = office.view(Asked.of(by).caller());
        return person -> view.officer(person).orElseGet(() -> new DutyOfficer(person, person.value(), NO_SECTION));
    }

    /** Checks the body, makes the command of it and submits it. */
    public Response submit(SecurityContext by, Record body, Supplier<Command> command) {
        checks.require(body);
        return submit(Asked.of(by), command.get());
    }

    private Response submit(Asked submitted, Command command) {
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
    private static void requireOwn(List<LogEntry> entries, Asked submitted, Command command) {
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
        return Optional.of(office.known())
                .filter(head -> head.number() == entries.get(entries.size() - 1).number())
                .map(head -> answer.header(HttpHeaders.ETAG, Tags.of(head)))
                .orElse(answer)
                .build();
    }

    /** The entries behind a number and those to come. */
    public StreamingOutput stream(SecurityContext by, long after) {
        return streams.from(after, Asked.of(by));
    }

    /** Shows something of the office as it stands, to who asks. */
    public Response show(SecurityContext by, Function<Reading, Record> what) {
        return showIfThere(by, reading -> Optional.of(what.apply(reading)));
    }

    /** Shows something that may not be there, or not for this reader. */
    public Response showIfThere(SecurityContext by, Function<Reading, Optional<? extends Record>> what) {
        Asked asked = Asked.of(by);
        return shown(asked, asked.look(office.view(asked.caller())), what);
    }

    /** Shows what needs a body to be asked, as things are now. */
    public Response show(SecurityContext by, Record body, Function<Reading, Record> what) {
        checks.require(body);
        Asked asked = Asked.of(by);
        return shown(asked, office.view(asked.caller()), reading -> Optional.of(what.apply(reading)));
    }

    private static Response shown(Asked asked, View view, Function<Reading, Optional<? extends Record>> what) {
        Record found = what.apply(new Reading(view, Telling.of(view.plan().regulations(), asked.language())))
                .orElseThrow(ProblemException::notFound);
        return Response.ok(found, MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.ETAG, Tags.of(view.head()))
                .build();
    }

    /** The office as its reader sees it, and the words to tell it in. */
    public record Reading(View view, Telling telling) {}

    @Override
    public void close() {
        streams.close();
    }
}
