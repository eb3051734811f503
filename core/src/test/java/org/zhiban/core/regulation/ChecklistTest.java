package org.zhiban.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.clausetests.Proves.By.ACCEPTING;
import static org.zhiban.clausetests.Proves.By.REFUSING;
import static org.zhiban.core.regulation.Jiaohe.DESK;
import static org.zhiban.core.regulation.Jiaohe.SECRETARIAT;
import static org.zhiban.core.regulation.Jiaohe.SUPERVISION;
import static org.zhiban.core.regulation.Judged.*;
import static org.zhiban.core.staff.JiaoheStaff.*;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhiban.clausetests.Proves;
import org.zhiban.core.event.CheckAnswer;
import org.zhiban.core.event.ChecklistAnswered;
import org.zhiban.core.event.HandoverMode;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.office.AnswerChecklist;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.OfferHandover;
import org.zhiban.core.office.ReportNothing;

/** What a shift's checklist asks for: 三(二)-3 and -4 courtesy, -10 to -13 handsets, fax and lines, 三(五)-1 and -2 the room. */
class ChecklistTest {
    private final DutyDesk office = DutyDesk.october().onDuty("2026-10-01T08:00", WANG_FANG);

    private DutyDesk answers(String item, boolean isMet) {
        return office.given(
                new AnswerChecklist(DESK, List.of(new CheckAnswer(item, isMet, "")), Optional.empty()), WANG_FANG);
    }

    /** The item is on the list under its clause, and in order it raises nothing. */
    private void isWellKept(String item, String clause) {
        assertThat(Jiaohe.regulation().checklist())
                .filteredOn(one -> one.name().zh().equals(item))
                .extracting(one -> one.citation().clause())
                .containsExactly(clause);
        answers(item, true);
        notFound(office, Code.CHECK_FAILED);
    }

    /** Out of order it is found under its clause, until it is in order again. */
    private void isFoundOutOfOrder(String item, String clause) {
        answers(item, false).moveTo("2026-10-01T09:00");
        Finding finding = found(office, Code.CHECK_FAILED, clause);
        assertThat(finding.facts().values()).containsEntry("item", item(item).name());
        assertThat(finding.answerable()).containsExactly(WANG_FANG);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        long failed = office.entry(ChecklistAnswered.class);
        assertThat(finding.evidence()).containsExactly(failed);
        answers(item, true);
        Finding mended = found(office, Code.CHECK_FAILED, clause);
        assertThat(mended.severity()).isEqualTo(Severity.NOTICE);
        assertThat(mended.span()).isEqualTo(finding.span());
        assertThat(mended.evidence()).containsExactly(failed, office.entry(ChecklistAnswered.class));
    }

    private Ruling<LogEntry> offersHandover() {
        return office.moveTo("2026-10-01T12:55")
                .given(new ReportNothing(DESK, Optional.empty()), WANG_FANG)
                .submit(
                        new OfferHandover(
                                DESK, ZHENG_YAN, List.of(), true, HandoverMode.FACE_TO_FACE, "值班室", Optional.empty()),
                        WANG_FANG);
    }

    @Test
    @Proves(clause = "三(二)-3", rev = 1, by = ACCEPTING)
    void modesty_and_courtesy_are_on_the_list() {
        isWellKept("态度谦和", "三(二)-3");
    }

    @Test
    @Proves(clause = "三(二)-3", rev = 1, by = REFUSING)
    void a_complaint_of_rudeness_is_found() {
        isFoundOutOfOrder("态度谦和", "三(二)-3");
    }

    @Test
    @Proves(clause = "三(二)-4", rev = 1, by = ACCEPTING)
    void civil_words_are_on_the_list() {
        isWellKept("文明用语", "三(二)-4");
    }

    @Test
    @Proves(clause = "三(二)-4", rev = 1, by = REFUSING)
    void a_complaint_of_uncivil_words_is_found() {
        isFoundOutOfOrder("文明用语", "三(二)-4");
    }

    @Test
    @Proves(clause = "三(二)-10", rev = 1, by = ACCEPTING)
    void charged_handsets_are_handed_over() {
        office.answersChecklist(WANG_FANG);
        accepted(offersHandover());
    }

    @Test
    @Proves(clause = "三(二)-10", rev = 1, by = REFUSING)
    void nobody_hands_over_before_saying_whether_the_handsets_are_charged() {
        answers("传真机", true);
        answers("督查室传真机", true);
        answers("督查室电话分机", true);
        assertThat(refusedOnly(offersHandover(), Code.CHECK_UNANSWERED, "三(二)-10")
                        .facts()
                        .values())
                .containsEntry("item", item("电话分机").name());
    }

