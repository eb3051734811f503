package org.zhiban.core.handover;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.zhiban.core.event.CarriedMatter;
import org.zhiban.core.event.DutyContinued;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.HandoverAccepted;
import org.zhiban.core.event.HandoverMode;
import org.zhiban.core.event.HandoverOffered;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.PostTaken;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.event.TaskAssigned;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Refusal;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Rule;
import org.zhiban.core.regulation.Rule.Objection;
import org.zhiban.core.regulation.ShiftTemplate;
import org.zhiban.core.roster.Rosters;
import org.zhiban.core.shift.DutyBoard;
import org.zhiban.core.shift.RunningShift;
import org.zhiban.core.shift.Shift;
import org.zhiban.core.shift.ShiftPlan;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.staff.StaffList;
import org.zhiban.core.staff.StaffMember;
import org.zhiban.core.time.DayKind;

/**
 * What taking a post and handing it over must keep (交接班规则), clause 一(四). Pure; all rules are evaluated at once.
 *
 * @param board the duty board
 * @param rosters the rosters
 * @param plan the shifts
 * @param staff the staff list
 * @param regulation the regulation in force now
 * @param actor who signs
 * @param now when
 */
public record HandoverRules(
        DutyBoard board,
        Rosters rosters,
        ShiftPlan plan,
        StaffList staff,
        Regulation regulation,
        StaffId actor,
        Instant now) {

    private record Taking(HandoverRules rules, PostTaken event) {}

    private record Offering(HandoverRules rules, HandoverOffered event, boolean statesNone) {}

    private record Accepting(HandoverRules rules, HandoverAccepted event) {

        <T> Stream<T> offered(Function<HandoverOffered, T> part) {
            return rules.offer(event).map(part).stream();
        }
    }

    private record Continuing(HandoverRules rules, DutyContinued event) {}

    private static final List<Rule<Taking>> TAKING = List.of(
            new Rule<>(Code.SIGNED_BY_ANOTHER, it -> it.rules.signedByAnother(it.event.officer())),
            new Rule<>(Code.NOT_ROSTERED, it -> it.rules.notRostered(it.event.officer(), it.event.shift())),
            new Rule<>(Code.TIME_IN_FUTURE, it -> it.rules.inFuture(it.event.at())),
            new Rule<>(Code.TIME_BEFORE_PREVIOUS, it -> it.rules.beforePrevious(it.event.post(), it.event.at())),
            new Rule<>(Code.NO_HANDOVER, it -> it.rules.withoutHandover(it.event)),
            new Rule<>(Code.WITNESS_MISSING, it -> it.rules.withoutWitness(it.event)),
            new Rule<>(Code.MATTER_OMITTED, it -> it.rules.omitted(it.event.post(), it.event.matters())),
            new Rule<>(Code.MATTER_UNKNOWN, it -> it.rules.notOpen(it.event.matters())));

    private static final List<Rule<Offering>> OFFERING = List.of(
            new Rule<>(Code.SIGNED_BY_ANOTHER, it -> it.rules.signedByAnother(it.event.outgoing())),
            new Rule<>(Code.NOT_HOLDER, it -> it.rules.notHolder(it.event.post(), it.event.outgoing())),
            new Rule<>(
                    Code.SAME_PERSON,
                    it -> Objection.when(
                            it.event.outgoing().id().equals(it.event.incoming().id()),
                            Facts.of("officer", it.event.outgoing()))),
            new Rule<>(Code.NOT_ROSTERED, it -> it.rules.notRostered(it.event.incoming(), it.event.beginning())),
            new Rule<>(Code.TIME_IN_FUTURE, it -> it.rules.inFuture(it.event.at())),
            new Rule<>(Code.TIME_BEFORE_PREVIOUS, it -> it.rules.beforePrevious(it.event.post(), it.event.at())),
            new Rule<>(
                    Code.MATTER_OMITTED,
                    it -> it.rules.omitted(it.event.post(), carried(it.event), HandoverRules::hasOwnRule)),
            new Rule<>(Code.MATTER_UNKNOWN, it -> it.rules.notOpen(carried(it.event))),
            new Rule<>(Code.MATTER_TEXT_MISSING, HandoverRules::withoutText),
            new Rule<>(Code.NOT_FACE_TO_FACE, it -> it.rules.atADistance(it.event)),
            new Rule<>(
                    Code.NONE_NOT_STATED,
                    it -> Objection.when(
                            it.event.matters().isEmpty() != it.statesNone, Facts.of("post", it.event.post()))));

    private static final List<Rule<Accepting>> ACCEPTING = List.of(
            new Rule<>(Code.SIGNED_BY_ANOTHER, it -> it.rules.signedByAnother(it.event.incoming())),
            new Rule<>(
                    Code.NOTHING_OFFERED,
                    it -> Objection.when(it.rules.offer(it.event).isEmpty(), Facts.of("post", it.event.post()))),
            new Rule<>(Code.NOT_HOLDER, it -> it.rules.notHolder(it.event.post(), it.event.outgoing())),
            new Rule<>(Code.NOT_ROSTERED, it -> it.rules.notRostered(it.event.incoming(), it.event.beginning())),
            new Rule<>(Code.TIME_IN_FUTURE, it -> it.rules.inFuture(it.event.at())),
            new Rule<>(Code.TIME_BEFORE_PREVIOUS, it -> it.rules.beforePrevious(it.event.post(), it.event.at())),
            new Rule<>(Code.MATTER_OMITTED, HandoverRules::openedSince),
            new Rule<>(Code.MATTER_UNACKNOWLEDGED, HandoverRules::unacknowledged));

    private static final List<Rule<Continuing>> CONTINUING = List.of(
            new Rule<>(Code.SIGNED_BY_ANOTHER, it -> it.rules.signedByAnother(it.event.officer())),
            new Rule<>(Code.NOT_HOLDER, it -> it.rules.notHolder(it.event.post(), it.event.officer())),
            new Rule<>(Code.NOT_SAME_PERSON, it -> it.rules.notRostered(it.event.officer(), it.event.beginning())),
            new Rule<>(Code.TIME_IN_FUTURE, it -> it.rules.inFuture(it.event.at())),
            new Rule<>(Code.TIME_BEFORE_PREVIOUS, it -> it.rules.beforePrevious(it.event.post(), it.event.at())));

    /**
     * Every reason against taking a post nobody hands over (到岗).
     *
     * @param event what is to be recorded
     * @return the refusals; empty if it may be recorded
     */
    public List<Refusal> taking(PostTaken event) {
        return Rule.refusals(TAKING, regulation, new Taking(this, event));
    }

    /**
     * Every reason against the outgoing signature (交班).
     *
     * @param event what is to be recorded
     * @param statesNone whether the officer wrote that nothing is to be continued
     * @return the refusals; empty if it may be recorded
     */
    public List<Refusal> offering(HandoverOffered event, boolean statesNone) {
        return Rule.refusals(OFFERING, regulation, new Offering(this, event, statesNone));
    }

    /**
     * Every reason against the incoming signature (接班).
     *
     * @param event what is to be recorded
     * @return the refusals; empty if it may be recorded
     */
    public List<Refusal> accepting(HandoverAccepted event) {
        return Rule.refusals(ACCEPTING, regulation, new Accepting(this, event));
    }

    /**
     * Every reason against staying on for the next shift (接续), gap G22.
     *
     * @param event what is to be recorded
     * @return the refusals; empty if it may be recorded
     */
    public List<Refusal> continuing(DutyContinued event) {
        return Rule.refusals(CONTINUING, regulation, new Continuing(this, event));
    }

    /**
     * The shift somebody takes over when a post changes hands at an instant (接班班次): the next one; the running one, where
     * the roster names that person for it, as it does a substitute for somebody fallen ill; or, where shifts went by
     * without a handover, the one of that instant or, between shifts, the first to begin.
     *
     * @param post the post
     * @param at when it changes hands
     * @param incoming who takes over
     * @return the shift, or empty if the post has none then
     */
    public Optional<Shift> beginning(PostId post, Instant at, StaffId incoming) {
        Optional<Shift> running = board.on(post)
                .flatMap(held -> plan.find(held.shift()))
                .filter(ending -> at.isBefore(ending.answerable().end()));
        return running.filter(shift -> isRelief(shift, incoming))
                .or(() -> running.flatMap(plan::following))
                .or(() -> plan.at(post, at))
                .or(() -> plan.upcoming(post, at));
    }

    private boolean isRelief(Shift running, StaffId incoming) {
        boolean isHolder = board.on(running.id().post())
                .filter(held -> held.officer().id().equals(incoming))
                .isPresent();
        return !isHolder
                && rosters.officers(running.id()).stream()
                        .anyMatch(officer -> officer.id().equals(incoming));
    }

    private Stream<Objection> signedByAnother(DutyOfficer signatory) {
        return Objection.when(
                !actor.equals(signatory.id()),
                Facts.of("officer", signatory)
                        .and(
                                "actor",
                                staff.find(actor).<Object>map(DutyOfficer::of).orElse(actor)));
    }

    private Stream<Objection> notHolder(PostId post, DutyOfficer outgoing) {
        boolean holds = board.on(post)
                .filter(held -> held.officer().id().equals(outgoing.id()))
                .isPresent();
        return Objection.when(!holds, Facts.of("officer", outgoing).and("post", post));
    }

    private Stream<Objection> notRostered(DutyOfficer officer, ShiftId shift) {
        List<DutyOfficer> named = rosters.officers(shift);
        boolean isRostered = named.isEmpty()
                ? mayBeFirstToSign(officer, shift)
                : named.stream().anyMatch(one -> one.id().equals(officer.id()));
        return Objection.when(!isRostered, Facts.of("officer", officer).and("shift", shift));
    }

    private boolean mayBeFirstToSign(DutyOfficer officer, ShiftId shift) {
        return plan.find(shift)
                .map(Shift::template)
                .filter(template -> template.naming() == ShiftTemplate.Naming.FIRST_TO_SIGN)
                .filter(template -> staff.find(officer.id())
                        .filter(member -> member.isMemberOn(shift.date()))
                        .filter(member -> isOpenTo(template, member, shift))
                        .isPresent())
                .isPresent();
    }

    private boolean isOpenTo(ShiftTemplate template, StaffMember member, ShiftId shift) {
        Regulation law = plan.regulations().on(shift.date());
        return template.seats().stream().anyMatch(seat -> law.admits(seat, member, shift.date()));
    }

    /** On days off the two meet: where either shift is of one, clause 三(一), gap G21. */
    private Stream<Objection> atADistance(HandoverOffered event) {
        boolean touchesDayOff = Stream.of(event.ending(), event.beginning())
                .anyMatch(shift -> plan.day(shift.date()).kind() != DayKind.WORKDAY);
        return Objection.when(
                event.mode() == HandoverMode.REMOTE && touchesDayOff, Facts.of("shift", event.beginning()));
    }

    private Stream<Objection> inFuture(Instant at) {
        return Objection.when(at.isAfter(now), Facts.of("at", at).and("now", now));
    }

    private Stream<Objection> beforePrevious(PostId post, Instant at) {
        return board.on(post).stream()
                .map(HandoverRules::lastAct)
                .filter(at::isBefore)
                .map(previous -> Objection.of(Facts.of("at", at).and("previous", previous)));
    }

    private static Instant lastAct(RunningShift held) {
        return held.offer()
                .map(HandoverOffered::at)
                .filter(held.since()::isBefore)
                .orElse(held.since());
    }

    private Stream<Objection> withoutHandover(PostTaken event) {
        return board.on(event.post()).stream()
                .filter(held -> !isOver(held, event.at()))
                .map(held -> Objection.of(Facts.of("officer", held.officer()).and("shift", held.shift())));
    }

    private boolean isOver(RunningShift held, Instant at) {
        return plan.find(held.shift())
                .filter(shift -> !at.isBefore(shift.answerable().end()))
                .isPresent();
    }

    private Stream<Objection> withoutWitness(PostTaken event) {
        boolean isFirst = board.on(event.post())
                .filter(held -> !isPausedBefore(held, event.shift()))
                .isEmpty();
        boolean isWitnessed = event.witness()
                .filter(witness -> rosters.isDutyLeader(witness.id(), event.at(), plan))
                .isPresent();
        return Objection.when(!isFirst && !isWitnessed, Facts.of("post", event.post()));
    }

    /** After hours left open on purpose there is nobody to take the post from, and it was not vacant. */
    private boolean isPausedBefore(RunningShift held, ShiftId taken) {
        return plan.find(held.shift())
                .filter(shift -> plan.next(shift).isEmpty())
                .flatMap(plan::following)
                .filter(following -> following.id().equals(taken))
                .isPresent();
    }

    private static List<MatterId> carried(HandoverOffered event) {
        return event.matters().stream().map(CarriedMatter::matter).toList();
    }

    private Stream<Objection> omitted(PostId post, Collection<MatterId> named) {
        return omitted(post, named, any -> false);
    }

    private Stream<Objection> omitted(PostId post, Collection<MatterId> named, Predicate<Matter> elsewhere) {
        return board.open(post).stream()
                .filter(elsewhere.negate())
                .map(Matter::id)
                .filter(open -> !named.contains(open))
                .map(open -> Objection.of(Facts.of("matter", open)));
    }

    /** Tasks and orders are carried on under clauses of their own. */
    private static boolean hasOwnRule(Matter matter) {
        return matter.opening() instanceof TaskAssigned || matter.order().isPresent();
    }

    private Stream<Objection> notOpen(List<MatterId> named) {
        return named.stream()
                .filter(matter -> board.matter(matter).filter(Matter::isOpen).isEmpty())
                .map(matter -> Objection.of(Facts.of("matter", matter)));
    }

    private static Stream<Objection> withoutText(Offering offering) {
        return offering.event.matters().stream()
                .filter(matter ->
                        matter.content().isBlank() || matter.requirement().isBlank())
                .map(matter -> Objection.of(Facts.of("matter", matter.matter())));
    }

    private Optional<HandoverOffered> offer(HandoverAccepted event) {
        return board.on(event.post())
                .flatMap(RunningShift::offer)
                .filter(offer -> offer.incoming().id().equals(event.incoming().id()));
    }

    private static Stream<Objection> openedSince(Accepting accepting) {
        return accepting
                .offered(HandoverRules::carried)
                .flatMap(carried -> accepting.rules.omitted(accepting.event.post(), carried));
    }

    private static Stream<Objection> unacknowledged(Accepting accepting) {
        return accepting
                .offered(HandoverRules::carried)
                .flatMap(List::stream)
                .filter(matter -> !accepting.event.acknowledged().contains(matter))
                .map(matter -> Objection.of(Facts.of("matter", matter)));
    }
}
