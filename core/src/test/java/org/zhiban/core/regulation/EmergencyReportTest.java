package org.zhiban.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.clausetests.Proves.By.ACCEPTING;
import static org.zhiban.clausetests.Proves.By.REFUSING;
import static org.zhiban.core.office.DutyDesk.span;
import static org.zhiban.core.office.DutyDesk.time;
import static org.zhiban.core.regulation.Flood.*;
import static org.zhiban.core.regulation.Judged.*;
import static org.zhiban.core.staff.JiaoheStaff.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhiban.clausetests.Proves;
import org.zhiban.core.event.EmergencyReceived;
import org.zhiban.core.event.ReportSent;
import org.zhiban.core.form.Grade;
import org.zhiban.core.form.ReportForm;
import org.zhiban.core.form.ReportStage;
import org.zhiban.core.form.Topic;
import org.zhiban.core.form.TopicReport;
import org.zhiban.core.office.CoordinateReport;
import org.zhiban.core.office.DraftReport;

/** 二(二)2 to 二(二)5: told at once, carried out as ordered, approved, agreed and sent up, followed up, archived. */
class EmergencyReportTest {

    @Test
    @Proves(clause = "二(二)2-1", rev = 1, by = ACCEPTING)
    void the_duty_leader_told_within_ten_minutes_is_told_at_once() { // G10
        Flood flood = received().at("08:10").bothLeadersTold().at("08:30");
        notFound(flood.office, Code.DUTY_LEADER_TOLD_LATE);
    }

    @Test
    @Proves(clause = "二(二)2-1", rev = 1, by = REFUSING)
    void the_duty_leader_told_a_minute_later_is_found() {
        Flood flood = received().told(GAO_FENG).at("08:11").told(LIN_SHUANG);
        Finding finding = found(flood.office, Code.DUTY_LEADER_TOLD_LATE, "二(二)2-1");
        assertThat(finding.span()).isEqualTo(span("2026-10-01T08:00", "2026-10-01T08:11"));
        assertThat(finding.answerable()).containsExactly(WANG_FANG);
        assertThat(finding.evidence()).containsExactly(flood.office.entry(EmergencyReceived.class));
        notFound(flood.office, Code.PRINCIPAL_LEADER_TOLD_LATE);
    }

    @Test
    @Proves(clause = "二(二)2-1", rev = 1, by = REFUSING)
    void nothing_goes_up_before_the_duty_leader_knows() { // G15
        Flood flood = received()
                .told(GAO_FENG)
                .verified()
                .drafted(ReportStage.INITIAL)
                .approved(1)
                .coordinated(1);
        refusedOnly(flood.sending(1, UPPER, ReportForm.WRITTEN), Code.DUTY_LEADER_UNTOLD, "二(二)2-1");
    }

    @Test
    @Proves(clause = "二(二)2-2", rev = 1, by = ACCEPTING)
    void the_principal_leader_told_within_ten_minutes_is_told_at_once() {
        Flood flood = received().at("08:10").bothLeadersTold().at("08:30");
        notFound(flood.office, Code.PRINCIPAL_LEADER_TOLD_LATE);
    }

    @Test
    @Proves(clause = "二(二)2-2", rev = 1, by = REFUSING)
    void the_principal_leader_told_a_minute_later_is_found() {
        Flood flood = received().told(LIN_SHUANG).at("08:11").told(GAO_FENG);
        assertThat(found(flood.office, Code.PRINCIPAL_LEADER_TOLD_LATE, "二(二)2-2")
                        .span())
                .isEqualTo(span("2026-10-01T08:00", "2026-10-01T08:11"));
        notFound(flood.office, Code.DUTY_LEADER_TOLD_LATE);
    }

    @Test
    @Proves(clause = "二(二)2-2", rev = 1, by = REFUSING)
    void nothing_goes_up_before_the_principal_leader_knows() {
        Flood flood = received()
                .told(LIN_SHUANG)
                .verified()
                .drafted(ReportStage.INITIAL)
                .approved(1)
                .coordinated(1);
        refusedOnly(flood.sending(1, UPPER, ReportForm.WRITTEN), Code.PRINCIPAL_LEADER_UNTOLD, "二(二)2-2");
    }

