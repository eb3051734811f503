package org.zhiban.core.event;

import java.time.Instant;

/**
 * Something that happened in the office (值班事件) and stands in its logbook.
 *
 * <p>A new kind of event is a new method of {@link Cases}, so that the build breaks exactly where it must be answered.
 * All kinds are immutable values.
 */
public sealed interface DutyEvent
        permits RosterProposed,
                RosterAmended,
                RosterPublished,
                RosterFiled,
                DutiesSwapped,
                DutySubstituted,
                PostTaken,
                HandoverOffered,
                HandoverAccepted,
                DutyContinued,
                SectionWentOut,
                SectionCameBack,
                CallAnswered,
                LeaderLeft,
                LeaderReturned,
                OfficerLeft,
                OfficerReturned,
                ChecklistAnswered,
                SpotChecked,
                DutyRecordOpened,
                NothingReported,
                VisitorReceived,
                VisitorLeft,
                EntryCorrected,
                DutyRelocated,
                OfficerSignedIn,
                OfficerSignedOut,
                SecretReceived,
                RecordDisclosed,
                CallMissed,
                CallReturned,
                RecordsInspected,
                CriticismCirculated,
                ReinforcementOrdered,
                ReinforcementLifted,
                RoundMade,
                RoundConfirmed,
                DailyReportMade,
                FieldsFilled,
                RecordReviewed,
                Withheld,
                OfMatter {

    /**
     * When it is said to have happened (发生时间). When it was entered is the entry's to tell.
     *
     * @return the stated time
     */
    Instant at();

    /**
     * Answers by kind (分类处理).
     *
     * @param <R> the type of answer
     * @param cases an answer for every kind
     * @return the answer for this kind
     */
    <R> R match(Cases<R> cases);

    /**
     * An answer for every kind of event (事件分类).
     *
     * @param <R> the type of answer
     */
    interface Cases<R> {

        /**
         * A roster was drawn up (拟定值班表).
         *
         * @param event the event
         * @return the answer
         */
        R rosterProposed(RosterProposed event);

        /**
         * A roster was amended (修改值班表).
         *
         * @param event the event
         * @return the answer
         */
        R rosterAmended(RosterAmended event);

        /**
         * A roster was published (发布值班表).
         *
         * @param event the event
         * @return the answer
         */
        R rosterPublished(RosterPublished event);

        /**
         * A roster was filed with the office above (值班表报备).
         *
         * @param event the event
         * @return the answer
         */
        R rosterFiled(RosterFiled event);

        /**
         * Two people swapped duties (调班).
         *
         * @param event the event
         * @return the answer
         */
        R dutiesSwapped(DutiesSwapped event);

        /**
         * One person took another's duty (替班).
         *
         * @param event the event
         * @return the answer
         */
        R dutySubstituted(DutySubstituted event);

        /**
         * A post nobody hands over was taken (到岗).
         *
         * @param event the event
         * @return the answer
         */
        R postTaken(PostTaken event);

        /**
         * The outgoing officer signed a handover (交班).
         *
         * @param event the event
         * @return the answer
         */
        R handoverOffered(HandoverOffered event);

        /**
         * The incoming officer signed a handover (接班).
         *
         * @param event the event
         * @return the answer
         */
        R handoverAccepted(HandoverAccepted event);

        /**
         * One person stayed on for the next shift (接续值班).
         *
         * @param event the event
         * @return the answer
         */
        R dutyContinued(DutyContinued event);

        /**
         * A matter was registered (登记事项) that may go on past the shift.
         *
         * @param event the event
         * @return the answer
         */
        R matterRegistered(MatterRegistered event);

        /**
         * A matter was reported to the duty leader (报告事项).
         *
         * @param event the event
         * @return the answer
         */
        R matterReported(MatterReported event);

        /**
         * A matter came to its end (办结事项).
         *
         * @param event the event
         * @return the answer
         */
        R matterClosed(MatterClosed event);

        /**
         * All of a section went out (科室人员外出).
         *
         * @param event the event
         * @return the answer
         */
        R sectionWentOut(SectionWentOut event);

        /**
         * A section came back (科室人员返回).
         *
         * @param event the event
         * @return the answer
         */
        R sectionCameBack(SectionCameBack event);

        /**
         * A call on a line was answered (接听电话).
         *
         * @param event the event
         * @return the answer
         */
        R callAnswered(CallAnswered event);

        /**
         * The duty leader left the premises on business (带班领导外出).
         *
         * @param event the event
         * @return the answer
         */
        R leaderLeft(LeaderLeft event);

        /**
         * The duty leader came back (带班领导返回).
         *
         * @param event the event
         * @return the answer
         */
        R leaderReturned(LeaderReturned event);

        /**
         * An officer left the post for a while (暂离岗位).
         *
         * @param event the event
         * @return the answer
         */
        R officerLeft(OfficerLeft event);

        /**
         * An officer came back to the post (返回岗位).
         *
         * @param event the event
         * @return the answer
         */
        R officerReturned(OfficerReturned event);

        /**
         * The equipment of a post was checked (检查设备).
         *
         * @param event the event
         * @return the answer
         */
        R checklistAnswered(ChecklistAnswered event);

        /**
         * A post was checked on (查岗).
         *
         * @param event the event
         * @return the answer
         */
        R spotChecked(SpotChecked event);

        /**
         * A duty record was opened for a shift (值班记录启用).
         *
         * @param event the event
         * @return the answer
         */
        R dutyRecordOpened(DutyRecordOpened event);

        /**
         * The officer wrote that a shift so far had nothing to report (无事项).
         *
         * @param event the event
         * @return the answer
         */
        R nothingReported(NothingReported event);

        /**
         * A message, notice or fax was received (文电、通知、传真).
         *
         * @param event the event
         * @return the answer
         */
        R paperReceived(PaperReceived event);

        /**
         * A leader assigned a task to the officer on duty (领导交办).
         *
         * @param event the event
         * @return the answer
         */
        R taskAssigned(TaskAssigned event);

        /**
         * A leader acknowledged what was reported (领导签收报告).
         *
         * @param event the event
         * @return the answer
         */
        R reportAcknowledged(ReportAcknowledged event);

        /**
         * A leader gave an instruction (领导指示).
         *
         * @param event the event
         * @return the answer
         */
        R leaderInstructed(LeaderInstructed event);

        /**
         * Something was done about a matter (处置情况).
         *
         * @param event the event
         * @return the answer
         */
        R matterHandled(MatterHandled event);

        /**
         * What came of a matter was told to whom it concerns (反馈).
         *
         * @param event the event
         * @return the answer
         */
        R matterAnswered(MatterAnswered event);

        /**
         * All there is about a matter was archived (归档).
         *
         * @param event the event
         * @return the answer
         */
        R matterArchived(MatterArchived event);

        /**
         * A visitor was received (接待来访).
         *
         * @param event the event
         * @return the answer
         */
        R visitorReceived(VisitorReceived event);

        /**
         * A visitor left (来访人员离开).
         *
         * @param event the event
         * @return the answer
         */
        R visitorLeft(VisitorLeft event);

        /**
         * An entry was corrected (更正).
         *
         * @param event the event
         * @return the answer
         */
        R entryCorrected(EntryCorrected event);

        /**
         * An officer went on with the duty in another place (改换值班地点).
         *
         * @param event the event
         * @return the answer
         */
        R dutyRelocated(DutyRelocated event);

        /**
         * An officer signed in (签到).
         *
         * @param event the event
         * @return the answer
         */
        R officerSignedIn(OfficerSignedIn event);

        /**
         * An officer signed out (签退).
         *
         * @param event the event
         * @return the answer
         */
        R officerSignedOut(OfficerSignedOut event);

        /**
         * Something above the ceiling of this system was received (涉密件登记).
         *
         * @param event the event
         * @return the answer
         */
        R secretReceived(SecretReceived event);

        /**
         * The guarded record of a matter was opened to somebody (知悉登记).
         *
         * @param event the event
         * @return the answer
         */
        R recordDisclosed(RecordDisclosed event);

        /**
         * A citizen's concern was registered on a line (登记群众诉求).
         *
         * @param event the event
         * @return the answer
         */
        R orderRegistered(OrderRegistered event);

        /**
         * An order was passed to the responsible department (转办).
         *
         * @param event the event
         * @return the answer
         */
        R orderDispatched(OrderDispatched event);

        /**
         * The responsible department spoke with the citizen (部门先行沟通).
         *
         * @param event the event
         * @return the answer
         */
        R citizenContacted(CitizenContacted event);

        /**
         * What cannot be solved yet was explained to the citizen (解释说明).
         *
         * @param event the event
         * @return the answer
         */
        R matterExplained(MatterExplained event);

        /**
         * The citizen was called after the answer (回访).
         *
         * @param event the event
         * @return the answer
         */
        R followUpCalled(FollowUpCalled event);

        /**
         * A call or fax on a line was missed (漏接).
         *
         * @param event the event
         * @return the answer
         */
        R callMissed(CallMissed event);

        /**
         * A missed call or fax was made good (回拨补接).
         *
         * @param event the event
         * @return the answer
         */
        R callReturned(CallReturned event);

        /**
         * Urgent information was received (接报紧急信息).
         *
         * @param event the event
         * @return the answer
         */
        R emergencyReceived(EmergencyReceived event);

        /**
         * More was learned about an emergency (补充核实).
         *
         * @param event the event
         * @return the answer
         */
        R emergencyUpdated(EmergencyUpdated event);

        /**
         * A report on an emergency was drawn up (拟稿).
         *
         * @param event the event
         * @return the answer
         */
        R reportDrafted(ReportDrafted event);

        /**
         * A city leader approved a report (市领导批准).
         *
         * @param event the event
         * @return the answer
         */
        R reportApproved(ReportApproved event);

        /**
         * A report was agreed with another body (协调一致).
         *
         * @param event the event
         * @return the answer
         */
        R reportCoordinated(ReportCoordinated event);

        /**
         * A report on an emergency was sent (上报).
         *
         * @param event the event
         * @return the answer
         */
        R reportSent(ReportSent event);

        /**
         * A leader in charge inspected the records (检查值班记录).
         *
         * @param event the event
         * @return the answer
         */
        R recordsInspected(RecordsInspected event);

        /**
         * A leader in charge had a criticism circulated (通报批评).
         *
         * @param event the event
         * @return the answer
         */
        R criticismCirculated(CriticismCirculated event);

        /**
         * A leader ordered reinforced duty (加强值班令).
         *
         * @param event the event
         * @return the answer
         */
        R reinforcementOrdered(ReinforcementOrdered event);

        /**
         * A leader lifted reinforced duty (解除加强值班).
         *
         * @param event the event
         * @return the answer
         */
        R reinforcementLifted(ReinforcementLifted event);

        /**
         * A patrol round was made (巡查).
         *
         * @param event the event
         * @return the answer
         */
        R roundMade(RoundMade event);

        /**
         * A patrol round was confirmed (巡查确认).
         *
         * @param event the event
         * @return the answer
         */
        R roundConfirmed(RoundConfirmed event);

        /**
         * The daily report was made (每日报告).
         *
         * @param event the event
         * @return the answer
         */
        R dailyReportMade(DailyReportMade event);

        /**
         * Fields of an office's own were filled in on a form (填写自设栏目).
         *
         * @param event the event
         * @return the answer
         */
        R fieldsFilled(FieldsFilled event);

        /**
         * A leader read a duty record and signed it (阅示值班记录).
         *
         * @param event the event
         * @return the answer
         */
        R recordReviewed(RecordReviewed event);

        /**
         * Something this reader may not see (不予显示).
         *
         * @param event the event
         * @return the answer
         */
        R withheld(Withheld event);
    }
}
