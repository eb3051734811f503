package org.zhiban.core.event;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.zhiban.core.form.Means;
import org.zhiban.core.regulation.Role;

/**
 * A matter was reported to a leader (报告事项), clauses 一(三) and 二(二)2: the duty leader, the principal leader or the next in the chain.
 *
 * @param matter which matter
 * @param leader who was told
 * @param roles what the leader was told as
 * @param means how
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record MatterReported(MatterId matter, DutyOfficer leader, List<Role> roles, Means means, Instant at)
        implements OfMatter {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public MatterReported {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(leader, "leader");
        roles = List.copyOf(roles);
        Objects.requireNonNull(means, "means");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.matterReported(this);
    }
}
