package org.zhiban.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.clausetests.Proves.By.ACCEPTING;
import static org.zhiban.clausetests.Proves.By.REFUSING;
import static org.zhiban.core.office.DutyDesk.span;
import static org.zhiban.core.regulation.Deeds.*;
import static org.zhiban.core.regulation.Deeds.handles;
import static org.zhiban.core.regulation.Jiaohe.LIVELIHOOD_LINE;
import static org.zhiban.core.regulation.Judged.*;
import static org.zhiban.core.staff.JiaoheStaff.*;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhiban.clausetests.Proves;
import org.zhiban.core.event.CallMissed;
import org.zhiban.core.event.CallReturned;
import org.zhiban.core.event.CarriedMatter;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterHandled;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.OrderRegistered;
import org.zhiban.core.form.Addressee;
import org.zhiban.core.form.Caller;
import org.zhiban.core.form.FormKind;
import org.zhiban.core.form.Means;
import org.zhiban.core.form.Order;
import org.zhiban.core.form.Outcome;
import org.zhiban.core.form.Request;
import org.zhiban.core.form.Satisfaction;
import org.zhiban.core.form.Urgency;
import org.zhiban.core.office.AnswerMatter;
import org.zhiban.core.office.CallCitizen;
import org.zhiban.core.office.DispatchOrder;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.ExplainMatter;
import org.zhiban.core.office.HandleMatter;
import org.zhiban.core.office.NoteContact;
import org.zhiban.core.office.NoteMissedCall;
import org.zhiban.core.office.RegisterOrder;
import org.zhiban.core.office.ReturnCall;

/** 三(二)-1, -2, -5 to -9: no call is missed; what people need to live is passed on first, settled or explained, carried on. */
class CitizensLinesTest {
    private final DutyDesk office = DutyDesk.october().onDuty("2026-10-01T08:00", WANG_FANG);

    /** Somebody calls on the livelihood line: no water. */
    private MatterId noWater() {
        office.given(takesOrder(LIVELIHOOD_LINE, "water", "13800000000"), WANG_FANG);
        return latest(office);
    }

    private MatterId dispatched() {
        MatterId order = noWater();
        office.given(dispatches(order), WANG_FANG);
        return order;
    }

    private NoteContact contact(MatterId order) {
        return new NoteContact(order, "供水公司", "已与王女士通话", Optional.empty());
    }

    private CarriedMatter carried(MatterId order) {
        return new CarriedMatter(order, "停水", "跟进抢修");
    }

    private void missed(Means means) {
        office.given(new NoteMissedCall(LIVELIHOOD_LINE, means, "13800000000", Optional.empty()), WANG_FANG);
    }

    private void calledBack() {
        office.given(new ReturnCall(office.entry(CallMissed.class), "已回电", Optional.empty()), WANG_FANG);
    }

    @Test
    @Proves(clause = "三(二)-1", rev = 1, by = ACCEPTING)
    void a_call_missed_and_returned_is_made_good() {
        missed(Means.PHONE);
        office.moveTo("2026-10-01T08:05");
        calledBack();
        Finding finding = office.findings(Code.CALL_MISSED).get(0);
        assertThat(finding.severity()).isEqualTo(Severity.NOTICE);
        assertThat(finding.span()).isEqualTo(span("2026-10-01T08:00", "2026-10-01T08:05"));
        assertThat(finding.evidence())
                .containsExactly(office.entry(CallMissed.class), office.entry(CallReturned.class));
    }

    @Test
    @Proves(clause = "三(二)-1", rev = 1, by = REFUSING)
    void a_missed_call_is_found_with_who_held_the_post() {
        missed(Means.PHONE);
        Finding finding = found(office, Code.CALL_MISSED, "三(二)-1");
        assertThat(finding.answerable()).containsExactly(WANG_FANG);
        assertThat(finding.evidence()).containsExactly(office.entry(CallMissed.class));
    }

