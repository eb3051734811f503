package org.zhiban.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.clausetests.Proves.By.ACCEPTING;
import static org.zhiban.clausetests.Proves.By.REFUSING;
import static org.zhiban.core.office.DutyDesk.ROSTER;
import static org.zhiban.core.office.DutyDesk.desk;
import static org.zhiban.core.office.DutyDesk.leader;
import static org.zhiban.core.regulation.Judged.accepted;
import static org.zhiban.core.regulation.Judged.notFound;
import static org.zhiban.core.regulation.Judged.refused;
import static org.zhiban.core.regulation.Judged.refusedOnly;
import static org.zhiban.core.staff.JiaoheStaff.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhiban.clausetests.Proves;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.Reassignment;
import org.zhiban.core.event.RosterId;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.office.AmendRoster;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.ProposeRoster;
import org.zhiban.core.office.SubstituteDuty;
import org.zhiban.core.office.SwapDuties;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.staff.StaffId;

/** 一(二)-9 and gap G24: a published roster changes hands only through the secretariat, with reason and consent. */
class ChangingTheRosterTest {
    private static final ShiftId MORNING = desk("2026-10-01", "holiday-morning");
    private static final ShiftId AFTERNOON = desk("2026-10-01", "holiday-afternoon");
    private static final ShiftId NIGHT = desk("2026-10-16", "workday-night");
    private static final ShiftId SATURDAY = desk("2026-10-17", "rest-day");

    private final DutyDesk office = DutyDesk.october();

    private Reassignment change(ShiftId shift, StaffId was, StaffId now) {
        return new Reassignment(shift, Optional.of(office.officer(was)), office.officer(now));
    }

    private Reassignment added(ShiftId shift, StaffId now) {
        return new Reassignment(shift, Optional.empty(), office.officer(now));
    }

    private Ruling<LogEntry> amended(Reassignment... changes) {
        return office.submit(new AmendRoster(ROSTER, List.of(changes), "会议安排"), LI_QIANG);
    }

    @Test
    @Proves(clause = "一(二)-9", rev = 1, by = ACCEPTING)
    void two_people_who_both_consent_exchange_their_duties() {
        accepted(office.swaps(MORNING, WANG_FANG, SATURDAY, ZHOU_MIN, WANG_FANG, ZHOU_MIN));
        assertThat(office.seated(MORNING)).containsExactly(ZHOU_MIN);
        assertThat(office.seated(SATURDAY)).containsExactly(WANG_FANG);
    }

    @Test
    @Proves(clause = "一(二)-9", rev = 1, by = ACCEPTING)
    void changes_of_a_published_roster_are_numbered() {
        accepted(office.swaps(MORNING, WANG_FANG, SATURDAY, ZHOU_MIN, WANG_FANG, ZHOU_MIN));
        accepted(office.substitutes(NIGHT, WU_GANG, FENG_TAO, FENG_TAO));
        assertThat(office.view().roster(ROSTER).orElseThrow().amendments()).isEqualTo(2);
    }

    @Test
    @Proves(clause = "一(二)-9", rev = 1, by = ACCEPTING)
    void leaders_exchange_their_days_as_well() {
        ShiftId first = leader("2026-10-01", "leader-holiday");
        ShiftId second = leader("2026-10-02", "leader-holiday");
        accepted(office.swaps(first, LIN_SHUANG, second, TANG_YU, LIN_SHUANG, TANG_YU));
        assertThat(office.seated(first)).containsExactly(TANG_YU);
    }

    @Test
    @Proves(clause = "一(二)-9", rev = 1, by = REFUSING)
    void a_swap_to_which_one_side_has_not_consented_is_refused() {
        Refusal refusal = refusedOnly(
                office.swaps(MORNING, WANG_FANG, SATURDAY, ZHOU_MIN, WANG_FANG), Code.CONSENT_MISSING, "一(二)-9");
        assertThat(refusal.facts().values()).containsEntry("officer", office.officer(ZHOU_MIN));
        assertThat(refusal.citation().basis()).isEqualTo(Basis.ASSUMPTION);
    }

