package org.zhiban.core.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.zhiban.core.event.Assignment;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.FairShare;
import org.zhiban.core.event.RosterId;
import org.zhiban.core.event.RosterProposed;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.roster.RosterDraft;
import org.zhiban.core.time.DateSpan;

/**
 * Draws up a roster (拟定值班表), clause 一(二). A proposal may be made again until it is published.
 *
 * @param roster which roster
 * @param period the days it covers
 * @param assignments who takes which shift, within the period
 * @param shares the fair shares it was drawn up on; empty for a roster made by hand
 */
public record ProposeRoster(RosterId roster, DateSpan period, List<Assignment> assignments, List<FairShare> shares)
        implements Command {

    /**
     * Checks that nothing is missing and every duty lies within the period.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if a shift starts on a day outside the period
     */
    public ProposeRoster {
        Objects.requireNonNull(roster, "roster");
        Objects.requireNonNull(period, "period");
        assignments = List.copyOf(assignments);
        shares = List.copyOf(shares);
        assignments.forEach(one -> requireWithin(period, one.shift()));
    }

    private static void requireWithin(DateSpan period, ShiftId shift) {
        if (!period.contains(shift.date())) {
            throw new IllegalArgumentException("值班表 shift " + shift + " lies outside the period " + period);
        }
    }

    /**
     * The command that proposes a draft (提交草案).
     *
     * @param roster the name of the roster
     * @param draft the planner's draft
     * @return the command
     */
    public static ProposeRoster of(RosterId roster, RosterDraft draft) {
        return new ProposeRoster(roster, draft.period(), draft.assignments(), draft.shares());
    }

    @Override
    public DateSpan days(LocalDate today) {
        return period;
    }

    @Override
    public Regulation law(Situation situation) {
        return situation.lawOfTheDay();
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        RosterProposed event = new RosterProposed(
                roster,
                period,
                assignments,
                shares,
                situation.plan().holidays().version(),
                situation.plan().isProvisional(period),
                situation.now());
        return Situation.rule(situation.rosterRules().proposing(roster, period, assignments), event);
    }
}
