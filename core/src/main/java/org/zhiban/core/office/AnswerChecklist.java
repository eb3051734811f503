package org.zhiban.core.office;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.event.CheckAnswer;
import org.zhiban.core.event.ChecklistAnswered;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.shift.RunningShift;

/**
 * Records a check of the equipment of a post (检查设备), clause 一(三).
 *
 * @param post which post
 * @param checks what each item showed
 * @param at when it is said to have happened, or empty for now
 */
public record AnswerChecklist(PostId post, List<CheckAnswer> checks, Optional<Instant> at) implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public AnswerChecklist {
        Objects.requireNonNull(post, "post");
        checks = List.copyOf(checks);
        Objects.requireNonNull(at, "at");
    }

    @Override
    public Optional<ShiftId> shift(Situation situation) {
        return situation.heldAt(post);
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        Instant time = situation.at(at);
        return situation.onShift(
                post,
                situation.plan().at(post, time),
                shift -> situation.record(new ChecklistAnswered(
                        post,
                        situation.board().on(post).map(RunningShift::shift).orElse(shift.id()),
                        situation.me(),
                        checks,
                        time)));
    }
}
