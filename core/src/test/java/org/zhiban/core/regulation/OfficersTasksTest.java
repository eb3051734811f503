package org.zhiban.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.clausetests.Proves.By.ACCEPTING;
import static org.zhiban.clausetests.Proves.By.REFUSING;
import static org.zhiban.core.regulation.Deeds.*;
import static org.zhiban.core.regulation.Judged.*;
import static org.zhiban.core.staff.JiaoheStaff.*;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhiban.clausetests.Proves;
import org.zhiban.core.event.CarriedMatter;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.PaperReceived;
import org.zhiban.core.event.TaskAssigned;
import org.zhiban.core.form.PaperKind;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.RecordCall;

/** 一(五)1 to 一(五)4: calls taken, visitors received, papers registered, reported and handled as ordered, tasks done. */
class OfficersTasksTest {
    private static final MatterId PAPER = MatterId.of("收〔2026〕1号");
    private static final MatterId CHECK = MatterId.of("check");

    private final DutyDesk office = DutyDesk.october().onDuty("2026-10-01T08:00", WANG_FANG);

    private Ruling<?> call(PostId line, String gist) {
        return office.submit(new RecordCall(line, gist, Optional.empty(), Optional.empty()), WANG_FANG);
    }

    private DutyDesk faxArrived(String arrived) {
        return office.given(receives(PaperKind.FAX, "市气象局", "大风预警", arrived), WANG_FANG);
    }

    private DutyDesk assigned(String due) {
        return office.given(assigns("check", LIN_SHUANG, "核实停水范围", due), WANG_FANG);
    }

    @Test
    @Proves(clause = "一(五)1-1", rev = 1, by = ACCEPTING)
    void a_call_is_recorded_with_what_it_was_about() {
        accepted(call(Jiaohe.SECRETARIAT_LINE, "询问会议时间，已答复"));
    }

    @Test
    @Proves(clause = "一(五)1-1", rev = 1, by = REFUSING)
    void a_call_without_its_gist_is_not_handled() {
        refusedOnly(call(Jiaohe.SECRETARIAT_LINE, ""), Code.CALL_GIST_MISSING, "一(五)1-1");
    }

    @Test
    @Proves(clause = "一(五)1-2", rev = 1, by = ACCEPTING)
    void the_secretariats_phones_and_fax_are_among_the_lines() {
        assertThat(Jiaohe.regulation()
                        .line(Jiaohe.SECRETARIAT_LINE)
                        .orElseThrow()
                        .numbers())
                .containsExactly("67250800", "67224620", "67250747");
        accepted(call(Jiaohe.SECRETARIAT_LINE, "来电"));
    }

    @Test
    @Proves(clause = "一(五)1-2", rev = 1, by = REFUSING)
    void a_line_nobody_knows_takes_no_call() {
        refused(call(PostId.of("hotline-999"), "来电"), Code.LINE_UNKNOWN, "一(五)1-2");
    }

    @Test
    @Proves(clause = "一(五)1-3", rev = 1, by = ACCEPTING)
    void the_citizens_lines_take_orders() {
        accepted(office.submit(takesOrder(Jiaohe.MAYOR_LINE, "roads", "13800000000"), WANG_FANG));
        accepted(office.submit(takesOrder(Jiaohe.LIVELIHOOD_LINE, "water", "13800000000"), WANG_FANG));
    }

    @Test
    @Proves(clause = "一(五)1-3", rev = 1, by = REFUSING)
    void another_line_takes_none() {
        refusedOnly(
                office.submit(takesOrder(Jiaohe.SECRETARIAT_LINE, "roads", "13800000000"), WANG_FANG),
                Code.NOT_AN_ORDER_LINE,
                "一(五)1-3");
    }

    @Test
    @Proves(clause = "一(五)2-1", rev = 1, by = ACCEPTING)
    void a_visitor_is_received_with_name_and_purpose() {
        accepted(office.submit(receives("刘永", "咨询低保"), WANG_FANG));
    }

    @Test
    @Proves(clause = "一(五)2-1", rev = 1, by = REFUSING)
    void a_visitor_without_name_or_purpose_is_no_record() {
        refusedOnly(office.submit(receives("", "咨询低保"), WANG_FANG), Code.VISITOR_INCOMPLETE, "一(五)2-1");
        refusedOnly(office.submit(receives("刘永", " "), WANG_FANG), Code.VISITOR_INCOMPLETE, "一(五)2-1");
    }

    @Test
    @Proves(clause = "一(五)3-1", rev = 1, by = ACCEPTING)
    void a_fax_registered_half_an_hour_after_it_came_is_in_time() { // G10
        office.moveTo("2026-10-01T08:40");
        faxArrived("2026-10-01T08:10").moveTo("2026-10-01T12:00");
        notFound(office, Code.PAPER_LATE);
    }

    @Test
    @Proves(clause = "一(五)3-1", rev = 1, by = REFUSING)
    void a_minute_more_is_late() {
        office.moveTo("2026-10-01T08:41");
        faxArrived("2026-10-01T08:10");
        Finding finding = found(office, Code.PAPER_LATE, "一(五)3-1");
        assertThat(finding.span()).isEqualTo(DutyDesk.span("2026-10-01T08:10", "2026-10-01T08:41"));
        assertThat(finding.answerable()).containsExactly(WANG_FANG);
        assertThat(finding.evidence()).contains(office.entry(PaperReceived.class));
    }