    private Ruling<LogEntry> missedFrom(String number) {
        return office.submit(new NoteMissedCall(LIVELIHOOD_LINE, Means.PHONE, number, Optional.empty()), WANG_FANG);
    }

    @Test
    @Proves(clause = "三(二)-1", rev = 1, by = ACCEPTING)
    void a_missed_call_is_noted_with_its_number_or_without() {
        accepted(missedFrom("0432-67250000"));
        accepted(missedFrom(""));
    }

    @Test
    @Proves(clause = "三(二)-1", rev = 1, by = REFUSING)
    void a_missed_call_is_not_noted_with_a_number_nobody_can_call() {
        Refusal refusal = refusedOnly(missedFrom("6725-1"), Code.NUMBER_MALFORMED, "三(二)-1");
        assertThat(refusal.facts().values()).containsEntry("number", "6725-1");
    }

    @Test
    @Proves(clause = "三(二)-2", rev = 1, by = ACCEPTING)
    void a_fax_missed_and_asked_for_again_is_made_good() {
        missed(Means.FAX);
        calledBack();
        Finding finding = office.findings(Code.FAX_MISSED).get(0);
        assertThat(finding.severity()).isEqualTo(Severity.NOTICE);
        assertThat(finding.evidence())
                .containsExactly(office.entry(CallMissed.class), office.entry(CallReturned.class));
    }

    @Test
    @Proves(clause = "三(二)-2", rev = 1, by = REFUSING)
    void a_missed_fax_is_found() {
        missed(Means.FAX);
        assertThat(found(office, Code.FAX_MISSED, "三(二)-2").answerable()).containsExactly(WANG_FANG);
        notFound(office, Code.CALL_MISSED);
    }

    @Test
    @Proves(clause = "三(二)-5", rev = 1, by = ACCEPTING)
    void the_department_hears_of_it_within_a_quarter_of_an_hour() { // G10
        MatterId order = noWater();
        office.moveTo("2026-10-01T08:15").given(dispatches(order), WANG_FANG).moveTo("2026-10-01T08:50");
        notFound(office, Code.DISPATCH_LATE);
    }

    @Test
    @Proves(clause = "三(二)-5", rev = 1, by = REFUSING)
    void a_minute_more_is_found() {
        MatterId order = noWater();
        office.moveTo("2026-10-01T08:16").given(dispatches(order), WANG_FANG);
        Finding finding = found(office, Code.DISPATCH_LATE, "三(二)-5");
        assertThat(finding.span()).isEqualTo(span("2026-10-01T08:00", "2026-10-01T08:16"));
        assertThat(finding.evidence()).containsExactly(office.entry(OrderRegistered.class));
    }

    @Test
    @Proves(clause = "三(二)-5", rev = 1, by = REFUSING)
    void an_order_nobody_was_told_of_is_not_closed() {
        MatterId order = noWater();
        office.settles(order, WANG_FANG, LIN_SHUANG);
        refusedOnly(office.submit(closes(order, "已通水"), WANG_FANG), Code.NOT_DISPATCHED, "三(二)-5");
    }

    @Test
    @Proves(clause = "三(二)-6", rev = 1, by = ACCEPTING)
    void the_department_speaks_with_the_citizen_within_the_hour() {
        MatterId order = dispatched();
        office.moveTo("2026-10-01T09:00").given(contact(order), WANG_FANG).moveTo("2026-10-01T12:00");
        notFound(office, Code.DEPARTMENT_SILENT);
    }

    @Test
    @Proves(clause = "三(二)-6", rev = 1, by = ACCEPTING)
    void a_department_that_has_begun_the_repair_is_not_silent_and_not_done_either() {
        MatterId order = dispatched();
        HandleMatter begun = new HandleMatter(order, 0, "供水公司开始抢修", Outcome.BEGUN, Optional.empty());
        office.moveTo("2026-10-01T09:00").given(begun, WANG_FANG).moveTo("2026-10-01T21:00");
        notFound(office, Code.DEPARTMENT_SILENT);
        found(office, Code.RESOLUTION_LATE, "三(二)-7");
        assertThat(office.view().forms(FormKind.LIVELIHOOD_LINE_RECORD).get(0).entries())
                .extracting(LogEntry::event)
                .filteredOn(MatterHandled.class::isInstance)
                .extracting(event -> ((MatterHandled) event).outcome())
                .containsExactly(Outcome.BEGUN);
    }

