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
                DutiesSwapped,
                DutySubstituted,
                PostTaken,
                HandoverOffered,
                HandoverAccepted,
                DutyContinued,
                MatterRegistered,
                MatterReported,
                MatterClosed,
                SectionWentOut,
                SectionCameBack,
                CallAnswered,
                LeaderLeft,
                LeaderReturned,
                OfficerLeft,
                OfficerReturned,
                EquipmentChecked,
                SpotChecked {

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
        R equipmentChecked(EquipmentChecked event);

        /**
         * A post was checked on (查岗).
         *
         * @param event the event
         * @return the answer
         */
        R spotChecked(SpotChecked event);
    }
}
