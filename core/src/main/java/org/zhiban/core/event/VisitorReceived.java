package org.zhiban.core.event;

import java.time.Instant;
import java.util.Objects;
import org.zhiban.core.form.Visitor;
import org.zhiban.core.regulation.PostId;

/**
 * A visitor was received (接待来访), clause 一(五)2.
 *
 * @param post at which post
 * @param visitor who came, and what for
 * @param officer who received the visitor
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record VisitorReceived(PostId post, Visitor visitor, DutyOfficer officer, Instant at) implements DutyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public VisitorReceived {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(visitor, "visitor");
        Objects.requireNonNull(officer, "officer");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.visitorReceived(this);
    }
}
