package org.zhiban.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.clausetests.Proves.By.ACCEPTING;
import static org.zhiban.clausetests.Proves.By.REFUSING;
import static org.zhiban.core.regulation.Jiaohe.DESK;
import static org.zhiban.core.regulation.Jiaohe.EMERGENCY;
import static org.zhiban.core.regulation.Jiaohe.EMERGENCY_LINE;
import static org.zhiban.core.regulation.Jiaohe.LIVELIHOOD_LINE;
import static org.zhiban.core.regulation.Jiaohe.MAYOR_LINE;
import static org.zhiban.core.regulation.Jiaohe.SECRETARIAT;
import static org.zhiban.core.regulation.Jiaohe.SUPERVISION;
import static org.zhiban.core.regulation.Judged.accepted;
import static org.zhiban.core.regulation.Judged.found;
import static org.zhiban.core.regulation.Judged.notFound;
import static org.zhiban.core.regulation.Judged.refusedOnly;
import static org.zhiban.core.staff.JiaoheStaff.*;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhiban.clausetests.Proves;
import org.zhiban.core.event.CallAnswered;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.LeavePost;
import org.zhiban.core.office.NoteSectionBack;
import org.zhiban.core.office.NoteSectionOut;
import org.zhiban.core.office.RecordCall;
import org.zhiban.core.shift.LineRoute;
import org.zhiban.core.staff.SectionId;
import org.zhiban.core.staff.StaffId;

/** 一(二)-2 to -6: who answers the three lines, in daily work, while a section is out, on holidays and at night. */
class WhoAnswersTheLinesTest {
    private final DutyDesk office = DutyDesk.october();

    /** A workday's morning with Li Qiang of the secretariat at the desk. */
    private DutyDesk workday() {
        return office.onDuty("2026-09-30T08:00", LI_QIANG).moveTo("2026-09-30T10:00");
    }

    /** The first morning of the holiday with Wang Fang at the desk. */
    private DutyDesk holiday() {
        return office.onDuty("2026-10-01T08:00", WANG_FANG).moveTo("2026-10-01T09:00");
    }

    private void out(SectionId section) {
        office.given(new NoteSectionOut(section, "现场处置", Optional.empty()), LI_QIANG);
    }

    private LineRoute route(PostId line) {
        return office.view().route(line).orElseThrow();
    }

    private void misrouted(PostId line, StaffId officer, String clause) {
        accepted(office.calls(line, officer));
        Finding finding = found(office, Code.LINE_MISROUTED, clause);
        assertThat(finding.answerable()).containsExactly(officer);
        assertThat(finding.evidence()).containsExactly(office.entry(CallAnswered.class));
        assertThat(finding.span().start()).isEqualTo(office.clock.instant());
    }

    private void wellRouted(PostId line, StaffId officer) {
        accepted(office.calls(line, officer));
        notFound(office, Code.LINE_MISROUTED);
    }

    @Test
    @Proves(clause = "一(二)-2", rev = 1, by = ACCEPTING)
    void the_supervision_office_answers_the_mayors_line_in_daily_work() {
        workday();
        assertThat(route(MAYOR_LINE).section()).contains(SUPERVISION);
        wellRouted(MAYOR_LINE, ZHOU_MIN);
    }

    @Test
    @Proves(clause = "一(二)-2", rev = 1, by = ACCEPTING)
    void another_section_may_answer_the_mayors_line_for_a_stated_reason() {
        workday().given(new RecordCall(MAYOR_LINE, "停水", Optional.of("督查室占线"), Optional.empty()), HAN_BING);
        notFound(office, Code.LINE_MISROUTED);
    }

    @Test
    @Proves(clause = "一(二)-2", rev = 1, by = ACCEPTING)
    void while_the_supervision_office_is_out_the_desk_answers_the_mayors_line() { // G27
        workday();
        out(SUPERVISION);
        assertThat(route(MAYOR_LINE).section()).isEmpty();
        assertThat(route(MAYOR_LINE).citation().basis()).isEqualTo(Basis.ASSUMPTION);
        wellRouted(MAYOR_LINE, LI_QIANG);
    }

    @Test
    @Proves(clause = "一(二)-2", rev = 1, by = REFUSING)
    void another_section_answering_the_mayors_line_in_daily_work_is_found() {
        workday();
        misrouted(MAYOR_LINE, HAN_BING, "一(二)-2");
    }

