package org.zhiban.core.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.Reassignment;
import org.zhiban.core.event.RosterAmended;
import org.zhiban.core.event.RosterId;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.roster.Change;
import org.zhiban.core.time.DateSpan;

/**
 * Amends a roster (修改值班表), clause 一(二); by the arranging section, with a reason.
 *
 * @param roster which roster
 * @param changes the changes, old and new
 * @param reason why
 */
public record AmendRoster(RosterId roster, List<Reassignment> changes, String reason) implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public AmendRoster {
        Objects.requireNonNull(roster, "roster");
        changes = List.copyOf(changes);
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public DateSpan days(LocalDate today) {
        return Situation.daysOf(changes.stream().map(Reassignment::shift), today);
    }

    @Override
    public Regulation law(Situation situation) {
        return situation.lawOfTheDay();
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        Change change = new Change(Change.Kind.AMENDMENT, roster, changes, reason, Set.of(), false, Optional.empty());
        return Situation.rule(
                situation.rosterRules().changing(change),
                new RosterAmended(roster, situation.nextAmendment(roster), changes, reason, situation.now()));
    }
}