    @Test
    @Proves(clause = "三(二)-10", rev = 1, by = REFUSING)
    void each_sections_handsets_are_asked_for_by_themselves() { // G50
        answers("传真机", true);
        answers("督查室传真机", true);
        answers("电话分机", true);
        assertThat(refusedOnly(offersHandover(), Code.CHECK_UNANSWERED, "三(二)-10")
                        .facts()
                        .values())
                .containsEntry("item", item("督查室电话分机").name());
        assertThat(item("督查室电话分机").section()).contains(SUPERVISION);
        assertThat(item("电话分机").section()).contains(SECRETARIAT);
    }

    @Test
    @Proves(clause = "三(二)-10", rev = 1, by = REFUSING)
    void an_uncharged_handset_is_found() {
        isFoundOutOfOrder("电话分机", "三(二)-10");
    }

    @Test
    @Proves(clause = "三(二)-11", rev = 1, by = ACCEPTING)
    void the_fax_that_works_is_on_the_list() {
        isWellKept("传真机", "三(二)-11");
    }

    @Test
    @Proves(clause = "三(二)-11", rev = 1, by = REFUSING)
    void nobody_hands_over_before_saying_whether_the_fax_works() {
        answers("电话分机", true);
        answers("督查室传真机", true);
        answers("督查室电话分机", true);
        assertThat(refusedOnly(offersHandover(), Code.CHECK_UNANSWERED, "三(二)-11")
                        .facts()
                        .values())
                .containsEntry("item", item("传真机").name());
    }

    @Test
    @Proves(clause = "三(二)-11", rev = 1, by = REFUSING)
    void a_broken_fax_is_found_until_it_works() {
        isFoundOutOfOrder("传真机", "三(二)-11");
    }

    @Test
    @Proves(clause = "三(二)-12", rev = 1, by = ACCEPTING)
    void the_charge_is_looked_at_in_every_shift() {
        isWellKept("分机电量", "三(二)-12");
    }

    @Test
    @Proves(clause = "三(二)-12", rev = 1, by = REFUSING)
    void a_shift_in_which_nobody_looked_at_the_charge_is_found() {
        isFoundUnanswered("分机电量", "三(二)-12");
    }

    @Test
    @Proves(clause = "三(二)-13", rev = 1, by = ACCEPTING)
    void a_test_call_that_goes_through_raises_nothing() {
        isWellKept("电话试拨", "三(二)-13");
    }

    @Test
    @Proves(clause = "三(二)-13", rev = 1, by = REFUSING)
    void a_test_call_that_fails_is_found() {
        isFoundOutOfOrder("电话试拨", "三(二)-13");
    }

    @Test
    @Proves(clause = "三(五)-1", rev = 1, by = ACCEPTING)
    void a_clean_room_is_on_the_list() {
        isWellKept("清洁卫生", "三(五)-1");
    }

    @Test
    @Proves(clause = "三(五)-1", rev = 1, by = REFUSING)
    void a_room_left_dirty_is_found() {
        isFoundOutOfOrder("清洁卫生", "三(五)-1");
    }

    @Test
    @Proves(clause = "三(五)-2", rev = 1, by = ACCEPTING)
    void quiet_and_order_are_on_the_list() {
        isWellKept("安静整齐", "三(五)-2");
    }

    @Test
    @Proves(clause = "三(五)-2", rev = 1, by = REFUSING)
    void noise_and_disorder_are_found() {
        isFoundOutOfOrder("安静整齐", "三(五)-2");
    }

    private static CheckItem item(String name) {
        return Jiaohe.regulation().checklist().stream()
                .filter(one -> one.name().zh().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void isFoundUnanswered(String item, String clause) {
        List<CheckAnswer> others = Jiaohe.regulation().checklist().stream()
                .filter(one -> !one.name().zh().equals(item))
                .map(one -> new CheckAnswer(one.name().zh(), true, ""))
                .toList();
        office.given(new AnswerChecklist(DESK, others, Optional.empty()), WANG_FANG)
                .relieved("2026-10-01T13:00", WANG_FANG, ZHENG_YAN);
        Finding finding = found(office, Code.CHECK_MISSING, clause);
        assertThat(finding.facts().values()).containsEntry("item", item(item).name());
        assertThat(finding.answerable()).containsExactly(WANG_FANG);
    }
}
