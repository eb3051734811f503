package org.zhiban.core.shift;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.OtherCases;
import org.zhiban.core.event.ReinforcementLifted;
import org.zhiban.core.event.ReinforcementOrdered;
import org.zhiban.core.event.Told;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Regulations;
import org.zhiban.core.regulation.Reinforced;
import org.zhiban.core.regulation.Reinforcement;

/**
 * The orders that reinforced duty (加强值班令), folded from the book; checks nothing and never fails. All of them are kept, those
 * lifted long ago too: a past night is judged by the orders of that night. Immutable.
 *
 * @param orders every order, in the order of the book
 */
public record Reinforcements(List<Order> orders) {
    /** The kinds of event they rest on (依据的记录种类). */
    public static final Set<Class<? extends DutyEvent>> KINDS =
            Set.of(ReinforcementOrdered.class, ReinforcementLifted.class);

    private static final Reinforcements NONE = new Reinforcements(List.of());
    /** How far from a day the ends of a stretch are looked for. */
    private static final int A_YEAR = 366;

    /** Keeps its own copy. */
    public Reinforcements {
        orders = List.copyOf(orders);
    }

    /**
     * An order, and how it ended (加强值班令及解除).
     *
     * @param ordered the order as it stands in the book
     * @param lifted how it was lifted, or empty while it is not
     */
    public record Order(Told<ReinforcementOrdered> ordered, Optional<Told<ReinforcementLifted>> lifted) {

        /**
         * Checks that nothing is missing.
         *
         * @throws NullPointerException if a component is null
         */
        public Order {
            Objects.requireNonNull(ordered, "ordered");
            Objects.requireNonNull(lifted, "lifted");
        }

        /**
         * Which reinforcement it switched on (加强值班项).
         *
         * @return its name in the regulation
         */
        public String id() {
            return ordered.event().reinforcement();
        }

        /**
         * The days it is on (启用期间).
         *
         * @return from when until when
         */
        public Reinforced reinforced() {
            return new Reinforced(
                    id(),
                    ordered.event().from(),
                    lifted.map(told -> told.event().until()));
        }

        private Order liftedBy(Told<ReinforcementLifted> lift) {
            return new Order(ordered, Optional.of(lift));
        }

        private LongStream evidence() {
            return LongStream.concat(
                    LongStream.of(ordered.number()), lifted.stream().mapToLong(Told::number));
        }
    }

    /** One step of the fold: the orders before, and the entry that moves them. */
    private record Step(Reinforcements before, LogEntry entry) implements OtherCases<Reinforcements> {

        @Override
        public Reinforcements reinforcementOrdered(ReinforcementOrdered event) {
            List<Order> more = new ArrayList<>(before.orders);
            more.add(new Order(new Told<>(entry, event), Optional.empty()));
            return new Reinforcements(more);
        }

        @Override
        public Reinforcements reinforcementLifted(ReinforcementLifted event) {
            Optional<Order> open = before.open(event.reinforcement());
            List<Order> changed = new ArrayList<>(before.orders);
            open.ifPresent(order -> changed.set(changed.indexOf(order), order.liftedBy(new Told<>(entry, event))));
            return new Reinforcements(changed);
        }

        @Override
        public Reinforcements otherwise(DutyEvent event) {
            return before;
        }
    }

    /**
     * No order yet (空).
     *
     * @return the orders of an empty book
     */
    public static Reinforcements none() {
        return NONE;
    }

    /**
     * The orders after one more entry (推进).
     *
     * @param entry the next entry of the book
     * @return the orders as they then stand
     */
    public Reinforcements after(LogEntry entry) {
        return entry.event().match(new Step(this, entry));
    }

    /**
     * The orders a book tells of (历次加强值班令).
     *
     * @param entries the entries, from the first
     * @return the orders as they stand at the end
     */
    public static Reinforcements of(Iterable<LogEntry> entries) {
        Reinforcements orders = none();
        for (LogEntry entry : entries) {
            orders = orders.after(entry);
        }
        return orders;
    }

    /**
     * What was switched on, and until when (启用情况): what the shifts are planned and judged under.
     *
     * @return one an order
     */
    public List<Reinforced> switched() {
        return orders.stream().map(Order::reinforced).toList();
    }

    /**
     * The order of a reinforcement that nobody has lifted (未解除的加强值班令).
     *
     * @param id the reinforcement, by its name in the regulation
     * @return the order, or empty if there is none, or every one has been lifted
     */
    public Optional<Order> open(String id) {
        return orders.stream()
                .filter(order -> order.id().equals(id) && order.lifted().isEmpty())
                .findFirst();
    }

    /**
     * The order by which a reinforcement is on (启用依据).
     *
     * @param id the reinforcement, by its name in the regulation
     * @param date the day
     * @return the order, or empty if it is not on by order that day
     */
    public Optional<Order> on(String id, LocalDate date) {
        return orders.stream()
                .filter(order -> order.id().equals(id) && order.reinforced().isOn(date))
                .findFirst();
    }

    /**
     * What is reinforced on a day (当日加强值班), since when, why and by whom.
     *
     * @param date the day
     * @param regulations the regulation in its versions
     * @return what is on, in the order of the regulation; empty if none is in force that day
     */
    public List<ReinforcedDuty> on(LocalDate date, Regulations regulations) {
        return regulations.isInForceOn(date)
                ? regulations.on(date).reinforcements().stream()
                        .flatMap(one -> duty(one, date).stream())
                        .toList()
                : List.of();
    }

    private Optional<ReinforcedDuty> duty(Reinforcement one, LocalDate date) {
        return on(one.id(), date)
                .map(order -> ReinforcedDuty.of(one, order))
                .or(() -> Optional.of(one)
                        .filter(known -> known.isDeclaredOn(date))
                        .map(known -> declared(one, date)));
    }

    private static ReinforcedDuty declared(Reinforcement one, LocalDate date) {
        LocalDate since = Stream.iterate(date, one::isDeclaredOn, day -> day.minusDays(1))
                .limit(A_YEAR)
                .reduce(date, (later, earlier) -> earlier);
        Optional<LocalDate> until = Stream.iterate(date, day -> day.plusDays(1))
                .limit(A_YEAR)
                .filter(day -> !one.isDeclaredOn(day))
                .findFirst();
        return new ReinforcedDuty(one.id(), one.name(), since, until, Optional.empty(), one.citation());
    }

    /**
     * The reinforcement that gives a shift its seats (班位依据).
     *
     * @param shift the shift
     * @param law the regulation of the day it starts on
     * @param on what is on that day
     * @return the reinforcement that prevails, or empty if the shift has its usual seats
     */
    public static Optional<Reinforcement> seating(Shift shift, Regulation law, Set<String> on) {
        return law.reinforcements().stream()
                .filter(one -> on.contains(one.id()) && one.isSeating(shift.template()))
                .reduce((earlier, later) -> later);
    }

    /**
     * The entries they rest on (依据条目): these alone give them again.
     *
     * @return their numbers
     */
    public LongStream evidence() {
        return orders.stream().flatMapToLong(Order::evidence);
    }
}
