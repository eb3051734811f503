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
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.roster.Change;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.DateSpan;

/**
 * Lets two people exchange duties (调班), gap G24; entered by the arranging section, both consenting.
 *
 * @param first the one shift
 * @param firstOfficer who has it
 * @param second the other shift
 * @param secondOfficer who has that
 * @param reason why
 * @param consents who has consented
 */
public record SwapDuties(
        ShiftId first,
        StaffId firstOfficer,
        ShiftId second,
        StaffId secondOfficer,
        String reason,
        Set<StaffId> consents)
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
    }

    @Override
    public List<StaffId> people() {
        return List.of(firstOfficer, secondOfficer);
    }

    @Override
    public DateSpan days(LocalDate today) {
        return Situation.daysOf(Stream.of(first, second), today);
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        DutyOfficer one = situation.officer(firstOfficer);
        DutyOfficer other = situation.officer(secondOfficer);
        return situation.onPublished(first, roster -> {
            Reassignment toOther = new Reassignment(first, Optional.of(one), other);
            Reassignment toOne = new Reassignment(second, Optional.of(other), one);
            Change change = new Change(Change.Kind.SWAP, roster, List.of(toOther, toOne), reason, consents, false);
            return Situation.rule(
                    situation.rosterRules().changing(change),
                    new DutiesSwapped(
                            roster, situation.nextAmendment(roster), toOther, toOne, reason, situation.now()));
        });
    }
}
