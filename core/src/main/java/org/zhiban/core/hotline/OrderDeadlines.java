package org.zhiban.core.hotline;

import java.time.Instant;
import java.util.Comparator;
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
     * The deadlines of an order (诉求期限), met or not.
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
        return Stream.of(
                        deadline.within(
                                Code.DISPATCH_LATE, Limit.DISPATCH, registered, dispatched(matter), Facts.none()),
                        matter.told(OrderDispatched.class)
                                .limit(1)
                                .flatMap(passed -> deadline.within(
                                        Code.DEPARTMENT_SILENT,
                                        Limit.CITIZEN_CONTACTED,
                                        passed.at(),
                                        contacted(matter),
                                        Facts.of("department", passed.event().department()))),
                        deadline.within(
                                Code.RESOLUTION_LATE, Limit.RESOLVED, registered, settled(matter), Facts.none()))
                .flatMap(deadlines -> deadlines);
    }

    /** An emergency is nobody's to wait for a department with: from then on its own clocks run too. */
    private static Optional<Instant> dispatched(Matter matter) {
        return first(matter.told(OrderDispatched.class), matter.told(EmergencyReceived.class));
    }

    private static Optional<Instant> contacted(Matter matter) {
        return first(matter.told(CitizenContacted.class), matter.told(MatterClosed.class));
    }

    private static Optional<Instant> settled(Matter matter) {
        return first(
                matter.told(MatterHandled.class)
                        .filter(handled -> handled.event().outcome() == Outcome.DONE),
                matter.told(MatterExplained.class));
    }

    private static Optional<Instant> first(Stream<? extends Told<?>> one, Stream<? extends Told<?>> other) {
        return Stream.concat(one, other).map(Told::at).min(Comparator.naturalOrder());
    }
}