    @Test
    @Proves(clause = "一(五)3-2", rev = 1, by = ACCEPTING)
    void messages_notices_and_faxes_are_registered_under_one_run_of_numbers() {
        faxArrived("2026-10-01T08:00")
                .given(receives(PaperKind.NOTICE, "市委办", "会议通知", "2026-10-01T08:00"), WANG_FANG)
                .given(receives(PaperKind.MESSAGE, "吉林市", "电报", "2026-10-01T08:00"), WANG_FANG);
        assertThat(latest(office)).isEqualTo(MatterId.of("收〔2026〕3号"));
    }

    @Test
    @Proves(clause = "一(五)3-2", rev = 1, by = REFUSING)
    void a_paper_from_nobody_or_about_nothing_is_not_registered() {
        refusedOnly(
                office.submit(receives(PaperKind.FAX, "", "大风预警", "2026-10-01T08:00"), WANG_FANG),
                Code.PAPER_INCOMPLETE,
                "一(五)3-2");
        refusedOnly(
                office.submit(receives(PaperKind.FAX, "市气象局", "", "2026-10-01T08:00"), WANG_FANG),
                Code.PAPER_INCOMPLETE,
                "一(五)3-2");
    }

    @Test
    @Proves(clause = "一(五)3-3", rev = 1, by = ACCEPTING)
    void a_paper_is_reported_to_the_duty_leader_within_ten_minutes() { // G10
        faxArrived("2026-10-01T08:00").moveTo("2026-10-01T08:10").given(reports(PAPER, LIN_SHUANG), WANG_FANG);
        office.moveTo("2026-10-01T12:00");
        notFound(office, Code.PAPER_REPORT_LATE);
    }

    @Test
    @Proves(clause = "一(五)3-3", rev = 1, by = REFUSING)
    void a_paper_reported_a_minute_later_is_found() {
        faxArrived("2026-10-01T08:00").moveTo("2026-10-01T08:11").given(reports(PAPER, LIN_SHUANG), WANG_FANG);
        assertThat(found(office, Code.PAPER_REPORT_LATE, "一(五)3-3").span())
                .isEqualTo(DutyDesk.span("2026-10-01T08:00", "2026-10-01T08:11"));
    }

    @Test
    @Proves(clause = "一(五)3-4", rev = 1, by = ACCEPTING)
    void a_paper_is_handled_as_the_leader_ordered() {
        faxArrived("2026-10-01T08:00")
                .given(reports(PAPER, LIN_SHUANG), WANG_FANG)
                .given(instructs(PAPER, LIN_SHUANG, "转各乡镇"), WANG_FANG);
        accepted(office.submit(handles(PAPER, 1, "已转发"), WANG_FANG));
    }

    @Test
    @Proves(clause = "一(五)3-4", rev = 1, by = REFUSING)
    void nothing_is_done_about_a_paper_before_the_leader_said_what() {
        faxArrived("2026-10-01T08:00").given(reports(PAPER, LIN_SHUANG), WANG_FANG);
        refusedOnly(office.submit(handles(PAPER, 0, "已转发"), WANG_FANG), Code.UNINSTRUCTED, "一(五)3-4");
    }

    @Test
    @Proves(clause = "一(五)4-1", rev = 1, by = ACCEPTING)
    void what_a_leader_assigned_is_done_in_time() {
        assigned("2026-10-01T10:00").moveTo("2026-10-01T10:00").given(handles(CHECK, 1, "涉及三户"), WANG_FANG);
        office.moveTo("2026-10-01T12:00");
        notFound(office, Code.TASK_OVERDUE);
    }

    @Test
    @Proves(clause = "一(五)4-1", rev = 1, by = REFUSING)
    void a_task_not_done_by_its_time_is_found() {
        assigned("2026-10-01T10:00").moveTo("2026-10-01T10:01");
        Finding finding = found(office, Code.TASK_OVERDUE, "一(五)4-1");
        assertThat(finding.answerable()).containsExactly(WANG_FANG);
        assertThat(finding.evidence()).containsExactly(office.entry(TaskAssigned.class));
    }

    @Test
    @Proves(clause = "一(五)4-1", rev = 1, by = ACCEPTING)
    void a_task_not_finished_goes_to_the_next_officer() {
        assigned("2026-10-01T20:00").moveTo("2026-10-01T12:55");
        accepted(office.offers(WANG_FANG, ZHENG_YAN, new CarriedMatter(CHECK, "核实停水范围", "继续核实")));
    }

    @Test
    @Proves(clause = "一(五)4-1", rev = 1, by = REFUSING)
    void a_task_is_not_left_out_of_the_handover() {
        assigned("2026-10-01T20:00").moveTo("2026-10-01T12:55");
        Refusal refusal = refused(office.offers(WANG_FANG, ZHENG_YAN), Code.TASK_OMITTED, "一(五)4-1");
        assertThat(refusal.facts().values()).containsEntry("matter", CHECK);
    }
}
