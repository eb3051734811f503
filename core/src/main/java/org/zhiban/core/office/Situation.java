package org.zhiban.core.office;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.RosterId;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.handover.HandoverRules;
import org.zhiban.core.record.RecordRules;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.Post;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Refusal;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.roster.Roster;
import org.zhiban.core.roster.RosterRules;
import org.zhiban.core.shift.DutyBoard;
import org.zhiban.core.shift.Shift;
import org.zhiban.core.shift.ShiftPlan;
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
 */
public record Situation(OfficeState state, ShiftPlan plan, StaffList staff, StaffId actor, Instant now) {

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

    RecordRules recordRules() {
        return new RecordRules(board(), state.rosters(), plan, regulation(), actor, now);
    }

    /** Accepts an event unless somebody objects. */
    static Ruling<DutyEvent> rule(List<Refusal> refusals, DutyEvent event) {
        return refusals.isEmpty() ? new Ruling.Accepted<>(List.of(event)) : new Ruling.Refused<>(refusals);
    }

    Ruling<DutyEvent> record(DutyEvent event) {
        return rule(recordRules().writing(event), event);
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
