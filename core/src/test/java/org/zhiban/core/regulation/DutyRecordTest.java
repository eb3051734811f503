package org.zhiban.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.clausetests.Proves.By.ACCEPTING;
import static org.zhiban.clausetests.Proves.By.REFUSING;
import static org.zhiban.core.regulation.Deeds.*;
import static org.zhiban.core.regulation.Jiaohe.DESK;
import static org.zhiban.core.regulation.Judged.*;
import static org.zhiban.core.staff.JiaoheStaff.*;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhiban.clausetests.Proves;
import org.zhiban.core.event.DutyRecordOpened;
import org.zhiban.core.event.EntryCorrected;
import org.zhiban.core.event.HandoverMode;
import org.zhiban.core.event.LeaderInstructed;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.MatterRegistered;
import org.zhiban.core.event.PostTaken;
import org.zhiban.core.form.FormNumber;
import org.zhiban.core.office.Assessment;
import org.zhiban.core.office.CorrectEntry;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.OfferHandover;
import org.zhiban.core.office.ReportNothing;
import org.zhiban.core.office.View;
import org.zhiban.core.roster.DutyBook;

/** 一(五)-1 to -4 and 三(三): every shift has its record, with what mattered, what was ordered and what came of it. */
class DutyRecordTest {
    private static final MatterId STORM = MatterId.of("storm");

    /** The first morning of the holiday: Wang Fang at the desk, Lin Shuang in charge. */
    private final DutyDesk office = DutyDesk.october().onDuty("2026-10-01T08:00", WANG_FANG);

    private Ruling<LogEntry> offersHandover() {
        return office.moveTo("2026-10-01T12:55")
                .submit(
                        new OfferHandover(
                                DESK, ZHENG_YAN, List.of(), true, HandoverMode.FACE_TO_FACE, "值班室", Optional.empty()),
                        WANG_FANG);
    }

    private DutyDesk registered() {
        return office.given(registers("storm", "大风"), WANG_FANG);
    }

    private DutyDesk reported() {
        return registered().given(reports(STORM, LIN_SHUANG), WANG_FANG);
    }

    @Test
    @Proves(clause = "一(五)-1", rev = 1, by = ACCEPTING)
    void a_shift_in_which_nothing_happened_says_so_and_is_handed_over() {
        office.answersChecklist(WANG_FANG).given(new ReportNothing(DESK, Optional.empty()), WANG_FANG);
        accepted(offersHandover());
        accepted(office.accepts(ZHENG_YAN));
        notFound(office, Code.SHIFT_WITHOUT_RECORD);
    }

    @Test
    @Proves(clause = "一(五)-1", rev = 1, by = REFUSING)
    void a_shift_with_an_empty_record_is_not_handed_over() {
        office.answersChecklist(WANG_FANG);
        Refusal refusal = refusedOnly(offersHandover(), Code.RECORD_MISSING, "一(五)-1");
        assertThat(refusal.facts().values()).containsEntry("shift", DutyDesk.desk("2026-10-01", "holiday-morning"));
    }

    @Test
    @Proves(clause = "一(五)-1", rev = 1, by = REFUSING)
    void who_left_an_empty_record_behind_is_found() {
        long taken = office.entry(PostTaken.class);
        office.moveTo("2026-10-01T13:00");
        accepted(office.takesVacant(ZHENG_YAN, LIN_SHUANG));
        Finding finding = found(office, Code.SHIFT_WITHOUT_RECORD, "一(五)-1");
        assertThat(finding.answerable()).containsExactly(WANG_FANG);
        assertThat(finding.evidence()).containsExactly(taken);
        assertThat(finding.span()).isEqualTo(DutyDesk.span("2026-10-01T08:00", "2026-10-01T13:00"));
    }

    @Test
    @Proves(clause = "一(五)-2", rev = 1, by = ACCEPTING)
    void what_matters_is_written_down_with_time_content_and_author() {
        registered();
        MatterRegistered written =
                (MatterRegistered) office.view().matter(STORM).orElseThrow().opening();
        assertThat(written.content()).isEqualTo("大风");
        assertThat(written.officer()).isEqualTo(office.officer(WANG_FANG));
        assertThat(written.at()).isEqualTo(DutyDesk.time("2026-10-01T08:00"));
    }

    @Test
    @Proves(clause = "一(五)-2", rev = 1, by = REFUSING)
    void a_matter_without_content_is_no_record() {
        refusedOnly(office.submit(registers("storm", "  "), WANG_FANG), Code.CONTENT_MISSING, "一(五)-2");
        assertThat(office.view().matter(STORM)).isEmpty();
    }

    @Test
    @Proves(clause = "一(五)-3", rev = 1, by = ACCEPTING)
    void what_a_leader_orders_is_written_down_with_who_when_and_how() {
        reported().given(instructs(STORM, LIN_SHUANG, "派人巡查"), WANG_FANG);
        LeaderInstructed order = office.view()
                .matter(STORM)
                .orElseThrow()
                .last(LeaderInstructed.class)
                .orElseThrow()
                .event();
        assertThat(order.leader()).isEqualTo(office.officer(LIN_SHUANG));
        assertThat(order.text()).isEqualTo("派人巡查");
    }

