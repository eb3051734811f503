package org.zhiban.documents.internal.calendar;

import java.time.Instant;
import java.util.List;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.shift.Shift;

/**
 * A shift as a subscriber has it in the calendar (日历条目).
 *
 * @param shift the shift, as last published
 * @param officers who takes it, of those the calendar is about
 * @param sequence how often it was changed or cancelled since it was published
 * @param isCancelled whether it fell away
 * @param changed when the entry that changed it last was written
 */
record Appointment(Shift shift, List<DutyOfficer> officers, int sequence, boolean isCancelled, Instant changed) {

    /** The same people at the same hours: a name spelled otherwise is no other duty. */
    boolean says(Appointment other) {
        return !isCancelled
                && shift.published().equals(other.shift.published())
                && shift.template().name().equals(other.shift.template().name())
                && ids().equals(other.ids());
    }

    private List<?> ids() {
        return officers.stream().map(DutyOfficer::id).toList();
    }

    Appointment changedTo(Appointment other) {
        return new Appointment(other.shift, other.officers, sequence + 1, false, other.changed);
    }

    Appointment cancelled(Instant at) {
        return new Appointment(shift, officers, sequence + 1, true, at);
    }
}
