package org.zhiban.core.roster;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.Rule.Objection;
import org.zhiban.core.shift.Shift;
import org.zhiban.core.shift.ShiftPlan;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.DateSpan;

/** Shifts split by a pause (分段班次): the parts of one duty, taken by the same people. */
record SplitShifts(ShiftPlan plan) {

    /** The parts of the duty a shift is of, itself among them; the first is the one the others go with. */
    List<Shift> whole(ShiftId id) {
        return plan.find(id).map(this::whole).orElse(List.of());
    }

    private List<Shift> whole(Shift shift) {
        String head = head(shift);
        DateSpan day = DateSpan.through(shift.id().date(), shift.id().date());
        return plan.shifts(shift.id().post(), day).stream()
                .filter(part -> head(part).equals(head))
                .toList();
    }

    private static String head(Shift shift) {
        return shift.template().sameAs().orElse(shift.template().id());
    }

    /** Every part of a period whose people are others than those of the shift it goes with. */
    Stream<Objection> divided(DateSpan period, Map<ShiftId, List<DutyOfficer>> seats) {
        return plan.regulations().on(period.first()).posts().stream()
                .flatMap(post -> plan.shifts(post.id(), period).stream())
                .flatMap(part -> headOf(part).stream()
                        .filter(with -> !people(seats, part.id()).equals(people(seats, with)))
                        .map(with -> objection(part, with)));
    }

    private static Optional<ShiftId> headOf(Shift part) {
        return part.template()
                .sameAs()
                .map(template -> new ShiftId(part.id().post(), part.id().date(), template));
    }

    /** The first of some parts of one duty whose people are others than those of the first. */
    static Stream<Objection> divided(List<Shift> parts, Map<ShiftId, List<DutyOfficer>> seats) {
        return parts.stream()
                .filter(part -> !people(seats, part.id())
                        .equals(people(seats, parts.get(0).id())))
                .limit(1)
                .map(part -> objection(part, parts.get(0).id()));
    }

    private static Objection objection(Shift part, ShiftId with) {
        return Objection.under(
                part.template().hours(), Facts.of("shift", part.id()).and("other", with));
    }

    private static Set<StaffId> people(Map<ShiftId, List<DutyOfficer>> seats, ShiftId shift) {
        return seats.getOrDefault(shift, List.of()).stream()
                .map(DutyOfficer::id)
                .collect(Collectors.toSet());
    }
}
