package org.zhiban.core.hotline;

import static org.zhiban.core.roster.Writing.says;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.zhiban.core.event.CarriedMatter;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.FollowUpCalled;
import org.zhiban.core.event.HandoverOffered;
import org.zhiban.core.event.MatterAnswered;
import org.zhiban.core.event.MatterClosed;
import org.zhiban.core.event.MatterExplained;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.OrderDispatched;
import org.zhiban.core.event.OrderRegistered;
import org.zhiban.core.event.OtherCases;
import org.zhiban.core.form.Order;
import org.zhiban.core.form.PhoneNumber;
import org.zhiban.core.form.Satisfaction;
import org.zhiban.core.form.Urgency;
import org.zhiban.core.language.Wording;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.LineDuty;
import org.zhiban.core.regulation.OrderTopic;
import org.zhiban.core.regulation.Refusal;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Rule;
import org.zhiban.core.regulation.Rule.Objection;
import org.zhiban.core.roster.Circumstances;
import org.zhiban.core.roster.Writing;
import org.zhiban.core.shift.LineRoute;

/**
 * What handling citizens' orders must keep (公开电话规则), clauses 一(五)1, 三(二) and 三(四). Pure; all rules are evaluated at
 * once.
 *
 * @param in the circumstances
 */
public record OrderRules(Circumstances in) {
    private static final List<Rule<Writing<OrderRegistered>>> REGISTERING = List.of(
            new Rule<>(
                    Code.NOT_AN_ORDER_LINE,
                    it -> Objection.when(
                            it.in()
                                    .regulation()
                                    .line(it.event().line())
                                    .flatMap(LineDuty::form)
                                    .isEmpty(),
                            Facts.of("line", it.event().line()))),
            new Rule<>(Code.NOT_ON_POST, OrderRules::notOnLine),
            new Rule<>(Code.ORDER_INCOMPLETE, OrderRules::incomplete));

    private static final List<Rule<Writing<OrderDispatched>>> DISPATCHING = List.of(
            says(Code.RESULT_MISSING, it -> it.department().isBlank()),
            new Rule<>(
                    Code.CONTACT_FIRST_MISSING,
                    it -> it
                            .matter()
                            .filter(vital(it))
                            .filter(any -> !it.event().contactFirst())
                            .stream()
                            .map(matter -> Objection.of(Facts.of("matter", matter.id())
                                    .and("department", it.event().department())))));

    private static final List<Rule<Writing<MatterClosed>>> CLOSING = List.of(
            new Rule<>(
                    Code.NOT_DISPATCHED, it -> it.where(vital(it).and(matter -> !matter.has(OrderDispatched.class)))),
            new Rule<>(Code.CITIZEN_DISSATISFIED, it -> it.where(OrderRules::isDissatisfied)));

    private static final List<Rule<Writing<HandoverOffered>>> HANDING_OVER = List.of(
            new Rule<>(
                    Code.ORDER_OMITTED,
                    it -> orders(it)
                            .filter(matter -> !isCarried(it.event(), matter.id()))
                            .map(matter -> Objection.of(Facts.of("matter", matter.id())))),
            new Rule<>(
                    Code.NOT_EXPLAINED,
                    it -> orders(it)
                            .filter(vital(it))
                            .filter(matter -> !matter.isCarriedOut() && !matter.has(MatterExplained.class))
                            .map(matter -> Objection.of(Facts.of("matter", matter.id())))));

    /**
     * Every reason against writing of an order (公开电话记录).
     *
     * @param event what is to be written
     * @return the refusals; empty if it may be written, or is no business of the lines
     */
    public List<Refusal> writing(DutyEvent event) {
        return event.match(new Judge(in));
    }

    private record Judge(Circumstances in) implements OtherCases<List<Refusal>> {
        @Override
        public List<Refusal> orderRegistered(OrderRegistered event) {
            return new Writing<>(in, event).by(REGISTERING);
        }

        @Override
        public List<Refusal> orderDispatched(OrderDispatched event) {
            return new Writing<>(in, event).by(DISPATCHING);
        }

        @Override
        public List<Refusal> matterClosed(MatterClosed event) {
            return new Writing<>(in, event).by(CLOSING);
        }

        @Override
        public List<Refusal> handoverOffered(HandoverOffered event) {
            return new Writing<>(in, event).by(HANDING_OVER);
        }

        @Override
        public List<Refusal> otherwise(DutyEvent event) {
            return List.of();
        }
    }

    /**
     * Whether an order is of vital matters (民生急事), clause 三(二), gap G33: of water, power and the like, or urgent in itself.
     *
     * @param matter the order
     * @param regulation the regulation, which lists the topics
     * @return true if its topic is vital, or it was registered as urgent
     */
    static boolean isVital(Matter matter, Regulation regulation) {
        return matter.order()
                .filter(told -> isVital(told.event().order(), regulation))
                .isPresent();
    }

    static boolean isVital(Order order, Regulation regulation) {
        return order.urgency() != Urgency.ORDINARY
                || regulation.topic(order.topic()).filter(OrderTopic::isVital).isPresent();
    }

    private static Predicate<Matter> vital(Writing<?> it) {
        return matter -> isVital(matter, it.in().regulation());
    }

    private static boolean isDissatisfied(Matter matter) {
        return matter.last(FollowUpCalled.class)
                .filter(told -> told.event().satisfaction() == Satisfaction.DISSATISFIED)
                .filter(told -> matter.last(MatterAnswered.class)
                        .filter(answered -> answered.number() > told.number())
                        .isEmpty())
                .isPresent();
    }

    private static Stream<Matter> orders(Writing<HandoverOffered> it) {
        return it.in().board().open(it.event().post()).stream()
                .filter(matter -> matter.order().isPresent());
    }

    private static boolean isCarried(HandoverOffered event, MatterId id) {
        return event.matters().stream().map(CarriedMatter::matter).anyMatch(id::equals);
    }

    /** Somebody else may answer if it is said why; nobody else registers an order. */
    private static Stream<Objection> notOnLine(Writing<OrderRegistered> it) {
        OrderRegistered event = it.event();
        Optional<LineRoute> route =
                LineRoute.of(event.line(), event.at(), it.in().board(), it.in().plan());
        boolean isInCharge = route.filter(
                        leads -> leads.leadsTo(event.officer(), it.in().board()))
                .isPresent();
        boolean isExplained = event.reason().isPresent();
        return Objection.when(
                !isInCharge
                        && !isExplained
                        && !it.in().board().isAt(event.post(), it.in().actor()),
                Facts.of("actor", it.in().writer()).and("post", event.line()));
    }

    private static Stream<Objection> incomplete(Writing<OrderRegistered> it) {
        Order order = it.event().order();
        List<Wording> missing = Stream.of(
                        lacking(!PhoneNumber.isPhoneNumber(order.caller().phone()), "来电号码", "the caller's number"),
                        lacking(order.content().isBlank(), "内容", "what it is about"),
                        lacking(order.place().isBlank(), "地点", "the place"),
                        lacking(it.in().regulation().topic(order.topic()).isEmpty(), "事项类别", "a topic"))
                .flatMap(Function.identity())
                .toList();
        return missing.isEmpty()
                ? Stream.empty()
                : Stream.of(Objection.of(Facts.of("missing", Wording.listing(missing))));
    }

    private static Stream<Wording> lacking(boolean isLacking, String zh, String en) {
        return isLacking ? Stream.of(Wording.of(zh, en)) : Stream.empty();
    }
}
