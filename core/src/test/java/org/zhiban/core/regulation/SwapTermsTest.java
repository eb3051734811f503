package org.zhiban.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.core.office.DutyDesk.desk;
import static org.zhiban.core.regulation.FurtherTerms.SWAPS;
import static org.zhiban.core.regulation.Judged.accepted;
import static org.zhiban.core.regulation.Judged.refusedOnly;
import static org.zhiban.core.staff.JiaoheStaff.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhiban.core.event.DutiesSwapped;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.Reassignment;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.office.AmendRoster;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.SubstituteDuty;
import org.zhiban.core.office.SwapDuties;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.TimeLimit;

/** 调班规定: who approves a swap, how long before it is entered, how often a person may ask for one. */
class SwapTermsTest {
    private static final ShiftId MORNING = desk("2026-10-01", "holiday-morning");
    private static final ShiftId NIGHT = desk("2026-10-16", "workday-night");
    private static final ShiftId SATURDAY = desk("2026-10-17", "rest-day");
    private static final ShiftId SEPTEMBER = desk("2026-09-30", "workday-night");
    private static final ShiftId HOLIDAY_NIGHT = desk("2026-10-02", "holiday-night");

    private final DutyDesk office = office(Optional.of(Role.PRINCIPAL_LEADER), 1);

    private static DutyDesk office(Optional<Role> approver, int most) {
        SwapTerms terms = new SwapTerms(approver, TimeLimit.ofMinutes(24 * 60), most, Citation.text(SWAPS));
        RosterTerms roster = new RosterTerms(Optional.empty(), Optional.empty(), Optional.of(terms), List.of());
        return DutyDesk.octoberUnder(FurtherTerms.roster(roster), new JiaoheStaff());
    }

    private Ruling<LogEntry> swap(ShiftId first, StaffId one, ShiftId second, StaffId other, StaffId... approver) {
        Optional<StaffId> by = List.of(approver).stream().findFirst();
        return office.submit(new SwapDuties(first, one, second, other, "家事", Set.of(one, other), by), ZHANG_WEI);
    }

    private Ruling<LogEntry> substitute(StaffId... approver) {
        Optional<StaffId> by = List.of(approver).stream().findFirst();
        return office.submit(
                new SubstituteDuty(MORNING, WANG_FANG, YANG_LIU, "生病", Set.of(YANG_LIU), Optional.empty(), by),
                ZHANG_WEI);
    }

    @Test
    void a_swap_the_role_approved_is_entered_with_who_approved() {
        accepted(swap(MORNING, WANG_FANG, SATURDAY, ZHOU_MIN, GAO_FENG));

        assertThat(office.seated(MORNING)).containsExactly(ZHOU_MIN);
        assertThat(office.view().log().get(office.view().log().size() - 1).event())
                .isInstanceOfSatisfying(
                        DutiesSwapped.class,
                        swapped -> assertThat(swapped.approver()).contains(office.officer(GAO_FENG)));
    }

    @Test
    void a_swap_nobody_approved_is_refused() {
        Refusal refusal = refusedOnly(swap(MORNING, WANG_FANG, SATURDAY, ZHOU_MIN), Code.SWAP_NOT_APPROVED, SWAPS);
        assertThat(refusal.facts().values()).containsEntry("role", Role.PRINCIPAL_LEADER);
    }

    @Test
    void a_swap_approved_by_somebody_without_the_role_is_refused() {
        refusedOnly(swap(MORNING, WANG_FANG, SATURDAY, ZHOU_MIN, LIN_SHUANG), Code.SWAP_NOT_APPROVED, SWAPS);
    }

    @Test
    void a_substitution_needs_the_same_approval() {
        refusedOnly(substitute(), Code.SWAP_NOT_APPROVED, SWAPS);
        accepted(substitute(GAO_FENG));
    }

    @Test
    void an_amendment_by_the_arranging_section_is_no_swap_and_needs_no_approval() {
        Reassignment change = new Reassignment(NIGHT, Optional.of(office.officer(WU_GANG)), office.officer(FENG_TAO));
        accepted(office.submit(new AmendRoster(DutyDesk.ROSTER, List.of(change), "会议安排"), ZHANG_WEI));
    }

