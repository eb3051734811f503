package org.zhiban.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.clausetests.Proves.By.ACCEPTING;
import static org.zhiban.clausetests.Proves.By.REFUSING;
import static org.zhiban.core.office.DutyDesk.desk;
import static org.zhiban.core.office.DutyDesk.span;
import static org.zhiban.core.regulation.Jiaohe.DESK;
import static org.zhiban.core.regulation.Judged.accepted;
import static org.zhiban.core.regulation.Judged.found;
import static org.zhiban.core.regulation.Judged.notFound;
import static org.zhiban.core.regulation.Judged.refusedOnly;
import static org.zhiban.core.staff.JiaoheStaff.*;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhiban.clausetests.Proves;
import org.zhiban.core.event.CheckAnswer;
import org.zhiban.core.event.ChecklistAnswered;
import org.zhiban.core.event.LeaderLeft;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.MatterRegistered;
import org.zhiban.core.event.OfficerLeft;
import org.zhiban.core.event.PostTaken;
import org.zhiban.core.event.SpotChecked;
import org.zhiban.core.form.Means;
import org.zhiban.core.language.Wording;
import org.zhiban.core.office.AnswerChecklist;
import org.zhiban.core.office.CheckPost;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.LeavePost;
import org.zhiban.core.office.LeavePremises;
import org.zhiban.core.office.NoteAbsence;
import org.zhiban.core.office.RegisterMatter;
import org.zhiban.core.office.ReportMatter;
import org.zhiban.core.office.ReturnToPost;
import org.zhiban.core.office.ReturnToPremises;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.staff.StaffId;

/** 一(三)-3 to -6: officers at their post, equipment in order, the leader in the house, urgent matters in time. */
class AtThePostTest {
    private static final MatterId BURST_PIPE = MatterId.of("burst-pipe");

    /** The first morning of the holiday: Wang Fang at the desk, Lin Shuang in charge. */
    private final DutyDesk office = DutyDesk.october().onDuty("2026-10-01T08:00", WANG_FANG);

    private Ruling<LogEntry> leaves(StaffId officer, StaffId standIn) {
        return office.submit(
                new LeavePost(DESK, Optional.ofNullable(standIn), Optional.of(LIN_SHUANG), "用餐", Optional.empty()),
                officer);
    }

    private Ruling<LogEntry> returns(StaffId officer) {
        return office.submit(new ReturnToPost(DESK, Optional.empty()), officer);
    }

    private void spotCheck(boolean answered) {
        office.moveTo("2026-10-01T10:00")
                .given(
                        new CheckPost(DESK, Optional.of(WANG_FANG).filter(any -> answered), 20, Optional.empty()),
                        LIN_SHUANG);
    }

    @Test
    @Proves(clause = "一(三)-3", rev = 1, by = ACCEPTING)
    void who_leaves_the_post_to_a_stand_in_breaks_nothing() { // G25
        accepted(leaves(WANG_FANG, YANG_LIU));
        accepted(office.moveTo("2026-10-01T08:30").submit(urgent("停水"), YANG_LIU));
        notFound(office, Code.ABSENCE_UNCOVERED);
    }

    @Test
    @Proves(clause = "一(三)-3", rev = 1, by = ACCEPTING)
    void an_answered_spot_check_raises_nothing() {
        spotCheck(true);
        notFound(office, Code.SPOT_CHECK_MISSED);
    }

    @Test
    @Proves(clause = "一(三)-3", rev = 1, by = REFUSING)
    void who_leaves_the_post_to_nobody_is_found_for_the_time_away() {
        accepted(office.moveTo("2026-10-01T09:00").submit(leaving(), LIN_SHUANG));
        accepted(office.moveTo("2026-10-01T09:40").submit(new ReturnToPost(DESK, Optional.empty()), WANG_FANG));
        Finding finding = found(office, Code.ABSENCE_UNCOVERED, "一(三)-3");
        assertThat(finding.span()).isEqualTo(span("2026-10-01T09:00", "2026-10-01T09:40"));
        assertThat(finding.answerable()).containsExactly(WANG_FANG);
        assertThat(finding.evidence()).containsExactly(office.entry(OfficerLeft.class));
    }

    private static NoteAbsence leaving() {
        return new NoteAbsence(DESK, Optional.empty());
    }

