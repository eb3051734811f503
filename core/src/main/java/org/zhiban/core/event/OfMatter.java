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
     * Whether it opens the matter (是否登记条目), as an {@link OpensMatter} does; asked of every entry of a book, where a look at
     * the type would show.
     *
     * @return true if so
     */
    default boolean opens() {
        return false;
    }

    /**
     * The number of the form it opens for the matter (启用的表单编号).
     *
     * @return the number, or empty if it opens none
     */
    default Optional<FormNumber> formNumber() {
        return Optional.empty();
    }
}