    @Test
    @Proves(clause = "一(二)-2", rev = 1, by = REFUSING)
    void an_empty_reason_is_no_reason() {
        workday().given(new RecordCall(MAYOR_LINE, "停水", Optional.of(" "), Optional.empty()), HAN_BING);
        found(office, Code.LINE_MISROUTED, "一(二)-2");
    }

    @Test
    @Proves(clause = "一(二)-3", rev = 1, by = ACCEPTING)
    void the_supervision_office_answers_the_livelihood_line_in_daily_work() {
        workday();
        wellRouted(LIVELIHOOD_LINE, ZHAO_LEI);
    }

    @Test
    @Proves(clause = "一(二)-3", rev = 1, by = REFUSING)
    void another_section_answering_the_livelihood_line_in_daily_work_is_found() {
        workday();
        misrouted(LIVELIHOOD_LINE, LI_QIANG, "一(二)-3");
    }

    @Test
    @Proves(clause = "一(二)-4", rev = 1, by = ACCEPTING)
    void the_emergency_section_answers_the_emergency_line_in_daily_work() {
        workday();
        assertThat(route(EMERGENCY_LINE).section()).contains(EMERGENCY);
        wellRouted(EMERGENCY_LINE, ZHENG_YAN);
    }

    @Test
    @Proves(clause = "一(二)-4", rev = 1, by = REFUSING)
    void the_secretariat_answering_the_emergency_line_while_the_section_is_in_is_found() {
        workday();
        out(EMERGENCY);
        office.given(new NoteSectionBack(EMERGENCY, Optional.empty()), LI_QIANG);
        misrouted(EMERGENCY_LINE, LI_QIANG, "一(二)-4");
    }

    @Test
    @Proves(clause = "一(五)1-2", rev = 1, by = REFUSING)
    void a_call_on_a_line_the_office_does_not_keep_is_refused() {
        refusedOnly(workday().calls(PostId.of("tourist-line"), LI_QIANG), Code.LINE_UNKNOWN, "一(五)1-2");
    }

    @Test
    @Proves(clause = "一(二)-5", rev = 1, by = ACCEPTING)
    void while_the_emergency_section_is_out_the_secretariat_answers_for_it() {
        workday();
        out(EMERGENCY);
        assertThat(route(EMERGENCY_LINE).section()).contains(SECRETARIAT);
        wellRouted(EMERGENCY_LINE, CHEN_JING);
    }

    @Test
    @Proves(clause = "一(二)-5", rev = 1, by = REFUSING)
    void while_the_emergency_section_is_out_anybody_but_the_secretariat_answering_is_found() {
        workday();
        out(EMERGENCY);
        misrouted(EMERGENCY_LINE, ZHOU_MIN, "一(二)-5");
    }

    @Test
    @Proves(clause = "一(二)-6", rev = 1, by = ACCEPTING)
    void on_a_holiday_the_officer_on_duty_answers_every_line() {
        holiday();
        assertThat(route(MAYOR_LINE).desk()).isEqualTo(DESK);
        wellRouted(MAYOR_LINE, WANG_FANG);
        wellRouted(LIVELIHOOD_LINE, WANG_FANG);
        wellRouted(EMERGENCY_LINE, WANG_FANG);
    }

    @Test
    @Proves(clause = "一(二)-6", rev = 1, by = ACCEPTING)
    void at_night_and_on_rest_days_the_officer_on_duty_answers_as_on_holidays() { // G07
        office.onDuty("2026-10-16T18:00", WU_GANG);
        wellRouted(MAYOR_LINE, WU_GANG);
        office.relieved("2026-10-17T08:00", WU_GANG, ZHOU_MIN);
        wellRouted(EMERGENCY_LINE, ZHOU_MIN);
    }

    @Test
    @Proves(clause = "一(二)-6", rev = 1, by = ACCEPTING)
    void whoever_stands_in_at_the_desk_for_a_while_answers_as_well() {
        holiday()
                .given(
                        new LeavePost(DESK, Optional.of(YANG_LIU), Optional.of(LIN_SHUANG), "用餐", Optional.empty()),
                        WANG_FANG);
        wellRouted(MAYOR_LINE, YANG_LIU);
    }

    @Test
    @Proves(clause = "一(二)-6", rev = 1, by = REFUSING)
    void on_a_holiday_somebody_not_on_duty_answering_is_found() {
        holiday();
        misrouted(MAYOR_LINE, ZHOU_MIN, "一(二)-6");
    }
}