    @Test
    @Proves(clause = "一(三)-3", rev = 1, by = REFUSING)
    void an_absence_ends_with_the_shift_even_where_nobody_wrote_of_a_return() {
        accepted(office.moveTo("2026-10-01T12:00").submit(leaving(), LIN_SHUANG));
        office.relieved("2026-10-01T13:00", WANG_FANG, ZHENG_YAN).moveTo("2026-10-01T17:00");
        assertThat(found(office, Code.ABSENCE_UNCOVERED, "一(三)-3").span())
                .isEqualTo(span("2026-10-01T12:00", "2026-10-01T13:00"));
    }

    @Test
    @Proves(clause = "三(一)-3", rev = 1, by = REFUSING)
    void nobody_stands_in_for_himself() {
        refusedOnly(leaves(WANG_FANG, WANG_FANG), Code.LEAVE_NOT_PERMITTED, "三(一)-3");
    }

    @Test
    @Proves(clause = "一(三)-3", rev = 1, by = REFUSING)
    void an_unanswered_spot_check_is_found_against_who_held_the_post() {
        spotCheck(false);
        Finding finding = found(office, Code.SPOT_CHECK_MISSED, "一(三)-3");
        assertThat(finding.answerable()).containsExactly(WANG_FANG);
        assertThat(finding.evidence()).containsExactly(office.entry(SpotChecked.class));
        assertThat(finding.span().start()).isEqualTo(DutyDesk.time("2026-10-01T10:00"));
    }

    @Test
    @Proves(clause = "一(三)-3", rev = 1, by = REFUSING)
    void who_is_not_on_the_post_neither_writes_in_its_book_nor_leaves_it() {
        refusedOnly(leaves(ZHENG_YAN, YANG_LIU), Code.NOT_ON_POST, "一(三)-3");
        refusedOnly(returns(ZHENG_YAN), Code.NOT_ON_POST, "一(三)-3");
        refusedOnly(office.submit(urgent("停水"), ZHENG_YAN), Code.NOT_ON_POST, "一(三)-3");
    }

    @Test
    @Proves(clause = "一(三)-3", rev = 1, by = REFUSING)
    void a_stand_in_writes_no_more_once_the_officer_is_back() {
        accepted(leaves(WANG_FANG, YANG_LIU));
        accepted(office.moveTo("2026-10-01T08:30").submit(new ReturnToPost(DESK, Optional.empty()), WANG_FANG));
        refusedOnly(office.submit(urgent("停水"), YANG_LIU), Code.NOT_ON_POST, "一(三)-3");
    }

    @Test
    @Proves(clause = "一(三)-3", rev = 1, by = ACCEPTING)
    void a_month_with_two_days_between_duties_raises_nothing() { // G29
        DutyDesk rested = DutyDesk.at("2026-09-28T09:00").publishing("2026-10-12", "2026-10-18");
        notFound(rested, Code.REST_TOO_SHORT);
    }

    @Test
    @Proves(clause = "一(三)-3", rev = 1, by = REFUSING)
    void two_nights_too_close_together_are_let_through_and_told() { // G29
        DutyDesk tired = DutyDesk.at("2026-09-28T09:00")
                .naming(desk("2026-10-12", "workday-night"), WU_GANG)
                .naming(desk("2026-10-14", "workday-night"), WU_GANG)
                .publishing("2026-10-12", "2026-10-16");
        Finding finding = found(tired, Code.REST_TOO_SHORT, "一(三)-3");
        assertThat(finding.severity()).isEqualTo(Severity.NOTICE);
        assertThat(finding.answerable()).containsExactly(WU_GANG);
        assertThat(finding.citation().basis()).isEqualTo(Basis.ASSUMPTION);
    }

    @Test
    @Proves(clause = "一(三)-4", rev = 1, by = ACCEPTING)
    void a_shift_in_which_everything_was_checked_and_works_raises_nothing() {
        office.answersChecklist(WANG_FANG).relieved("2026-10-01T13:00", WANG_FANG, ZHENG_YAN);
        notFound(office, Code.CHECK_MISSING);
        notFound(office, Code.CHECK_FAILED);
    }

    @Test
    @Proves(clause = "一(三)-4", rev = 1, by = REFUSING)
    void a_shift_that_ended_without_a_check_is_found() {
        checks(
                new CheckAnswer("传真机", true, ""),
                new CheckAnswer("督查室传真机", true, ""),
                new CheckAnswer("电话分机", true, ""),
                new CheckAnswer("督查室电话分机", true, ""));
        office.relieved("2026-10-01T13:00", WANG_FANG, ZHENG_YAN);
        Finding finding = unchecked("值班电话");
        assertThat(finding.span()).isEqualTo(span("2026-10-01T08:00", "2026-10-01T13:00"));
        assertThat(finding.answerable()).containsExactly(WANG_FANG);
        assertThat(finding.evidence()).containsExactly(office.entry(PostTaken.class));
    }