    @Test
    @Proves(clause = "一(三)-6", rev = 1, by = ACCEPTING)
    void once_somebody_acknowledged_nobody_further_up_need_be_told() {
        Flood flood = received().bothLeadersTold().acknowledged(LIN_SHUANG).at("09:00");
        notFound(flood.office, Code.ESCALATION_LATE);
    }

    @Test
    @Proves(clause = "一(三)-6", rev = 1, by = ACCEPTING)
    void when_nobody_acknowledged_the_city_leader_is_told_in_time() { // G47
        Flood flood =
                received().bothLeadersTold().at("08:20").told(ZHAO_MINGYUAN).at("09:00");
        notFound(flood.office, Code.ESCALATION_LATE);
    }

    @Test
    @Proves(clause = "一(三)-6", rev = 1, by = REFUSING)
    void when_nobody_acknowledged_and_nobody_further_up_was_told_it_is_found() {
        Flood flood = received().bothLeadersTold().at("08:10");
        assertThat(flood.office.view().due())
                .filteredOn(due -> due.code() == Code.ESCALATION_LATE)
                .extracting(Deadline::by)
                .containsExactly(time("2026-10-01T08:20"));
        flood.at("08:21").told(ZHAO_MINGYUAN);
        assertThat(found(flood.office, Code.ESCALATION_LATE, "一(三)-6").span())
                .isEqualTo(span("2026-10-01T08:10", "2026-10-01T08:21"));
    }

    @Test
    @Proves(clause = "二(二)2-3", rev = 1, by = ACCEPTING)
    void what_was_ordered_and_done_within_the_hour_is_done_quickly() { // G10
        Flood flood = received().instructed().at("09:00").handled(1).at("12:00");
        notFound(flood.office, Code.INSTRUCTION_LATE);
    }

    @Test
    @Proves(clause = "二(二)2-3", rev = 1, by = REFUSING)
    void what_was_ordered_and_not_done_within_the_hour_is_found() {
        Flood flood = received().instructed().at("09:01");
        assertThat(found(flood.office, Code.INSTRUCTION_LATE, "二(二)2-3").span())
                .isEqualTo(span("2026-10-01T08:00", "2026-10-01T09:01"));
    }

    @Test
    @Proves(clause = "二(二)2-3", rev = 1, by = REFUSING)
    void an_emergency_does_not_end_while_an_instruction_is_open() {
        Flood flood =
                received().reported().instructed().handled(0).finallyReported().answered();
        refusedOnly(flood.closing(), Code.INSTRUCTION_OPEN, "二(二)2-3");
    }

    @Test
    @Proves(clause = "二(二)2-4", rev = 1, by = ACCEPTING)
    void an_emergency_ends_with_what_was_done_written_down() {
        Flood flood = received().reported().handled(0).finallyReported().answered();
        accepted(flood.closing());
    }

    @Test
    @Proves(clause = "二(二)2-4", rev = 1, by = REFUSING)
    void an_emergency_of_which_nobody_wrote_what_was_done_does_not_end() {
        Flood flood = received().reported().finallyReported();
        refused(flood.closing(), Code.HANDLING_MISSING, "二(二)2-4");
    }

    @Test
    @Proves(clause = "二(二)3-1", rev = 1, by = ACCEPTING)
    void what_a_leader_of_the_city_approved_goes_up() {
        accepted(received().readyToSend().sending(1, UPPER, ReportForm.WRITTEN));
    }

    @Test
    @Proves(clause = "二(二)3-1", rev = 1, by = REFUSING)
    void what_nobody_approved_does_not_go_up() {
        Flood flood = received()
                .bothLeadersTold()
                .verified()
                .drafted(ReportStage.INITIAL)
                .coordinated(1);
        refusedOnly(flood.sending(1, UPPER, ReportForm.WRITTEN), Code.NOT_APPROVED, "二(二)3-1");
    }

