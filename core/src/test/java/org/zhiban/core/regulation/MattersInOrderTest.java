package org.zhiban.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.clausetests.Proves.By.ACCEPTING;
import static org.zhiban.clausetests.Proves.By.REFUSING;
import static org.zhiban.core.regulation.Deeds.*;
import static org.zhiban.core.regulation.Judged.*;
import static org.zhiban.core.staff.JiaoheStaff.*;

import org.junit.jupiter.api.Test;
import org.zhiban.clausetests.Proves;
import org.zhiban.core.event.LeaderInstructed;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.MatterRegistered;
import org.zhiban.core.event.ReportAcknowledged;
import org.zhiban.core.matter.Stage;
import org.zhiban.core.office.DutyDesk;

/** 三(四): a matter is registered, reported, carried out and answered, in this order and all of it; 一(三)-6: none is forgotten. */
class MattersInOrderTest {
    private static final MatterId STORM = MatterId.of("storm");
    private static final MatterId TASK = MatterId.of("task");

    private final DutyDesk office = DutyDesk.october().onDuty("2026-10-01T08:00", WANG_FANG);

    private DutyDesk registered() {
        return office.given(registers("storm", "大风"), WANG_FANG);
    }

    private DutyDesk reported() {
        return registered().given(reports(STORM, LIN_SHUANG), WANG_FANG);
    }

    private DutyDesk carriedOut() {
        return reported().given(handles(STORM, 0, "已巡查"), WANG_FANG);
    }

    private Stage stage() {
        return office.view().matter(STORM).orElseThrow().stage();
    }

    @Test
    @Proves(clause = "三(四)-1", rev = 1, by = ACCEPTING)
    void one_stage_follows_the_other() {
        registered();
        assertThat(stage()).isEqualTo(Stage.REGISTERED);
        office.given(reports(STORM, LIN_SHUANG), WANG_FANG);
        assertThat(stage()).isEqualTo(Stage.REPORTED);
        office.given(handles(STORM, 0, "已巡查"), WANG_FANG);
        assertThat(stage()).isEqualTo(Stage.CARRIED_OUT);
        office.given(answers(STORM, "无损失"), WANG_FANG);
        assertThat(stage()).isEqualTo(Stage.ANSWERED);
    }

    @Test
    @Proves(clause = "三(四)-1", rev = 1, by = REFUSING)
    void no_stage_is_skipped() {
        registered();
        refusedOnly(office.submit(handles(STORM, 0, "已巡查"), WANG_FANG), Code.STAGE_SKIPPED, "三(四)-1");
        refusedOnly(office.submit(answers(STORM, "无损失"), WANG_FANG), Code.STAGE_SKIPPED, "三(四)-1");
        office.given(reports(STORM, LIN_SHUANG), WANG_FANG);
        refusedOnly(office.submit(answers(STORM, "无损失"), WANG_FANG), Code.STAGE_SKIPPED, "三(四)-1");
    }

    @Test
    @Proves(clause = "三(四)-2", rev = 1, by = ACCEPTING)
    void what_is_registered_can_be_dealt_with() {
        registered();
        accepted(office.submit(reports(STORM, LIN_SHUANG), WANG_FANG));
    }

    @Test
    @Proves(clause = "三(四)-2", rev = 1, by = REFUSING)
    void nothing_is_done_about_what_was_never_registered() {
        refused(office.submit(reports(STORM, LIN_SHUANG), WANG_FANG), Code.MATTER_UNKNOWN, "三(四)-2");
        refused(office.submit(handles(STORM, 0, "已巡查"), WANG_FANG), Code.MATTER_UNKNOWN, "三(四)-2");
    }

    @Test
    @Proves(clause = "三(四)-2", rev = 1, by = REFUSING)
    void nothing_is_registered_twice() {
        registered();
        refusedOnly(office.submit(registers("storm", "又是大风"), WANG_FANG), Code.MATTER_UNKNOWN, "三(四)-2");
    }

    @Test
    @Proves(clause = "三(四)-3", rev = 1, by = ACCEPTING)
    void what_was_reported_carried_out_and_answered_is_closed() {
        carriedOut().given(answers(STORM, "无损失"), WANG_FANG);
        accepted(office.submit(closes(STORM, "无损失"), WANG_FANG));
    }

    @Test
    @Proves(clause = "三(四)-3", rev = 1, by = REFUSING)
    void what_was_not_reported_is_not_closed() {
        registered();
        refused(office.submit(closes(STORM, "无损失"), WANG_FANG), Code.REPORT_MISSING, "三(四)-3");
    }

    @Test
    @Proves(clause = "三(四)-3", rev = 1, by = REFUSING)
    void nobody_acknowledges_what_was_not_reported_to_him() {
        reported();
        refusedOnly(office.submit(acknowledges(STORM, GAO_FENG), WANG_FANG), Code.REPORT_MISSING, "三(四)-3");
    }

    @Test
    @Proves(clause = "三(四)-4", rev = 1, by = ACCEPTING)
    void what_was_carried_out_shows_in_its_file() {
        carriedOut();
        assertThat(office.view().matter(STORM).orElseThrow().isCarriedOut()).isTrue();
    }

