package org.zhiban.core.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhiban.core.event.Assignment;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.Reassignment;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.internal.planner.Planner;
import org.zhiban.core.internal.planner.PlanningProblem;
import org.zhiban.core.internal.planner.Replan;
import org.zhiban.core.regulation.Rotation;
import org.zhiban.core.staff.StaffMember;

/** One rotation of a roster planned anew with the fewest changes: the planner's numbers turned back into people and shifts. */
record RotationRedraft(Roster roster, RotationDraft draft, Replan replan) {

    static RotationRedraft of(RotationTask task, Roster roster, LocalDate from) {
        List<RotationTask.Place> places = task.everyPool();
        List<StaffMember> people = task.people(places);
        if (task.rotation().share() == Rotation.Share.PERSON) {
            return of(task, roster, from, places, people);
        }
        RotationRedraft own = of(task, roster, from, turns(places, roster), people);
        if (own.unfilled().isEmpty()) {
            return own;
        }
        RotationRedraft any = of(task, roster, from, places, people);
        return own.unfilled().size() > any.unfilled().size() ? any : own;
    }

    /** Whose turn it was, whose turn it stays: where sections take turns, a section makes up for its own. */
    private static List<RotationTask.Place> turns(List<RotationTask.Place> places, Roster roster) {
        return places.stream()
                .map(place -> place.turnOf(holder(roster, place).map(DutyOfficer::section)))
                .toList();
    }

    private static RotationRedraft of(
            RotationTask task,
            Roster roster,
            LocalDate from,
            List<RotationTask.Place> places,
            List<StaffMember> people) {
        int[] holders = places.stream()
                .mapToInt(seat -> holder(roster, seat)
                        .map(officer -> indexOf(people, officer))
                        .orElse(PlanningProblem.NOBODY))
                .toArray();
        Replan replan = Planner.replan(task.problem(places, people), holders, (int) from.toEpochDay());
        return new RotationRedraft(
                roster, new RotationDraft(task, places, people, replan.plan(), Optional.empty()), replan);
    }

    private static Optional<DutyOfficer> holder(Roster roster, RotationTask.Place seat) {
        return roster.officers(seat.shift().id()).stream().skip(seat.index()).findFirst();
    }

    private static int indexOf(List<StaffMember> people, DutyOfficer officer) {
        return IntStream.range(0, people.size())
                .filter(person -> people.get(person).id().equals(officer.id()))
                .findFirst()
                .orElse(PlanningProblem.NOBODY);
    }

    List<Assignment> assignments() {
        return draft.assignments();
    }

    List<ShiftId> unfilled() {
        return draft.empty();
    }

    boolean isFewest() {
        return replan.isFewest();
    }

    List<Reassignment> changes() {
        return replan.changed().stream()
                .filter(slot -> replan.plan().holderOf(slot) != PlanningProblem.NOBODY)
                .map(this::change)
                .flatMap(this::together)
                .toList();
    }

    private Stream<Reassignment> together(Reassignment one) {
        return draft.task()
                .together(new Assignment(one.shift(), one.now()))
                .map(with -> new Reassignment(with.shift(), one.was(), one.now()));
    }

    private Reassignment change(int slot) {
        RotationTask.Place seat = draft.places().get(slot);
        StaffMember now = draft.people().get(replan.plan().holderOf(slot));
        return new Reassignment(seat.shift().id(), holder(roster, seat), DutyOfficer.of(now));
    }
}
