package org.zhiban.core.office;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.zhiban.core.confidentiality.Clearance;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.confidentiality.Level;
import org.zhiban.core.escalation.EmergencyRules;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.DutyRecordOpened;
import org.zhiban.core.event.HandoverOffered;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.OfMatter;
import org.zhiban.core.event.OpensMatter;
import org.zhiban.core.event.RecordDisclosed;
import org.zhiban.core.event.RosterId;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.event.Withheld;
import org.zhiban.core.form.FormKind;
import org.zhiban.core.form.FormNumber;
import org.zhiban.core.handover.HandoverRules;
import org.zhiban.core.hotline.OrderRules;
import org.zhiban.core.inspection.InspectionRules;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.record.RecordRules;
import org.zhiban.core.record.RoutineRules;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.Limit;
import org.zhiban.core.regulation.LineDuty;
import org.zhiban.core.regulation.Post;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Refusal;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Role;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.regulation.ShiftTemplate;
import org.zhiban.core.roster.Circumstances;
import org.zhiban.core.roster.ReinforcementRules;
import org.zhiban.core.roster.Roster;
import org.zhiban.core.roster.RosterRules;
import org.zhiban.core.shift.DutyBoard;
import org.zhiban.core.shift.RunningShift;
import org.zhiban.core.shift.Shift;
import org.zhiban.core.shift.ShiftPlan;
import org.zhiban.core.staff.SectionId;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.staff.StaffList;
import org.zhiban.core.staff.StaffMember;
import org.zhiban.core.time.DateSpan;
import org.zhiban.core.time.TimeLimit;

/**
 * Everything a decision may look at (情况): the state, the shifts, the staff list, who acts and when. Deciding is a pure
 * function of it. What the actor may not see is not there to be decided on, so no answer can tell of it.
 *
 * @param state the whole state
 * @param board the duty board as the actor may see it
 * @param plan the shifts
 * @param staff the staff list
 * @param actor who acts
 * @param now when, to the microsecond
 * @param book the entries by number, whoever may see them
 * @param files the file an entry lies in, where its matter is done with
 * @param regulation the regulation that judges
 */
