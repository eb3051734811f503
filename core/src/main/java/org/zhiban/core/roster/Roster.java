package org.zhiban.core.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.zhiban.core.event.Assignment;
import org.zhiban.core.event.DutiesSwapped;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.FairShare;
import org.zhiban.core.event.Reassignment;
import org.zhiban.core.event.RosterFiled;
import org.zhiban.core.event.RosterId;
import org.zhiban.core.event.RosterProposed;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.DateSpan;

/**
 * A roster (值班表) as it stands after its amendments. Immutable.
 *
 * @param id which roster
 * @param period the days it covers
 * @param published when it was published; empty while it is not
 * @param amendments how many numbered amendments it has had since
 * @param seats who takes each shift; a shift nobody takes is missing
 * @param shares the fair shares it was drawn up on
 * @param calendar the version of the holiday calendar it was drawn up on
 * @param isProvisional whether it rests on days not yet announced
 * @param swapped the duties people asked to exchange, each with who asked, in the order of the book
 * @param filing how it was filed with the office above; empty while it is not
 */
public record Roster(
        RosterId id,
        DateSpan period,
        Optional<Instant> published,
        int amendments,
        Map<ShiftId, List<DutyOfficer>> seats,
        List<FairShare> shares,
        String calendar,
        boolean isProvisional,
        List<Assignment> swapped,
        Optional<Filing> filing) {

    /**
     * How a roster was filed (报备情况) with the office above.
     *
     * @param first the first day it was filed
     * @param last the day it was last filed, amended since or not
     * @param receipt the number of the receipt for the last filing; empty while there is none
     * @param amendments the number of the last amendment filed
     */
    public record Filing(LocalDate first, LocalDate last, Optional<String> receipt, int amendments) {

        /**
         * Checks that nothing is missing.
         *
         * @throws NullPointerException if a component is null
         */
        public Filing {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(last, "last");
            Objects.requireNonNull(receipt, "receipt");
        }

        /** The same day told again with a receipt is the receipt coming in; anything else is another filing. */
        private Filing after(RosterFiled event, int now) {
            boolean isReceipt = receipt.isEmpty()
                    && event.receipt().isPresent()
                    && event.filed().equals(last);
            return new Filing(
                    event.filed().isBefore(first) ? event.filed() : first,
                    event.filed(),
                    event.receipt(),
                    isReceipt ? amendments : now);
        }
    }

    /**
     * Keeps its own copies.
     *
     * @throws NullPointerException if a component is null
     */
    public Roster {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(published, "published");
        seats = Collections.unmodifiableSortedMap(new TreeMap<>(seats));
        shares = List.copyOf(shares);
        Objects.requireNonNull(calendar, "calendar");
        swapped = List.copyOf(swapped);
        Objects.requireNonNull(filing, "filing");
    }

    static Roster proposed(RosterProposed event) {
        return new Roster(
                event.roster(),
                event.period(),
                Optional.empty(),
                0,
                seats(event.assignments()),
                event.shares(),
                event.calendar(),
                event.provisional(),
                List.of(),
                Optional.empty());
    }

    /**
     * Whether it has been published (是否发布).
     *
     * @return true if so
     */
    public boolean isPublished() {
        return published.isPresent();
    }

    /**
     * Whether it was changed after it was last filed (报备后有改动).
     *
     * @return true if it was filed and has a later amendment
     */
    public boolean isAmendedSinceFiling() {
        return filing.filter(known -> known.amendments() < amendments).isPresent();
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

    Roster published(Instant at) {
        return with(Optional.of(at), amendments, seats, swapped, filing);
    }

    Roster filed(RosterFiled event) {
        Filing filed = filing.map(known -> known.after(event, amendments))
                .orElseGet(() -> new Filing(event.filed(), event.filed(), event.receipt(), amendments));
        return with(published, amendments, seats, swapped, Optional.of(filed));
    }

    Roster swapped(DutiesSwapped event) {
        Stream<Assignment> asked = event.first().was().stream()
                .map(officer -> new Assignment(event.first().shift(), officer));
        Roster changed = changed(event.number(), event.changes());
        return changed.with(
                published,
                changed.amendments,
                changed.seats,
                Stream.concat(swapped.stream(), asked).toList(),
                filing);
    }

    private Roster with(
            Optional<Instant> at,
            int number,
            Map<ShiftId, List<DutyOfficer>> seated,
            List<Assignment> asked,
            Optional<Filing> filed) {
        return new Roster(id, period, at, number, seated, shares, calendar, isProvisional, asked, filed);
    }

    Roster changed(int number, List<Reassignment> changes) {
        Map<ShiftId, List<DutyOfficer>> changed = new TreeMap<>(seats);
        changes.forEach(change -> changed.merge(change.shift(), List.of(change.now()), (seated, now) -> {
            List<DutyOfficer> next = new ArrayList<>(seated);
            change.was().ifPresentOrElse(was -> replace(next, was, change.now()), () -> next.addAll(now));
            return List.copyOf(next);
        }));
        return with(published, number, changed, swapped, filing);
    }

    /** By identity alone: a name or a section may have changed since the roster was drawn up. */
    private static void replace(List<DutyOfficer> seated, DutyOfficer was, DutyOfficer now) {
        seated.replaceAll(officer -> officer.isSame(was) ? now : officer);
    }
}