    @Test
    @Proves(clause = "三(四)-4", rev = 1, by = REFUSING)
    void what_was_not_carried_out_is_not_closed() {
        reported();
        refused(office.submit(closes(STORM, "无损失"), WANG_FANG), Code.EXECUTION_MISSING, "三(四)-4");
    }

    @Test
    @Proves(clause = "三(四)-5", rev = 1, by = REFUSING)
    void what_was_not_answered_is_not_closed() { // G35
        carriedOut();
        refusedOnly(office.submit(closes(STORM, "无损失"), WANG_FANG), Code.ANSWER_MISSING, "三(四)-5");
    }

    private DutyDesk assigned() {
        return office.given(assigns("task", LIN_SHUANG, "核实停水范围", "2026-10-01T20:00"), WANG_FANG);
    }

    @Test
    @Proves(clause = "三(四)-6", rev = 1, by = ACCEPTING)
    void a_task_done_in_full_is_closed() {
        assigned().given(handlesInPart(TASK, 1), WANG_FANG).given(handles(TASK, 1, "全部核实"), WANG_FANG);
        office.given(answers(TASK, "涉及三户"), WANG_FANG);
        accepted(office.submit(closes(TASK, "涉及三户"), WANG_FANG));
    }

    @Test
    @Proves(clause = "三(四)-6", rev = 1, by = REFUSING)
    void a_task_done_in_part_is_not_closed() {
        assigned().given(handlesInPart(TASK, 1), WANG_FANG);
        refused(office.submit(closes(TASK, "涉及三户"), WANG_FANG), Code.PARTLY_DONE, "三(四)-6");
    }

    @Test
    @Proves(clause = "一(三)-6", rev = 1, by = ACCEPTING)
    void an_acknowledged_matter_that_goes_on_within_the_hour_is_not_forgotten() {
        reported().given(acknowledges(STORM, LIN_SHUANG), WANG_FANG).moveTo("2026-10-01T09:00");
        office.given(handles(STORM, 0, "已巡查"), WANG_FANG).moveTo("2026-10-01T12:00");
        notFound(office, Code.MATTER_FORGOTTEN);
    }

    @Test
    @Proves(clause = "一(三)-6", rev = 1, by = REFUSING)
    void an_acknowledged_matter_nobody_went_on_with_falls_due_again() {
        reported().given(acknowledges(STORM, LIN_SHUANG), WANG_FANG);
        assertThat(office.view().due())
                .extracting(Deadline::code, Deadline::by)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(Code.MATTER_FORGOTTEN, DutyDesk.time("2026-10-01T09:00")));
        office.moveTo("2026-10-01T09:01");
        Finding finding = found(office, Code.MATTER_FORGOTTEN, "一(三)-6");
        assertThat(finding.span()).isEqualTo(DutyDesk.span("2026-10-01T08:00", "2026-10-01T09:01"));
        assertThat(office.entry(ReportAcknowledged.class)).isPositive();
    }

    private DutyDesk ordered() {
        return reported().given(instructs(STORM, LIN_SHUANG, "逐户通知"), WANG_FANG);
    }

    @Test
    @Proves(clause = "三(四)-6", rev = 1, by = ACCEPTING)
    void what_a_leader_ordered_is_done_before_the_end() {
        ordered().given(handles(STORM, 1, "已逐户通知"), WANG_FANG).given(answers(STORM, "无损失"), WANG_FANG);
        accepted(office.submit(closes(STORM, "无损失"), WANG_FANG));
    }

    @Test
    @Proves(clause = "三(四)-6", rev = 1, by = REFUSING)
    void a_matter_does_not_end_while_an_instruction_on_it_is_open() {
        ordered().given(handles(STORM, 0, "已巡查"), WANG_FANG).given(answers(STORM, "无损失"), WANG_FANG);
        refusedOnly(office.submit(closes(STORM, "无损失"), WANG_FANG), Code.INSTRUCTION_UNDONE, "三(四)-6");
    }

    @Test
    @Proves(clause = "三(四)-6", rev = 1, by = ACCEPTING)
    void an_instruction_with_a_result_within_the_day_is_not_found() { // G10
        ordered().given(handles(STORM, 1, "已逐户通知"), WANG_FANG).moveTo("2026-10-03T08:00");
        notFound(office, Code.INSTRUCTION_WITHOUT_RESULT);
    }

    @Test
    @Proves(clause = "三(四)-6", rev = 1, by = REFUSING)
    void an_instruction_nothing_came_of_is_due_and_then_found() { // G10
        ordered();
        assertThat(office.view().due())
                .filteredOn(due -> due.code() == Code.INSTRUCTION_WITHOUT_RESULT)
                .extracting(Deadline::by)
                .containsExactly(DutyDesk.time("2026-10-02T08:00"));
        office.moveTo("2026-10-02T08:01");
        assertThat(found(office, Code.INSTRUCTION_WITHOUT_RESULT, "三(四)-6").evidence())
                .containsExactly(office.entry(MatterRegistered.class), office.entry(LeaderInstructed.class));
    }

    @Test
    @Proves(clause = "一(五)-4", rev = 1, by = REFUSING)
    void nobody_carries_out_an_instruction_that_was_never_given() {
        ordered();
        refusedOnly(office.submit(handles(STORM, 2, "已通知"), WANG_FANG), Code.INSTRUCTION_UNKNOWN, "一(五)-4");
    }
}