    @Test
    @Proves(clause = "二(二)3-1", rev = 1, by = REFUSING)
    void nobody_but_a_leader_of_the_city_approves() { // G11
        Flood flood = received().drafted(ReportStage.INITIAL);
        refusedOnly(flood.approval(1, GAO_FENG, ReportForm.WRITTEN), Code.NOT_APPROVER, "二(二)3-1");
    }

    @Test
    @Proves(clause = "二(二)3-1", rev = 1, by = REFUSING)
    void a_leader_of_the_city_does_not_approve_a_text_of_his_own() { // G11
        Flood flood = received();
        flood.office.given(draft(ReportStage.INITIAL), ZHAO_MINGYUAN);
        refusedOnly(flood.approval(1, ZHAO_MINGYUAN, ReportForm.WRITTEN), Code.NOT_APPROVER, "二(二)3-1");
        accepted(flood.approval(1, QIAN_WEN, ReportForm.WRITTEN));
    }

    @Test
    @Proves(clause = "二(二)3-1", rev = 1, by = ACCEPTING)
    void what_goes_to_a_department_does_not_go_up_and_waits_for_nobodys_approval() { // G16
        accepted(received().drafted(ReportStage.INITIAL).sending(1, BUREAU, ReportForm.WRITTEN));
    }

    @Test
    @Proves(clause = "一(五)-2", rev = 1, by = REFUSING)
    void a_draft_without_a_text_is_none() {
        DraftReport blank = new DraftReport(FLOOD, ReportStage.INITIAL, " ", List.of(), Optional.empty());
        refusedOnly(received().office.submit(blank, WANG_FANG), Code.CONTENT_MISSING, "一(五)-2");
    }

    @Test
    @Proves(clause = "二(二)3-1", rev = 1, by = REFUSING)
    void an_approval_is_of_the_text_as_it_stands() { // G12
        Flood flood = received().readyToSend().drafted(ReportStage.INITIAL);
        refused(flood.sending(1, UPPER, ReportForm.WRITTEN), Code.DRAFT_UNKNOWN, "二(二)3-1");
        refused(flood.approval(1, ZHAO_MINGYUAN, ReportForm.WRITTEN), Code.DRAFT_UNKNOWN, "二(二)3-1");
        refused(flood.sending(2, UPPER, ReportForm.WRITTEN), Code.NOT_APPROVED, "二(二)3-1");
    }

    @Test
    @Proves(clause = "二(二)3-1", rev = 1, by = REFUSING)
    void an_approval_by_word_of_mouth_that_is_never_confirmed_is_found() { // G12
        Flood flood = received().bothLeadersTold().verified().drafted(ReportStage.INITIAL);
        accepted(flood.approval(1, ZHAO_MINGYUAN, ReportForm.ORAL));
        flood.coordinated(1).sent(1, UPPER);
        assertThat(found(flood.office, Code.ORAL_APPROVAL_UNCONFIRMED, "二(二)3-1")
                        .answerable())
                .containsExactly(ZHAO_MINGYUAN);
        flood.approved(1);
        notFound(flood.office, Code.ORAL_APPROVAL_UNCONFIRMED);
    }

    @Test
    @Proves(clause = "二(二)3-2", rev = 1, by = ACCEPTING)
    void everybody_told_the_same_is_told_the_truth_once() {
        notFound(received().reported().office, Code.REPORTS_DIFFER);
    }

    @Test
    @Proves(clause = "二(二)3-2", rev = 1, by = REFUSING)
    void what_was_not_agreed_with_the_party_committees_office_does_not_go_up() { // G16
        Flood flood = received()
                .bothLeadersTold()
                .verified()
                .drafted(ReportStage.INITIAL)
                .approved(1);
        refusedOnly(flood.sending(1, UPPER, ReportForm.WRITTEN), Code.NOT_COORDINATED, "二(二)3-2");
    }

    @Test
    @Proves(clause = "二(二)3-2", rev = 1, by = REFUSING)
    void whom_the_regulation_does_not_name_is_neither_told_nor_asked() {
        Flood flood = received().readyToSend();
        refusedOnly(flood.sending(1, "newspaper", ReportForm.WRITTEN), Code.RECIPIENT_UNKNOWN, "二(二)3-2");
        refusedOnly(
                flood.office.submit(new CoordinateReport(FLOOD, 1, "newspaper", java.util.Optional.empty()), WANG_FANG),
                Code.RECIPIENT_UNKNOWN,
                "二(二)3-2");
    }

