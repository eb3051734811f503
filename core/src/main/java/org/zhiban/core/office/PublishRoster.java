package org.zhiban.core.office;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.RosterId;
import org.zhiban.core.event.RosterPublished;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.staff.StaffId;

/**
 * Publishes a roster (发布值班表), clause 一(二); refused while an instant or a duty leader is missing, clause 一(三), or
 * the approval the regulation asks for.
 *
 * @param roster which roster
 * @param approver who approved it (批准人), if anybody did
 * @param notes what stands below the sheet (备注); may be empty
 */
public record PublishRoster(RosterId roster, Optional<StaffId> approver, String notes) implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public PublishRoster {
        Objects.requireNonNull(roster, "roster");
        Objects.requireNonNull(approver, "approver");
        Objects.requireNonNull(notes, "notes");
    }

    /**
     * Publishes a roster nobody approves (发布值班表), without notes.
     *
     * @param roster which roster
     */
    public PublishRoster(RosterId roster) {
        this(roster, Optional.empty(), "");
    }

    @Override
    public List<StaffId> people() {
        return approver.stream().toList();
    }

    @Override
    public Regulation law(Situation situation) {
        return situation.lawOfTheDay();
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        return Situation.rule(
                situation.rosterRules().publishing(roster, approver),
                new RosterPublished(roster, approver.map(situation::officer), notes, situation.now()));
    }
}
