package org.zhiban.core.office;

import java.util.Objects;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.RosterId;
import org.zhiban.core.event.RosterPublished;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Ruling;

/**
 * Publishes a roster (发布值班表), clause 一(二); refused while an instant or a duty leader is missing, clause 一(三).
 *
 * @param roster which roster
 */
public record PublishRoster(RosterId roster) implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public PublishRoster {
        Objects.requireNonNull(roster, "roster");
    }

    @Override
    public Regulation law(Situation situation) {
        return situation.lawOfTheDay();
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        return Situation.rule(situation.rosterRules().publishing(roster), new RosterPublished(roster, situation.now()));
    }
}
