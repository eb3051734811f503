package org.zhiban.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.clausetests.Proves.By.ACCEPTING;
import static org.zhiban.clausetests.Proves.By.REFUSING;
import static org.zhiban.core.office.DutyDesk.span;
import static org.zhiban.core.regulation.Deeds.*;
import static org.zhiban.core.regulation.Jiaohe.DESK;
import static org.zhiban.core.regulation.Judged.*;
import static org.zhiban.core.staff.JiaoheStaff.*;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhiban.clausetests.Proves;
import org.zhiban.core.event.CallMissed;
import org.zhiban.core.event.ChecklistAnswered;
import org.zhiban.core.event.DutyRelocated;
import org.zhiban.core.event.HandoverMode;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.OfficerSignedIn;
import org.zhiban.core.event.OfficerSignedOut;
import org.zhiban.core.event.PostTaken;
import org.zhiban.core.event.SpotChecked;
import org.zhiban.core.event.VisitorReceived;
import org.zhiban.core.form.Means;
import org.zhiban.core.language.Wording;
import org.zhiban.core.office.CheckPost;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.LeavePost;
import org.zhiban.core.office.NoteMissedCall;
import org.zhiban.core.office.NoteVisitorLeft;
import org.zhiban.core.office.OfferHandover;
import org.zhiban.core.office.RelocateDuty;
import org.zhiban.core.office.SignIn;
import org.zhiban.core.office.SignOut;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.staff.StaffId;

/** 三(一), 三(五), 三(六): on time, at the post, face to face; a clean and quiet room; duty kept elsewhere only with cause. */
class ConductOnDutyTest {
    private static final List<String> PHONE_AND_BOOK = List.of("值班电话", "记录本");

    private final DutyDesk office = DutyDesk.october().onDuty("2026-10-01T08:00", WANG_FANG);

    private Ruling<LogEntry> moves(String place, String reason, List<String> carried) {
        return office.submit(new RelocateDuty(DESK, place, reason, carried, Optional.empty()), WANG_FANG);
    }

    private Ruling<LogEntry> leaves(StaffId permittedBy, StaffId standIn) {
        return office.submit(
                new LeavePost(
                        DESK, Optional.ofNullable(standIn), Optional.ofNullable(permittedBy), "送医", Optional.empty()),
                WANG_FANG);
    }

    private DutyDesk spotCheck(int seconds) {
        return office.moveTo("2026-10-01T10:00")
                .given(new CheckPost(DESK, Optional.of(WANG_FANG), seconds, Optional.empty()), LIN_SHUANG);
    }

    private Ruling<LogEntry> offers(String localTime, HandoverMode mode) {
        return office.moveTo(localTime)
                .readiesHandover(WANG_FANG)
                .submit(new OfferHandover(DESK, ZHENG_YAN, List.of(), true, mode, "值班室", Optional.empty()), WANG_FANG);
    }

    private DutyDesk signsIn(String localTime, String place) {
        return office.moveTo(localTime).given(new SignIn(DESK, place, Optional.empty()), ZHENG_YAN);
    }

    @Test
    @Proves(clause = "三(一)-1", rev = 1, by = ACCEPTING)
    void who_signs_in_by_the_hour_is_on_time() {
        signsIn("2026-10-01T13:00", "值班室");
        notFound(office, Code.SIGN_IN_LATE);
    }

    @Test
    @Proves(clause = "三(一)-1", rev = 1, by = REFUSING)
    void who_signs_in_later_is_found() {
        signsIn("2026-10-01T13:01", "值班室");
        Finding finding = found(office, Code.SIGN_IN_LATE, "三(一)-1");
        assertThat(finding.answerable()).containsExactly(ZHENG_YAN);
        assertThat(finding.span()).isEqualTo(span("2026-10-01T13:00", "2026-10-01T13:01"));
        assertThat(finding.evidence()).containsExactly(office.entry(OfficerSignedIn.class));
    }

    @Test
    @Proves(clause = "三(一)-1", rev = 1, by = ACCEPTING)
    void where_five_minutes_are_given_who_signs_in_within_them_is_on_time() { // G19
        Regulation lenient = new AmendedRegulation().limit(Limit.SIGN_IN, 5).regulation();
        DutyDesk other = DutyDesk.octoberUnder(lenient, new JiaoheStaff())
                .moveTo("2026-10-01T13:04")
                .given(new SignIn(DESK, "值班室", Optional.empty()), ZHENG_YAN);
        notFound(other, Code.SIGN_IN_LATE);
    }

    @Test
    @Proves(clause = "一(四)-3", rev = 1, by = REFUSING)
    void who_is_not_on_the_roster_does_not_sign_in() {
        refusedOnly(office.submit(new SignIn(DESK, "值班室", Optional.empty()), YANG_LIU), Code.NOT_ROSTERED, "一(四)-3");
    }

