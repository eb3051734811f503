package org.zhiban.core.hotline;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhiban.core.event.CitizenContacted;
import org.zhiban.core.event.EmergencyReceived;
import org.zhiban.core.event.FollowUpCalled;
import org.zhiban.core.event.MatterAnswered;
import org.zhiban.core.event.MatterClosed;
import org.zhiban.core.event.MatterExplained;
import org.zhiban.core.event.MatterHandled;
import org.zhiban.core.event.OrderDispatched;
import org.zhiban.core.event.OrderRegistered;
import org.zhiban.core.event.Told;
import org.zhiban.core.form.Addressee;
import org.zhiban.core.form.Outcome;
import org.zhiban.core.form.Satisfaction;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Deadline;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.Limit;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.roster.MatterDeadline;

/** By when an order of vital matters must be passed on, spoken of with the citizen and settled (民生急事期限), clause 三(二); and any
 * order followed up. */
public final class OrderDeadlines {
    private OrderDeadlines() {}

    /**
     * The deadlines of an order that are not kept (诉求期限): still open, or missed.
     *
     * @param matter the matter; of one that is no order there are none
     * @param law the regulation in force when it was registered
     * @return the deadlines
     */
    public static Stream<Deadline> of(Matter matter, Regulation law) {
        MatterDeadline deadline = new MatterDeadline(matter, law);
        if (matter.order().isEmpty()) {
            return Stream.empty();
        }
        return OrderRules.isVital(matter, law)
                ? Stream.concat(ofVital(matter, deadline), followUp(matter, deadline))
                : followUp(matter, deadline);
    }

    /** From an answer at which nobody asked whether the citizen is content, until somebody calls to ask. */
    private static Stream<Deadline> followUp(Matter matter, MatterDeadline deadline) {
        return matter.first(MatterAnswered.class, OrderDeadlines::leavesOpenWhetherContent)
                .map(answered -> deadline.within(
                        Code.FOLLOW_UP_CALL_MISSING,
                        Limit.FOLLOW_UP_CALL,
                        answered,
                        matter.last(FollowUpCalled.class).map(Told::at),
                        Facts::none))
                .orElseGet(Stream::empty);
    }

    private static boolean leavesOpenWhetherContent(MatterAnswered answered) {
        return answered.addressee() == Addressee.CALLER && answered.satisfaction() == Satisfaction.NOT_ASKED;
    }

    private static Stream<Deadline> ofVital(Matter matter, MatterDeadline deadline) {
        Instant registered = matter.order().map(Told<OrderRegistered>::at).orElseThrow();
        Stream<Deadline> dispatch =
                deadline.within(Code.DISPATCH_LATE, Limit.DISPATCH, registered, dispatched(matter), Facts::none);
        Stream<Deadline> resolution =
                deadline.within(Code.RESOLUTION_LATE, Limit.RESOLVED, registered, settled(matter), Facts::none);
        return Stream.concat(dispatch, Stream.concat(silent(matter, deadline), resolution));
    }

    private static Stream<Deadline> silent(Matter matter, MatterDeadline deadline) {
        return matter.first(OrderDispatched.class)
                .map(passed -> deadline.within(
                        Code.DEPARTMENT_SILENT,
                        Limit.CITIZEN_CONTACTED,
                        passed,
                        contacted(matter),
                        () -> Facts.of("department", passed.event().department())))
                .orElseGet(Stream::empty);
    }

    /** An emergency is nobody's to wait for a department with: from then on its own clocks run too. */
    private static Optional<Instant> dispatched(Matter matter) {
        return first(matter.first(OrderDispatched.class), matter.first(EmergencyReceived.class));
    }

    /** A department that has begun is not silent, whether it told the citizen first or not. */
    private static Optional<Instant> contacted(Matter matter) {
        return Stream.of(
                        matter.first(CitizenContacted.class),
                        matter.first(MatterHandled.class, handled -> handled.outcome() == Outcome.BEGUN),
                        matter.first(MatterClosed.class))
                .flatMap(told -> told.map(Told::at).stream())
                .min(Comparator.naturalOrder());
    }

    private static Optional<Instant> settled(Matter matter) {
        return first(
                matter.first(MatterHandled.class, handled -> handled.outcome() == Outcome.DONE),
                matter.first(MatterExplained.class));
    }

    private static Optional<Instant> first(Optional<? extends Told<?>> one, Optional<? extends Told<?>> other) {
        Optional<Instant> first = one.map(Told::at);
        Optional<Instant> second = other.map(Told::at);
        return first.isPresent() && second.filter(first.get()::isAfter).isEmpty() ? first : second;
    }
}