    @Test
    @Proves(clause = "一(五)-3", rev = 1, by = REFUSING)
    void an_instruction_without_words_or_from_nobody_who_leads_is_refused() {
        reported();
        refusedOnly(office.submit(instructs(STORM, LIN_SHUANG, " "), WANG_FANG), Code.INSTRUCTION_INCOMPLETE, "一(五)-3");
        refusedOnly(
                office.submit(instructs(STORM, YANG_LIU, "派人巡查"), WANG_FANG), Code.INSTRUCTION_INCOMPLETE, "一(五)-3");
    }

    @Test
    @Proves(clause = "一(五)-4", rev = 1, by = ACCEPTING)
    void a_matter_is_closed_with_what_came_of_it() {
        reported().settles(STORM, WANG_FANG, LIN_SHUANG);
        accepted(office.submit(closes(STORM, "无损失"), WANG_FANG));
    }

    @Test
    @Proves(clause = "一(五)-4", rev = 1, by = REFUSING)
    void a_matter_without_a_result_stays_open() {
        reported().settles(STORM, WANG_FANG, LIN_SHUANG);
        refusedOnly(office.submit(closes(STORM, ""), WANG_FANG), Code.RESULT_MISSING, "一(五)-4");
        assertThat(office.view().openMatters(DESK)).hasSize(1);
    }

    @Test
    @Proves(clause = "一(五)-4", rev = 1, by = REFUSING)
    void handling_and_answers_say_what_was_done() {
        reported();
        refusedOnly(office.submit(handles(STORM, 0, ""), WANG_FANG), Code.RESULT_MISSING, "一(五)-4");
        office.given(handles(STORM, 0, "已巡查"), WANG_FANG);
        refusedOnly(office.submit(answers(STORM, ""), WANG_FANG), Code.RESULT_MISSING, "一(五)-4");
    }

    @Test
    @Proves(clause = "三(三)-1", rev = 1, by = ACCEPTING)
    void the_records_of_the_year_are_numbered_without_a_gap() {
        office.relieved("2026-10-01T13:00", WANG_FANG, ZHENG_YAN).relieved("2026-10-01T18:00", ZHENG_YAN, HAN_BING);
        assertThat(office.view().log().stream()
                        .filter(entry -> entry.event() instanceof DutyRecordOpened)
                        .map(entry ->
                                ((DutyRecordOpened) entry.event()).number().toString()))
                .containsExactly("值〔2026〕1号", "值〔2026〕2号", "值〔2026〕3号");
        notFound(office, Code.NUMBER_MISSING);
    }

    @Test
    @Proves(clause = "三(三)-1", rev = 1, by = REFUSING)
    void a_book_in_which_a_number_is_missing_is_found() {
        office.relieved("2026-10-01T13:00", WANG_FANG, ZHENG_YAN).relieved("2026-10-01T18:00", ZHENG_YAN, HAN_BING);
        List<LogEntry> torn = office.view().log().stream()
                .filter(entry -> !(entry.event() instanceof DutyRecordOpened opened
                        && opened.number().serial() == 2))
                .toList();
        View view = office.view();
        List<Finding> findings = Assessment.of(DutyBook.read(torn, view.plan(), view.now()))
                .filter(finding -> finding.code() == Code.NUMBER_MISSING)
                .toList();
        DutyDesk.heardFound(findings);
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).citation().clause()).isEqualTo("三(三)-1");
        assertThat(findings.get(0).facts().values()).containsEntry("number", FormNumber.parse("值〔2026〕3号"));
    }

    @Test
    @Proves(clause = "三(三)-1", rev = 1, by = ACCEPTING)
    void a_citizens_concern_goes_on_its_form() {
        accepted(office.submit(takesOrder(Jiaohe.MAYOR_LINE, "roads", "13800000000"), WANG_FANG));
        notFound(office, Code.CALL_NOT_ON_FORM);
    }

    @Test
    @Proves(clause = "三(三)-1", rev = 1, by = REFUSING)
    void a_call_on_the_mayors_line_that_is_on_no_form_is_found() {
        accepted(office.calls(Jiaohe.MAYOR_LINE, WANG_FANG));
        assertThat(found(office, Code.CALL_NOT_ON_FORM, "三(三)-1").answerable()).containsExactly(WANG_FANG);
    }

    @Test
    @Proves(clause = "三(三)-1", rev = 1, by = REFUSING)
    void a_form_without_a_number_to_call_back_is_incomplete() {
        refusedOnly(
                office.submit(takesOrder(Jiaohe.MAYOR_LINE, "roads", "12"), WANG_FANG),
                Code.ORDER_INCOMPLETE,
                "三(三)-1");
    }

    @Test
    @Proves(clause = "三(三)-2", rev = 1, by = ACCEPTING)
    void a_record_that_was_right_needs_no_correction() {
        registered();
        notFound(office, Code.ENTRY_AMENDED);
    }

    @Test
    @Proves(clause = "三(三)-2", rev = 1, by = REFUSING)
    void a_correction_is_found_with_both_entries_and_the_first_stays_as_it_was() {
        long wrong = registered().entry(MatterRegistered.class);
        office.given(new CorrectEntry(wrong, "大雨", "听错", Optional.empty()), WANG_FANG);
        assertThat(found(office, Code.ENTRY_AMENDED, "三(三)-2").evidence())
                .containsExactly(wrong, office.entry(EntryCorrected.class));
        assertThat(office.view().matter(STORM).orElseThrow().opening().content())
                .isEqualTo("大风");
    }
}