    @Test
    @Proves(clause = "二(二)3-2", rev = 1, by = REFUSING)
    void two_who_were_told_different_things_are_found() { // G48
        Flood flood = received().readyToSend().sent(1, UPPER);
        long first = flood.office.entry(ReportSent.class);
        accepted(flood.sending(1, PARTY, ReportForm.WRITTEN, "新站镇进水，转移12人。"));
        assertThat(found(flood.office, Code.REPORTS_DIFFER, "二(二)3-2").evidence())
                .containsExactly(first, flood.office.entry(ReportSent.class));
    }

    @Test
    @Proves(clause = "二(二)3-3", rev = 1, by = ACCEPTING)
    void a_serious_one_goes_up_within_half_an_hour_and_to_both_within_ten_minutes() { // G10, G16
        Flood flood = graded(Grade.SERIOUS)
                .readyToSend()
                .at("08:30")
                .sent(1, UPPER)
                .at("08:40")
                .sent(1, PARTY)
                .at("12:00");
        notFound(flood.office, Code.REPORTED_LATE);
        notFound(flood.office, Code.NOT_SYNCHRONOUS);
    }

    @Test
    @Proves(clause = "二(二)3-3", rev = 1, by = REFUSING)
    void a_serious_one_that_goes_up_later_is_found_with_whose_limit_it_broke() {
        Flood flood =
                graded(Grade.SERIOUS).readyToSend().at("08:31").sent(1, UPPER).sent(1, PARTY);
        Finding finding = found(flood.office, Code.REPORTED_LATE, "二(二)3-3");
        assertThat(finding.span()).isEqualTo(span("2026-10-01T08:00", "2026-10-01T08:31"));
        assertThat(finding.citation().basis()).isEqualTo(Basis.PRACTICE);
    }

    @Test
    @Proves(clause = "二(二)3-3", rev = 1, by = REFUSING)
    void the_party_committees_office_told_more_than_ten_minutes_later_is_found() {
        Flood flood =
                received().readyToSend().at("08:10").sent(1, UPPER).at("08:21").sent(1, PARTY);
        assertThat(found(flood.office, Code.NOT_SYNCHRONOUS, "二(二)3-3").span())
                .isEqualTo(span("2026-10-01T08:10", "2026-10-01T08:21"));
    }

    @Test
    @Proves(clause = "二(二)3-3", rev = 1, by = ACCEPTING)
    void the_departments_told_at_the_same_time_know_in_time() { // G16
        Flood flood = received()
                .readyToSend()
                .sent(1, UPPER)
                .at("08:10")
                .sent(1, BUREAU)
                .at("12:00");
        notFound(flood.office, Code.DEPARTMENT_UNTOLD);
    }

    @Test
    @Proves(clause = "二(二)3-3", rev = 1, by = REFUSING)
    void what_went_up_and_no_department_was_told_of_is_due_and_then_found() { // G16
        Flood flood = received().readyToSend().sent(1, UPPER).sent(1, PARTY);
        assertThat(flood.office.view().due())
                .filteredOn(due -> due.code() == Code.DEPARTMENT_UNTOLD)
                .extracting(Deadline::by)
                .containsExactly(time("2026-10-01T08:10"));
        flood.at("08:11").sent(1, BUREAU);
        assertThat(found(flood.office, Code.DEPARTMENT_UNTOLD, "二(二)3-3").span())
                .isEqualTo(span("2026-10-01T08:00", "2026-10-01T08:11"));
    }

    @Test
    @Proves(clause = "二(二)3-4", rev = 1, by = ACCEPTING)
    void urgent_information_goes_up_in_writing() {
        accepted(graded(Grade.GRAVE).readyToSend().sending(1, UPPER, ReportForm.WRITTEN));
    }

