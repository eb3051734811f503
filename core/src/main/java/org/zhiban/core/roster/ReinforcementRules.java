package org.zhiban.core.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.OtherCases;
import org.zhiban.core.event.ReinforcementLifted;
import org.zhiban.core.event.ReinforcementOrdered;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.Post;
import org.zhiban.core.regulation.Refusal;
import org.zhiban.core.regulation.Reinforcement;
import org.zhiban.core.regulation.Rule;
import org.zhiban.core.regulation.Rule.Objection;
import org.zhiban.core.shift.Shift;
import org.zhiban.core.staff.StaffMember;
import org.zhiban.core.time.DateSpan;

/**
 * What ordering reinforced duty and lifting it must keep (加强值班令规则): who may, what is known, and nothing that has begun.
 * Pure; all rules are evaluated at once. Each refusal rests on the clause of the reinforcement itself.
 *
 * @param in the circumstances
 */
public record ReinforcementRules(Circumstances in) {

    /** An order or its lifting, whichever it is: which, from which day, by whom. */
    private record Act(Circumstances in, String id, LocalDate day, DutyOfficer leader, DutyEvent event) {

        Optional<Reinforcement> known() {
            return in.plan().regulations().on(day).reinforcement(id);
        }

        /** An objection under the reinforcement's own clause. */
        Stream<Objection> when(boolean isBreached, Facts facts) {
            return known()
                    .filter(any -> isBreached)
                    .map(one -> Objection.under(one.citation(), facts.and("reinforcement", id)))
                    .stream();
        }
    }

    private static final List<Rule<Act>> EITHER = List.of(
            new Rule<>(
                    Code.REINFORCEMENT_UNKNOWN,
                    act -> Objection.when(
                            act.known().isEmpty(),
                            Facts.of("reinforcement", act.id).and("date", act.day))),
            new Rule<>(
                    Code.REINFORCEMENT_WITHOUT_LEADER,
                    act -> act.when(!act.in.leads(act.leader.id(), act.event.at()), Facts.of("officer", act.leader))),
            new Rule<>(
                    Code.REINFORCEMENT_BY_OTHERS, act -> act.when(!mayEnter(act), Facts.of("actor", act.in.writer()))),
            new Rule<>(Code.REINFORCEMENT_TOO_LATE, ReinforcementRules::tooLate));

    private static final Rule<Act> ALREADY_ON =
            new Rule<>(Code.REINFORCEMENT_ALREADY_ON, act -> act.when(isOn(act), Facts.of("date", act.day)));

    private static final Rule<Act> NOT_ON = new Rule<>(
            Code.REINFORCEMENT_NOT_ON,
            act -> act.when(act.in.reinforcements().open(act.id).isEmpty(), Facts.of("date", act.day)));

    private static final Rule<Act> UNEXPLAINED = new Rule<>(
            Code.REINFORCEMENT_UNEXPLAINED,
            act -> act.when(
                    act.event instanceof ReinforcementOrdered ordered
                            && ordered.instruction().isBlank(),
                    Facts.none()));

    /** Which rules there are for which event. */
    private record Judging(Circumstances in) implements OtherCases<List<Refusal>> {

        @Override
        public List<Refusal> reinforcementOrdered(ReinforcementOrdered event) {
            return by(
                    List.of(ALREADY_ON, UNEXPLAINED),
                    new Act(in, event.reinforcement(), event.from(), event.orderedBy(), event));
        }

        @Override
        public List<Refusal> reinforcementLifted(ReinforcementLifted event) {
            return by(List.of(NOT_ON), new Act(in, event.reinforcement(), event.until(), event.orderedBy(), event));
        }

        private List<Refusal> by(List<Rule<Act>> own, Act act) {
            List<Rule<Act>> rules = Stream.of(EITHER, own).flatMap(List::stream).toList();
            return Rule.refusals(rules, in.regulation(), act);
        }

        @Override
        public List<Refusal> otherwise(DutyEvent event) {
            return List.of();
        }
    }

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if {@code in} is null
     */
    public ReinforcementRules {
        Objects.requireNonNull(in, "in");
    }

    /**
     * Every reason against writing an event (裁定).
     *
     * @param event the event
     * @return the refusals; empty if there is none
     */
    public List<Refusal> writing(DutyEvent event) {
        return event.match(new Judging(in));
    }

    /** Already on that day, or ordered for later and not lifted. */
    private static boolean isOn(Act act) {
        return act.in.plan().regulations().reinforcedOn(act.day).contains(act.id)
                || act.in.reinforcements().open(act.id).isPresent();
    }

    /** The leader in person, or who arranges the roster or has a desk and writes down what the leader said. */
    private static boolean mayEnter(Act act) {
        return act.leader.id().equals(act.in.actor()) || isArranger(act.in) || isAtADesk(act.in);
    }

    private static boolean isArranger(Circumstances in) {
        return in.staff()
                .find(in.actor())
                .map(StaffMember::section)
                .filter(in.regulation().arranger().value()::equals)
                .isPresent();
    }

    private static boolean isAtADesk(Circumstances in) {
        return in.regulation().posts(Post.Kind.DESK).stream()
                .anyMatch(post -> in.board().isAt(post.id(), in.actor()));
    }

    /** A day that is over keeps its limits, a shift that has begun keeps its seats. */
    private static Stream<Objection> tooLate(Act act) {
        LocalDate today = act.in.plan().dateOf(act.in.now());
        Stream<Objection> past = act.when(act.day.isBefore(today), Facts.of("at", act.day));
        Stream<Objection> begun = act.day.isAfter(today)
                ? Stream.empty()
                : act.known().stream()
                        .flatMap(one -> begun(act.in, one, DateSpan.through(act.day, today)))
                        .flatMap(shift ->
                                act.when(true, Facts.of("at", shift.answerable().start())));
        return Stream.concat(past, begun).limit(1);
    }

    private static Stream<Shift> begun(Circumstances in, Reinforcement one, DateSpan days) {
        return in.regulation().posts().stream()
                .map(Post::id)
                .flatMap(post -> in.plan().shifts(post, days).stream())
                .filter(shift -> one.isSeating(shift.template()))
                .filter(shift -> !shift.answerable().start().isAfter(in.now()));
    }
}
