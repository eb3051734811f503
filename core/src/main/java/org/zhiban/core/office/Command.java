package org.zhiban.core.office;

import java.time.LocalDate;
import java.util.List;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.DateSpan;

/**
 * A command (指令): what somebody wants to have recorded. Handed to {@link DutyOffice#submit(Command, StaffId)}, which
 * answers with a ruling. Commands are immutable values; there is one record a kind.
 */
public sealed interface Command
        permits AcceptHandover,
                AmendRoster,
                CheckEquipment,
                CheckPost,
                CloseMatter,
                ContinueDuty,
                LeavePost,
                LeavePremises,
                NoteSectionBack,
                NoteSectionOut,
                OfferHandover,
                ProposeRoster,
                PublishRoster,
                RecordCall,
                RegisterMatter,
                ReportMatter,
                ReturnToPost,
                ReturnToPremises,
                SubstituteDuty,
                SwapDuties,
                TakePost {

    /**
     * The people it names (涉及人员), who must be in the staff directory.
     *
     * @return their identities, without the one who acts
     */
    default List<StaffId> people() {
        return List.of();
    }

    /**
     * The days it concerns (涉及日期), for which leave is looked up.
     *
     * @param today the day it is submitted
     * @return the days
     */
    default DateSpan days(LocalDate today) {
        return DateSpan.through(today, today.plusDays(1));
    }

    /**
     * Decides (裁定). Pure: it looks at the situation only.
     *
     * @param situation what the decision rests on
     * @return the events it would record, or every reason against it
     */
    Ruling<DutyEvent> decide(Situation situation);
}