    @Test
    @Proves(clause = "一(二)-9", rev = 1, by = REFUSING)
    void another_section_enters_neither_swap_nor_substitution() {
        Set<StaffId> both = Set.of(WANG_FANG, ZHOU_MIN);
        refusedOnly(
                office.submit(
                        new SwapDuties(MORNING, WANG_FANG, SATURDAY, ZHOU_MIN, "家事", both, Optional.empty()), ZHOU_MIN),
                Code.NOT_ARRANGER,
                "一(二)-9");
        refusedOnly(
                office.submit(
                        new SubstituteDuty(
                                NIGHT, WU_GANG, FENG_TAO, "生病", Set.of(FENG_TAO), Optional.empty(), Optional.empty()),
                        FENG_TAO),
                Code.NOT_ARRANGER,
                "一(二)-9");
    }

    @Test
    @Proves(clause = "一(二)-7", rev = 1, by = REFUSING)
    void a_swap_is_judged_as_the_pool_of_either_shift_would_judge_it() {
        refusedOnly(
                office.swaps(MORNING, WANG_FANG, NIGHT, WU_GANG, WANG_FANG, WU_GANG),
                Code.ASSIGNEE_NOT_ELIGIBLE,
                "一(二)-7");
    }

    @Test
    @Proves(clause = "一(二)-9", rev = 1, by = REFUSING)
    void nobody_swaps_a_duty_that_is_not_his() {
        refusedOnly(
                office.swaps(MORNING, YANG_LIU, SATURDAY, ZHOU_MIN, YANG_LIU, ZHOU_MIN), Code.NOT_ASSIGNED, "一(二)-9");
    }

    @Test
    @Proves(clause = "一(二)-9", rev = 1, by = REFUSING)
    void a_swap_with_oneself_changes_nothing_and_is_refused() {
        ShiftId morning = desk("2026-10-02", "holiday-morning");
        ShiftId afternoon = desk("2026-10-02", "holiday-afternoon");
        refused(
                office.swaps(morning, CHEN_JING, afternoon, CHEN_JING, CHEN_JING),
                Code.CHANGE_WITHOUT_EFFECT,
                "一(二)-9");
    }

    @Test
    @Proves(clause = "一(二)-9", rev = 1, by = REFUSING)
    void a_swap_within_one_shift_is_refused_and_does_not_double_anybody() {
        Regulation two = new AmendedRegulation().seats("workday-night", 2).regulation();
        DutyDesk other =
                DutyDesk.with(two, new JiaoheStaff(), "2026-09-28T09:00").publishing("2026-10-12", "2026-10-13");
        ShiftId night = desk("2026-10-12", "workday-night");
        StaffId one = other.seated(night).get(0);
        StaffId colleague = other.seated(night).get(1);
        refused(other.swaps(night, one, night, colleague, one, colleague), Code.CHANGE_WITHOUT_EFFECT, "一(二)-9");
    }

    @Test
    @Proves(clause = "一(三)-3", rev = 1, by = REFUSING)
    void nobody_is_put_on_two_seats_of_a_shift() {
        Regulation two = new AmendedRegulation().seats("workday-night", 2).regulation();
        DutyDesk other = DutyDesk.with(two, new JiaoheStaff(), "2026-09-28T09:00");
        ProposeRoster twice = new ProposeRoster(
                ROSTER,
                DutyDesk.days("2026-10-16", "2026-10-16"),
                List.of(other.assign(NIGHT, WU_GANG), other.assign(NIGHT, WU_GANG)),
                List.of());
        refused(other.submit(twice, LI_QIANG), Code.DOUBLE_DUTY, "一(三)-3");
    }

    @Test
    @Proves(clause = "一(二)-9", rev = 1, by = ACCEPTING)
    void a_duty_is_swapped_although_its_holder_has_since_moved_to_another_section() {
        MovedToAnotherSection staff = new MovedToAnotherSection(ZHOU_MIN, Jiaohe.GENERAL);
        DutyDesk moving = DutyDesk.octoberUnder(Jiaohe.regulation(), staff);
        staff.move();
        accepted(moving.swaps(MORNING, WANG_FANG, SATURDAY, ZHOU_MIN, WANG_FANG, ZHOU_MIN));
        assertThat(moving.seated(SATURDAY)).containsExactly(WANG_FANG);
    }

