package org.zhiban.core.event;

/**
 * An answer for some kinds of event and one for all others (其余事件), for a state that only some kinds touch.
 *
 * <p>Whoever must answer every kind implements {@link DutyEvent.Cases} itself.
 *
 * @param <R> the type of answer
 */
public interface OtherCases<R> extends DutyEvent.Cases<R> {

    /**
     * The answer for every kind without one of its own (其余事件).
     *
     * @param event the event
     * @return the answer
     */
    R otherwise(DutyEvent event);

    @Override
    default R rosterProposed(RosterProposed event) {
        return otherwise(event);
    }

    @Override
    default R rosterAmended(RosterAmended event) {
        return otherwise(event);
    }

    @Override
    default R rosterPublished(RosterPublished event) {
        return otherwise(event);
    }

    @Override
    default R rosterFiled(RosterFiled event) {
        return otherwise(event);
    }

    @Override
    default R dutiesSwapped(DutiesSwapped event) {
        return otherwise(event);
    }

    @Override
    default R dutySubstituted(DutySubstituted event) {
        return otherwise(event);
    }

    @Override
    default R postTaken(PostTaken event) {
        return otherwise(event);
    }

    @Override
    default R handoverOffered(HandoverOffered event) {
        return otherwise(event);
    }

    @Override
    default R handoverAccepted(HandoverAccepted event) {
        return otherwise(event);
    }

    @Override
    default R dutyContinued(DutyContinued event) {
        return otherwise(event);
    }

    @Override
    default R matterRegistered(MatterRegistered event) {
        return otherwise(event);
    }

    @Override
    default R matterReported(MatterReported event) {
        return otherwise(event);
    }

    @Override
    default R matterClosed(MatterClosed event) {
        return otherwise(event);
    }

    @Override
    default R sectionWentOut(SectionWentOut event) {
        return otherwise(event);
    }

    @Override
    default R sectionCameBack(SectionCameBack event) {
        return otherwise(event);
    }

    @Override
    default R callAnswered(CallAnswered event) {
        return otherwise(event);
    }

    @Override
    default R leaderLeft(LeaderLeft event) {
        return otherwise(event);
    }

    @Override
    default R leaderReturned(LeaderReturned event) {
        return otherwise(event);
    }

    @Override
    default R officerLeft(OfficerLeft event) {
        return otherwise(event);
    }

    @Override
    default R officerReturned(OfficerReturned event) {
        return otherwise(event);
    }

    @Override
    default R checklistAnswered(ChecklistAnswered event) {
        return otherwise(event);
    }

    @Override
    default R spotChecked(SpotChecked event) {
        return otherwise(event);
    }

    @Override
    default R dutyRecordOpened(DutyRecordOpened event) {
        return otherwise(event);
    }

    @Override
    default R nothingReported(NothingReported event) {
        return otherwise(event);
    }

    @Override
    default R paperReceived(PaperReceived event) {
        return otherwise(event);
    }

    @Override
    default R taskAssigned(TaskAssigned event) {
        return otherwise(event);
    }

    @Override
    default R reportAcknowledged(ReportAcknowledged event) {
        return otherwise(event);
    }

    @Override
    default R leaderInstructed(LeaderInstructed event) {
        return otherwise(event);
    }

    @Override
    default R matterHandled(MatterHandled event) {
        return otherwise(event);
    }

    @Override
    default R matterAnswered(MatterAnswered event) {
        return otherwise(event);
    }

    @Override
    default R matterArchived(MatterArchived event) {
        return otherwise(event);
    }

    @Override
    default R visitorReceived(VisitorReceived event) {
        return otherwise(event);
    }

    @Override
    default R visitorLeft(VisitorLeft event) {
        return otherwise(event);
    }

    @Override
    default R entryCorrected(EntryCorrected event) {
        return otherwise(event);
    }

    @Override
    default R dutyRelocated(DutyRelocated event) {
        return otherwise(event);
    }

    @Override
    default R officerSignedIn(OfficerSignedIn event) {
        return otherwise(event);
    }

    @Override
    default R officerSignedOut(OfficerSignedOut event) {
        return otherwise(event);
    }

    @Override
    default R secretReceived(SecretReceived event) {
        return otherwise(event);
    }

    @Override
    default R recordDisclosed(RecordDisclosed event) {
        return otherwise(event);
    }

    @Override
    default R orderRegistered(OrderRegistered event) {
        return otherwise(event);
    }

    @Override
    default R orderDispatched(OrderDispatched event) {
        return otherwise(event);
    }

    @Override
    default R citizenContacted(CitizenContacted event) {
        return otherwise(event);
    }

    @Override
    default R matterExplained(MatterExplained event) {
        return otherwise(event);
    }

    @Override
    default R followUpCalled(FollowUpCalled event) {
        return otherwise(event);
    }

    @Override
    default R callMissed(CallMissed event) {
        return otherwise(event);
    }

    @Override
    default R callReturned(CallReturned event) {
        return otherwise(event);
    }

    @Override
    default R emergencyReceived(EmergencyReceived event) {
        return otherwise(event);
    }

    @Override
    default R emergencyUpdated(EmergencyUpdated event) {
        return otherwise(event);
    }

    @Override
    default R reportDrafted(ReportDrafted event) {
        return otherwise(event);
    }

    @Override
    default R reportApproved(ReportApproved event) {
        return otherwise(event);
    }

    @Override
    default R reportCoordinated(ReportCoordinated event) {
        return otherwise(event);
    }

    @Override
    default R reportSent(ReportSent event) {
        return otherwise(event);
    }

    @Override
    default R recordsInspected(RecordsInspected event) {
        return otherwise(event);
    }

    @Override
    default R criticismCirculated(CriticismCirculated event) {
        return otherwise(event);
    }

    @Override
    default R roundMade(RoundMade event) {
        return otherwise(event);
    }

    @Override
    default R roundConfirmed(RoundConfirmed event) {
        return otherwise(event);
    }

    @Override
    default R dailyReportMade(DailyReportMade event) {
        return otherwise(event);
    }

    @Override
    default R fieldsFilled(FieldsFilled event) {
        return otherwise(event);
    }

    @Override
    default R reinforcementOrdered(ReinforcementOrdered event) {
        return otherwise(event);
    }

    @Override
    default R reinforcementLifted(ReinforcementLifted event) {
        return otherwise(event);
    }

    @Override
    default R recordReviewed(RecordReviewed event) {
        return otherwise(event);
    }

    @Override
    default R withheld(Withheld event) {
        return otherwise(event);
    }
}
