package org.zhiban.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.clausetests.Proves.By.ACCEPTING;
import static org.zhiban.clausetests.Proves.By.REFUSING;
import static org.zhiban.core.office.DutyDesk.days;
import static org.zhiban.core.office.DutyDesk.desk;
import static org.zhiban.core.office.DutyDesk.span;
import static org.zhiban.core.regulation.Judged.found;
import static org.zhiban.core.regulation.Judged.notFound;
import static org.zhiban.core.regulation.Judged.refused;
import static org.zhiban.core.staff.JiaoheStaff.HAN_BING;
import static org.zhiban.core.staff.JiaoheStaff.LI_QIANG;
import static org.zhiban.core.staff.JiaoheStaff.ZHANG_WEI;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhiban.clausetests.Proves;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.ProposeRoster;
import org.zhiban.core.shift.Shift;
import org.zhiban.core.shift.ShiftPlan;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.DayKind;
import org.zhiban.core.time.HolidayReading;
import org.zhiban.core.time.Holidays2026;

/** 一(二), second half: the printed hours, and which hours a day has. */
class HoursOfDutyTest {
    private static final ShiftPlan PLAN = plan(Jiaohe.regulation());

    private static ShiftPlan plan(Regulation regulation) {
        return new ShiftPlan(Regulations.of(regulation), new Holidays2026());
    }

    private static Shift shift(String date, String template) {
        return PLAN.find(desk(date, template)).orElseThrow();
    }

    private static List<String> shifts(ShiftPlan plan, String date) {
        return plan.shifts(Jiaohe.DESK, days(date, date)).stream()
                .map(shift -> shift.id().template())
                .toList();
    }

    private static DayKind kind(Regulation regulation, String date) {
        return plan(regulation).day(LocalDate.parse(date)).kind();
    }

    private static Ruling<LogEntry> assigned(ShiftId shift, StaffId person) {
        DutyDesk office = DutyDesk.at("2026-09-28T09:00");
        return office.submit(
                new ProposeRoster(
                        DutyDesk.ROSTER,
                        days("2026-09-30", "2026-10-31"),
                        List.of(office.assign(shift, person)),
                        List.of()),
                ZHANG_WEI);
    }

    @Test
    @Proves(clause = "一(二)-10", rev = 1, by = ACCEPTING)
    void the_rest_day_shift_runs_from_8_to_18() {
        assertThat(shift("2026-10-17", "rest-day").published()).isEqualTo(span("2026-10-17T08:00", "2026-10-17T18:00"));
    }

    @Test
    @Proves(clause = "一(二)-10", rev = 1, by = REFUSING)
    void a_workday_has_no_rest_day_shift() {
        refused(assigned(desk("2026-10-19", "rest-day"), HAN_BING), Code.SHIFT_NOT_IN_TIMETABLE, "一(二)-10");
    }

    @Test
    @Proves(clause = "一(二)-11", rev = 1, by = ACCEPTING)
    void the_holiday_morning_runs_from_8_to_13() {
        assertThat(shift("2026-10-01", "holiday-morning").published())
                .isEqualTo(span("2026-10-01T08:00", "2026-10-01T13:00"));
    }

    @Test
    @Proves(clause = "一(二)-11", rev = 1, by = REFUSING)
    void an_ordinary_saturday_has_no_holiday_morning() {
        refused(assigned(desk("2026-10-17", "holiday-morning"), HAN_BING), Code.SHIFT_NOT_IN_TIMETABLE, "一(二)-11");
    }

    @Test
    @Proves(clause = "一(二)-12", rev = 1, by = ACCEPTING)
    void the_holiday_afternoon_runs_from_13_to_18() {
        assertThat(shift("2026-10-01", "holiday-afternoon").published())
                .isEqualTo(span("2026-10-01T13:00", "2026-10-01T18:00"));
    }

    @Test
    @Proves(clause = "一(二)-12", rev = 1, by = ACCEPTING)
    void a_weekend_within_a_break_has_the_two_shifts_of_a_holiday() { // G40
        assertThat(shifts(PLAN, "2026-10-04")).containsExactly("holiday-morning", "holiday-afternoon", "holiday-night");
    }

    @Test
    @Proves(clause = "一(二)-12", rev = 1, by = REFUSING)
    void a_make_up_saturday_has_no_holiday_afternoon() {
        refused(assigned(desk("2026-10-10", "holiday-afternoon"), HAN_BING), Code.SHIFT_NOT_IN_TIMETABLE, "一(二)-12");
    }

    @Test
    @Proves(clause = "一(二)-13", rev = 1, by = ACCEPTING)
    void a_workday_night_runs_from_18_to_7() {
        assertThat(shift("2026-10-19", "workday-night").published())
                .isEqualTo(span("2026-10-19T18:00", "2026-10-20T07:00"));
    }

