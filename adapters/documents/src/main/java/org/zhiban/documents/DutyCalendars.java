package org.zhiban.documents;

import java.util.Objects;
import org.zhiban.core.language.Language;
import org.zhiban.core.office.View;
import org.zhiban.core.staff.OfficeId;
import org.zhiban.core.staff.StaffId;
import org.zhiban.documents.internal.calendar.CalendarText;

/**
 * The duty calendars of an office (值班日历) as iCalendar (RFC 5545), for a person or for all, to be subscribed to. Published rosters
 * only, each shift at the hours printed, in the office's zone.
 *
 * <p>A shift keeps its UID. Each time a swap, a substitution or an amendment changes it, SEQUENCE goes up by one; what falls
 * away stays in the calendar as CANCELLED, so that subscribers take it off. All of it is read from the book: the same book
 * gives the same bytes, whenever it is asked. The text is in UTF-8 ({@code text/calendar}); no roster is guarded.
 *
 * <pre>{@code
 * String mine = DutyCalendars.of(officeId, office.view(zhang), Language.ZH).person(zhang);
 * }</pre>
 *
 * <p>Immutable; safe for use by several threads.
 */
public final class DutyCalendars {
    private final CalendarText text;

    private DutyCalendars(CalendarText text) {
        this.text = text;
    }

    /**
     * The calendars (日历) a view gives.
     *
     * @param office the office, which makes the UIDs its own
     * @param view the reader's view
     * @param language the language of the titles
     * @return the calendars
     * @throws NullPointerException if an argument is null
     */
    public static DutyCalendars of(OfficeId office, View view, Language language) {
        return new DutyCalendars(new CalendarText(
                Objects.requireNonNull(office, "office"),
                Objects.requireNonNull(view, "view"),
                Objects.requireNonNull(language, "language")));
    }

    /**
     * Everybody's duties (全员值班日历): an event a shift, with who takes it.
     *
     * @return the calendar; without events while no roster is published
     */
    public String office() {
        return text.all();
    }

    /**
     * One person's duties (个人值班日历).
     *
     * @param person the person
     * @return the calendar; without events while the person has none
     */
    public String person(StaffId person) {
        return text.of(Objects.requireNonNull(person, "person"));
    }
}
