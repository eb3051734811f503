package org.zhiban.core.event;

import java.util.Optional;
import org.zhiban.core.form.FormNumber;

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

    /**
     * The number of the form it opens for the matter (启用的表单编号).
     *
     * @return the number, or empty if it opens none
     */
    default Optional<FormNumber> formNumber() {
        return Optional.empty();
    }
}