    @Test
    @Proves(clause = "一(二)-9", rev = 1, by = ACCEPTING)
    void a_substitute_who_consents_takes_the_place_of_another() {
        accepted(office.substitutes(NIGHT, WU_GANG, FENG_TAO, FENG_TAO));
        assertThat(office.seated(NIGHT)).containsExactly(FENG_TAO);
        notFound(office, Code.ASSIGNED_BY_EXCEPTION);
    }

    @Test
    @Proves(clause = "一(二)-9", rev = 1, by = REFUSING)
    void a_substitute_has_to_consent() {
        refusedOnly(office.substitutes(NIGHT, WU_GANG, FENG_TAO, WU_GANG), Code.CONSENT_MISSING, "一(二)-9");
    }

    @Test
    @Proves(clause = "一(二)-9", rev = 1, by = REFUSING)
    void a_change_without_a_reason_is_refused() {
        SubstituteDuty silent =
                new SubstituteDuty(NIGHT, WU_GANG, FENG_TAO, " ", Set.of(FENG_TAO), Optional.empty(), Optional.empty());
        refusedOnly(office.submit(silent, LI_QIANG), Code.REASON_MISSING, "一(二)-9");
    }

    @Test
    @Proves(clause = "一(二)-9", rev = 1, by = REFUSING)
    void what_has_begun_is_neither_swapped_nor_amended() {
        office.moveTo("2026-10-01T08:00");
        refusedOnly(
                office.swaps(MORNING, WANG_FANG, SATURDAY, ZHOU_MIN, WANG_FANG, ZHOU_MIN), Code.SHIFT_BEGUN, "一(二)-9");
        refusedOnly(amended(change(MORNING, WANG_FANG, YANG_LIU)), Code.SHIFT_BEGUN, "一(二)-9");
    }

    @Test
    @Proves(clause = "一(二)-9", rev = 1, by = ACCEPTING)
    void a_substitute_may_step_in_while_the_shift_runs() {
        office.moveTo("2026-10-01T10:00");
        accepted(office.substitutes(MORNING, WANG_FANG, YANG_LIU, YANG_LIU));
    }

    @Test
    @Proves(clause = "一(二)-9", rev = 1, by = REFUSING)
    void nobody_steps_in_for_a_shift_that_is_over() {
        office.moveTo("2026-10-01T13:00");
        refusedOnly(office.substitutes(MORNING, WANG_FANG, YANG_LIU, YANG_LIU), Code.SHIFT_BEGUN, "一(二)-9");
    }

    @Test
    @Proves(clause = "一(二)-9", rev = 1, by = REFUSING)
    void a_day_without_a_published_roster_has_nothing_to_swap() {
        ShiftId november = desk("2026-11-02", "workday-day");
        refusedOnly(office.substitutes(november, LI_QIANG, LIU_YANG, LIU_YANG), Code.ROSTER_UNKNOWN, "一(二)-9");
        refused(
                office.submit(
                        new AmendRoster(RosterId.of("none"), List.of(change(NIGHT, WU_GANG, FENG_TAO)), "改"), LI_QIANG),
                Code.ROSTER_UNKNOWN,
                "一(二)-9");
    }

    @Test
    @Proves(clause = "一(二)-9", rev = 1, by = REFUSING)
    void a_proposal_is_amended_but_not_yet_swapped() {
        DutyDesk draft = DutyDesk.at("2026-09-28T09:00").namingOctober();
        draft.given(draft.roster("2026-09-30", "2026-10-31"), LI_QIANG);
        accepted(draft.submit(new AmendRoster(ROSTER, List.of(change(NIGHT, WU_GANG, FENG_TAO)), "改"), LI_QIANG));
        refusedOnly(draft.substitutes(NIGHT, FENG_TAO, WU_GANG, WU_GANG), Code.ROSTER_UNKNOWN, "一(二)-9");
    }

    @Test
    @Proves(clause = "一(二)-9", rev = 1, by = REFUSING)
    void two_people_are_not_amended_into_one_seat() {
        ShiftId open = desk("2026-10-20", "workday-day");
        DutyDesk draft = DutyDesk.at("2026-09-28T09:00").leavingOpen(open).publishing("2026-10-20", "2026-10-21");
        Refusal refusal = refusedOnly(
                draft.submit(
                        new AmendRoster(ROSTER, List.of(added(open, LI_QIANG), added(open, WANG_FANG)), "定人"),
                        LI_QIANG),
                Code.NOT_ASSIGNED,
                "一(二)-9");
        assertThat(refusal.facts().values()).containsEntry("officer", office.officer(WANG_FANG));
    }