    @Test
    @Proves(clause = "三(一)-1", rev = 1, by = ACCEPTING)
    void who_signs_out_after_handing_over_kept_the_hours() {
        office.relieved("2026-10-01T13:00", WANG_FANG, ZHENG_YAN).given(new SignOut(DESK, Optional.empty()), WANG_FANG);
        notFound(office, Code.LEFT_EARLY);
    }

    @Test
    @Proves(clause = "三(一)-1", rev = 1, by = REFUSING)
    void who_signs_out_while_still_holding_the_post_is_found() {
        office.moveTo("2026-10-01T12:00").given(new SignOut(DESK, Optional.empty()), WANG_FANG);
        office.relieved("2026-10-01T13:00", WANG_FANG, ZHENG_YAN);
        Finding finding = found(office, Code.LEFT_EARLY, "三(一)-1");
        assertThat(finding.answerable()).containsExactly(WANG_FANG);
        assertThat(finding.span()).isEqualTo(span("2026-10-01T12:00", "2026-10-01T13:00"));
        assertThat(finding.evidence())
                .containsExactly(office.entry(OfficerSignedOut.class), office.entry(PostTaken.class));
    }

    @Test
    @Proves(clause = "三(一)-2", rev = 1, by = ACCEPTING)
    void the_officer_answers_a_spot_check_within_a_minute() {
        spotCheck(60);
        notFound(office, Code.SPOT_CHECK_SLOW);
    }

    @Test
    @Proves(clause = "三(一)-2", rev = 1, by = REFUSING)
    void an_answer_after_more_than_a_minute_is_found() {
        spotCheck(61);
        Finding finding = found(office, Code.SPOT_CHECK_SLOW, "三(一)-2");
        assertThat(finding.answerable()).containsExactly(WANG_FANG);
        assertThat(finding.evidence()).containsExactly(office.entry(SpotChecked.class));
    }

    @Test
    @Proves(clause = "三(一)-2", rev = 1, by = REFUSING)
    void an_answer_by_somebody_else_is_found() {
        office.given(new CheckPost(DESK, Optional.of(YANG_LIU), 5, Optional.empty()), LIN_SHUANG);
        assertThat(found(office, Code.SPOT_CHECK_SLOW, "三(一)-2").answerable()).containsExactly(WANG_FANG);
    }

    @Test
    @Proves(clause = "三(一)-3", rev = 1, by = ACCEPTING)
    void with_the_duty_leaders_leave_and_a_stand_in_one_may_go() { // G25
        accepted(leaves(LIN_SHUANG, YANG_LIU));
    }

    @Test
    @Proves(clause = "三(一)-3", rev = 1, by = REFUSING)
    void nobody_leaves_on_his_own_word() {
        refusedOnly(leaves(null, YANG_LIU), Code.LEAVE_NOT_PERMITTED, "三(一)-3");
        refusedOnly(leaves(TANG_YU, YANG_LIU), Code.LEAVE_NOT_PERMITTED, "三(一)-3");
        refusedOnly(leaves(LIN_SHUANG, null), Code.LEAVE_NOT_PERMITTED, "三(一)-3");
    }

    @Test
    @Proves(clause = "三(一)-4", rev = 1, by = ACCEPTING)
    void on_a_holiday_both_meet() {
        accepted(offers("2026-10-01T12:55", HandoverMode.FACE_TO_FACE));
    }

    @Test
    @Proves(clause = "三(一)-4", rev = 1, by = REFUSING)
    void on_a_holiday_a_handover_by_phone_is_refused() { // G21
        refusedOnly(offers("2026-10-01T12:55", HandoverMode.REMOTE), Code.NOT_FACE_TO_FACE, "三(一)-4");
    }

    @Test
    @Proves(clause = "三(一)-4", rev = 1, by = ACCEPTING)
    void between_two_workdays_a_handover_by_phone_will_do() { // G21
        DutyDesk workday = DutyDesk.october()
                .onDuty("2026-09-30T08:00", LI_QIANG)
                .moveTo("2026-09-30T17:55")
                .readiesHandover(LI_QIANG);
        accepted(workday.submit(
                new OfferHandover(DESK, ZHAO_LEI, List.of(), true, HandoverMode.REMOTE, "秘书科", Optional.empty()),
                LI_QIANG));
    }

    @Test
    @Proves(clause = "三(五)-3", rev = 1, by = ACCEPTING)
    void a_visitor_who_leaves_within_two_hours_chats_with_nobody() {
        office.given(receives("刘永", "咨询低保"), WANG_FANG)
                .moveTo("2026-10-01T10:00")
                .given(new NoteVisitorLeft(office.entry(VisitorReceived.class), Optional.empty()), WANG_FANG)
                .moveTo("2026-10-01T12:00");
        notFound(office, Code.VISITOR_STAYS);
    }

