package org.zhiban.core.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhiban.core.regulation.Post;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.ShiftTemplate;
import org.zhiban.core.regulation.Timetable;
import org.zhiban.core.staff.StaffList;
import org.zhiban.core.time.DateSpan;
import org.zhiban.core.time.HolidayCalendar;
import org.zhiban.core.time.OfficeCalendar;
import org.zhiban.core.time.OfficeDay;

/**
 * What is analysed: a regulation, on a calendar, over some days, with the staff that is to keep it or without.
 *
 * @param regulation the regulation
 * @param holidays the holiday calendar
 * @param horizon the days counterexamples are looked for on
 * @param staff the staff, with its leave
 */
record Inquiry(Regulation regulation, HolidayCalendar holidays, DateSpan horizon, Optional<StaffList> staff) {

    Timetable timetable() {
        return regulation.timetable();
    }

    OfficeCalendar calendar() {
        return regulation.calendar(holidays);
    }

    /** Whether something is known of a day: the calendar has its year, and the regulation is in force. */
    boolean knows(LocalDate date) {
        return holidays.years().containsKey(date.getYear()) && regulation.isInForceOn(date);
    }

    /** The days of the horizon something is known of. */
    Stream<OfficeDay> days() {
        OfficeCalendar calendar = calendar();
        return horizon.days().filter(this::knows).map(calendar::day);
    }

    List<ShiftTemplate> templates(PostId post) {
        return timetable().templates().stream()
                .filter(template -> template.post().equals(post))
                .toList();
    }

    /** The posts that have shifts, in the order of the regulation. */
    List<PostId> posts() {
        return regulation.posts().stream()
                .map(Post::id)
                .filter(post -> !templates(post).isEmpty())
                .toList();
    }

    boolean has(Post.Kind kind) {
        return regulation.posts(kind).stream()
                .anyMatch(post -> !templates(post.id()).isEmpty());
    }

    /** The days of the horizon a shift starts on. */
    Stream<LocalDate> starts(ShiftTemplate template) {
        return days().filter(day -> template.starts()
                        .holds(
                                day.kind(),
                                day.date().getDayOfWeek(),
                                timetable().seasonsOn(day.date())))
                .map(OfficeDay::date);
    }
}
