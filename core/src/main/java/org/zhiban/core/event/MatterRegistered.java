package org.zhiban.core.event;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.form.Correspondent;
import org.zhiban.core.form.Means;
import org.zhiban.core.regulation.PostId;

/**
 * A matter was registered (登记事项) that may go on past the shift, clause 一(四).
 *
 * @param matter which matter
 * @param post the post whose book it is in
 * @param content what it is
 * @param requirement what is to be done
 * @param urgent whether the duty leader must hear of it at once, clause 一(三)
 * @param from who told of it, if not the officer's own observation
 * @param means by which means it came, if it came from somebody
 * @param officer who registered it
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record MatterRegistered(
        MatterId matter,
        PostId post,
        String content,
        String requirement,
        boolean urgent,
        Optional<Correspondent> from,
        Optional<Means> means,
        DutyOfficer officer,
        Instant at)
        implements OpensMatter {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public MatterRegistered {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(requirement, "requirement");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(means, "means");
        Objects.requireNonNull(officer, "officer");
        Objects.requireNonNull(at, "at");
    }

    /**
     * What the officer saw or thought of (自行登记).
     *
     * @param matter which matter
     * @param post the post whose book it is in
     * @param content what it is
     * @param requirement what is to be done
     * @param urgent whether the duty leader must hear of it at once
     * @param officer who registered it
     * @param at when it is said to have happened
     */
    public MatterRegistered(
            MatterId matter,
            PostId post,
            String content,
            String requirement,
            boolean urgent,
            DutyOfficer officer,
            Instant at) {
        this(matter, post, content, requirement, urgent, Optional.empty(), Optional.empty(), officer, at);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.matterRegistered(this);
    }
}
