package org.zhiban.core.event;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.regulation.PostId;

/**
 * A post was checked on (查岗), clause 一(三).
 *
 * @param post which post
 * @param checker who checked
 * @param answeredBy who answered, if anybody did
 * @param seconds after how many seconds, or how long was waited in vain
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record SpotChecked(PostId post, DutyOfficer checker, Optional<DutyOfficer> answeredBy, int seconds, Instant at)
        implements DutyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public SpotChecked {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(checker, "checker");
        Objects.requireNonNull(answeredBy, "answeredBy");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.spotChecked(this);
    }
}