    @Test
    @Proves(clause = "一(二)-13", rev = 1, by = ACCEPTING)
    void the_day_a_night_starts_on_governs_the_last_night_before_a_holiday() { // G41
        assertThat(shift("2026-09-30", "workday-night").published())
                .isEqualTo(span("2026-09-30T18:00", "2026-10-01T07:00"));
    }

    @Test
    @Proves(clause = "一(二)-13", rev = 1, by = ACCEPTING)
    void a_make_up_saturday_is_a_workday_with_a_workdays_night() { // G42
        assertThat(shifts(PLAN, "2026-10-10")).containsExactly("workday-day", "workday-night");
        assertThat(shift("2026-10-10", "workday-night").published())
                .isEqualTo(span("2026-10-10T18:00", "2026-10-11T07:00"));
    }

    @Test
    @Proves(clause = "一(二)-13", rev = 1, by = ACCEPTING)
    void the_night_officer_answers_for_the_hour_the_text_leaves_open() { // G01
        Shift friday = shift("2026-10-16", "workday-night");
        assertThat(friday.published()).isEqualTo(span("2026-10-16T18:00", "2026-10-17T07:00"));
        assertThat(friday.answerable()).isEqualTo(span("2026-10-16T18:00", "2026-10-17T08:00"));
    }

    @Test
    @Proves(clause = "一(二)-13", rev = 1, by = ACCEPTING)
    void another_office_may_print_the_night_until_8_instead() { // G01, reading (c)
        Regulation extended = new AmendedRegulation()
                .settling(Timetable.Hole.OUTGOING_EXTENDED, Timetable.Overlap.OUTGOING_COMPLETES)
                .regulation();
        assertThat(plan(extended)
                        .find(desk("2026-10-16", "workday-night"))
                        .orElseThrow()
                        .published())
                .isEqualTo(span("2026-10-16T18:00", "2026-10-17T08:00"));
    }

    @Test
    @Proves(clause = "一(二)-13", rev = 1, by = REFUSING)
    void a_holiday_has_no_workday_night() {
        refused(assigned(desk("2026-10-01", "workday-night"), HAN_BING), Code.SHIFT_NOT_IN_TIMETABLE, "一(二)-13");
    }

    @Test
    @Proves(clause = "一(二)-13", rev = 1, by = REFUSING)
    void the_open_hour_is_told_once_in_a_roster_with_how_often_it_comes() { // G01
        Finding finding = found(DutyDesk.october(), Code.REGULATION_GAP, "一(二)-13");
        assertThat(finding.severity()).isEqualTo(Severity.NOTICE);
        assertThat(finding.facts().values())
                .containsEntry("date", LocalDate.parse("2026-10-01"))
                .containsEntry("times", 5);
    }

    @Test
    @Proves(clause = "一(二)-13", rev = 1, by = ACCEPTING)
    void a_week_of_workdays_has_no_open_hour() {
        DutyDesk office = DutyDesk.at("2026-09-28T09:00").publishing("2026-10-20", "2026-10-23");
        notFound(office, Code.REGULATION_GAP);
    }

    @Test
    @Proves(clause = "一(二)-14", rev = 1, by = ACCEPTING)
    void a_rest_days_or_holidays_night_runs_from_18_to_8() {
        assertThat(shift("2026-10-17", "rest-night").published())
                .isEqualTo(span("2026-10-17T18:00", "2026-10-18T08:00"));
        assertThat(shift("2026-10-01", "holiday-night").published())
                .isEqualTo(span("2026-10-01T18:00", "2026-10-02T08:00"));
    }

    @Test
    @Proves(clause = "一(二)-14", rev = 1, by = ACCEPTING)
    void the_last_holiday_night_runs_to_8_although_a_workday_follows() { // G41
        assertThat(shift("2026-10-07", "holiday-night").published())
                .isEqualTo(span("2026-10-07T18:00", "2026-10-08T08:00"));
    }

    @Test
    @Proves(clause = "一(二)-14", rev = 1, by = ACCEPTING)
    void on_a_monday_the_night_keeps_its_hour_and_the_day_shift_follows() { // G02
        Shift monday = shift("2026-10-19", "workday-day");
        assertThat(monday.published()).isEqualTo(span("2026-10-19T07:00", "2026-10-19T18:00"));
        assertThat(monday.answerable()).isEqualTo(span("2026-10-19T08:00", "2026-10-19T18:00"));
    }

