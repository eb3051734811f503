package org.zhiban.documents.internal.calendar;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.RosterId;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.office.View;
import org.zhiban.core.roster.Roster;
import org.zhiban.core.roster.Rosters;
import org.zhiban.core.shift.ShiftPlan;

/**
 * The shifts of the published rosters with all that was changed in them (班次变更), read from the book, entry by entry: that a shift
 * fell away, or how often it changed, no roster tells as it stands. One thread at a time.
 */
final class Appointments {
    private final ShiftPlan plan;
    private final Predicate<DutyOfficer> isMeant;
    private final Map<RosterId, Map<ShiftId, Appointment>> all = new TreeMap<>();
    private final Map<RosterId, Roster> told = new HashMap<>();
    private Rosters rosters = Rosters.none();

    private Appointments(ShiftPlan plan, Predicate<DutyOfficer> isMeant) {
        this.plan = plan.remembering();
        this.isMeant = isMeant;
    }

    /**
     * The shifts (班次) a reader may see.
     *
     * @param view the reader's view
     * @param isMeant whose shifts
     * @return one a shift, those that fell away too, in the order of the rosters and of the shifts
     */
    static List<Appointment> of(View view, Predicate<DutyOfficer> isMeant) {
        Appointments appointments = new Appointments(view.plan(), isMeant);
        view.log().forEach(appointments::after);
        return appointments.all.values().stream()
                .map(Map::values)
                .flatMap(Collection::stream)
                .toList();
    }

    private void after(LogEntry entry) {
        if (Rosters.KINDS.contains(entry.event().getClass())) {
            rosters = rosters.after(entry);
            tell(entry.enteredAt());
        }
    }

    /** Only what an entry touched is looked at again. */
    private void tell(Instant at) {
        rosters.all().forEach((id, roster) -> {
            if (roster.isPublished() && told.put(id, roster) != roster) {
                compare(all.computeIfAbsent(id, any -> new TreeMap<>()), standing(roster, at), at);
            }
        });
    }

    private Map<ShiftId, Appointment> standing(Roster roster, Instant at) {
        Map<ShiftId, Appointment> standing = new TreeMap<>();
        roster.seats().forEach((id, seated) -> {
            List<DutyOfficer> officers = seated.stream().filter(isMeant).toList();
            Stream.of(officers)
                    .filter(some -> !some.isEmpty())
                    .flatMap(some -> plan.find(id).stream())
                    .forEach(shift -> standing.put(id, new Appointment(shift, officers, 0, false, at)));
        });
        return standing;
    }

    private static void compare(Map<ShiftId, Appointment> known, Map<ShiftId, Appointment> standing, Instant at) {
        standing.forEach(
                (id, now) -> known.merge(id, now, (was, other) -> was.says(other) ? was : was.changedTo(other)));
        known.replaceAll((id, was) -> standing.containsKey(id) || was.isCancelled() ? was : was.cancelled(at));
    }
}
