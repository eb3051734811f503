package org.zhiban.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.core.office.DutyDesk.OFFICE;
import static org.zhiban.core.office.DutyDesk.ROSTER;
import static org.zhiban.core.office.DutyDesk.desk;
import static org.zhiban.core.office.DutyDesk.time;
import static org.zhiban.core.staff.JiaoheStaff.*;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhiban.core.event.Reassignment;
import org.zhiban.core.language.Language;
import org.zhiban.core.office.AmendRoster;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.staff.StaffId;

/** Duty calendars (值班日历), read again by a calendar library: hours, zone, and what subscribers learn of changes. */
class DutyCalendarsTest {
    private static final String MORNING = "desk.2026-10-01.holiday-morning";
    private static final String AFTERNOON = "desk.2026-10-01.holiday-afternoon";

    private final DutyDesk office = DutyDesk.october();

    private DutyCalendars calendars() {
        return DutyCalendars.of(OFFICE, office.view(), Language.ZH);
    }

    private static ICalendar read(String text) {
        ICalendar calendar = Biweekly.parse(text).first();
        assertThat(calendar.validate(ICalVersion.V2_0)).isEmpty();
        return calendar;
    }

    private static List<VEvent> events(String text, String uid) {
        return read(text).getEvents().stream()
                .filter(event -> event.getUid().getValue().equals(uid))
                .toList();
    }

    private VEvent of(StaffId person, String shift) {
        List<VEvent> events = events(calendars().person(person), shift + "." + person + "@jiaohe.zhiban");
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private VEvent ofOffice(String shift) {
        List<VEvent> events = events(calendars().office(), shift + "@jiaohe.zhiban");
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private static Instant instant(Date date) {
        return Instant.ofEpochMilli(date.getTime());
    }

    private void isAt(VEvent event, int sequence, Status status) {
        assertThat(event.getSequence().getValue()).isEqualTo(sequence);
        assertThat(event.getStatus()).isEqualTo(status);
    }

    private void amend(StaffId was, StaffId now, String template) {
        Reassignment change =
                new Reassignment(desk("2026-10-01", template), Optional.of(office.officer(was)), office.officer(now));
        office.given(new AmendRoster(ROSTER, List.of(change), "出差"), ZHANG_WEI);
    }

    @Test
    void a_shift_stands_at_its_printed_hours_with_name_and_place() {
        VEvent morning = of(WANG_FANG, MORNING);
        isAt(morning, 0, Status.confirmed());
        assertThat(instant(morning.getDateStart().getValue())).isEqualTo(time("2026-10-01T08:00"));
        assertThat(instant(morning.getDateEnd().getValue())).isEqualTo(time("2026-10-01T13:00"));
        assertThat(morning.getSummary().getValue()).isEqualTo("值班室 节假日上午班");
        assertThat(morning.getLocation().getValue()).isEqualTo("值班室");
        assertThat(instant(morning.getDateTimeStamp().getValue())).isEqualTo(time("2026-09-28T09:00"));
    }

    @Test
    void hours_are_local_hours_of_shanghai_and_the_zone_is_carried_along() {
        String text = calendars().person(WANG_FANG);
        assertThat(text.replace("\r\n", "\n"))
                .contains("DTSTART;TZID=Asia/Shanghai:20261001T080000\n")
                .contains("BEGIN:VTIMEZONE\nTZID:Asia/Shanghai\n")
                .contains(
                        "BEGIN:STANDARD\nDTSTART:19910915T020000\nTZOFFSETFROM:+0900\nTZOFFSETTO:+0800\nEND:STANDARD");
        assertThat(text).doesNotContain("BEGIN:DAYLIGHT");
        assertThat(text.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 225);
    }

    @Test
    void everybodys_calendar_has_one_event_a_shift_with_who_takes_it() {
        assertThat(ofOffice(MORNING).getSummary().getValue()).isEqualTo("值班室 节假日上午班 王芳");
        assertThat(ofOffice("leader.2026-10-01.leader-holiday").getSummary().getValue())
                .endsWith("林爽");
        assertThat(ofOffice("leader.2026-10-01.leader-holiday").getLocation()).isNull();
        long taken = office.view().roster(ROSTER).orElseThrow().seats().size();
        assertThat(read(calendars().office()).getEvents()).hasSize((int) taken);
    }

    @Test
    void a_swap_cancels_the_shift_given_away_and_brings_the_one_taken_and_again_when_swapped_back() {
        office.clock.moveTo("2026-09-29T10:00");
        assertThat(office.swaps(
                                desk("2026-10-01", "holiday-morning"),
                                WANG_FANG,
                                desk("2026-10-01", "holiday-afternoon"),
                                ZHENG_YAN,
                                WANG_FANG,
                                ZHENG_YAN)
                        .refusals())
                .isEmpty();
        isAt(of(WANG_FANG, MORNING), 1, Status.cancelled());
        isAt(of(WANG_FANG, AFTERNOON), 0, Status.confirmed());
        isAt(of(ZHENG_YAN, AFTERNOON), 1, Status.cancelled());
        isAt(of(ZHENG_YAN, MORNING), 0, Status.confirmed());
        assertThat(instant(of(WANG_FANG, MORNING).getDateTimeStamp().getValue()))
                .isEqualTo(time("2026-09-29T10:00"));
        isAt(ofOffice(MORNING), 1, Status.confirmed());
        assertThat(ofOffice(MORNING).getSummary().getValue()).endsWith("郑艳");
        amend(ZHENG_YAN, WANG_FANG, "holiday-morning");
        isAt(of(WANG_FANG, MORNING), 2, Status.confirmed());
        isAt(of(ZHENG_YAN, MORNING), 1, Status.cancelled());
        isAt(ofOffice(MORNING), 2, Status.confirmed());
    }

    @Test
    void a_substitution_cancels_the_shift_of_who_is_relieved_of_it() {
        office.clock.moveTo("2026-09-29T10:00");
        assertThat(office.substitutes(desk("2026-10-01", "holiday-morning"), WANG_FANG, YANG_LIU, YANG_LIU)
                        .refusals())
                .isEmpty();
        isAt(of(WANG_FANG, MORNING), 1, Status.cancelled());
        isAt(of(YANG_LIU, MORNING), 0, Status.confirmed());
        assertThat(ofOffice(MORNING).getSummary().getValue()).endsWith("杨柳");
    }

    @Test
    void an_amendment_touches_no_other_shift() {
        String before = calendars().person(HAN_BING);
        amend(ZHENG_YAN, YANG_LIU, "holiday-afternoon");
        assertThat(calendars().person(HAN_BING)).isEqualTo(before);
        isAt(of(ZHENG_YAN, AFTERNOON), 1, Status.cancelled());
        isAt(of(YANG_LIU, AFTERNOON), 0, Status.confirmed());
        isAt(ofOffice(MORNING), 0, Status.confirmed());
    }

    @Test
    void the_same_book_gives_the_same_bytes_whenever_it_is_asked() {
        String before = calendars().office();
        office.clock.moveTo("2026-10-03T09:00");
        assertThat(calendars().office()).isEqualTo(before);
    }

    @Test
    void while_nothing_is_published_nobody_has_an_event() {
        DutyDesk empty = DutyDesk.at("2026-09-28T09:00").namingOctober();
        empty.given(empty.roster("2026-09-30", "2026-10-31"), LI_QIANG);
        DutyCalendars calendars = DutyCalendars.of(OFFICE, empty.view(), Language.ZH);
        assertThat(Biweekly.parse(calendars.office()).first().getEvents()).isEmpty();
    }
}