    @Test
    @Proves(clause = "一(二)-9", rev = 1, by = REFUSING)
    void one_duty_is_not_given_to_two_people_in_turn() {
        refused(
                amended(change(NIGHT, WU_GANG, FENG_TAO), change(NIGHT, WU_GANG, HAN_BING)),
                Code.NOT_ASSIGNED,
                "一(二)-9");
    }

    @Test
    @Proves(clause = "一(二)-9", rev = 1, by = REFUSING)
    void a_duty_outside_the_days_of_the_roster_is_not_slipped_in() {
        refused(amended(added(desk("2026-11-02", "workday-day"), LI_QIANG)), Code.NOT_ASSIGNED, "一(二)-9");
    }

    @Test
    @Proves(clause = "一(三)-3", rev = 1, by = REFUSING)
    void nobody_is_put_on_duty_during_leave() { // G24, G29
        JiaoheStaff staff = new JiaoheStaff().onLeave(FENG_TAO, "2026-10-10", "2026-10-20");
        DutyDesk away = DutyDesk.octoberUnder(Jiaohe.regulation(), staff);
        refusedOnly(away.substitutes(NIGHT, WU_GANG, FENG_TAO, FENG_TAO), Code.ASSIGNEE_ON_LEAVE, "一(三)-3");
    }

    @Test
    @Proves(clause = "一(三)-3", rev = 1, by = REFUSING)
    void a_duty_leader_is_not_at_the_desk_in_the_hours_he_leads() { // G29
        SubstituteDuty both = new SubstituteDuty(
                AFTERNOON, ZHENG_YAN, LIN_SHUANG, "人手不足", Set.of(LIN_SHUANG), Optional.of("领导顶班"), Optional.empty());
        Refusal refusal = refusedOnly(office.submit(both, LI_QIANG), Code.DOUBLE_DUTY, "一(三)-3");
        assertThat(refusal.facts().values()).containsEntry("other", leader("2026-10-01", "leader-holiday"));
    }

    @Test
    @Proves(clause = "一(三)-3", rev = 1, by = ACCEPTING)
    void one_person_may_take_two_shifts_that_follow_each_other() { // G22
        assertThat(office.seated(desk("2026-10-02", "holiday-morning")))
                .isEqualTo(office.seated(desk("2026-10-02", "holiday-afternoon")));
    }

    @Test
    @Proves(clause = "一(三)-3", rev = 1, by = ACCEPTING)
    void two_who_are_on_duty_at_once_exchange_their_places() { // G29
        ShiftId atTheDesk = SATURDAY;
        ShiftId leading = leader("2026-10-17", "leader-rest");
        Regulation led = FurtherTerms.seats("rest-day", List.of(FurtherTerms.seat("值班领导", "leader")));
        DutyDesk other = DutyDesk.with(led, new JiaoheStaff(), "2026-09-28T09:00")
                .naming(atTheDesk, TANG_YU)
                .naming(leading, LIN_SHUANG)
                .publishing("2026-10-17", "2026-10-17");
        accepted(other.swaps(atTheDesk, TANG_YU, leading, LIN_SHUANG, TANG_YU, LIN_SHUANG));
        assertThat(other.seated(atTheDesk)).containsExactly(LIN_SHUANG);
        assertThat(other.seated(leading)).containsExactly(TANG_YU);
    }

    @Test
    @Proves(clause = "一(三)-3", rev = 1, by = REFUSING)
    void a_duty_of_the_roster_before_that_lasts_into_this_one_counts() { // G29
        ShiftId leading = leader("2026-10-12", "leader-workday");
        DutyDesk other =
                DutyDesk.at("2026-09-28T09:00").naming(leading, GAO_FENG).publishing("2026-10-12", "2026-10-12");
        ProposeRoster next = new ProposeRoster(
                RosterId.of("next"),
                DutyDesk.days("2026-10-13", "2026-10-13"),
                List.of(other.assign(desk("2026-10-13", "workday-day"), GAO_FENG)),
                List.of());
        Refusal refusal = refused(other.submit(next, LI_QIANG), Code.DOUBLE_DUTY, "一(三)-3");
        assertThat(refusal.facts().values()).containsEntry("other", leading);
    }
}
