package org.zhiban.core.roster;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.OfMatter;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Refusal;
import org.zhiban.core.regulation.Rule;
import org.zhiban.core.regulation.Rule.Objection;

/**
 * Something somebody wants to write (拟记录), with the circumstances: what the rules of records, lines, emergencies and
 * inspections judge. Immutable.
 *
 * @param <E> the kind of event
 * @param in the circumstances
 * @param event what is to be written
 */
public record Writing<E extends DutyEvent>(Circumstances in, E event) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Writing {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(event, "event");
    }

    /**
     * Judges by some rules (裁定).
     *
     * @param rules the rules
     * @return every refusal; empty if none objects
     */
    public List<Refusal> by(List<Rule<Writing<E>>> rules) {
        return Rule.refusals(rules, in.regulation(), this);
    }

    /**
     * The matter it is of (所属事项).
     *
     * @return the matter, or empty if it is of none, or of one that is not known or done with
     */
    public Optional<Matter> matter() {
        return event instanceof OfMatter of ? in.board().matter(of.matter()) : Optional.empty();
    }

    /**
     * An objection where the matter meets a condition (事项异议).
     *
     * @param isBreached the condition
     * @return the objection, naming the matter, or nothing
     */
    public Stream<Objection> where(Predicate<Matter> isBreached) {
        return matter().filter(isBreached).stream().map(matter -> Objection.of(Facts.of("matter", matter.id())));
    }

    /**
     * The rule that nothing happened in the future (时间不晚于现在).
     *
     * @param <E> the kind of event
     * @return the rule
     */
    public static <E extends DutyEvent> Rule<Writing<E>> inTime() {
        return new Rule<>(
                Code.TIME_IN_FUTURE,
                it -> Objection.when(
                        it.event.at().isAfter(it.in.now()),
                        Facts.of("at", it.event.at()).and("now", it.in.now())));
    }

    /**
     * The rule that only who is at a post writes in its book (在岗记录).
     *
     * @param <E> the kind of event
     * @param post the post an event is about
     * @return the rule
     */
    public static <E extends DutyEvent> Rule<Writing<E>> onPost(Function<E, PostId> post) {
        return new Rule<>(
                Code.NOT_ON_POST,
                it -> Objection.when(
                        !it.in.board().isAt(post.apply(it.event), it.in.actor()),
                        Facts.of("actor", it.in.writer()).and("post", post.apply(it.event))));
    }

    /**
     * The rule that only those concerned write about a matter (经办人员记录).
     *
     * @param <E> the kind of event
     * @return the rule
     */
    public static <E extends OfMatter> Rule<Writing<E>> concerned() {
        return new Rule<>(
                Code.NOT_ON_POST,
                it -> it.matter().map(Matter::post).filter(post -> !it.in.mayWrite(post)).stream()
                        .map(post ->
                                Objection.of(Facts.of("actor", it.in.writer()).and("post", post))));
    }

    /**
     * The rule that a matter is open (事项未办结).
     *
     * @param <E> the kind of event
     * @return the rule
     */
    public static <E extends OfMatter> Rule<Writing<E>> open() {
        return new Rule<>(
                Code.MATTER_UNKNOWN,
                it -> Objection.when(it.matter().filter(Matter::isOpen).isEmpty(), named(it.event.matter())));
    }

    private static Facts named(MatterId matter) {
        return Facts.of("matter", matter);
    }

    /**
     * A rule on the matter an event is of (事项规则).
     *
     * @param <E> the kind of event
     * @param code the rule's name
     * @param isBreached what it objects to
     * @return the rule
     */
    public static <E extends OfMatter> Rule<Writing<E>> rule(Code code, Predicate<Matter> isBreached) {
        return new Rule<>(code, it -> it.where(isBreached));
    }

    /**
     * A rule on what an event of a matter says (内容规则).
     *
     * @param <E> the kind of event
     * @param code the rule's name
     * @param isBreached what it objects to
     * @return the rule
     */
    public static <E extends OfMatter> Rule<Writing<E>> says(Code code, Predicate<E> isBreached) {
        return new Rule<>(code, it -> Objection.when(isBreached.test(it.event), named(it.event.matter())));
    }
}
