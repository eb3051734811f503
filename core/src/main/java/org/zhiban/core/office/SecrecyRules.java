package org.zhiban.core.office;

import java.util.List;
import java.util.Optional;
import org.zhiban.core.confidentiality.Clearance;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.confidentiality.Level;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.OpensMatter;
import org.zhiban.core.event.RecordDisclosed;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.Refusal;
import org.zhiban.core.regulation.Rule;
import org.zhiban.core.regulation.Rule.Objection;
import org.zhiban.core.roster.Circumstances;
import org.zhiban.core.roster.Writing;
import org.zhiban.core.staff.StaffMember;

/** What marking and disclosing must keep (保密规则), clause 一(六). Pure; all rules are evaluated at once. */
record SecrecyRules(Circumstances in) {

    private record MarkedWriting(Circumstances in, Label label) {}

    private static final List<Rule<MarkedWriting>> MARKING = List.of(new Rule<>(
            Code.ABOVE_CEILING,
            it -> Objection.when(
                    !ceiling(it.in).covers(it.label.level()),
                    Facts.of("marking", it.label.level()).and("ceiling", ceiling(it.in)))));

    private static final List<Rule<Writing<RecordDisclosed>>> DISCLOSING = List.of(
            new Rule<>(
                    Code.CORRECTION_UNFOUNDED,
                    it -> Objection.when(
                            opening(it).isEmpty(), Facts.of("entry", it.event().record()))),
            new Rule<>(
                    Code.OUTSIDE_AUDIENCE,
                    it -> opening(it)
                            .filter(entry -> !entry.label().isOpen())
                            .filter(entry -> !entry.label()
                                    .audience()
                                    .includes(
                                            it.event().reader().id(),
                                            it.event().reader().section()))
                            .stream()
                            .map(entry -> objection(it, entry))),
            new Rule<>(
                    Code.NOT_CLEARED,
                    it -> opening(it)
                            .filter(entry -> !clearance(it)
                                    .map(Clearance::upTo)
                                    .orElse(Level.OPEN)
                                    .covers(entry.label().level()))
                            .stream()
                            .map(entry -> objection(it, entry))));

    List<Refusal> marking(Label label) {
        return Rule.refusals(MARKING, in.regulation(), new MarkedWriting(in, label));
    }

    List<Refusal> disclosing(RecordDisclosed event) {
        return new Writing<>(in, event).by(DISCLOSING);
    }

    private static Level ceiling(Circumstances in) {
        return in.regulation().secrecy().ceiling();
    }

    private static Optional<LogEntry> opening(Writing<RecordDisclosed> it) {
        return it.in().book().apply(it.event().record()).filter(entry -> entry.event() instanceof OpensMatter);
    }

    private static Optional<Clearance> clearance(Writing<RecordDisclosed> it) {
        Optional<StaffMember> reader = it.in().staff().find(it.event().reader().id());
        return reader.map(member -> it.in()
                .regulation()
                .secrecy()
                .clearance(member, it.in().plan().dateOf(it.in().now())));
    }

    private static Objection objection(Writing<RecordDisclosed> it, LogEntry entry) {
        return Objection.of(Facts.of("officer", it.event().reader())
                .and("matter", ((OpensMatter) entry.event()).matter())
                .and("marking", entry.label().marking()));
    }
}
