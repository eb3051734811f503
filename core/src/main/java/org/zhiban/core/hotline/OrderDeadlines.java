package org.zhiban.core.hotline;

import java.time.Instant;
import java.util.Optional;
import org.zhiban.core.event.CitizenContacted;
import org.zhiban.core.event.EmergencyReceived;
import org.zhiban.core.event.FollowUpCalled;
import org.zhiban.core.event.MatterAnswered;
import org.zhiban.core.event.MatterClosed;
import org.zhiban.core.event.MatterExplained;
import org.zhiban.core.event.MatterHandled;
import org.zhiban.core.event.OrderDispatched;
import org.zhiban.core.event.Told;
import org.zhiban.core.form.Addressee;
import org.zhiban.core.form.Outcome;
import org.zhiban.core.form.Satisfaction;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.Limit;
import org.zhiban.core.roster.MatterDeadlines;

/** By when an order of vital matters must be passed on, spoken of with the citizen and settled (民生急事期限), clause 三(二); and any
 * order followed up. */
public final class OrderDeadlines {
    private OrderDeadlines() {}

    /**
     * Adds the deadlines of an order that are not kept (诉求期限): still open, or missed.
     *
     * @param deadlines those of the matter; of one that is no order there are none
     */
    public static void add(MatterDeadlines deadlines) {
        Matter matter = deadlines.matter();
        matter.order().ifPresent(order -> {
            if (OrderRules.isVital(order.event().order(), deadlines.law())) {
                addOfVital(order.at(), matter, deadlines);
            }
            addFollowUp(matter, deadlines);
        });
    }

    /** From an answer at which nobody asked whether the citizen is content, until somebody calls to ask. */
    private static void addFollowUp(Matter matter, MatterDeadlines deadlines) {
        matter.first(MatterAnswered.class, OrderDeadlines::leavesOpenWhetherContent)
                .ifPresent(answered -> deadlines.within(
                        Code.FOLLOW_UP_CALL_MISSING,
                        Limit.FOLLOW_UP_CALL,
                        answered,
                        matter.last(FollowUpCalled.class).map(Told::at),
                        Facts::none));
    }

    private static boolean leavesOpenWhetherContent(MatterAnswered answered) {
        return answered.addressee() == Addressee.CALLER && answered.satisfaction() == Satisfaction.NOT_ASKED;
    }

    private static void addOfVital(Instant registered, Matter matter, MatterDeadlines deadlines) {
        deadlines.within(Code.DISPATCH_LATE, Limit.DISPATCH, registered, dispatched(matter), Facts::none);
        matter.first(OrderDispatched.class)
                .ifPresent(passed -> deadlines.within(
                        Code.DEPARTMENT_SILENT,
                        Limit.CITIZEN_CONTACTED,
                        passed,
                        contacted(matter),
                        () -> Facts.of("department", passed.event().department())));
        deadlines.within(Code.RESOLUTION_LATE, Limit.RESOLVED, registered, settled(matter), Facts::none);
    }

    /** An emergency is nobody's to wait for a department with: from then on its own clocks run too. */
    private static Optional<Instant> dispatched(Matter matter) {
        return earlier(matter.first(OrderDispatched.class), matter.first(EmergencyReceived.class))
                .map(Told::at);
    }

    /** A department that has begun is not silent, whether it told the citizen first or not. */
    private static Optional<Instant> contacted(Matter matter) {
        return earlier(
                        matter.first(CitizenContacted.class),
                        earlier(
                                matter.first(MatterHandled.class, handled -> handled.outcome() == Outcome.BEGUN),
                                matter.first(MatterClosed.class)))
                .map(Told::at);
    }

    private static Optional<Instant> settled(Matter matter) {
        return earlier(
                        matter.first(MatterHandled.class, handled -> handled.outcome() == Outcome.DONE),
                        matter.first(MatterExplained.class))
                .map(Told::at);
    }

    private static Optional<? extends Told<?>> earlier(
            Optional<? extends Told<?>> one, Optional<? extends Told<?>> other) {
        boolean isOther = other.isPresent()
                && (one.isEmpty() || one.get().at().isAfter(other.get().at()));
        return isOther ? other : one;
    }
}
