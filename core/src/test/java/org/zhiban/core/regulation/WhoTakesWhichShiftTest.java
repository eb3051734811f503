package org.zhiban.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.clausetests.Proves.By.ACCEPTING;
import static org.zhiban.clausetests.Proves.By.REFUSING;
import static org.zhiban.core.office.DutyDesk.desk;
import static org.zhiban.core.regulation.Judged.accepted;
import static org.zhiban.core.regulation.Judged.found;
import static org.zhiban.core.regulation.Judged.notFound;
import static org.zhiban.core.regulation.Judged.refused;
import static org.zhiban.core.regulation.Judged.refusedOnly;
import static org.zhiban.core.staff.JiaoheStaff.*;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhiban.clausetests.Proves;
import org.zhiban.core.event.DutySubstituted;
import org.zhiban.core.event.FairShare;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.RosterPublished;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.SubstituteDuty;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.staff.StaffId;

/** 一(二), first half: the secretariat by day, the men of the sections by night, everybody on holidays, in turns. */
class WhoTakesWhichShiftTest {
    private static final ShiftId WORKDAY = desk("2026-10-19", "workday-day");
    private static final ShiftId NIGHT = desk("2026-10-16", "workday-night");
    private static final ShiftId HOLIDAY = desk("2026-10-01", "holiday-morning");
    private static final ShiftId HOLIDAY_NIGHT = desk("2026-10-01", "holiday-night");

    private final DutyDesk office = DutyDesk.at("2026-09-28T09:00");

    private Ruling<LogEntry> assigned(ShiftId shift, StaffId person) {
        String day = shift.date().toString();
        return office.submit(office.naming(shift, person).roster(day, day), ZHANG_WEI);
    }

    private Ruling<LogEntry> standsIn(DutyDesk office, ShiftId shift, StaffId was, StaffId now, String exception) {
        return office.submit(
                new SubstituteDuty(shift, was, now, "开会", Set.of(now), Optional.of(exception), Optional.empty()),
                ZHANG_WEI);
    }

    @Test
    @Proves(clause = "一(二)-1", rev = 1, by = ACCEPTING)
    void the_secretariat_keeps_the_workday_shift() {
        accepted(assigned(WORKDAY, LIU_YANG));
    }

    @Test
    @Proves(clause = "一(二)-1", rev = 1, by = ACCEPTING)
    void where_no_signatory_is_named_the_first_of_the_secretariat_to_sign_takes_the_post() { // G03
        office.leavingOpen(WORKDAY).publishing("2026-10-19", "2026-10-19").onDuty("2026-10-19T08:00", CHEN_JING);
        assertThat(office.view().state().board().on(Jiaohe.DESK).orElseThrow().officer())
                .isEqualTo(office.officer(CHEN_JING));
    }

    @Test
    @Proves(clause = "一(二)-1", rev = 1, by = ACCEPTING)
    void a_roster_with_a_signatory_for_every_workday_raises_nothing() {
        notFound(DutyDesk.october(), Code.SIGNATORY_UNNAMED);
    }

    @Test
    @Proves(clause = "一(二)-1", rev = 1, by = REFUSING)
    void another_section_cannot_be_given_the_workday_shift() {
        refusedOnly(assigned(WORKDAY, HAN_BING), Code.ASSIGNEE_NOT_ELIGIBLE, "一(二)-1");
    }

    @Test
    @Proves(clause = "一(二)-1", rev = 1, by = REFUSING)
    void a_workday_without_a_named_signatory_is_found() { // G03
        office.leavingOpen(WORKDAY).publishing("2026-10-19", "2026-10-20");
        Finding finding = found(office, Code.SIGNATORY_UNNAMED, "一(二)-1");
        assertThat(finding.facts().values()).containsEntry("shift", WORKDAY);
        assertThat(finding.evidence()).containsExactly(office.entry(RosterPublished.class));
    }

    @Test
    @Proves(clause = "一(二)-1", rev = 1, by = REFUSING)
    void another_section_standing_in_by_a_recorded_exception_is_let_in_and_found() {
        DutyDesk october = DutyDesk.october();
        accepted(standsIn(october, WORKDAY, LIU_YANG, HAN_BING, "秘书科全员下乡"));
        Finding finding = found(october, Code.ASSIGNED_BY_EXCEPTION, "一(二)-1");
        assertThat(finding.answerable()).containsExactly(HAN_BING);
        assertThat(finding.evidence()).containsExactly(october.entry(DutySubstituted.class));
    }

    @Test
    void an_office_whose_text_does_not_speak_of_exceptions_is_told_of_none() {
        DutyDesk silent =
                DutyDesk.octoberUnder(Jiaohe.regulation().without(Code.ASSIGNED_BY_EXCEPTION), new JiaoheStaff());
        accepted(standsIn(silent, WORKDAY, LIU_YANG, HAN_BING, "秘书科全员下乡"));
        notFound(silent, Code.ASSIGNED_BY_EXCEPTION);
    }

    @Test
    @Proves(clause = "一(二)-7", rev = 1, by = ACCEPTING)
    void a_man_of_any_section_takes_a_night() {
        accepted(assigned(NIGHT, WU_GANG));
    }

