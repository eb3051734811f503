package org.zhiban.core.event;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A matter to be continued (续办事项) as a handover writes it, clause 一(四): what it is and what it requires.
 *
 * @param matter which matter
 * @param content what it is; a handover with blank content is refused
 * @param requirement what is to be done; a handover with a blank requirement is refused
 * @param due by when, if a time is set
 */
public record CarriedMatter(MatterId matter, String content, String requirement, Optional<Instant> due) {

    /**
     * Checks that nothing is null.
     *
     * @throws NullPointerException if a component is null
     */
    public CarriedMatter {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(requirement, "requirement");
        Objects.requireNonNull(due, "due");
    }

    /**
     * A matter without a time set (续办事项).
     *
     * @param matter which matter
     * @param content what it is
     * @param requirement what is to be done
     */
    public CarriedMatter(MatterId matter, String content, String requirement) {
        this(matter, content, requirement, Optional.empty());
    }
}
