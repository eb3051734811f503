package org.zhiban.core.office;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.VisitorReceived;
import org.zhiban.core.form.Visitor;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Ruling;

/**
 * Records a visitor (登记来访), clause 一(五)2.
 *
 * @param post at which post
 * @param visitor who came, and what for
 * @param at when it is said to have happened, or empty for now
 */
public record ReceiveVisitor(PostId post, Visitor visitor, Optional<Instant> at) implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ReceiveVisitor {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(visitor, "visitor");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        return situation.record(new VisitorReceived(post, visitor, situation.me(), situation.at(at)));
    }
}
