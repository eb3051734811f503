package org.zhiban.core.escalation;

import static org.zhiban.core.roster.Writing.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.EmergencyUpdated;
import org.zhiban.core.event.MatterArchived;
import org.zhiban.core.event.MatterClosed;
import org.zhiban.core.event.MatterHandled;
import org.zhiban.core.event.MatterReported;
import org.zhiban.core.event.OfMatter;
import org.zhiban.core.event.OtherCases;
import org.zhiban.core.event.ReportApproved;
import org.zhiban.core.event.ReportCoordinated;
import org.zhiban.core.event.ReportDrafted;
import org.zhiban.core.event.ReportSent;
import org.zhiban.core.event.Told;
import org.zhiban.core.form.Grade;
import org.zhiban.core.form.ReportForm;
import org.zhiban.core.form.ReportStage;
import org.zhiban.core.form.Topic;
import org.zhiban.core.form.TopicReport;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.EmergencyProcedure.Recipient;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.Refusal;
import org.zhiban.core.regulation.Role;
import org.zhiban.core.regulation.Rule;
import org.zhiban.core.regulation.Rule.Objection;
import org.zhiban.core.roster.Circumstances;
import org.zhiban.core.roster.Writing;

/**
 * What reporting an emergency must keep (紧急信息报送规则), article 二. Pure; all rules are evaluated at once. That an emergency
 * is recorded at all is never refused: what could be objected to is found instead.
 *
 * @param in the circumstances
 */
public record EmergencyRules(Circumstances in) {
    private static final List<Rule<Writing<EmergencyUpdated>>> UPDATING =
            List.of(sheetMissing(), Writing.says(Code.UPDATE_EMPTY, EmergencyRules::saysNothing));

    private static final List<Rule<Writing<ReportDrafted>>> DRAFTING = List.of(
            sheetMissing(),
            Writing.says(Code.CONTENT_MISSING, it -> it.text().isBlank()),
            new Rule<>(Code.FOLLOW_UP_OUT_OF_ORDER, EmergencyRules::outOfOrder),
            new Rule<>(Code.TOPIC_MISSING, EmergencyRules::withoutTopic));

    private static final List<Rule<Writing<ReportApproved>>> APPROVING = List.of(
            sheetMissing(),
            draftKnown(ReportApproved::draft),
            new Rule<>(Code.NOT_APPROVER, EmergencyRules::mayNotApprove));

    private static final List<Rule<Writing<ReportCoordinated>>> COORDINATING =
            List.of(sheetMissing(), draftKnown(ReportCoordinated::draft), recipientKnown(ReportCoordinated::recipient));

    private static final List<Rule<Writing<ReportSent>>> SENDING = List.of(
            sheetMissing(),
            draftKnown(ReportSent::draft),
            recipientKnown(ReportSent::recipient),
            new Rule<>(Code.DUTY_LEADER_UNTOLD, it -> untold(it, Role.DUTY_LEADER)),
            new Rule<>(Code.PRINCIPAL_LEADER_UNTOLD, it -> untold(it, Role.PRINCIPAL_LEADER)),
            new Rule<>(Code.NOT_APPROVED, EmergencyRules::notApproved),
            new Rule<>(Code.NOT_COORDINATED, EmergencyRules::notCoordinated),
            new Rule<>(
                    Code.ORAL_NOT_ALLOWED,
                    it -> Objection.when(
                            it.event().form() == ReportForm.ORAL && !isEspeciallyGrave(it),
                            Facts.of("matter", it.event().matter()))));

    private static final List<Rule<Writing<MatterClosed>>> CLOSING = List.of(
            new Rule<>(Code.INSTRUCTION_OPEN, EmergencyRules::openInstructions),
            rule(Code.HANDLING_MISSING, matter -> isEmergency(matter) && !matter.has(MatterHandled.class)),
            rule(
                    Code.WRITTEN_MISSING,
                    matter -> EmergencyReports.of(matter).oralWithoutWritten().isPresent()),
            new Rule<>(
                    Code.FOLLOW_UP_MISSING,
                    it -> it.where(matter -> EmergencyReports.of(matter).isSentUpward(it.in())
                            && !EmergencyReports.of(matter).isFollowedUp())));

