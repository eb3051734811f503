package org.zhiban.core.event;

/** An event of one matter (事项条目). */
public sealed interface OfMatter extends DutyEvent
        permits OpensMatter,
                MatterReported,
                ReportAcknowledged,
                LeaderInstructed,
                MatterHandled,
                MatterAnswered,
                MatterClosed,
                MatterArchived,
                OrderDispatched,
                CitizenContacted,
                MatterExplained,
                FollowUpCalled,
                EmergencyUpdated,
                ReportDrafted,
                ReportApproved,
                ReportCoordinated,
                ReportSent {

    /**
     * Which matter (事项).
     *
     * @return its identity
     */
    MatterId matter();
}
