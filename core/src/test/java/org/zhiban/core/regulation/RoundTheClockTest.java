package org.zhiban.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhiban.clausetests.Proves.By.ACCEPTING;
import static org.zhiban.clausetests.Proves.By.REFUSING;
import static org.zhiban.core.office.DutyDesk.ROSTER;
import static org.zhiban.core.office.DutyDesk.days;
import static org.zhiban.core.office.DutyDesk.desk;
import static org.zhiban.core.office.DutyDesk.leader;
import static org.zhiban.core.office.DutyDesk.span;
import static org.zhiban.core.office.DutyDesk.time;
import static org.zhiban.core.regulation.Jiaohe.DESK;
import static org.zhiban.core.regulation.Judged.accepted;
import static org.zhiban.core.regulation.Judged.refused;
import static org.zhiban.core.regulation.Judged.refusedOnly;
import static org.zhiban.core.staff.JiaoheStaff.*;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhiban.clausetests.Proves;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.LeavePremises;
import org.zhiban.core.office.PublishRoster;
import org.zhiban.core.shift.Coverage;
import org.zhiban.core.shift.Shift;
import org.zhiban.core.shift.ShiftPlan;
import org.zhiban.core.shift.UnsettledTimetableException;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.time.Holidays2026;
import org.zhiban.core.time.OfficeCalendar;

/** 一(三)-1 and -2: the duty is kept round the clock, and a leading cadre is in charge of every day. */
class RoundTheClockTest {
    private final DutyDesk office = DutyDesk.at("2026-09-28T09:00");

    private static Regulation unsettled() {
        return new AmendedRegulation().settling(null, null).regulation();
    }

    @Test
    @Proves(clause = "一(三)-1", rev = 1, by = ACCEPTING)
    void every_instant_of_the_year_belongs_to_exactly_one_shift() {
        ShiftPlan plan = new ShiftPlan(Regulations.of(Jiaohe.regulation()), new Holidays2026());
        List<Shift> year = plan.shifts(DESK, days("2026-01-01", "2026-12-31"));
        Instant reached = time("2026-01-01T08:00");
        for (Shift shift : year) {
            assertThat(shift.answerable().start()).as("%s", shift.id()).isEqualTo(reached);
            reached = shift.answerable().end();
        }
        assertThat(reached).isEqualTo(time("2027-01-01T07:00"));
    }

    @Test
    @Proves(clause = "一(三)-1", rev = 1, by = ACCEPTING)
    void a_roster_with_somebody_on_every_shift_is_published() {
        office.given(office.roster("2026-10-01", "2026-10-31"), LI_QIANG);
        accepted(office.submit(new PublishRoster(ROSTER), LI_QIANG));
    }

    @Test
    @Proves(clause = "一(三)-1", rev = 1, by = ACCEPTING)
    void the_readings_chosen_leave_no_hour_open_whatever_kinds_of_day_follow_each_other() { // G01
        assertThat(Coverage.of(Jiaohe.regulation().timetable(), DESK).isComplete())
                .isTrue();
    }

    @Test
    @Proves(clause = "一(三)-1", rev = 1, by = REFUSING)
    void a_roster_that_leaves_a_shift_open_is_not_published() {
        office.leavingOpen(desk("2026-10-16", "workday-night"));
        office.given(office.roster("2026-10-01", "2026-10-31"), LI_QIANG);
        Refusal refusal =
                refusedOnly(office.submit(new PublishRoster(ROSTER), LI_QIANG), Code.SHIFT_UNASSIGNED, "一(三)-1");
        assertThat(refusal.facts().values())
                .containsEntry("shift", desk("2026-10-16", "workday-night"))
                .containsEntry("span", span("2026-10-16T18:00", "2026-10-17T08:00"));
    }

    @Test
    @Proves(clause = "一(三)-1", rev = 1, by = REFUSING)
    void every_open_shift_is_named_at_once() {
        office.leavingOpen(desk("2026-10-16", "workday-night")).leavingOpen(desk("2026-10-17", "rest-day"));
        office.given(office.roster("2026-10-01", "2026-10-31"), LI_QIANG);
        assertThat(office.submit(new PublishRoster(ROSTER), LI_QIANG).refusals())
                .hasSize(2);
    }

