package org.zhiban.core.event;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.regulation.PostId;

/**
 * A post nobody hands over was taken (到岗): the first of the book, or one that stood vacant, clause 一(四).
 *
 * @param post which post
 * @param shift the shift begun
 * @param officer who took it
 * @param witness the duty leader who witnessed the end of a vacancy
 * @param matters the open matters found and taken on
 * @param remark how it came about; may be empty
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record PostTaken(
        PostId post,
        ShiftId shift,
        DutyOfficer officer,
        Optional<DutyOfficer> witness,
        List<MatterId> matters,
        String remark,
        Instant at)
        implements DutyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public PostTaken {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(shift, "shift");
        Objects.requireNonNull(officer, "officer");
        Objects.requireNonNull(witness, "witness");
        Objects.requireNonNull(remark, "remark");
        Objects.requireNonNull(at, "at");
        matters = List.copyOf(matters);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.postTaken(this);
    }
}