    @Test
    @Proves(clause = "二(二)3-4", rev = 1, by = REFUSING)
    void by_word_of_mouth_it_does_not_go_up() { // G13
        refusedOnly(
                graded(Grade.GRAVE).readyToSend().sending(1, UPPER, ReportForm.ORAL), Code.ORAL_NOT_ALLOWED, "二(二)3-4");
        refusedOnly(received().readyToSend().sending(1, UPPER, ReportForm.ORAL), Code.ORAL_NOT_ALLOWED, "二(二)3-4");
    }

    @Test
    @Proves(clause = "二(二)3-5", rev = 1, by = ACCEPTING)
    void an_especially_grave_one_may_go_up_by_word_of_mouth_first() {
        accepted(graded(Grade.ESPECIALLY_GRAVE).readyToSend().sending(1, UPPER, ReportForm.ORAL));
    }

    @Test
    @Proves(clause = "二(二)3-5", rev = 1, by = REFUSING)
    void a_grade_below_may_not() {
        refused(graded(Grade.GRAVE).readyToSend().sending(1, UPPER, ReportForm.ORAL), Code.ORAL_NOT_ALLOWED, "二(二)3-4");
    }

    private static Flood orally() {
        Flood flood = graded(Grade.ESPECIALLY_GRAVE).readyToSend();
        accepted(flood.sending(1, UPPER, ReportForm.ORAL));
        return flood;
    }

    @Test
    @Proves(clause = "二(二)3-6", rev = 1, by = ACCEPTING)
    void the_written_report_follows_within_the_hour() { // G17
        Flood flood = orally().at("09:00").sent(1, UPPER).at("12:00");
        notFound(flood.office, Code.WRITTEN_LATE);
    }

    @Test
    @Proves(clause = "二(二)3-6", rev = 1, by = REFUSING)
    void a_written_report_that_follows_later_is_found() {
        Flood flood = orally().at("09:01").sent(1, UPPER);
        assertThat(found(flood.office, Code.WRITTEN_LATE, "二(二)3-6").span())
                .isEqualTo(span("2026-10-01T08:00", "2026-10-01T09:01"));
    }

    @Test
    @Proves(clause = "二(二)3-6", rev = 1, by = REFUSING)
    void without_the_written_report_an_emergency_does_not_end() {
        Flood flood = orally().handled(0).answered();
        refused(flood.closing(), Code.WRITTEN_MISSING, "二(二)3-6");
    }

    @Test
    @Proves(clause = "二(二)4-1", rev = 1, by = ACCEPTING)
    void an_emergency_is_followed_up_day_by_day_until_the_final_report() { // G18
        Flood flood = received().reported();
        flood.office.moveTo("2026-10-02T08:00");
        flood.drafted(ReportStage.FOLLOW_UP).approved(2).coordinated(2).sent(2, UPPER);
        flood.office.moveTo("2026-10-02T20:00");
        notFound(flood.office, Code.FOLLOW_UP_LATE);
    }

    @Test
    @Proves(clause = "二(二)4-1", rev = 1, by = REFUSING)
    void a_day_without_a_follow_up_is_found() {
        Flood flood = received().reported();
        flood.office.moveTo("2026-10-02T08:01");
        assertThat(found(flood.office, Code.FOLLOW_UP_LATE, "二(二)4-1").span())
                .isEqualTo(span("2026-10-01T08:00", "2026-10-02T08:01"));
    }

    @Test
    @Proves(clause = "二(二)4-1", rev = 1, by = REFUSING)
    void nothing_follows_up_what_was_never_reported() {
        Flood flood = received();
        refusedOnly(
                flood.office.submit(draft(ReportStage.FOLLOW_UP, Topic.values()), WANG_FANG),
                Code.FOLLOW_UP_OUT_OF_ORDER,
                "二(二)4-1");
        flood.reported();
        refusedOnly(flood.office.submit(draft(ReportStage.INITIAL), WANG_FANG), Code.FOLLOW_UP_OUT_OF_ORDER, "二(二)4-1");
    }

    @Test
    @Proves(clause = "二(二)4-1", rev = 1, by = REFUSING)
    void an_emergency_reported_upward_does_not_end_without_a_follow_up() {
        Flood flood = received().reported().handled(0).answered();
        refusedOnly(flood.closing(), Code.FOLLOW_UP_MISSING, "二(二)4-1");
    }

