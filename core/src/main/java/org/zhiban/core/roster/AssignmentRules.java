package org.zhiban.core.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zhiban.core.event.Assignment;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.regulation.Citation;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.Pool;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Rule;
import org.zhiban.core.regulation.Rule.Objection;
import org.zhiban.core.regulation.Seat;
import org.zhiban.core.regulation.ShiftTemplate;
import org.zhiban.core.shift.Shift;
import org.zhiban.core.shift.ShiftPlan;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.staff.StaffList;
import org.zhiban.core.staff.StaffMember;
import org.zhiban.core.time.DateSpan;

/** What a single assignment must keep (排班规则): clauses 一(一), 一(二) and the readings of G05, G06, G28, G29. */
final class AssignmentRules {

    /**
     * An assignment to be judged.
     *
     * @param assignment who takes which shift
     * @param seat which seat of it
     * @param plan the shifts
     * @param staff the staff list
     * @param otherDuties the other shifts of a person that would stand beside this one
     * @param isException whether somebody outside the pool is allowed by way of exception
     */
    record Case(
            Assignment assignment,
            int seat,
            ShiftPlan plan,
            StaffList staff,
            Function<StaffId, Stream<ShiftId>> otherDuties,
            boolean isException) {

        /** The one it was drawn up under, whichever judges the night. */
        Regulation regulation() {
            return plan.regulations().on(assignment.shift().date());
        }

        /** The seat; one too many is judged like the last, and refused for being one too many. */
        Optional<Seat> seated() {
            return shift().map(Shift::template)
                    .map(ShiftTemplate::seats)
                    .map(seats -> seats.get(Math.min(seat, seats.size() - 1)));
        }

        Optional<Shift> shift() {
            return plan.find(assignment.shift());
        }

        /** The days of the shift; of one that is not in the timetable, the day it is said to start on. */
        DateSpan days() {
            LocalDate date = assignment.shift().date();
            return shift().map(Shift::days).orElseGet(() -> DateSpan.through(date, date));
        }

        Optional<StaffMember> member() {
            return staff.find(assignment.officer().id());
        }

        Facts facts() {
            return Facts.of("officer", assignment.officer()).and("shift", assignment.shift());
        }
    }

    static final List<Rule<Case>> ALL = List.of(
            new Rule<>(Code.SHIFT_NOT_IN_TIMETABLE, AssignmentRules::notInTimetable),
            new Rule<>(Code.ASSIGNEE_NOT_STAFF, AssignmentRules::notStaff),
            new Rule<>(Code.ASSIGNEE_NOT_ELIGIBLE, AssignmentRules::notEligible),
            new Rule<>(Code.ASSIGNEE_ON_LEAVE, AssignmentRules::onLeave),
            new Rule<>(Code.DOUBLE_DUTY, AssignmentRules::doubleDuty));

    private AssignmentRules() {}

    private static Stream<Objection> notInTimetable(Case subject) {
        if (subject.shift().isPresent()) {
            return Stream.empty();
        }
        ShiftId shift = subject.assignment().shift();
        Facts facts = Facts.of("shift", shift)
                .and("dayKind", subject.plan().day(shift.date()).kind());
        Optional<Citation> hours =
                subject.regulation().timetable().find(shift.template()).map(template -> template.hours());
        return Stream.of(new Objection(facts, hours));
    }

    private static Stream<Objection> notStaff(Case subject) {
        boolean isStaff = subject.member()
                .filter(member -> member.isMemberOn(subject.assignment().shift().date()))
                .flatMap(member -> subject.regulation().section(member.section()))
                .isPresent();
        return Objection.when(
                !isStaff,
                subject.facts().and("date", subject.assignment().shift().date()));
    }

    private static Stream<Objection> notEligible(Case subject) {
        if (subject.isException()
                || subject.member().isEmpty()
                || subject.shift().isEmpty()) {
            return Stream.empty();
        }
        Seat seat = subject.seated().orElseThrow();
        Pool pool = subject.regulation().pool(seat.pools().get(0));
        return subject.regulation()
                        .admits(
                                seat,
                                subject.member().orElseThrow(),
                                subject.assignment().shift().date())
                ? Stream.empty()
                : Stream.of(Objection.under(pool.citation(), subject.facts().and("pool", pool.name())));
    }

    private static Stream<Objection> onLeave(Case subject) {
        Assignment assignment = subject.assignment();
        boolean isAway = subject.days()
                .days()
                .anyMatch(date -> subject.staff().isOnLeave(assignment.officer().id(), date));
        return Objection.when(isAway, subject.facts());
    }

    private static Stream<Objection> doubleDuty(Case subject) {
        return subject.shift().stream()
                .flatMap(shift -> subject.otherDuties()
                        .apply(subject.assignment().officer().id())
                        .flatMap(other -> subject.plan().find(other).stream())
                        .filter(other -> other.answerable().overlaps(shift.answerable()))
                        .map(other -> Objection.of(subject.facts().and("other", other.id()))));
    }
}