    @Test
    @Proves(clause = "一(二)-7", rev = 1, by = ACCEPTING)
    void an_office_that_drops_the_rule_of_men_lets_a_woman_take_a_night() { // G28
        Regulation equal = new AmendedRegulation().poolLike("night", "holiday").regulation();
        DutyDesk other = DutyDesk.with(equal, new JiaoheStaff(), "2026-09-28T09:00");
        accepted(other.submit(other.naming(NIGHT, ZHENG_YAN).roster("2026-10-16", "2026-10-16"), ZHANG_WEI));
    }

    @Test
    @Proves(clause = "一(二)-7", rev = 1, by = REFUSING)
    void a_woman_is_not_put_on_a_night() {
        refusedOnly(assigned(NIGHT, ZHENG_YAN), Code.ASSIGNEE_NOT_ELIGIBLE, "一(二)-7");
    }

    @Test
    @Proves(clause = "一(二)-7", rev = 1, by = REFUSING)
    void the_rule_of_nights_prevails_on_holiday_nights_too() { // G05
        refusedOnly(assigned(HOLIDAY_NIGHT, YANG_LIU), Code.ASSIGNEE_NOT_ELIGIBLE, "一(二)-7");
    }

    @Test
    @Proves(clause = "一(二)-7", rev = 1, by = REFUSING)
    void a_woman_standing_in_at_night_needs_a_stated_exception() { // G28
        DutyDesk october = DutyDesk.october();
        refusedOnly(standsIn(october, NIGHT, WU_GANG, ZHENG_YAN, " "), Code.ASSIGNEE_NOT_ELIGIBLE, "一(二)-7");
        accepted(standsIn(october, NIGHT, WU_GANG, ZHENG_YAN, "防汛值守"));
        found(october, Code.ASSIGNED_BY_EXCEPTION, "一(二)-7");
    }

    @Test
    @Proves(clause = "一(二)-7", rev = 1, by = ACCEPTING)
    void nights_shared_evenly_raise_nothing() { // G30
        nightsOf(office, WU_GANG, ZHAO_LEI);
        notFound(office, Code.ROTATION_SKEWED);
    }

    @Test
    @Proves(clause = "一(二)-7", rev = 1, by = REFUSING)
    void nights_always_kept_by_the_same_man_are_found() { // G30
        nightsOf(office, WU_GANG, WU_GANG);
        Finding finding = found(office, Code.ROTATION_SKEWED, "一(二)-7");
        assertThat(finding.answerable()).containsExactly(WU_GANG);
        assertThat(finding.facts().values()).containsEntry("spread", 2 * FairShare.DUTY);
        assertThat(finding.facts().values()).containsEntry("lowest", 0L);
    }

    @Test
    void where_sections_take_turns_people_are_not_compared() {
        DutyDesk bySection = DutyDesk.with(FurtherTerms.sharedBySection(), new JiaoheStaff(), "2026-09-28T09:00");
        nightsOf(bySection, WU_GANG, WU_GANG);
        notFound(bySection, Code.ROTATION_SKEWED);
    }

    private static void nightsOf(DutyDesk office, StaffId monday, StaffId thursday) {
        office.naming(desk("2026-10-12", "workday-night"), monday)
                .naming(desk("2026-10-13", "workday-night"), FENG_TAO)
                .naming(desk("2026-10-14", "workday-night"), HAN_BING)
                .naming(desk("2026-10-15", "workday-night"), thursday)
                .publishing("2026-10-12", "2026-10-15", share(WU_GANG, "night"), share(ZHAO_LEI, "night"));
    }

    /** One duty in the period is everybody's fair share. */
    private static FairShare share(StaffId person, String category) {
        return new FairShare(person, "duty", category, FairShare.DUTY, 0);
    }

    @Test
    @Proves(clause = "一(二)-8", rev = 1, by = ACCEPTING)
    void everybody_of_all_sections_may_be_put_on_a_holiday() {
        accepted(assigned(HOLIDAY, YANG_LIU));
        accepted(assigned(HOLIDAY, SUN_DEBIAO));
    }

    @Test
    @Proves(clause = "一(二)-8", rev = 1, by = ACCEPTING)
    void holidays_shared_evenly_raise_nothing() { // G30
        holidaysOf(YANG_LIU, CHEN_JING);
        notFound(office, Code.ROTATION_SKEWED);
    }

    @Test
    @Proves(clause = "一(二)-8", rev = 1, by = REFUSING)
    void who_is_of_no_section_of_the_rotation_is_not_put_on_a_holiday() {
        refused(assigned(HOLIDAY, TANG_YU), Code.ASSIGNEE_NOT_ELIGIBLE, "一(二)-8");
    }

    @Test
    @Proves(clause = "一(二)-8", rev = 1, by = REFUSING)
    void holidays_always_served_by_the_same_person_are_found() { // G30
        holidaysOf(YANG_LIU, YANG_LIU);
        assertThat(found(office, Code.ROTATION_SKEWED, "一(二)-8").answerable()).containsExactly(YANG_LIU);
    }

    private void holidaysOf(StaffId first, StaffId second) {
        office.naming(desk("2026-10-01", "holiday-morning"), first)
                .naming(desk("2026-10-02", "holiday-morning"), second)
                .publishing("2026-10-01", "2026-10-02", share(YANG_LIU, "holiday"), share(CHEN_JING, "holiday"));
    }
}
