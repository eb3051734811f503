package org.zhiban.core.office;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.LeaderInstructed;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.form.Means;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.staff.StaffId;

/**
 * Takes down a leader's instruction (记录领导指示), clause 一(五). It is numbered within the matter.
 *
 * @param matter on which matter
 * @param leader who gives it
 * @param text what is ordered
 * @param means how it came
 * @param at when it is said to have happened, or empty for now
 */
public record GiveInstruction(MatterId matter, StaffId leader, String text, Means means, Optional<Instant> at)
        implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public GiveInstruction {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(leader, "leader");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(means, "means");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public List<StaffId> people() {
        return List.of(leader);
    }

    @Override
    public Label label(Situation situation) {
        return situation.labelOf(matter);
    }

    @Override
    public Optional<MatterId> concerns() {
        return Optional.of(matter);
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        int number = situation
                        .board()
                        .matter(matter)
                        .map(known -> known.instructions().size())
                        .orElse(0)
                + 1;
        return situation.record(new LeaderInstructed(
                matter, number, situation.officer(leader), text, means, situation.me(), situation.at(at)));
    }
}
