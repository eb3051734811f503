package org.zhiban.core.inspection;

import java.util.List;
import java.util.stream.Stream;
import org.zhiban.core.event.CriticismCirculated;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.OtherCases;
import org.zhiban.core.event.RecordsInspected;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.Refusal;
import org.zhiban.core.regulation.Role;
import org.zhiban.core.regulation.Rule;
import org.zhiban.core.regulation.Rule.Objection;
import org.zhiban.core.roster.Circumstances;
import org.zhiban.core.roster.Writing;

/**
 * What inspecting and criticising must keep (检查通报规则), clause 三(七). Pure; all rules are evaluated at once. That somebody is
 * criticised stays a leader's decision; the library only hands over the evidence.
 *
 * @param in the circumstances
 */
public record InspectionRules(Circumstances in) {
    private static final List<Rule<Writing<RecordsInspected>>> INSPECTING = List.of(
            new Rule<>(Code.NOT_INSPECTOR, it -> notInCharge(it, it.event().inspector())),
            new Rule<>(Code.SELF_INSPECTION, InspectionRules::ownEntries));

    private static final List<Rule<Writing<CriticismCirculated>>> CRITICISING = List.of(
            new Rule<>(Code.NOT_INSPECTOR, it -> notInCharge(it, it.event().leader())),
            new Rule<>(
                    Code.CRITICISM_UNFOUNDED,
                    it -> Objection.when(
                            it.event().text().isBlank()
                                    || it.event().entries().isEmpty()
                                    || it.event().entries().stream()
                                            .anyMatch(entry ->
                                                    it.in().book().apply(entry).isEmpty()),
                            Facts.of("officer", it.event().person()))));

    /**
     * Every reason against an inspection or a criticism (检查、通报).
     *
     * @param event what is to be written
     * @return the refusals; empty if it may be written, or is no business of inspections
     */
    public List<Refusal> writing(DutyEvent event) {
        return event.match(new Judge(in));
    }

    private record Judge(Circumstances in) implements OtherCases<List<Refusal>> {
        @Override
        public List<Refusal> recordsInspected(RecordsInspected event) {
            return new Writing<>(in, event).by(INSPECTING);
        }

        @Override
        public List<Refusal> criticismCirculated(CriticismCirculated event) {
            return new Writing<>(in, event).by(CRITICISING);
        }

        @Override
        public List<Refusal> otherwise(DutyEvent event) {
            return List.of();
        }
    }

    private static Stream<Objection> notInCharge(Writing<?> it, DutyOfficer leader) {
        boolean isInCharge =
                it.in().holds(Role.INSPECTOR, leader.id(), it.event().at())
                        && leader.id().equals(it.in().actor());
        return Objection.when(!isInCharge, Facts.of("officer", leader));
    }

    private static Stream<Objection> ownEntries(Writing<RecordsInspected> it) {
        return it.event().sample().stream()
                .filter(number -> it.in()
                        .book()
                        .apply(number)
                        .filter(entry ->
                                !entry.actor().equals(it.event().inspector().id()))
                        .isEmpty())
                .map(number ->
                        Objection.of(Facts.of("officer", it.event().inspector()).and("entry", number)));
    }
}