    private static final List<Rule<Writing<MatterArchived>>> ARCHIVING = List.of(
            new Rule<>(
                    Code.NOT_ARCHIVABLE,
                    it -> Objection.when(
                            it.matter().filter(matter -> !matter.isOpen()).isEmpty()
                                    || it.in()
                                            .regulation()
                                            .retention(it.event().retention())
                                            .isEmpty(),
                            Facts.of("matter", it.event().matter())
                                    .and("retention", it.event().retention()))),
            Writing.concerned());

    /**
     * Every reason against writing of an emergency (紧急信息记录).
     *
     * @param event what is to be written
     * @return the refusals; empty if it may be written, or is no business of emergencies
     */
    public List<Refusal> writing(DutyEvent event) {
        return event.match(new Judge(in));
    }

    private record Judge(Circumstances in) implements OtherCases<List<Refusal>> {
        private <E extends DutyEvent> List<Refusal> judge(List<Rule<Writing<E>>> rules, E event) {
            return new Writing<>(in, event).by(rules);
        }

        @Override
        public List<Refusal> emergencyUpdated(EmergencyUpdated event) {
            return judge(UPDATING, event);
        }

        @Override
        public List<Refusal> reportDrafted(ReportDrafted event) {
            return judge(DRAFTING, event);
        }

        @Override
        public List<Refusal> reportApproved(ReportApproved event) {
            return judge(APPROVING, event);
        }

        @Override
        public List<Refusal> reportCoordinated(ReportCoordinated event) {
            return judge(COORDINATING, event);
        }

        @Override
        public List<Refusal> reportSent(ReportSent event) {
            return judge(SENDING, event);
        }

        @Override
        public List<Refusal> matterClosed(MatterClosed event) {
            return judge(CLOSING, event);
        }

        @Override
        public List<Refusal> matterArchived(MatterArchived event) {
            return judge(ARCHIVING, event);
        }

        @Override
        public List<Refusal> otherwise(DutyEvent event) {
            return List.of();
        }
    }

    private static boolean isEmergency(Matter matter) {
        return matter.emergency().isPresent();
    }

    private static <E extends OfMatter> Rule<Writing<E>> sheetMissing() {
        return rule(Code.SHEET_MISSING, matter -> !isEmergency(matter));
    }

    private static <E extends OfMatter> Rule<Writing<E>> draftKnown(ToIntFunction<E> draft) {
        return new Rule<>(
                Code.DRAFT_UNKNOWN,
                it -> Objection.when(
                        it.matter()
                                .filter(matter -> EmergencyReports.of(matter).isCurrent(draft.applyAsInt(it.event())))
                                .isEmpty(),
                        Facts.of("matter", it.event().matter()).and("draft", draft.applyAsInt(it.event()))));
    }

    private static <E extends OfMatter> Rule<Writing<E>> recipientKnown(Function<E, String> recipient) {
        return new Rule<>(
                Code.RECIPIENT_UNKNOWN,
                it -> Objection.when(
                        it.in()
                                .regulation()
                                .emergencies()
                                .recipient(recipient.apply(it.event()))
                                .isEmpty(),
                        Facts.of("recipient", recipient.apply(it.event()))));
    }

    private static boolean saysNothing(EmergencyUpdated it) {
        boolean isEmpty = it.answers().stream().allMatch(answer -> answer.text().isBlank())
                && it.category().isEmpty()
                && it.grade().isEmpty()
                && it.casualties().numbers().isEmpty()
                && !it.verified();
        return isEmpty || it.source().isBlank();
    }

    private static Stream<Objection> outOfOrder(Writing<ReportDrafted> it) {
        ReportStage stage = it.event().stage();
        return it.matter().map(EmergencyReports::of).stream()
                .filter(reports -> stage == ReportStage.INITIAL
                        ? reports.isSent(ReportStage.INITIAL)
                        : !reports.isSent(ReportStage.INITIAL) || reports.isSent(ReportStage.FINAL))
                .map(reports ->
                        Objection.of(Facts.of("matter", it.event().matter()).and("stage", stage)));
    }