    @Test
    @Proves(clause = "一(三)-4", rev = 1, by = REFUSING)
    void who_hands_the_post_on_in_the_very_minute_of_taking_it_has_checked_no_more_than_the_handover_asks() {
        checks(
                new CheckAnswer("传真机", true, ""),
                new CheckAnswer("督查室传真机", true, ""),
                new CheckAnswer("电话分机", true, ""),
                new CheckAnswer("督查室电话分机", true, ""));
        office.handsOver(WANG_FANG, ZHENG_YAN);
        assertThat(unchecked("值班电话").span().start()).isEqualTo(DutyDesk.time("2026-10-01T08:00"));
    }

    private Finding unchecked(String item) {
        List<Finding> findings = office.findings(Code.CHECK_MISSING).stream()
                .filter(finding -> finding.facts().values().get("item").equals(item(item)))
                .toList();
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).citation().clause()).isEqualTo("一(三)-4");
        return findings.get(0);
    }

    private static Wording item(String zh) {
        return Jiaohe.regulation().checklist().stream()
                .map(CheckItem::name)
                .filter(name -> name.zh().equals(zh))
                .findFirst()
                .orElseThrow();
    }

    private void checks(CheckAnswer... checks) {
        office.given(new AnswerChecklist(DESK, List.of(checks), Optional.empty()), WANG_FANG);
    }

    @Test
    @Proves(clause = "一(三)-4", rev = 1, by = REFUSING)
    void a_fault_is_found_until_it_is_mended() {
        checks(new CheckAnswer("值班电话", false, "无声"));
        office.moveTo("2026-10-01T10:00");
        Finding finding = found(office, Code.CHECK_FAILED, "一(三)-4");
        assertThat(finding.span()).isEqualTo(span("2026-10-01T08:00", "2026-10-01T10:00"));
        assertThat(finding.evidence()).containsExactly(office.entry(ChecklistAnswered.class));
        office.answersChecklist(WANG_FANG);
        Finding mended = found(office, Code.CHECK_FAILED, "一(三)-4");
        assertThat(mended.severity()).isEqualTo(Severity.NOTICE);
        assertThat(mended.span()).isEqualTo(finding.span());
    }

    private Ruling<LogEntry> leavesTheHouse(String business, String phone) {
        return office.moveTo("2026-10-01T09:00")
                .submit(new LeavePremises(business, phone, Optional.empty()), LIN_SHUANG);
    }

    @Test
    @Proves(clause = "一(三)-5", rev = 1, by = REFUSING)
    void who_leaves_a_number_that_is_none_cannot_be_reached() {
        refusedOnly(leavesTheHouse("防汛会议", "12"), Code.LEADER_AWAY_UNEXPLAINED, "一(三)-5");
        refusedOnly(leavesTheHouse("防汛会议", "手机"), Code.LEADER_AWAY_UNEXPLAINED, "一(三)-5");
    }

    @Test
    @Proves(clause = "一(三)-5", rev = 1, by = ACCEPTING)
    void the_duty_leader_may_leave_on_business_if_he_can_be_reached() { // G08
        accepted(leavesTheHouse("防汛会议", "13800000000"));
        office.moveTo("2026-10-01T13:00").given(new ReturnToPremises(Optional.empty()), LIN_SHUANG);
        notFound(office.moveTo("2026-10-01T20:00"), Code.LEADER_AWAY_LONG);
    }

    @Test
    @Proves(clause = "一(三)-5", rev = 1, by = REFUSING)
    void the_duty_leader_does_not_leave_without_business_or_without_a_number() {
        refusedOnly(leavesTheHouse(" ", "13800000000"), Code.LEADER_AWAY_UNEXPLAINED, "一(三)-5");
        refusedOnly(leavesTheHouse("防汛会议", ""), Code.LEADER_AWAY_UNEXPLAINED, "一(三)-5");
    }

    @Test
    @Proves(clause = "一(三)-5", rev = 1, by = REFUSING)
    void a_leader_on_business_for_more_than_four_hours_is_told() { // G08
        accepted(leavesTheHouse("防汛会议", "13800000000"));
        office.moveTo("2026-10-01T13:01").given(new ReturnToPremises(Optional.empty()), LIN_SHUANG);
        Finding finding = found(office, Code.LEADER_AWAY_LONG, "一(三)-5");
        assertThat(finding.span()).isEqualTo(span("2026-10-01T09:00", "2026-10-01T13:01"));
        assertThat(finding.answerable()).containsExactly(LIN_SHUANG);
        assertThat(finding.evidence()).containsExactly(office.entry(LeaderLeft.class));
        assertThat(finding.severity()).isEqualTo(Severity.NOTICE);
    }

    @Test
    @Proves(clause = "一(三)-5", rev = 1, by = REFUSING)
    void a_leader_is_away_at_most_until_another_is_in_charge() {
        accepted(leavesTheHouse("防汛会议", "13800000000"));
        office.moveTo("2026-10-05T12:00");
        assertThat(found(office, Code.LEADER_AWAY_LONG, "一(三)-5").span())
                .isEqualTo(span("2026-10-01T09:00", "2026-10-02T08:00"));
    }

    private static RegisterMatter urgent(String content) {
        return new RegisterMatter(BURST_PIPE, DESK, content, "通知水务公司", true, Optional.empty());
    }

    private Ruling<LogEntry> reports(StaffId leader) {
        return office.submit(new ReportMatter(BURST_PIPE, leader, Means.PHONE, Optional.empty()), WANG_FANG);
    }

    @Test
    @Proves(clause = "一(三)-6", rev = 1, by = ACCEPTING)
    void an_urgent_matter_told_to_the_duty_leader_within_ten_minutes_raises_nothing() { // G10
        office.given(urgent("主管道爆裂"), WANG_FANG).moveTo("2026-10-01T08:10");
        accepted(reports(LIN_SHUANG));
        notFound(office.moveTo("2026-10-01T12:00"), Code.REPORT_LATE);
    }

    @Test
    @Proves(clause = "一(三)-6", rev = 1, by = REFUSING)
    void an_urgent_matter_told_later_is_found_with_the_time_it_took() { // G10
        office.given(urgent("主管道爆裂"), WANG_FANG).moveTo("2026-10-01T08:11");
        accepted(reports(LIN_SHUANG));
        Finding finding = found(office, Code.REPORT_LATE, "一(三)-6");
        assertThat(finding.span()).isEqualTo(span("2026-10-01T08:00", "2026-10-01T08:11"));
        assertThat(finding.answerable()).containsExactly(WANG_FANG);
        assertThat(finding.evidence()).containsExactly(office.entry(MatterRegistered.class));
        assertThat(finding.citation().basis()).isEqualTo(Basis.ASSUMPTION);
    }

    @Test
    @Proves(clause = "一(三)-6", rev = 1, by = REFUSING)
    void an_urgent_matter_never_told_is_found_while_it_waits() {
        office.given(urgent("主管道爆裂"), WANG_FANG);
        notFound(office.moveTo("2026-10-01T08:10"), Code.REPORT_LATE);
        found(office.moveTo("2026-10-01T09:00"), Code.REPORT_LATE, "一(三)-6");
    }

    @Test
    @Proves(clause = "一(三)-2", rev = 1, by = REFUSING)
    void telling_a_leader_who_is_not_in_charge_is_no_report() {
        office.given(urgent("主管道爆裂"), WANG_FANG);
        refusedOnly(reports(GAO_FENG), Code.NOT_DUTY_LEADER, "一(三)-2");
    }

    @Test
    @Proves(clause = "一(三)-4", rev = 1, by = ACCEPTING)
    void whoever_comes_next_and_can_be_reached_is_nobodys_worry() { // G10
        assertThat(office.due()).extracting(Deadline::code).doesNotContain(Code.OFFICER_UNREACHABLE);
    }

    @Test
    @Proves(clause = "一(三)-4", rev = 1, by = REFUSING)
    void who_comes_next_and_is_on_leave_by_now_is_warned_of_before_the_shift() { // G10
        JiaoheStaff staff = new JiaoheStaff();
        DutyDesk later = DutyDesk.octoberUnder(Jiaohe.regulation(), staff).onDuty("2026-10-01T08:00", WANG_FANG);
        staff.onLeave(ZHENG_YAN, "2026-10-01", "2026-10-01");
        assertThat(later.due())
                .filteredOn(due -> due.code() == Code.OFFICER_UNREACHABLE)
                .extracting(Deadline::by)
                .containsExactly(DutyDesk.time("2026-10-01T13:00"));
    }
}
