package org.zhiban.core.event;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.regulation.PostId;

/**
 * An officer left the post for a while (暂离岗位), clause 一(三).
 *
 * @param post which post
 * @param officer who left
 * @param standIn who answers for the post meanwhile, if anybody
 * @param permittedBy the leader who permitted it, if anybody did; clause 三(一), gap G25
 * @param reason why
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record OfficerLeft(
        PostId post,
        DutyOfficer officer,
        Optional<DutyOfficer> standIn,
        Optional<DutyOfficer> permittedBy,
        String reason,
        Instant at)
        implements DutyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public OfficerLeft {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(officer, "officer");
        Objects.requireNonNull(standIn, "standIn");
        Objects.requireNonNull(permittedBy, "permittedBy");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.officerLeft(this);
    }
}
