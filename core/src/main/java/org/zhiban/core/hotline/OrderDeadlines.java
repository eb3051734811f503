package org.zhiban.core.hotline;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhiban.core.event.CitizenContacted;
import org.zhiban.core.event.EmergencyReceived;
import org.zhiban.core.event.MatterClosed;
import org.zhiban.core.event.MatterExplained;
import org.zhiban.core.event.MatterHandled;
import org.zhiban.core.event.OrderDispatched;
import org.zhiban.core.event.OrderRegistered;
import org.zhiban.core.event.Told;
import org.zhiban.core.form.Outcome;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Deadline;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.Limit;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.roster.MatterDeadline;

/** By when an order of vital matters must be passed on, spoken of with the citizen and settled (民生急事期限), clause 三(二). */
public final class OrderDeadlines {
    private OrderDeadlines() {}

    /**
     * The deadlines of an order that are not kept (诉求期限): still open, or missed.
     *
     * @param matter the matter; of one that is no order of vital matters there are none
     * @param law the regulation in force when it was registered
     * @return the deadlines
     */
    public static Stream<Deadline> of(Matter matter, Regulation law) {
        if (!OrderRules.isVital(matter, law)) {
            return Stream.empty();
        }
        MatterDeadline deadline = new MatterDeadline(matter, law);
        Instant registered = matter.order().map(Told<OrderRegistered>::at).orElseThrow();
        Stream<Deadline> dispatch =
                deadline.within(Code.DISPATCH_LATE, Limit.DISPATCH, registered, dispatched(matter), Facts.none());
        Stream<Deadline> resolution =
                deadline.within(Code.RESOLUTION_LATE, Limit.RESOLVED, registered, settled(matter), Facts.none());
        return Stream.concat(dispatch, Stream.concat(silent(matter, deadline), resolution));
    }

    private static Stream<Deadline> silent(Matter matter, MatterDeadline deadline) {
        return matter.first(OrderDispatched.class)
                .map(passed -> deadline.within(
                        Code.DEPARTMENT_SILENT,
                        Limit.CITIZEN_CONTACTED,
                        passed.at(),
                        contacted(matter),
                        Facts.of("department", passed.event().department())))
                .orElseGet(Stream::empty);
    }

    /** An emergency is nobody's to wait for a department with: from then on its own clocks run too. */
    private static Optional<Instant> dispatched(Matter matter) {
        return first(matter.first(OrderDispatched.class), matter.first(EmergencyReceived.class));
    }

    private static Optional<Instant> contacted(Matter matter) {
        return first(matter.first(CitizenContacted.class), matter.first(MatterClosed.class));
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