    @Test
    @Proves(clause = "一(三)-1", rev = 1, by = REFUSING)
    void where_a_shift_wants_two_one_is_not_enough() { // G09
        Regulation two = new AmendedRegulation().seats("workday-night", 2).regulation();
        DutyDesk other = DutyDesk.with(two, new JiaoheStaff(), "2026-09-28T09:00")
                .naming(desk("2026-10-16", "workday-night"), WU_GANG);
        other.given(other.roster("2026-10-16", "2026-10-16"), LI_QIANG);
        refusedOnly(other.submit(new PublishRoster(ROSTER), LI_QIANG), Code.SHIFT_UNASSIGNED, "一(三)-1");
    }

    @Test
    @Proves(clause = "一(三)-1", rev = 1, by = REFUSING)
    void hours_nobody_has_settled_are_named_with_the_first_morning_they_come() { // G01
        Coverage coverage = Coverage.of(unsettled().timetable(), DESK);
        OfficeCalendar calendar = unsettled().calendar(new Holidays2026());
        assertThat(coverage.isComplete()).isFalse();
        Coverage.Break hole = coverage.breaks().get(0);
        assertThat(hole.from()).isEqualTo(LocalTime.of(7, 0));
        assertThat(hole.until()).isEqualTo(LocalTime.of(8, 0));
        assertThat(hole.firstDate(Jiaohe.regulation().timetable(), calendar, days("2026-10-12", "2026-10-31")))
                .contains(LocalDate.parse("2026-10-17"));
    }

    @Test
    @Proves(clause = "一(三)-1", rev = 1, by = REFUSING)
    void the_nights_of_2026_leave_50_mornings_open() { // G01
        OfficeCalendar calendar = unsettled().calendar(new Holidays2026());
        long mornings = Coverage.of(unsettled().timetable(), DESK).breaks().stream()
                .filter(one -> one.fault() == Coverage.Fault.HOLE)
                .mapToLong(one -> one.dates(Jiaohe.regulation().timetable(), calendar, days("2026-01-02", "2027-01-01"))
                        .count())
                .sum();
        assertThat(mornings).isEqualTo(50);
    }

    @Test
    @Proves(clause = "一(三)-1", rev = 1, by = REFUSING)
    void no_shift_is_guessed_where_the_hours_are_not_settled() {
        ShiftPlan plan = new ShiftPlan(Regulations.of(unsettled()), new Holidays2026());
        assertThatThrownBy(() -> plan.at(DESK, time("2026-10-17T07:30")))
                .isInstanceOf(UnsettledTimetableException.class)
                .hasMessageContaining("2026-10-16");
    }

    @Test
    @Proves(clause = "一(三)-2", rev = 1, by = ACCEPTING)
    void one_leader_is_in_charge_from_8_to_8() { // G08
        DutyDesk october = DutyDesk.october().moveTo("2026-10-03T00:00");
        assertThat(october.view().rostered(Jiaohe.LEADER, time("2026-10-02T07:59")))
                .containsExactly(october.officer(LIN_SHUANG));
        assertThat(october.view().rostered(Jiaohe.LEADER, time("2026-10-02T08:00")))
                .containsExactly(october.officer(TANG_YU));
    }

    @Test
    @Proves(clause = "一(三)-2", rev = 1, by = REFUSING)
    void a_roster_with_a_day_without_a_leader_is_not_published() {
        office.leavingOpen(leader("2026-10-01", "leader-holiday"));
        office.given(office.roster("2026-10-01", "2026-10-07"), LI_QIANG);
        refusedOnly(office.submit(new PublishRoster(ROSTER), LI_QIANG), Code.LEADER_UNASSIGNED, "一(三)-2");
    }

    @Test
    @Proves(clause = "一(三)-2", rev = 1, by = REFUSING)
    void who_is_no_leading_cadre_is_not_put_in_charge() {
        office.naming(leader("2026-10-01", "leader-holiday"), ZHANG_WEI);
        refused(
                office.submit(office.roster("2026-10-01", "2026-10-07"), LI_QIANG),
                Code.ASSIGNEE_NOT_ELIGIBLE,
                "一(三)-2");
    }

    @Test
    @Proves(clause = "一(三)-2", rev = 1, by = REFUSING)
    void a_leader_on_another_day_does_not_act_as_the_duty_leader() {
        DutyDesk october = DutyDesk.october().moveTo("2026-10-01T10:00");
        LeavePremises leaving = new LeavePremises("防汛会议", "13800000000", Optional.empty());
        refusedOnly(october.submit(leaving, GAO_FENG), Code.NOT_DUTY_LEADER, "一(三)-2");
    }
}