    @Test
    @Proves(clause = "一(二)-14", rev = 1, by = ACCEPTING)
    void another_office_may_let_the_day_shift_take_over_at_7() { // G02
        Regulation early = new AmendedRegulation()
                .settling(Timetable.Hole.OUTGOING_HOLDS_ON, Timetable.Overlap.INCOMING_TAKES_OVER)
                .regulation();
        assertThat(plan(early)
                        .find(desk("2026-10-18", "rest-night"))
                        .orElseThrow()
                        .answerable())
                .isEqualTo(span("2026-10-18T18:00", "2026-10-19T07:00"));
    }

    @Test
    @Proves(clause = "一(二)-14", rev = 1, by = ACCEPTING)
    void a_night_lasts_13_or_14_hours_all_year_the_zone_having_no_summer_time() { // G49
        assertThat(PLAN.shifts(Jiaohe.DESK, days("2026-01-01", "2026-12-31")).stream()
                        .filter(shift -> shift.template().begins().getHour() == 18)
                        .map(shift -> shift.published().duration()))
                .hasSize(365)
                .containsOnly(Duration.ofHours(13), Duration.ofHours(14));
    }

    @Test
    @Proves(clause = "一(二)-14", rev = 1, by = REFUSING)
    void a_workday_has_no_holiday_night() {
        refused(assigned(desk("2026-09-30", "holiday-night"), HAN_BING), Code.SHIFT_NOT_IN_TIMETABLE, "一(二)-14");
    }

    @Test
    @Proves(clause = "一(二)-14", rev = 1, by = REFUSING)
    void the_hour_printed_twice_is_told_once_in_a_roster() { // G02
        Finding finding = found(DutyDesk.october(), Code.REGULATION_OVERLAP, "一(二)-14");
        assertThat(finding.facts().values())
                .containsEntry("date", LocalDate.parse("2026-10-08"))
                .containsEntry("times", 4);
    }

    @Test
    @Proves(clause = "一(二)-1", rev = 1, by = ACCEPTING)
    void the_workday_shift_fills_what_the_night_leaves() { // G02
        assertThat(shift("2026-10-20", "workday-day").published())
                .isEqualTo(span("2026-10-20T07:00", "2026-10-20T18:00"));
    }

    @Test
    @Proves(clause = "一(二)-1", rev = 1, by = ACCEPTING)
    void days_that_are_a_holiday_for_some_only_are_workdays() { // G43
        assertThat(kind(Jiaohe.regulation(), "2026-05-06")).isEqualTo(DayKind.WORKDAY);
        assertThat(kind(Jiaohe.regulation(), "2026-06-01")).isEqualTo(DayKind.WORKDAY);
    }

    @Test
    @Proves(clause = "一(二)-1", rev = 1, by = REFUSING)
    void a_holiday_has_no_workday_shift() {
        refused(assigned(desk("2026-10-01", "workday-day"), LI_QIANG), Code.SHIFT_NOT_IN_TIMETABLE, "一(二)-1");
    }

    @Test
    @Proves(clause = "一(二)-8", rev = 1, by = ACCEPTING)
    void the_whole_break_counts_as_holidays() { // G04
        assertThat(days("2026-10-01", "2026-10-07").days())
                .allMatch(day -> PLAN.day(day).kind() == DayKind.HOLIDAY);
    }

    @Test
    @Proves(clause = "一(二)-8", rev = 1, by = ACCEPTING)
    void another_office_may_count_the_legal_days_only() { // G04
        Regulation legal =
                new AmendedRegulation().reading(HolidayReading.STATUTORY_ONLY).regulation();
        assertThat(kind(legal, "2026-10-03")).isEqualTo(DayKind.HOLIDAY);
        assertThat(kind(legal, "2026-10-04")).isEqualTo(DayKind.REST_DAY);
    }

    @Test
    @Proves(clause = "一(二)-8", rev = 1, by = ACCEPTING)
    void a_roster_of_announced_days_raises_nothing() { // G44
        notFound(DutyDesk.october(), Code.PROVISIONAL_DAYS);
    }

    @Test
    @Proves(clause = "一(二)-8", rev = 1, by = REFUSING)
    void a_roster_of_days_not_yet_announced_is_let_through_and_told() { // G44
        DutyDesk office = DutyDesk.with(Jiaohe.regulation(), new JiaoheStaff(), "2026-12-20T09:00")
                .publishing("2027-01-04", "2027-01-05");
        List<Finding> findings = office.findings("2027-01-01T00:00", "2027-02-01T00:00").stream()
                .filter(finding -> finding.code() == Code.PROVISIONAL_DAYS)
                .toList();
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).citation().clause()).isEqualTo("一(二)-8");
        assertThat(findings.get(0).severity()).isEqualTo(Severity.NOTICE);
    }
}