    @Test
    @Proves(clause = "二(二)4-2", rev = 1, by = ACCEPTING)
    void a_follow_up_speaks_of_handling_reaction_cause_and_progress() {
        accepted(received().reported().office.submit(draft(ReportStage.FOLLOW_UP, Topic.values()), WANG_FANG));
    }

    @Test
    @Proves(clause = "二(二)4-2", rev = 1, by = REFUSING)
    void a_follow_up_that_leaves_one_of_them_out_is_refused() {
        assertThat(refusedOnly(
                                received()
                                        .reported()
                                        .office
                                        .submit(
                                                draft(
                                                        ReportStage.FOLLOW_UP,
                                                        Topic.HANDLING,
                                                        Topic.CAUSE,
                                                        Topic.PROGRESS),
                                                WANG_FANG),
                                Code.TOPIC_MISSING,
                                "二(二)4-2")
                        .facts()
                        .values())
                .containsEntry("topic", Topic.REACTION);
    }

    @Test
    @Proves(clause = "二(二)4-2", rev = 1, by = REFUSING)
    void to_name_one_of_them_and_say_nothing_of_it_is_to_leave_it_out() {
        List<TopicReport> topics = Stream.of(Topic.values())
                .map(topic -> new TopicReport(topic, topic == Topic.CAUSE ? " " : "无变化"))
                .toList();
        DraftReport silent = new DraftReport(FLOOD, ReportStage.FOLLOW_UP, "水位回落", topics, Optional.empty());
        assertThat(refusedOnly(received().reported().office.submit(silent, WANG_FANG), Code.TOPIC_MISSING, "二(二)4-2")
                        .facts()
                        .values())
                .containsEntry("topic", Topic.CAUSE);
    }

    @Test
    @Proves(clause = "二(二)5-1", rev = 1, by = ACCEPTING)
    void what_has_ended_is_archived_within_thirty_days_and_then_only_read() { // G37
        Flood flood = received().closed();
        flood.office.moveTo("2026-10-31T08:00");
        accepted(flood.archiving("permanent"));
        flood.office.moveTo("2026-11-02T08:00");
        notFound(flood.office, Code.ARCHIVE_LATE);
        refused(flood.office.submit(Deeds.handles(FLOOD, 0, "补记"), WANG_FANG), Code.MATTER_UNKNOWN, "三(四)-2");
    }

    @Test
    @Proves(clause = "二(二)5-1", rev = 1, by = REFUSING)
    void what_has_not_ended_or_has_no_retention_class_is_not_archived() {
        refused(received().archiving("permanent"), Code.NOT_ARCHIVABLE, "二(二)5-1");
        refused(received().closed().archiving("two-days"), Code.NOT_ARCHIVABLE, "二(二)5-1");
    }

    @Test
    @Proves(clause = "二(二)5-1", rev = 1, by = REFUSING)
    void what_is_not_archived_within_thirty_days_is_found() {
        Flood flood = received().closed();
        flood.office.moveTo("2026-10-31T08:01");
        assertThat(found(flood.office, Code.ARCHIVE_LATE, "二(二)5-1").span())
                .isEqualTo(span("2026-10-01T08:00", "2026-10-31T08:01"));
    }

    @Test
    @Proves(clause = "三(三)-5", rev = 1, by = ACCEPTING)
    void a_grave_one_acted_on_within_half_an_hour_is_dealt_with_fast() { // G10
        Flood flood = graded(Grade.GRAVE).at("08:30").handled(0).at("12:00");
        notFound(flood.office, Code.REACTION_SLOW);
    }

    @Test
    @Proves(clause = "三(三)-5", rev = 1, by = REFUSING)
    void a_grave_one_nobody_acted_on_for_half_an_hour_is_found() {
        Flood flood = graded(Grade.GRAVE).at("08:31").handled(0);
        assertThat(found(flood.office, Code.REACTION_SLOW, "三(三)-5").span())
                .isEqualTo(span("2026-10-01T08:00", "2026-10-01T08:31"));
    }
}
