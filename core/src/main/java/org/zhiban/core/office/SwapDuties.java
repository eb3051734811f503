package org.zhiban.core.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhiban.core.event.DutiesSwapped;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.Reassignment;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.roster.Change;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.DateSpan;

/**
 * Lets two people exchange duties (调班), gap G24; entered by the arranging section, both consenting.
 *
 * @param first the one shift
 * @param firstOfficer who has it, and asks for the exchange
 * @param second the other shift
 * @param secondOfficer who has that
 * @param reason why
 * @param consents who has consented
 * @param approver who approved it, if anybody did
 */
public record SwapDuties(
        ShiftId first,
        StaffId firstOfficer,
        ShiftId second,
        StaffId secondOfficer,
        String reason,
        Set<StaffId> consents,
        Optional<StaffId> approver)
        implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public SwapDuties {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(firstOfficer, "firstOfficer");
        Objects.requireNonNull(second, "second");
        Objects.requireNonNull(secondOfficer, "secondOfficer");
        Objects.requireNonNull(reason, "reason");
        consents = Set.copyOf(consents);
        Objects.requireNonNull(approver, "approver");
    }

    @Override
    public List<StaffId> people() {
        return Stream.concat(Stream.of(firstOfficer, secondOfficer), approver.stream())
                .toList();
    }

    @Override
    public DateSpan days(LocalDate today) {
        return Situation.daysOf(Stream.of(first, second), today);
    }

    @Override
    public Regulation law(Situation situation) {
        return situation.lawOfTheDay();
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        DutyOfficer one = situation.officer(firstOfficer);
        DutyOfficer other = situation.officer(secondOfficer);
        return situation.onPublished(first, roster -> {
            Reassignment toOther = new Reassignment(first, Optional.of(one), other);
            Reassignment toOne = new Reassignment(second, Optional.of(other), one);
            List<Reassignment> parts = situation.rosterRules().parts(Change.Kind.SWAP, roster, List.of(toOther, toOne));
            DutiesSwapped event = new DutiesSwapped(
                    roster,
                    situation.nextAmendment(roster),
                    toOther,
                    toOne,
                    parts,
                    reason,
                    approver.map(situation::officer),
                    situation.now());
            return Situation.rule(situation.rosterRules().changing(change(event)), event);
        });
    }

    private Change change(DutiesSwapped event) {
        return new Change(Change.Kind.SWAP, event.roster(), event.changes(), reason, consents, false, approver);
    }
}
