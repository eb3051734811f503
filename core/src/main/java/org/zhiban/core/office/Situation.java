package org.zhiban.core.office;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
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
import org.zhiban.core.event.RecordDisclosed;
import org.zhiban.core.event.RosterId;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.form.FormKind;
import org.zhiban.core.form.FormNumber;
import org.zhiban.core.handover.HandoverRules;
import org.zhiban.core.hotline.OrderRules;
import org.zhiban.core.inspection.InspectionRules;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.record.RecordRules;
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
import org.zhiban.core.regulation.Secrecy;
import org.zhiban.core.roster.Circumstances;
import org.zhiban.core.roster.Roster;
import org.zhiban.core.roster.RosterRules;
import org.zhiban.core.shift.DutyBoard;
import org.zhiban.core.shift.RunningShift;
import org.zhiban.core.shift.Shift;
import org.zhiban.core.shift.ShiftPlan;
import org.zhiban.core.staff.SectionId;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.staff.StaffList;
import org.zhiban.core.time.DateSpan;

/**
 * Everything a decision may look at (情况): the state, the shifts, the staff list, who acts and when. Deciding is a pure
 * function of it.
 *
 * @param state the state
 * @param plan the shifts
 * @param staff the staff list
 * @param actor who acts
 * @param now when, to the microsecond
 * @param book the entries by number
 */
public record Situation(
        OfficeState state,
        ShiftPlan plan,
        StaffList staff,
        StaffId actor,
        Instant now,
        LongFunction<Optional<LogEntry>> book) {

    Regulation regulation() {
        return plan.regulations().on(plan.dateOf(now));
    }

    DutyBoard board() {
        return state.board();
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
        return new Circumstances(board(), state.rosters(), plan, staff, regulation(), actor, now, book);
    }

    Optional<LogEntry> entry(long number) {
        return book.apply(number);
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

    /** The shift one signs out from: the one before if one was rostered for it and it has just ended, else the running one. */
    Optional<Shift> ownLastShift(PostId post, Instant at) {
        Optional<Shift> running = plan.at(post, at);
        return running.filter(this::isMine)
                .or(() -> running.map(shift -> shift.answerable().start().minusNanos(1_000))
                        .flatMap(before -> plan.at(post, before))
                        .filter(this::isMine))
                .or(() -> running);
    }

    private boolean isMine(Shift shift) {
        return state.rosters().officers(shift.id()).stream()
                .anyMatch(officer -> officer.id().equals(actor));
    }

    private boolean isAbout(Shift shift, Instant at) {
        return !regulation()
                .limit(Limit.HANDOVER_EARLY)
                .value()
                .isExceeded(at, shift.answerable().start());
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
                        new OrderRules(in).writing(event),
                        new EmergencyRules(in).writing(event),
                        new InspectionRules(in).writing(event),
                        event instanceof RecordDisclosed disclosed
                                ? new SecrecyRules(in).disclosing(disclosed)
                                : List.<Refusal>of())
                .flatMap(List::stream);
    }

    /** Accepts an event unless somebody objects. */
    static Ruling<DutyEvent> rule(List<Refusal> refusals, DutyEvent event) {
        return refusals.isEmpty() ? new Ruling.Accepted<>(List.of(event)) : new Ruling.Refused<>(refusals);
    }

    Sight sight() {
        Secrecy secrecy = regulation().secrecy();
        Clearance clearance = staff.find(actor)
                .map(member -> secrecy.clearance(member, plan.dateOf(now)))
                .orElseGet(() -> new Clearance(actor, SectionId.of("unknown"), Level.OPEN));
        return new Sight(clearance, secrecy, board(), plan, plan.dateOf(now));
    }

    boolean isHidden(MatterId id) {
        return board().matter(id).filter(matter -> !sight().sees(matter)).isPresent();
    }

    /** Refuses what is marked too high; and leaves out of every refusal what the actor may not know of. */
    Ruling<DutyEvent> marked(Label label, Ruling<DutyEvent> ruling) {
        List<Refusal> refusals = Stream.concat(
                        new SecrecyRules(circumstances()).marking(label).stream(), ruling.refusals().stream())
                .toList();
        if (refusals.isEmpty()) {
            return ruling;
        }
        List<Refusal> shown = refusals.stream().filter(this::isShown).toList();
        return new Ruling.Refused<>(shown.isEmpty() ? refusals : shown);
    }

    private boolean isShown(Refusal refusal) {
        return !(refusal.facts().values().get("matter") instanceof MatterId id && isHidden(id));
    }

    Ruling<DutyEvent> record(DutyEvent event) {
        return rule(objections(event).distinct().toList(), event);
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

    /** The span of days from the earliest to the latest of some shifts. */
    static DateSpan daysOf(Stream<ShiftId> shifts, LocalDate today) {
        List<LocalDate> dates = shifts.map(ShiftId::date).sorted().toList();
        return dates.isEmpty()
                ? DateSpan.through(today, today)
                : DateSpan.through(dates.get(0), dates.get(dates.size() - 1));
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
