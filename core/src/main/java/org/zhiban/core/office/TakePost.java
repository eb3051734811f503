package org.zhiban.core.office;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.PostTaken;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.shift.Shift;
import org.zhiban.core.staff.StaffId;

/**
 * Takes a post nobody hands over (到岗): the first of the book, or, before the duty leader, one that stands vacant. Clause 一(四).
 *
 * @param post which post
 * @param witness the duty leader who witnesses the end of a vacancy
 * @param matters the open matters found and taken on
 * @param remark how it came about; may be empty
 * @param at when it is said to have happened, or empty for now
 */
public record TakePost(
        PostId post, Optional<StaffId> witness, List<MatterId> matters, String remark, Optional<Instant> at)
        implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public TakePost {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(witness, "witness");
        matters = List.copyOf(matters);
        Objects.requireNonNull(remark, "remark");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public List<StaffId> people() {
        return witness.stream().toList();
    }

    @Override
    public Optional<ShiftId> shift(Situation situation) {
        return situation.plan().at(post, situation.at(at)).map(Shift::id);
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        Instant time = situation.at(at);
        return situation.onShift(post, situation.plan().at(post, time), shift -> {
            PostTaken event = new PostTaken(
                    post, shift.id(), situation.me(), witness.map(situation::officer), matters, remark, time);
            return situation.begins(situation.handoverRules().taking(event), event, shift.id());
        });
    }
}