    @Test
    @Proves(clause = "三(二)-6", rev = 1, by = REFUSING)
    void a_department_that_speaks_with_nobody_is_found() { // G34
        dispatched();
        office.moveTo("2026-10-01T09:01");
        assertThat(found(office, Code.DEPARTMENT_SILENT, "三(二)-6").facts().values())
                .containsEntry("department", "供水公司");
    }

    @Test
    @Proves(clause = "三(二)-6", rev = 1, by = REFUSING)
    void what_the_desk_itself_has_done_so_far_is_no_word_from_the_department() {
        MatterId order = dispatched();
        office.moveTo("2026-10-01T08:30")
                .given(handlesInPart(order, 0), WANG_FANG)
                .moveTo("2026-10-01T09:01");
        found(office, Code.DEPARTMENT_SILENT, "三(二)-6");
    }

    @Test
    @Proves(clause = "三(二)-6", rev = 1, by = REFUSING)
    void an_urgent_matter_is_passed_on_only_with_the_duty_to_speak_first() {
        MatterId order = noWater();
        refusedOnly(
                office.submit(new DispatchOrder(order, "供水公司", false, Optional.empty()), WANG_FANG),
                Code.CONTACT_FIRST_MISSING,
                "三(二)-6");
    }

    @Test
    @Proves(clause = "三(二)-7", rev = 1, by = ACCEPTING)
    void solved_or_explained_within_the_shifts_twelve_hours() { // G10
        MatterId order = dispatched();
        office.given(contact(order), WANG_FANG)
                .moveTo("2026-10-01T20:00")
                .given(handles(order, 0, "已通水"), WANG_FANG)
                .moveTo("2026-10-02T08:00");
        notFound(office, Code.RESOLUTION_LATE);
    }

    @Test
    @Proves(clause = "三(二)-7", rev = 1, by = REFUSING)
    void what_is_neither_solved_nor_explained_is_found() {
        dispatched();
        office.moveTo("2026-10-01T20:01");
        assertThat(found(office, Code.RESOLUTION_LATE, "三(二)-7").span())
                .isEqualTo(span("2026-10-01T08:00", "2026-10-01T20:01"));
    }

    @Test
    @Proves(clause = "三(二)-8", rev = 1, by = ACCEPTING)
    void what_cannot_be_solved_yet_is_explained_and_carried_on() {
        MatterId order = dispatched();
        office.given(new ExplainMatter(order, "管件须从外地调运，明日到货", Optional.empty()), WANG_FANG)
                .moveTo("2026-10-01T12:55");
        accepted(office.offers(WANG_FANG, ZHENG_YAN, carried(order)));
    }

    @Test
    @Proves(clause = "三(二)-8", rev = 1, by = REFUSING)
    void nobody_hands_on_an_unsolved_matter_the_citizen_was_told_nothing_of() {
        MatterId order = dispatched();
        office.moveTo("2026-10-01T12:55");
        refusedOnly(office.offers(WANG_FANG, ZHENG_YAN, carried(order)), Code.NOT_EXPLAINED, "三(二)-8");
    }

    @Test
    @Proves(clause = "三(二)-9", rev = 1, by = ACCEPTING)
    void an_order_handed_on_is_the_next_officers() {
        MatterId order = dispatched();
        office.given(new ExplainMatter(order, "明日到货", Optional.empty()), WANG_FANG)
                .relieved("2026-10-01T13:00", WANG_FANG, ZHENG_YAN, carried(order));
        accepted(office.submit(handles(order, 0, "已通水"), ZHENG_YAN));
    }

