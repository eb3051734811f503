package org.zhiban.core.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.zhiban.core.event.Assignment;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.Reassignment;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.internal.planner.Planner;
import org.zhiban.core.internal.planner.PlanningProblem;
import org.zhiban.core.internal.planner.Replan;
import org.zhiban.core.staff.StaffMember;

/** One rotation of a roster planned anew with the fewest changes: the planner's numbers turned back into people and shifts. */
record RotationRedraft(Roster roster, RotationDraft draft, Replan replan) {

    static RotationRedraft of(RotationTask task, Roster roster, LocalDate from) {
        List<RotationTask.Seat> seats = task.seats();
        List<StaffMember> people = task.people(seats);
        int[] holders = seats.stream()
                .mapToInt(seat -> holder(roster, seat)
                        .map(officer -> indexOf(people, officer))
                        .orElse(PlanningProblem.NOBODY))
                .toArray();
        Replan replan = Planner.replan(task.problem(seats, people), holders, (int) from.toEpochDay());
        return new RotationRedraft(roster, new RotationDraft(task, seats, people, replan.plan()), replan);
    }

    private static Optional<DutyOfficer> holder(Roster roster, RotationTask.Seat seat) {
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
                .toList();
    }

    private Reassignment change(int slot) {
        RotationTask.Seat seat = draft.seats().get(slot);
        StaffMember now = draft.people().get(replan.plan().holderOf(slot));
        return new Reassignment(seat.shift().id(), holder(roster, seat), DutyOfficer.of(now));
    }
}