public record Situation(
        OfficeState state,
        DutyBoard board,
        ShiftPlan plan,
        StaffList staff,
        StaffId actor,
        Instant now,
        LongFunction<Optional<LogEntry>> book,
        Function<LogEntry, Optional<Matter>> files,
        Regulation regulation) {
    private static final long LONGEST_SHIFT = ShiftTemplate.LONGEST.toDays();

    static Situation of(
            OfficeState state,
            ShiftPlan plan,
            StaffList staff,
            StaffId actor,
            Instant now,
            LongFunction<Optional<LogEntry>> book,
            Function<LogEntry, Optional<Matter>> files) {
        DutyBoard seen = state.board().seen(sight(state, plan, staff, actor, now)::sees);
        return new Situation(state, seen, plan, staff, actor, now, book, files, plan.regulationAt(now));
    }

    /** The same, judged by another law. */
    Situation judgedBy(Regulation law) {
        return new Situation(state, board, plan, staff, actor, now, book, files, law);
    }

    /** The regulation of the day, whatever night still runs. */
    Regulation lawOfTheDay() {
        return plan.regulations().on(plan.dateOf(now));
    }

    /** The shift that runs at a post, whoever has it. */
    Optional<ShiftId> heldAt(PostId post) {
        return board.on(post).map(RunningShift::shift);
    }

    /** The shift who acts would take over a post for. */
    Optional<ShiftId> beginningAt(PostId post, Optional<Instant> stated) {
        return handoverRules().beginning(post, at(stated), actor).map(Shift::id);
    }

    boolean isDesk(PostId post) {
        return regulation()
                .post(post)
                .filter(known -> known.kind() == Post.Kind.DESK)
                .isPresent();
    }

    /** The stated time, kept to the microsecond as every stored instant is; now where none is stated. */
    Instant at(Optional<Instant> stated) {
        return stated.map(instant -> instant.truncatedTo(ChronoUnit.MICROS)).orElse(now);
    }

    boolean isMember(StaffId person) {
        return staff.find(person)
                .filter(member -> member.isMemberOn(plan.dateOf(now)))
                .isPresent();
    }

    /** A person by name, or by mere identity if the staff list does not know it. */
    Object named(StaffId person) {
        return staff().find(person).<Object>map(DutyOfficer::of).orElse(person);
    }

    DutyOfficer officer(StaffId id) {
        return staff.find(id)
                .map(DutyOfficer::of)
                .orElseThrow(() -> new IllegalArgumentException("人员 nobody in the staff directory has id " + id));
    }

    /** What the regulation does not have is a mistake where no clause of it says so: nothing else would keep it out. */
    void requireKnown(Code rule, boolean isKnown, String value) {
        if (!isKnown && regulation.citation(rule).isEmpty()) {
            throw new IllegalArgumentException(
                    "制度中没有 the regulation " + regulation.version() + " has no \"" + value + "\" (" + rule + ")");
        }
    }

    DutyOfficer me() {
        return officer(actor);
    }

    Optional<Roster> rosterOf(ShiftId shift) {
        return state.rosters().publishedOn(shift.date());
    }

    int nextAmendment(RosterId id) {
        return state.rosters()
                .find(id)
                .filter(Roster::isPublished)
                .map(roster -> roster.amendments() + 1)
                .orElse(0);
    }

    RosterRules rosterRules() {
        return new RosterRules(state.rosters(), plan, staff, regulation(), actor, now);
    }

    HandoverRules handoverRules() {
        return new HandoverRules(board(), state.rosters(), plan, staff, regulation(), actor, now);
    }

    Circumstances circumstances() {
        return new Circumstances(
                board(), state.rosters(), state.reinforcements(), plan, staff, regulation(), actor, now, this::entry);
    }

    /** An entry as the actor may see it. */
    Optional<LogEntry> entry(long number) {
        return book.apply(number).map(seen()::shown);
    }

    /** What guards an entry the actor points at; open where there is none to be seen. */
    Label labelOf(long number) {
        return entry(number)
                .filter(entry -> !(entry.event() instanceof Withheld))
                .map(LogEntry::label)
                .orElseGet(Label::open);
    }

    /** Some entries as the actor may see them in the whole book; who wrote them has them as they are. */
    List<LogEntry> shown(List<LogEntry> entries, Supplier<List<LogEntry>> whole) {
        if (entries.stream().allMatch(entry -> entry.actor().equals(actor))) {
            return entries;
        }
        SeenBook seen = SeenBook.of(sight(), whole.get());
        return entries.stream().map(seen::shown).toList();
    }

    /** The file an entry opens, if the actor sees it or may have it opened to himself. */
    Optional<Matter> record(long number) {
        return book.apply(number)
                .filter(entry -> entry.event() instanceof OpensMatter)
                .flatMap(this::fileOf)
                .filter(sight()::mayRead);
    }

    private Optional<Matter> fileOf(LogEntry entry) {
        return state.board().matters().values().stream()
                .filter(matter -> matter.evidence().contains(entry.number()))
                .findFirst()
                .or(() -> files.apply(entry));
    }

    /** Whether this system may hold what bears a label. */
    boolean mayHold(Label label) {
        return regulation().secrecy().ceiling().covers(label.level());
    }

    /** The label itself, or the highest this system may hold, for the same people. */
    Label upToCeiling(Label label) {
        return mayHold(label) ? label : Label.of(regulation().secrecy().ceiling(), label.audience());
    }

    /** Two labels at once. */
    Label both(Label one, Label other) {
        return one.and(other, person -> staff.find(person).map(StaffMember::section));
    }

    Label labelOf(MatterId matter) {
        return board().matter(matter).map(Matter::label).orElseGet(Label::open);
    }

    List<Role> roles(StaffId person, Instant at) {
        Circumstances in = circumstances();
        return in.roles().filter(role -> in.holds(role, person, at)).toList();
    }

    FormNumber next(FormKind form, Instant at) {
        return board().next(form, plan.dateOf(at).getYear());
    }

    /** Whoever takes an emergency down, in the directory or not: nobody is turned away. */
    DutyOfficer writer() {
        return staff.find(actor)
                .map(DutyOfficer::of)
                .orElseGet(() -> new DutyOfficer(actor, actor.value(), SectionId.of("unknown")));
    }

    /** The shift one signs in for: the next if one is rostered for it and it is about to begin, else the running one. */
    Optional<Shift> ownShift(PostId post, Instant at) {
        Optional<Shift> running = plan.at(post, at);
        return running.flatMap(plan::next)
                .filter(next -> isMine(next) && isAbout(next, at))
                .or(() -> running)
                .or(() -> plan.upcoming(post, at));
    }

    /**
     * The shift one signs out from: the one before if one was rostered for it and it has just ended, else the running one; in
     * hours left open on purpose, the one held last.
     */
    Optional<Shift> ownLastShift(PostId post, Instant at) {
        Optional<Shift> running = plan.at(post, at);
        return running.filter(this::isMine)
                .or(() -> running.map(shift -> shift.answerable().start().minusNanos(1_000))
                        .flatMap(before -> plan.at(post, before))
                        .filter(this::isMine))
                .or(() -> running)
                .or(() -> board().on(post).flatMap(held -> plan.find(held.shift())));
    }

    private boolean isMine(Shift shift) {
        return state.rosters().officers(shift.id()).stream()
                .anyMatch(officer -> officer.id().equals(actor));
    }

    /** About to begin: as early as one may take over, or earlier still where one must arrive ahead. */
    private boolean isAbout(Shift shift, Instant at) {
        Duration ahead =
                regulation().find(Limit.ARRIVE_AHEAD).map(TimeLimit::duration).orElse(Duration.ZERO);
        return !regulation()
                .limit(Limit.HANDOVER_EARLY)
                .value()
                .isExceeded(at, shift.answerable().start().minus(ahead));
    }

    /** Decides on the running shift of a post, or refuses because nobody holds it. */
    Ruling<DutyEvent> onHeld(PostId post, Function<RunningShift, Ruling<DutyEvent>> decision) {
        return board().on(post).map(decision).orElseGet(() -> refuse(Code.POST_UNKNOWN, Facts.of("post", post)));
    }

    /** Decides on a line, or refuses because there is none of that name. */
    Ruling<DutyEvent> onLine(PostId line, Function<LineDuty, Ruling<DutyEvent>> decision) {
        return regulation().line(line).map(decision).orElseGet(() -> refuse(Code.LINE_UNKNOWN, Facts.of("line", line)));
    }

    /** A shift begins, and with it its duty record. */
    Ruling<DutyEvent> begins(List<Refusal> refusals, DutyEvent event, ShiftId shift) {
        FormNumber number = next(FormKind.DUTY_RECORD, event.at());
        return refusals.isEmpty()
                ? new Ruling.Accepted<>(
                        List.of(event, new DutyRecordOpened(number, shift.post(), shift, me(), event.at())))
                : new Ruling.Refused<>(refusals);
    }

    Ruling<DutyEvent> handingOver(List<Refusal> refusals, HandoverOffered event) {
        return rule(
                Stream.concat(refusals.stream(), objections(event)).distinct().toList(), event);
    }

    private Stream<Refusal> objections(DutyEvent event) {
        Circumstances in = circumstances();
        return Stream.of(
                        new RecordRules(in).writing(event),
                        new RoutineRules(in).writing(event),
                        new OrderRules(in).writing(event),
                        new EmergencyRules(in).writing(event),
                        new InspectionRules(in).writing(event),
                        new ReinforcementRules(in).writing(event),
                        event instanceof RecordDisclosed disclosed
                                ? secrecyRules().disclosing(disclosed)
                                : List.<Refusal>of())
                .flatMap(List::stream);
    }

    /** Accepts an event unless somebody objects. */
    static Ruling<DutyEvent> rule(List<Refusal> refusals, DutyEvent event) {
        return refusals.isEmpty() ? new Ruling.Accepted<>(List.of(event)) : new Ruling.Refused<>(refusals);
    }

    private Sight sight() {
        return sight(state, plan, staff, actor, now);
    }

    private static Sight sight(OfficeState state, ShiftPlan plan, StaffList staff, StaffId actor, Instant now) {
        Clearance clearance = staff.find(actor)
                .map(member -> plan.regulationAt(now).secrecy().clearance(member, plan.dateOf(now)))
                .orElseGet(() -> new Clearance(actor, SectionId.of("unknown"), Level.OPEN));
        return new Sight(clearance, state, plan, now);
    }

    private SeenBook seen() {
        return SeenBook.of(sight(), state.board(), book, files, (id, entry) -> Optional.empty());
    }

    /** Whether there is such a matter and the actor may not know of it. */
    private boolean isHidden(MatterId id) {
        return state.board().matter(id).isPresent() && board.matter(id).isEmpty();
    }

    /** Refuses what is marked too high. */
    Ruling<DutyEvent> marked(Label label, Ruling<DutyEvent> ruling) {
        List<Refusal> refusals = Stream.concat(secrecyRules().marking(label).stream(), ruling.refusals().stream())
                .toList();
        return refusals.isEmpty() ? apart(ruling) : new Ruling.Refused<>(refusals);
    }

    private SecrecyRules secrecyRules() {
        return new SecrecyRules(circumstances(), this::record);
    }

    /** Nothing comes to lie in a file the actor may not know of. */
    private Ruling<DutyEvent> apart(Ruling<DutyEvent> ruling) {
        return ruling.results().stream()
                .filter(OfMatter.class::isInstance)
                .map(event -> ((OfMatter) event).matter())
                .filter(this::isHidden)
                .findFirst()
                .map(hidden -> refuse(Code.MATTER_UNKNOWN, Facts.of("matter", hidden)))
                .orElse(ruling);
    }

    Ruling<DutyEvent> record(DutyEvent event) {
        return record(event, List.of());
    }

    Ruling<DutyEvent> record(DutyEvent event, List<Refusal> more) {
        return rule(Stream.concat(objections(event), more.stream()).distinct().toList(), event);
    }

    /** Refuses to touch an entry of a matter that is archived, or one about such an entry, where the regulation says so. */
    List<Refusal> archived(long number) {
        return entry(number).filter(entry -> !(entry.event() instanceof Withheld)).stream()
                .map(this::subject)
                .flatMap(entry -> fileOf(entry).stream())
                .filter(Matter::isArchived)
                .flatMap(matter -> regulation().citation(Code.MATTER_UNKNOWN).stream()
                        .map(citation -> new Refusal(Code.MATTER_UNKNOWN, citation, Facts.of("matter", matter.id()))))
                .toList();
    }

    /** What a correction of a correction is about in the end. */
    private LogEntry subject(LogEntry entry) {
        return SeenBook.target(entry.event()).stream()
                .filter(number -> number < entry.number())
                .mapToObj(book)
                .flatMap(Optional::stream)
                .map(this::subject)
                .findFirst()
                .orElse(entry);
    }

    Ruling<DutyEvent> refuse(Code code, Facts facts) {
        return new Ruling.Refused<>(List.of(new Refusal(
                code,
                regulation()
                        .citation(code)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "规则 " + code + " is not in force, and this cannot be decided without it: " + facts)),
                facts)));
    }

    /** The span of days from the earliest to the latest of some shifts, however long that one lasts. */
    static DateSpan daysOf(Stream<ShiftId> shifts, LocalDate today) {
        List<LocalDate> dates = shifts.map(ShiftId::date).sorted().toList();
        return dates.isEmpty()
                ? DateSpan.through(today, today)
                : DateSpan.through(dates.get(0), dates.get(dates.size() - 1).plusDays(LONGEST_SHIFT));
    }

    /** Decides on the published roster of a shift, or refuses because there is none. */
    Ruling<DutyEvent> onPublished(ShiftId shift, Function<RosterId, Ruling<DutyEvent>> decision) {
        return rosterOf(shift)
                .map(Roster::id)
                .map(decision)
                .orElseGet(() -> refuse(Code.ROSTER_UNKNOWN, Facts.of("roster", shift.date())));
    }

    /** Decides on a shift of a desk, or refuses because the post has none or is not held in this way. */
    Ruling<DutyEvent> onShift(PostId post, Optional<Shift> shift, Function<Shift, Ruling<DutyEvent>> decision) {
        return shift.filter(any -> isDesk(post))
                .map(decision)
                .orElseGet(() -> refuse(Code.POST_UNKNOWN, Facts.of("post", post)));
    }
}
