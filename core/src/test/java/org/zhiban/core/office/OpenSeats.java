package org.zhiban.core.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhiban.core.event.Assignment;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.regulation.Post;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Seat;
import org.zhiban.core.shift.Shift;
import org.zhiban.core.shift.ShiftPlan;
import org.zhiban.core.staff.StaffDirectory;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.staff.StaffList;
import org.zhiban.core.staff.StaffMember;
import org.zhiban.core.time.DateSpan;

/**
 * Fills the shifts a test says nothing about, always in the same way: by whoever of the pool the test does not name, has
 * rested longest and comes first in the staff list.
 */
final class OpenSeats {
    private final ShiftPlan plan;
    private final StaffList staff;
    private final Set<StaffId> named;
    private final List<Assignment> assignments;

    private OpenSeats(ShiftPlan plan, StaffList staff, Collection<Assignment> said) {
        this.plan = plan.remembering();
        this.staff = staff;
        this.named = said.stream().map(one -> one.officer().id()).collect(Collectors.toSet());
        this.assignments = new ArrayList<>(said);
    }

    /** The assignments said, and others for every other shift of the period but those to be left open. */
    static List<Assignment> filled(
            ShiftPlan plan,
            StaffDirectory directory,
            DateSpan period,
            Collection<Assignment> said,
            Collection<ShiftId> open) {
        OpenSeats seats = new OpenSeats(plan, StaffList.read(directory, period), said);
        Set<ShiftId> settled = new HashSet<>(open);
        said.forEach(one -> settled.add(one.shift()));
        shifts(plan, period).filter(shift -> !settled.contains(shift.id())).forEach(seats::fill);
        return List.copyOf(seats.assignments);
    }

    private static Stream<Shift> shifts(ShiftPlan plan, DateSpan period) {
        return Stream.of(Post.Kind.DESK, Post.Kind.LEADER)
                .flatMap(kind -> plan.regulations().posts(kind).stream())
                .flatMap(post -> plan.shifts(post, period).stream());
    }

    private void fill(Shift shift) {
        for (Seat seat : shift.template().seats()) {
            assignments.add(new Assignment(shift.id(), DutyOfficer.of(next(shift, seat))));
        }
    }

    private StaffMember next(Shift shift, Seat seat) {
        LocalDate date = shift.id().date();
        Regulation regulation = plan.regulations().on(date);
        return staff.members().stream()
                .filter(member -> regulation.admits(seat, member, date))
                .filter(member -> member.isMemberOn(date) && !staff.isOnLeave(member.id(), date))
                .filter(member -> dutiesOf(member.id()).noneMatch(other -> isOverlapping(other, shift)))
                .min(Comparator.comparing((StaffMember member) -> named.contains(member.id()))
                        .thenComparing(member -> lastDuty(member.id())))
                .orElseThrow(() -> new AssertionError("nobody is left for " + shift.id()));
    }

    private Stream<ShiftId> dutiesOf(StaffId person) {
        return assignments.stream()
                .filter(one -> one.officer().id().equals(person))
                .map(Assignment::shift);
    }

    private boolean isOverlapping(ShiftId other, Shift shift) {
        return other.equals(shift.id())
                || plan.find(other).orElseThrow().answerable().overlaps(shift.answerable());
    }

    private LocalDate lastDuty(StaffId person) {
        return dutiesOf(person)
                .map(ShiftId::date)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }
}
