package org.zhiban.core.office;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.zhiban.core.confidentiality.Clearance;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.confidentiality.Level;
import org.zhiban.core.event.RecordDisclosed;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.Refusal;
import org.zhiban.core.regulation.Rule;
import org.zhiban.core.regulation.Rule.Objection;
import org.zhiban.core.roster.Circumstances;

/**
 * What marking and disclosing must keep (保密规则), clause 一(六). Pure; all rules are evaluated at once.
 *
 * @param in the circumstances
 * @param records the file an entry opens, if who acts may read it
 */
record SecrecyRules(Circumstances in, LongFunction<Optional<Matter>> records) {

    private record Disclosing(SecrecyRules rules, RecordDisclosed event) {}

    private record MarkedWriting(Circumstances in, Label label) {}

    private static final List<Rule<MarkedWriting>> MARKING = List.of(new Rule<>(
            Code.ABOVE_CEILING,
            it -> Objection.when(
                    !ceiling(it.in).covers(it.label.level()),
                    Facts.of("marking", it.label.level()).and("ceiling", ceiling(it.in)))));

    private static final List<Rule<Disclosing>> DISCLOSING = List.of(
            new Rule<>(
                    Code.CORRECTION_UNFOUNDED,
                    it -> Objection.when(
                            record(it).isEmpty(), Facts.of("entry", it.event().record()))),
            new Rule<>(
                    Code.OUTSIDE_AUDIENCE,
                    it -> record(it)
                            .filter(matter -> !matter.label().isOpen())
                            .filter(matter -> !matter.label()
                                    .audience()
                                    .includes(
                                            it.event().reader().id(),
                                            it.event().reader().section()))
                            .stream()
                            .map(matter -> objection(it, matter))),
            new Rule<>(
                    Code.NOT_CLEARED,
                    it -> record(it)
                            .filter(matter -> !clearance(it)
                                    .map(Clearance::upTo)
                                    .orElse(Level.OPEN)
                                    .covers(matter.label().level()))
                            .stream()
                            .map(matter -> objection(it, matter))));

    List<Refusal> marking(Label label) {
        return Rule.refusals(MARKING, in.regulation(), new MarkedWriting(in, label));
    }

    List<Refusal> disclosing(RecordDisclosed event) {
        return Rule.refusals(DISCLOSING, in.regulation(), new Disclosing(this, event));
    }

    private static Level ceiling(Circumstances in) {
        return in.regulation().secrecy().ceiling();
    }

    private static Optional<Matter> record(Disclosing it) {
        return it.rules.records.apply(it.event.record());
    }

    private static Optional<Clearance> clearance(Disclosing it) {
        Circumstances in = it.rules.in;
        return in.staff()
                .find(it.event.reader().id())
                .map(member ->
                        in.regulation().secrecy().clearance(member, in.plan().dateOf(in.now())));
    }

    private static Objection objection(Disclosing it, Matter matter) {
        return Objection.of(Facts.of("officer", it.event.reader())
                .and("matter", matter.id())
                .and("marking", matter.label().marking()));
    }
}
