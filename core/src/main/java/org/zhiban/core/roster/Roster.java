package org.zhiban.core.roster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.zhiban.core.event.Assignment;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.FairShare;
import org.zhiban.core.event.Reassignment;
import org.zhiban.core.event.RosterId;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.DateSpan;

/**
 * A roster (值班表) as it stands after its amendments. Immutable.
 *
 * @param id which roster
 * @param period the days it covers
 * @param isPublished whether it has been published
 * @param amendments how many numbered amendments it has had since
 * @param seats who takes each shift; a shift nobody takes is missing
 * @param shares the fair shares it was drawn up on
 * @param calendar the version of the holiday calendar it was drawn up on
 * @param isProvisional whether it rests on days not yet announced
 */
public record Roster(
        RosterId id,
        DateSpan period,
        boolean isPublished,
        int amendments,
        Map<ShiftId, List<DutyOfficer>> seats,
        List<FairShare> shares,
        String calendar,
        boolean isProvisional) {

    /**
     * Keeps its own copies.
     *
     * @throws NullPointerException if a component is null
     */
    public Roster {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(period, "period");
        seats = Collections.unmodifiableSortedMap(new TreeMap<>(seats));
        shares = List.copyOf(shares);
        Objects.requireNonNull(calendar, "calendar");
    }

    static Map<ShiftId, List<DutyOfficer>> seats(List<Assignment> assignments) {
        Map<ShiftId, List<DutyOfficer>> seats = new TreeMap<>();
        assignments.forEach(one ->
                seats.computeIfAbsent(one.shift(), any -> new ArrayList<>()).add(one.officer()));
        seats.replaceAll((shift, officers) -> List.copyOf(officers));
        return seats;
    }

    /**
     * Who takes a shift (值班人员).
     *
     * @param shift the shift
     * @return the officers in the order of the seats, possibly none
     */
    public List<DutyOfficer> officers(ShiftId shift) {
        return seats.getOrDefault(shift, List.of());
    }

    /**
     * All assignments (全部排班), in the order of the shifts.
     *
     * @return who takes which shift
     */
    public Stream<Assignment> assignments() {
        return seats.entrySet().stream()
                .flatMap(seat -> seat.getValue().stream().map(officer -> new Assignment(seat.getKey(), officer)));
    }

    /**
     * The shifts of one person (本人班次).
     *
     * @param staff the person
     * @return the shifts, in order
     */
    public Stream<ShiftId> shiftsOf(StaffId staff) {
        return assignments().filter(one -> one.officer().id().equals(staff)).map(Assignment::shift);
    }

    Roster published() {
        return new Roster(id, period, true, amendments, seats, shares, calendar, isProvisional);
    }

    Roster changed(int number, List<Reassignment> changes) {
        Map<ShiftId, List<DutyOfficer>> changed = new TreeMap<>(seats);
        changes.forEach(change -> changed.merge(change.shift(), List.of(change.now()), (seated, now) -> {
            List<DutyOfficer> next = new ArrayList<>(seated);
            change.was().ifPresentOrElse(was -> replace(next, was, change.now()), () -> next.addAll(now));
            return List.copyOf(next);
        }));
        return new Roster(id, period, isPublished, number, changed, shares, calendar, isProvisional);
    }

    /** By identity alone: a name or a section may have changed since the roster was drawn up. */
    private static void replace(List<DutyOfficer> seated, DutyOfficer was, DutyOfficer now) {
        seated.replaceAll(officer -> officer.isSame(was) ? now : officer);
    }
}
