package org.zhiban.core.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhiban.core.event.Assignment;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.Reassignment;
import org.zhiban.core.event.RosterId;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.Post;
import org.zhiban.core.regulation.Refusal;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Role;
import org.zhiban.core.regulation.Rule;
import org.zhiban.core.regulation.Rule.Objection;
import org.zhiban.core.regulation.ShiftTemplate;
import org.zhiban.core.shift.Shift;
import org.zhiban.core.shift.ShiftPlan;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.staff.StaffList;
import org.zhiban.core.staff.StaffMember;
import org.zhiban.core.time.DateSpan;

/**
 * What drawing up, publishing and changing a roster must keep (值班表规则): clauses 一(一) to 一(三) and gap G24. Pure; all
 * rules are evaluated, so a caller learns every reason at once.
 *
 * @param rosters the rosters so far
 * @param plan the shifts
 * @param staff the staff list
 * @param regulation the regulation in force now
 * @param actor who acts
 * @param now when
 */
public record RosterRules(
        Rosters rosters, ShiftPlan plan, StaffList staff, Regulation regulation, StaffId actor, Instant now) {

    /** Something to be done with a roster: the rules as they stand, and the roster concerned. */
    private interface Act {
        RosterRules rules();

        RosterId id();

        default Optional<Roster> roster() {
            return rules().rosters.find(id());
        }
    }

    /** A roster to be proposed: its days, and who takes which shift. */
    private record Proposal(RosterRules rules, RosterId id, DateSpan period, List<Assignment> assignments)
            implements Act {}

    /** A roster to be published, and who is said to have approved it. */
    private record Approval(RosterRules rules, RosterId id, Optional<StaffId> approver) implements Act {}

    /** A roster said to have been filed, and on which day. */
    private record Filing(RosterRules rules, RosterId id, LocalDate filed) implements Act {}

    private record ChangeAct(RosterRules rules, Change change) {

        Optional<Roster> roster() {
            return rules.rosters.find(change.roster());
        }

        Stream<Objection> each(Predicate<Reassignment> isBreached) {
            return change.changes().stream().filter(isBreached).map(one -> Objection.of(facts(one)));
        }

        /** Each change is judged by the roster as the changes before it leave it. */
        Stream<Objection> inTurn(BiPredicate<Optional<Roster>, Reassignment> isBreached) {
            List<Reassignment> all = change.changes();
            return IntStream.range(0, all.size())
                    .filter(i -> isBreached.test(
                            roster().map(known -> known.changed(known.amendments(), all.subList(0, i))), all.get(i)))
                    .mapToObj(i -> Objection.of(facts(all.get(i))));
        }

        Stream<Objection> byTerms(Function<SwapRules, Stream<Objection>> rule) {
            return rules.regulation.roster().swaps().stream()
                    .flatMap(terms -> rule.apply(new SwapRules(rules, change, terms)));
        }

        Facts facts(Reassignment one) {
            return Facts.of("shift", one.shift()).and("officer", one.now());
        }
    }

    private static final List<Rule<Proposal>> PROPOSING = List.of(
            new Rule<>(Code.NOT_ARRANGER, act -> act.rules.notArranger()),
            new Rule<>(Code.ROSTER_OVERLAPS, RosterRules::overlaps),
            new Rule<>(Code.ROSTER_NOT_OPEN, RosterRules::alreadyPublished),
            new Rule<>(Code.TOO_MANY_ASSIGNED, RosterRules::tooMany),
            new Rule<>(
                    Code.SPLIT_DIVIDED, act -> act.rules.split().divided(act.period, Roster.seats(act.assignments))));

    private static final List<Rule<Approval>> PUBLISHING = List.of(
            new Rule<>(Code.NOT_ARRANGER, act -> act.rules.notArranger()),
            new Rule<>(Code.ROSTER_UNKNOWN, RosterRules::unknown),
            new Rule<>(Code.ROSTER_NOT_OPEN, RosterRules::alreadyPublished),
            new Rule<>(Code.SHIFT_UNASSIGNED, act -> unassigned(act, Post.Kind.DESK)),
            new Rule<>(Code.LEADER_UNASSIGNED, act -> unassigned(act, Post.Kind.LEADER)),
            new Rule<>(Code.SPLIT_DIVIDED, RosterRules::divided),
            new Rule<>(Code.ROSTER_NOT_APPROVED, RosterRules::notApproved));

    private static final List<Rule<Filing>> FILING = List.of(
            new Rule<>(Code.NOT_ARRANGER, act -> act.rules.notArranger()),
            new Rule<>(Code.ROSTER_UNKNOWN, RosterRules::unknown),
            new Rule<>(
                    Code.ROSTER_NOT_OPEN,
                    act -> Objection.when(
                            act.roster().filter(known -> !known.isPublished()).isPresent(),
                            Facts.of("roster", act.id))),
            new Rule<>(Code.TIME_IN_FUTURE, RosterRules::filedInFuture));

    private static final List<Rule<ChangeAct>> CHANGING = List.of(
            new Rule<>(Code.NOT_ARRANGER, act -> act.rules.notArranger()),
            new Rule<>(
                    Code.ROSTER_UNKNOWN,
                    act -> Objection.when(act.roster().isEmpty(), Facts.of("roster", act.change.roster()))),
            new Rule<>(Code.ROSTER_NOT_OPEN, RosterRules::notYetPublished),
            new Rule<>(
                    Code.REASON_MISSING,
                    act -> Objection.when(act.change.reason().isBlank(), Facts.none())),
            new Rule<>(
                    Code.NOT_ASSIGNED,
                    act -> act.inTurn(
                            (roster, one) -> roster.isPresent() && !act.rules.isSeatedAsSaid(roster.get(), one))),
            new Rule<>(
                    Code.CHANGE_WITHOUT_EFFECT,
                    act -> act.inTurn(
                            (roster, one) -> officers(roster, one.shift()).anyMatch(one.now()::isSame))),
            new Rule<>(Code.SHIFT_BEGUN, act -> act.each(one -> act.rules.isTooLate(act.change.kind(), one.shift()))),
            new Rule<>(Code.CONSENT_MISSING, RosterRules::withoutConsent),
            new Rule<>(Code.SPLIT_DIVIDED, RosterRules::dividing),
            new Rule<>(Code.SWAP_NOT_APPROVED, act -> act.byTerms(SwapRules::notApproved)),
            new Rule<>(Code.SWAP_TOO_LATE, act -> act.byTerms(SwapRules::tooLate)),
            new Rule<>(Code.SWAP_TOO_OFTEN, act -> act.byTerms(SwapRules::tooOften)));

    /**
     * Every reason against a proposal (拟定).
     *
     * @param id which roster
     * @param period the days it covers
     * @param assignments who takes which shift
     * @return the refusals; empty if it is sound
     */
    public List<Refusal> proposing(RosterId id, DateSpan period, List<Assignment> assignments) {
        List<Refusal> refusals =
                new ArrayList<>(Rule.refusals(PROPOSING, regulation, new Proposal(this, id, period, assignments)));
        Map<StaffId, List<ShiftId>> duties = assignments.stream()
                .collect(Collectors.groupingBy(
                        one -> one.officer().id(), Collectors.mapping(Assignment::shift, Collectors.toList())));
        Map<ShiftId, Integer> seated = new HashMap<>();
        assignments.forEach(one -> refusals.addAll(judge(
                one,
                seated.merge(one.shift(), 1, Integer::sum) - 1,
                person -> others(duties.getOrDefault(person, List.of()), one.shift(), id, person),
                false)));
        return refusals;
    }

    /**
     * Every reason against publishing (发布).
     *
     * @param id which roster
     * @param approver who approved it, if anybody did
     * @return the refusals; empty if it may be published
     */
    public List<Refusal> publishing(RosterId id, Optional<StaffId> approver) {
        return Rule.refusals(PUBLISHING, regulation, new Approval(this, id, approver));
    }

    /**
     * Every reason against filing (报备).
     *
     * @param id which roster
     * @param filed the day it is said to have been filed
     * @return the refusals; empty if it may be noted
     */
    public List<Refusal> filing(RosterId id, LocalDate filed) {
        return Rule.refusals(FILING, regulation, new Filing(this, id, filed));
    }

    /**
     * What else changes hands with some shifts (分段班次): their other parts, as far as the same person has them and a change can
     * still reach them.
     *
     * @param kind what sort of change
     * @param roster the roster changed
     * @param changes the shifts that change hands
     * @return the changes of the other parts
     */
    public List<Reassignment> parts(Change.Kind kind, RosterId roster, List<Reassignment> changes) {
        Set<ShiftId> named = changes.stream().map(Reassignment::shift).collect(Collectors.toSet());
        return changes.stream()
                .flatMap(one -> split().whole(one.shift()).stream()
                        .map(Shift::id)
                        .filter(part -> !named.contains(part) && !isOver(kind, part))
                        .filter(part -> officers(rosters.find(roster), part)
                                .anyMatch(seated ->
                                        one.was().filter(seated::isSame).isPresent()))
                        .map(part -> new Reassignment(part, one.was(), one.now())))
                .toList();
    }

    /**
     * Every reason against a change (调整).
     *
     * @param change the amendment, swap or substitution
     * @return the refusals; empty if it may be made
     */
    public List<Refusal> changing(Change change) {
        List<Refusal> refusals = new ArrayList<>(Rule.refusals(CHANGING, regulation, new ChangeAct(this, change)));
        change.changes()
                .forEach(one -> refusals.addAll(judge(
                        new Assignment(one.shift(), one.now()),
                        seat(change, one),
                        person -> dutiesAfter(change, one, person),
                        change.isException())));
        return refusals;
    }

    /** The seat of who is replaced, or the next free one. */
    private int seat(Change change, Reassignment one) {
        List<DutyOfficer> seated = rosters.find(change.roster())
                .map(roster -> roster.officers(one.shift()))
                .orElse(List.of());
        return IntStream.range(0, seated.size())
                .filter(i -> one.was().filter(seated.get(i)::isSame).isPresent())
                .findFirst()
                .orElse(seated.size());
    }

    private List<Refusal> judge(
            Assignment assignment, int seat, Function<StaffId, Stream<ShiftId>> others, boolean isException) {
        return Rule.refusals(
                AssignmentRules.ALL,
                plan.regulations().on(assignment.shift().date()),
                new AssignmentRules.Case(assignment, seat, plan, staff, others, isException));
    }

    private Stream<ShiftId> others(List<ShiftId> own, ShiftId except, RosterId id, StaffId person) {
        Stream<ShiftId> elsewhere = rosters.all().values().stream()
                .filter(roster -> !roster.id().equals(id) && roster.period().overlaps(around(except)))
                .flatMap(roster -> roster.shiftsOf(person));
        List<ShiftId> others = new ArrayList<>(own);
        others.remove(except);
        return Stream.concat(others.stream(), elsewhere)
                .filter(shift -> around(except).contains(shift.date()));
    }

    private Stream<ShiftId> dutiesAfter(Change change, Reassignment one, StaffId person) {
        Stream<ShiftId> kept = rosters.shiftsOf(person, around(one.shift()))
                .filter(shift -> change.changes().stream()
                        .noneMatch(other -> other.shift().equals(shift)));
        Stream<ShiftId> taken = change.changes().stream()
                .filter(other -> other != one && other.now().id().equals(person))
                .map(Reassignment::shift);
        return Stream.concat(kept, taken);
    }

    /** As far as the longest shift reaches. */
    private static DateSpan around(ShiftId shift) {
        long reach = ShiftTemplate.LONGEST.toDays();
        return DateSpan.through(shift.date().minusDays(reach), shift.date().plusDays(reach));
    }

    private Stream<Objection> notArranger() {
        boolean isArranger = staff.find(actor)
                .filter(member -> member.isMemberOn(plan.dateOf(now)))
                .map(StaffMember::section)
                .filter(regulation.arranger().value()::equals)
                .isPresent();
        return Objection.when(
                !isArranger,
                Facts.of("actor", staff.find(actor).<Object>map(DutyOfficer::of).orElse(actor))
                        .and("section", regulation.arranger().value()));
    }

    private static Stream<Objection> overlaps(Proposal act) {
        return act.rules.rosters.all().values().stream()
                .filter(other -> !other.id().equals(act.id) && other.period().overlaps(act.period))
                .map(other -> Objection.of(
                        Facts.of("period", act.period).and("other", other.id()).and("otherPeriod", other.period())));
    }

    private static Stream<Objection> unknown(Act act) {
        return Objection.when(act.roster().isEmpty(), Facts.of("roster", act.id()));
    }

    private static Stream<Objection> alreadyPublished(Act act) {
        return Objection.when(act.roster().filter(Roster::isPublished).isPresent(), Facts.of("roster", act.id()));
    }

    private static Stream<Objection> notApproved(Approval it) {
        return it.rules.regulation.roster().approver().stream()
                .filter(role -> it.approver
                        .filter(person -> it.rules.holds(role.value(), person))
                        .isEmpty())
                .map(role -> Objection.under(
                        role.citation(), Facts.of("roster", it.id).and("role", role.value())));
    }

    /** Whether a person holds a role now: the duty leader by the roster, everybody else by the regulation. */
    boolean holds(Role role, StaffId person) {
        return role.equals(Role.DUTY_LEADER)
                ? rosters.isDutyLeader(person, now, plan)
                : staff.find(person)
                        .filter(member -> regulation.holds(role, member, plan.dateOf(now)))
                        .isPresent();
    }

    private static Stream<Objection> filedInFuture(Filing act) {
        LocalDate today = act.rules.plan.dateOf(act.rules.now);
        return Objection.when(
                act.filed.isAfter(today), Facts.of("at", act.filed).and("now", today));
    }

    /** What is not yet published is amended freely; swaps and substitutions are of a published roster. */
    private static Stream<Objection> notYetPublished(ChangeAct act) {
        boolean isWrong = act.change.kind() != Change.Kind.AMENDMENT
                && act.roster().filter(roster -> !roster.isPublished()).isPresent();
        return Objection.when(isWrong, Facts.of("roster", act.change.roster()));
    }

    private static Stream<Objection> tooMany(Proposal act) {
        return Roster.seats(act.assignments).entrySet().stream()
                .filter(seat -> act.rules
                        .plan
                        .find(seat.getKey())
                        .filter(shift -> seat.getValue().size()
                                > shift.template().seats().size())
                        .isPresent())
                .map(seat -> Objection.of(Facts.of("shift", seat.getKey())
                        .and(
                                "seats",
                                act.rules
                                        .plan
                                        .find(seat.getKey())
                                        .orElseThrow()
                                        .template()
                                        .seats()
                                        .size())
                        .and("named", seat.getValue().size())));
    }

    private static Stream<Objection> unassigned(Act act, Post.Kind kind) {
        return act.roster().stream()
                .flatMap(roster -> act.rules().plan.regulations().posts(kind).stream()
                        .flatMap(post -> act.rules().plan.shifts(post, roster.period()).stream())
                        .filter(shift -> shift.template().naming() == ShiftTemplate.Naming.REQUIRED)
                        .filter(shift -> roster.officers(shift.id()).size()
                                < shift.template().seats().size()))
                .map(shift -> Objection.of(Facts.of("shift", shift.id()).and("span", shift.answerable())));
    }

    private SplitShifts split() {
        return new SplitShifts(plan);
    }

    private static Stream<Objection> divided(Act act) {
        return act.roster().stream().flatMap(roster -> act.rules().split().divided(roster.period(), roster.seats()));
    }

    /** The parts of a duty that are not over when somebody steps in, as the change leaves them. */
    private static Stream<Objection> dividing(ChangeAct act) {
        Optional<Roster> after = act.roster().map(roster -> roster.changed(roster.amendments(), act.change.changes()));
        return act.change.changes().stream()
                .map(one -> act.rules.split().whole(one.shift()).stream()
                        .filter(part -> !act.rules.isOver(act.change.kind(), part.id()))
                        .toList())
                .distinct()
                .flatMap(parts -> after.stream().flatMap(roster -> SplitShifts.divided(parts, roster.seats())));
    }

    /** A part that has ended stays with who stood it; otherwise a duty is one, from its first part to its last. */
    private boolean isOver(Change.Kind kind, ShiftId part) {
        return kind == Change.Kind.SUBSTITUTION && isTooLate(kind, part);
    }

    private static Stream<DutyOfficer> officers(Optional<Roster> roster, ShiftId shift) {
        return roster.stream().flatMap(known -> known.officers(shift).stream());
    }

    private boolean isSeatedAsSaid(Roster roster, Reassignment one) {
        List<DutyOfficer> seated = roster.officers(one.shift());
        return one.was()
                .map(was -> seated.stream().anyMatch(was::isSame))
                .orElseGet(() -> roster.period().contains(one.shift().date()) && hasSeatLeft(one.shift(), seated));
    }

    private boolean hasSeatLeft(ShiftId shift, List<DutyOfficer> seated) {
        return plan.find(shift)
                .map(known -> seated.size() < known.template().seats().size())
                .orElse(true);
    }

    /** A substitute may step in until a shift ends, since people fall ill on duty; anything else ends when it begins. */
    private boolean isTooLate(Change.Kind kind, ShiftId id) {
        return plan.find(id)
                .map(Shift::answerable)
                .map(span -> kind == Change.Kind.SUBSTITUTION ? span.end() : span.start())
                .filter(limit -> !now.isBefore(limit))
                .isPresent();
    }

    private static Stream<Objection> withoutConsent(ChangeAct act) {
        if (act.change.kind() == Change.Kind.AMENDMENT) {
            return Stream.empty();
        }
        return act.change.changes().stream()
                .map(Reassignment::now)
                .filter(officer -> !act.change.consents().contains(officer.id()))
                .distinct()
                .map(officer -> Objection.of(Facts.of("officer", officer)));
    }
}