    @Test
    void the_duty_leader_of_the_hour_approves_where_the_terms_say_so() {
        DutyDesk led = office(Optional.of(Role.DUTY_LEADER), 2).moveTo("2026-09-30T09:00");
        SwapDuties asked = new SwapDuties(
                desk("2026-10-02", "holiday-night"),
                FENG_TAO,
                NIGHT,
                WU_GANG,
                "家事",
                Set.of(FENG_TAO, WU_GANG),
                Optional.of(GAO_FENG));

        refusedOnly(
                led.submit(
                        new SwapDuties(
                                asked.first(),
                                asked.firstOfficer(),
                                asked.second(),
                                asked.secondOfficer(),
                                asked.reason(),
                                asked.consents(),
                                Optional.of(LIN_SHUANG)),
                        ZHANG_WEI),
                Code.SWAP_NOT_APPROVED,
                SWAPS);
        accepted(led.submit(asked, ZHANG_WEI));
    }

    @Test
    void a_swap_is_entered_until_so_long_before_the_earlier_shift() {
        office.moveTo("2026-09-30T08:00");
        accepted(swap(SATURDAY, ZHOU_MIN, MORNING, WANG_FANG, GAO_FENG));
    }

    @Test
    void a_swap_entered_later_is_refused_whichever_shift_is_named_first() {
        office.moveTo("2026-09-30T08:01");
        Refusal refusal =
                refusedOnly(swap(SATURDAY, ZHOU_MIN, MORNING, WANG_FANG, GAO_FENG), Code.SWAP_TOO_LATE, SWAPS);
        assertThat(refusal.facts().values())
                .containsEntry("shift", MORNING)
                .containsEntry("by", DutyDesk.time("2026-09-30T08:00"));
    }

    @Test
    void who_falls_ill_during_the_shift_is_replaced_at_once() {
        office.moveTo("2026-10-01T10:00");
        accepted(substitute(GAO_FENG));
    }

    @Test
    void who_has_asked_often_enough_in_the_month_asks_no_more() {
        accepted(swap(MORNING, WANG_FANG, SATURDAY, ZHOU_MIN, GAO_FENG));

        Refusal refusal =
                refusedOnly(swap(SATURDAY, WANG_FANG, MORNING, ZHOU_MIN, GAO_FENG), Code.SWAP_TOO_OFTEN, SWAPS);
        assertThat(refusal.facts().values()).containsEntry("officer", office.officer(WANG_FANG));
    }

    @Test
    void who_was_asked_may_still_ask() {
        accepted(swap(MORNING, WANG_FANG, SATURDAY, ZHOU_MIN, GAO_FENG));
        accepted(swap(MORNING, ZHOU_MIN, SATURDAY, WANG_FANG, GAO_FENG));
    }

    @Test
    void the_month_that_counts_is_the_month_of_the_shift() {
        accepted(swap(SEPTEMBER, ZHAO_LEI, NIGHT, WU_GANG, GAO_FENG));
        accepted(swap(NIGHT, ZHAO_LEI, HOLIDAY_NIGHT, FENG_TAO, GAO_FENG));
    }

    @Test
    void swaps_are_counted_alike_by_an_office_opened_anew() {
        accepted(swap(MORNING, WANG_FANG, SATURDAY, ZHOU_MIN, GAO_FENG));

        assertThat(office.view().state().rosters())
                .isEqualTo(org.zhiban.core.roster.Rosters.of(office.view().log()));
        assertThat(office.view().state().rosters().swaps(WANG_FANG, java.time.YearMonth.of(2026, 10)))
                .isEqualTo(1);
    }

    @Test
    void an_office_whose_terms_name_no_approver_needs_none() {
        DutyDesk free = office(Optional.empty(), 1);
        accepted(free.swaps(MORNING, WANG_FANG, SATURDAY, ZHOU_MIN, WANG_FANG, ZHOU_MIN));
    }
}