    @Test
    @Proves(clause = "三(二)-9", rev = 1, by = REFUSING)
    void an_order_is_not_left_out_of_the_handover() {
        MatterId order = dispatched();
        office.given(new ExplainMatter(order, "明日到货", Optional.empty()), WANG_FANG)
                .moveTo("2026-10-01T12:55");
        assertThat(refused(office.offers(WANG_FANG, ZHENG_YAN), Code.ORDER_OMITTED, "三(二)-9")
                        .facts()
                        .values())
                .containsEntry("matter", order);
    }

    @Test
    @Proves(clause = "三(四)-5", rev = 1, by = ACCEPTING)
    void the_citizen_is_answered_and_called_again() {
        MatterId order = dispatched();
        office.given(handles(order, 0, "已通水"), WANG_FANG)
                .given(answer(order), WANG_FANG)
                .given(new CallCitizen(order, Satisfaction.SATISFIED, "满意", Optional.empty()), WANG_FANG);
        accepted(office.submit(closes(order, "已通水"), WANG_FANG));
    }

    @Test
    @Proves(clause = "三(四)-5", rev = 1, by = REFUSING)
    void who_is_not_satisfied_is_answered_again_before_the_end() {
        MatterId order = dispatched();
        office.given(handles(order, 0, "已通水"), WANG_FANG)
                .given(answer(order), WANG_FANG)
                .given(new CallCitizen(order, Satisfaction.DISSATISFIED, "水压低", Optional.empty()), WANG_FANG);
        refusedOnly(office.submit(closes(order, "已通水"), WANG_FANG), Code.CITIZEN_DISSATISFIED, "三(四)-5");
        office.given(answer(order), WANG_FANG);
        accepted(office.submit(closes(order, "已通水"), WANG_FANG));
    }

    private static AnswerMatter answer(MatterId order) {
        return new AnswerMatter(order, Addressee.CALLER, "已修复", Satisfaction.NOT_ASKED, Optional.empty());
    }

    @Test
    @Proves(clause = "三(二)-5", rev = 1, by = REFUSING)
    void what_is_urgent_in_itself_is_no_less_pressing_than_water() { // G33
        office.given(
                new RegisterOrder(
                        LIVELIHOOD_LINE,
                        new Order(
                                new Caller("王女士", "13800000000", "河北街"),
                                Request.HELP,
                                "drains",
                                "河北街12号",
                                "井盖塌陷",
                                Urgency.EXTRA_URGENT,
                                1),
                        Optional.empty(),
                        Optional.empty()),
                WANG_FANG);
        office.moveTo("2026-10-01T08:30");
        found(office, Code.DISPATCH_LATE, "三(二)-5");
    }

    private void answered(Satisfaction satisfaction) {
        MatterId order = dispatched();
        office.given(handles(order, 0, "已恢复供水"), WANG_FANG)
                .given(new AnswerMatter(order, Addressee.CALLER, "已恢复", satisfaction, Optional.empty()), WANG_FANG);
    }

    @Test
    @Proves(clause = "三(四)-5", rev = 1, by = ACCEPTING)
    void who_was_asked_at_once_whether_all_is_well_need_not_be_called_again() { // G35
        answered(Satisfaction.SATISFIED);
        office.moveTo("2026-10-05T08:00");
        notFound(office, Code.FOLLOW_UP_CALL_MISSING);
    }

    @Test
    @Proves(clause = "三(四)-5", rev = 1, by = REFUSING)
    void a_citizen_answered_and_never_called_again_is_found_after_three_days() { // G35
        answered(Satisfaction.NOT_ASKED);
        assertThat(office.view().due())
                .filteredOn(due -> due.code() == Code.FOLLOW_UP_CALL_MISSING)
                .extracting(Deadline::by)
                .containsExactly(DutyDesk.time("2026-10-04T08:00"));
        office.moveTo("2026-10-04T08:01");
        found(office, Code.FOLLOW_UP_CALL_MISSING, "三(四)-5");
    }
}