    private static Stream<Objection> withoutTopic(Writing<ReportDrafted> it) {
        List<Topic> covered = it.event().topics().stream()
                .filter(report -> !report.text().isBlank())
                .map(TopicReport::topic)
                .toList();
        return it.event().stage() == ReportStage.INITIAL
                ? Stream.empty()
                : Stream.of(Topic.values())
                        .filter(topic -> !covered.contains(topic))
                        .map(topic -> Objection.of(
                                Facts.of("matter", it.event().matter()).and("topic", topic)));
    }

    /** A city leader, and neither whose text it is nor who writes the approval down for somebody else as himself. */
    private static Stream<Objection> mayNotApprove(Writing<ReportApproved> it) {
        ReportApproved event = it.event();
        boolean isCityLeader = it.in().holds(Role.CITY_LEADER, event.approver().id(), event.at());
        boolean isOwnText =
                it.matter().map(EmergencyReports::of).flatMap(reports -> reports.draft(event.draft())).stream()
                        .anyMatch(draft -> draft.event().officer().isSame(event.approver()));
        return Objection.when(
                !isCityLeader || isOwnText,
                Facts.of("officer", event.approver())
                        .and("matter", event.matter())
                        .and("draft", event.draft()));
    }

    private static boolean isUpward(Writing<ReportSent> it) {
        return it.in()
                .regulation()
                .emergencies()
                .recipient(it.event().recipient())
                .filter(recipient -> recipient.way() != Recipient.Way.DEPARTMENT)
                .isPresent();
    }

    private static Stream<Objection> untold(Writing<ReportSent> it, Role role) {
        return isUpward(it)
                ? it.where(matter -> matter.told(MatterReported.class)
                        .noneMatch(told -> told.event().roles().contains(role)))
                : Stream.empty();
    }

    private static Stream<Objection> notApproved(Writing<ReportSent> it) {
        Optional<Told<ReportApproved>> approval = it.matter()
                .flatMap(matter ->
                        EmergencyReports.of(matter).approval(it.event().draft()));
        return Objection.when(
                isUpward(it) && approval.isEmpty(),
                Facts.of("matter", it.event().matter()).and("draft", it.event().draft()));
    }

    private static Stream<Objection> notCoordinated(Writing<ReportSent> it) {
        boolean isUp = it.in()
                .regulation()
                .emergencies()
                .recipients(Recipient.Way.UPWARD)
                .anyMatch(it.event().recipient()::equals);
        return !isUp
                ? Stream.empty()
                : it.in()
                        .regulation()
                        .emergencies()
                        .recipients(Recipient.Way.PARTY)
                        .filter(party -> it.matter()
                                .filter(matter -> EmergencyReports.of(matter)
                                        .isCoordinated(it.event().draft(), party))
                                .isEmpty())
                        .map(party -> Objection.of(Facts.of("matter", it.event().matter())
                                .and("draft", it.event().draft())
                                .and("recipient", name(it, party))));
    }

    private static Object name(Writing<?> it, String recipient) {
        return it.in()
                .regulation()
                .emergencies()
                .recipient(recipient)
                .map(Recipient::name)
                .orElseThrow();
    }

    private static boolean isEspeciallyGrave(Writing<ReportSent> it) {
        return it.matter()
                .flatMap(matter -> EmergencyReports.of(matter).grade())
                .filter(grade -> grade == Grade.ESPECIALLY_GRAVE)
                .isPresent();
    }

    private static Stream<Objection> openInstructions(Writing<MatterClosed> it) {
        return it.matter().filter(EmergencyRules::isEmergency).stream()
                .flatMap(matter -> matter.instructions().stream())
                .filter(instruction -> !instruction.isDone())
                .map(instruction ->
                        Objection.of(Facts.of("matter", it.event().matter()).and("instruction", instruction.number())));
    }
}
