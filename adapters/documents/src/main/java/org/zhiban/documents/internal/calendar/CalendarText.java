package org.zhiban.documents.internal.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.property.Status;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.language.Language;
import org.zhiban.core.message.Messages;
import org.zhiban.core.office.View;
import org.zhiban.core.regulation.Post;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.shift.Shift;
import org.zhiban.core.staff.OfficeId;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.Span;

/**
 * Appointments as iCalendar (日历文本).
 *
 * @param office the office
 * @param view the reader's view
 * @param language the language of the titles
 */
public record CalendarText(OfficeId office, View view, Language language) {
    private static final String PRODUCT = "-//Zhiban//duty calendar//";

    /**
     * The calendar of everybody (全员日历).
     *
     * @return the text
     */
    public String all() {
        return text(choose("值班", "Duty"), Optional.empty(), Appointments.of(view, anybody -> true));
    }

    /**
     * The calendar of one person (个人日历).
     *
     * @param person the person
     * @return the text
     */
    public String of(StaffId person) {
        Predicate<DutyOfficer> isMeant = officer -> officer.id().equals(person);
        String name = view.officer(person).map(DutyOfficer::name).orElse(person.value());
        return text(choose("值班：", "Duty: ") + name, Optional.of(person), Appointments.of(view, isMeant));
    }

    private String choose(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    private String text(String name, Optional<StaffId> person, List<Appointment> appointments) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT + language);
        calendar.setMethod(Method.publish());
        calendar.setName(name);
        calendar.addExperimentalProperty("X-WR-CALNAME", name);
        calendar.addExperimentalProperty("X-WR-TIMEZONE", view.plan().zone().getId());
        if (!appointments.isEmpty()) {
            calendar.getTimezoneInfo()
                    .setDefaultTimezone(ZoneOnPaper.of(view.plan().zone(), first(appointments), last(appointments)));
        }
        appointments.forEach(appointment -> calendar.addEvent(event(appointment, person)));
        return Biweekly.write(calendar).go();
    }

    private static Instant first(List<Appointment> appointments) {
        return appointments.stream()
                .map(appointment -> appointment.shift().published().start())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Instant last(List<Appointment> appointments) {
        return appointments.stream()
                .map(appointment -> appointment.shift().published().end())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private VEvent event(Appointment appointment, Optional<StaffId> person) {
        Shift shift = appointment.shift();
        Span hours = shift.published();
        Messages words = Messages.of(view.plan().regulations(), language);
        VEvent event = new VEvent();
        event.setUid(shift.id().toString().replace('/', '.')
                + person.map(id -> "." + id).orElse("") + "@" + office + ".zhiban");
        event.setDateTimeStamp(Date.from(appointment.changed()));
        event.setLastModified(Date.from(appointment.changed()));
        event.setSequence(appointment.sequence());
        event.setStatus(appointment.isCancelled() ? Status.cancelled() : Status.confirmed());
        event.setDateStart(Date.from(hours.start()), true);
        event.setDateEnd(Date.from(hours.end()), true);
        event.setSummary(summary(appointment, person, words));
        event.addCategories(words.value(shift.id().post()));
        location(shift, words).ifPresent(event::setLocation);
        return event;
    }

    /** The shift, and for everybody's calendar who takes it. */
    private static String summary(Appointment appointment, Optional<StaffId> person, Messages words) {
        Shift shift = appointment.shift();
        String what = words.value(shift.id().post()) + " "
                + words.value(shift.template().name());
        return person.isPresent()
                ? what
                : what + " " + appointment.officers().stream().map(words::value).collect(Collectors.joining(" "));
    }

    /** A leader is where the regulation wants leaders to be, the desk in the duty room. */
    private Optional<String> location(Shift shift, Messages words) {
        Regulation law = view.plan().regulationOf(shift.id());
        return law.post(shift.id().post())
                .filter(post -> post.kind() == Post.Kind.DESK)
                .map(post -> words.value(law.workplace().name()));
    }
}