    @Test
    @Proves(clause = "三(五)-3", rev = 1, by = REFUSING)
    void a_visitor_who_stays_on_is_found() { // G10
        office.given(receives("刘永", "咨询低保"), WANG_FANG).moveTo("2026-10-01T10:01");
        Finding finding = found(office, Code.VISITOR_STAYS, "三(五)-3");
        assertThat(finding.span()).isEqualTo(span("2026-10-01T08:00", "2026-10-01T10:01"));
        assertThat(finding.evidence()).containsExactly(office.entry(VisitorReceived.class));
    }

    @Test
    @Proves(clause = "三(六)-1", rev = 1, by = ACCEPTING)
    void duty_is_served_in_the_duty_room() {
        signsIn("2026-10-01T13:00", "值班室");
        notFound(office, Code.ELSEWHERE);
    }

    @Test
    @Proves(clause = "三(六)-1", rev = 1, by = REFUSING)
    void signing_in_from_another_place_is_found() {
        signsIn("2026-10-01T13:00", "家中");
        assertThat(found(office, Code.ELSEWHERE, "三(六)-1").answerable()).containsExactly(ZHENG_YAN);
    }

    @Test
    @Proves(clause = "三(六)-2", rev = 1, by = ACCEPTING)
    void with_a_reason_and_the_phone_and_the_book_duty_moves_to_the_own_section() { // G26
        accepted(moves("综合科", "赶印文件", PHONE_AND_BOOK));
        accepted(moves("值班室", "", List.of()));
    }

    @Test
    @Proves(clause = "三(六)-2", rev = 1, by = REFUSING)
    void without_a_reason_or_without_phone_and_book_it_stays_where_it_is() {
        refusedOnly(moves("综合科", "", PHONE_AND_BOOK), Code.RELOCATION_INCOMPLETE, "三(六)-2");
        Refusal refusal = refusedOnly(moves("综合科", "赶印文件", List.of("值班电话")), Code.RELOCATION_INCOMPLETE, "三(六)-2");
        assertThat(refusal.facts().values()).containsEntry("missing", Wording.of("记录本", "Duty book"));
    }

    @Test
    @Proves(clause = "三(六)-3", rev = 1, by = ACCEPTING)
    void who_sits_elsewhere_looks_at_the_fax_every_hour() {
        accepted(moves("综合科", "赶印文件", PHONE_AND_BOOK));
        office.moveTo("2026-10-01T09:00").answersChecklist(WANG_FANG).moveTo("2026-10-01T10:00");
        accepted(moves("值班室", "", List.of()));
        notFound(office, Code.FAX_UNWATCHED);
    }

    @Test
    @Proves(clause = "三(六)-3", rev = 1, by = REFUSING)
    void who_does_not_look_for_more_than_an_hour_is_found() {
        accepted(moves("综合科", "赶印文件", PHONE_AND_BOOK));
        office.moveTo("2026-10-01T09:01").answersChecklist(WANG_FANG);
        Finding finding = found(office, Code.FAX_UNWATCHED, "三(六)-3");
        assertThat(finding.span()).isEqualTo(span("2026-10-01T08:00", "2026-10-01T09:01"));
        assertThat(finding.answerable()).containsExactly(WANG_FANG);
        assertThat(office.entry(ChecklistAnswered.class)).isPositive();
    }

    @Test
    @Proves(clause = "三(六)-4", rev = 1, by = ACCEPTING)
    void who_sits_elsewhere_and_misses_nothing_breaks_nothing() {
        accepted(moves("综合科", "赶印文件", PHONE_AND_BOOK));
        accepted(office.calls(Jiaohe.SECRETARIAT_LINE, WANG_FANG));
        notFound(office, Code.MISSED_WHILE_AWAY);
    }

    @Test
    @Proves(clause = "三(六)-4", rev = 1, by = REFUSING)
    void a_call_missed_while_sitting_elsewhere_is_found() {
        accepted(moves("综合科", "赶印文件", PHONE_AND_BOOK));
        office.moveTo("2026-10-01T08:30")
                .given(
                        new NoteMissedCall(Jiaohe.SECRETARIAT_LINE, Means.PHONE, "13800000000", Optional.empty()),
                        WANG_FANG)
                .moveTo("2026-10-01T08:40");
        assertThat(found(office, Code.MISSED_WHILE_AWAY, "三(六)-4").evidence())
                .containsExactly(office.entry(DutyRelocated.class), office.entry(CallMissed.class));
    }
}
