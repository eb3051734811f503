package org.zhiban.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhiban.clausetests.Proves.By.ACCEPTING;
import static org.zhiban.clausetests.Proves.By.REFUSING;
import static org.zhiban.core.regulation.Judged.*;
import static org.zhiban.core.staff.JiaoheStaff.*;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhiban.clausetests.Proves;
import org.zhiban.core.confidentiality.Audience;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.confidentiality.Level;
import org.zhiban.core.event.FieldsFilled;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.RecordReviewed;
import org.zhiban.core.event.Withheld;
import org.zhiban.core.form.FormKind;
import org.zhiban.core.form.FormNumber;
import org.zhiban.core.language.Language;
import org.zhiban.core.message.Messages;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.FillFields;
import org.zhiban.core.office.Marked;
import org.zhiban.core.office.ReviewRecord;
import org.zhiban.core.office.SubstituteDuty;
import org.zhiban.core.record.FilledForm;
import org.zhiban.core.staff.StaffId;

/** 附-1: what form 1 holds beside its entries: weather and remarks, filled in during the shift or after it, and the leaders' reviews. */
class DutyRecordSheetTest {
    private static final FormNumber MORNING = new FormNumber(FormKind.DUTY_RECORD, 2026, 1);
    private static final FormNumber AFTERNOON = new FormNumber(FormKind.DUTY_RECORD, 2026, 2);

    private final DutyDesk office = DutyDesk.october().onDuty("2026-10-01T08:00", WANG_FANG);

    private void relieved() {
        office.relieved("2026-10-01T13:00", WANG_FANG, ZHENG_YAN);
    }

    private Ruling<LogEntry> fills(FormNumber number, String field, String value, StaffId officer) {
        return office.submit(new FillFields(number, Map.of(field, value), Optional.empty()), officer);
    }

    private Ruling<LogEntry> reviews(FormNumber number, String remark, StaffId leader) {
        return office.submit(new ReviewRecord(number, remark, Optional.empty()), leader);
    }

    private FilledForm form(FormNumber number) {
        return office.view().form(number).orElseThrow();
    }

    private Map<String, Optional<String>> fields(FormNumber number) {
        return form(number).fields().stream()
                .collect(Collectors.toMap(one -> one.field().id(), one -> one.value()));
    }

    @Test
    @Proves(clause = "附-1", rev = 1, by = ACCEPTING)
    void the_duty_record_has_weather_and_remarks() {
        accepted(fills(MORNING, "weather", "阴，有小雨", WANG_FANG));
        accepted(fills(MORNING, "remarks", "值班车送修", WANG_FANG));
        assertThat(fields(MORNING))
                .containsOnly(Map.entry("weather", Optional.of("阴，有小雨")), Map.entry("remarks", Optional.of("值班车送修")));
        assertThat(form(MORNING).late()).isEmpty();
    }

    @Test
    @Proves(clause = "附-1", rev = 1, by = ACCEPTING)
    void who_kept_a_record_fills_in_after_the_shift_what_was_forgotten_and_it_is_marked_late() {
        relieved();
        office.moveTo("2026-10-02T09:00");
        accepted(fills(MORNING, "weather", "小雨", WANG_FANG));
        assertThat(fields(MORNING)).containsEntry("weather", Optional.of("小雨"));
        assertThat(form(MORNING).late())
                .extracting(LogEntry::event)
                .containsExactly(new FieldsFilled(
                        MORNING,
                        Map.of("weather", "小雨"),
                        office.officer(WANG_FANG),
                        DutyDesk.time("2026-10-01T13:00")));
        Messages zh = Messages.of(office.view().plan().regulations(), Language.ZH);
        assertThat(zh.event(form(MORNING).late().get(0))).endsWith("（补记）");
        assertThat(form(AFTERNOON).entries())
                .doesNotContainAnyElementsOf(form(MORNING).late());
    }

    @Test
    @Proves(clause = "附-1", rev = 1, by = ACCEPTING)
    void a_late_word_of_an_earlier_record_does_not_stand_on_the_record_of_the_shift_it_is_written_in() {
        relieved();
        office.relieved("2026-10-01T18:00", ZHENG_YAN, HAN_BING);
        accepted(fills(AFTERNOON, "remarks", "传真机缺纸", ZHENG_YAN));
        accepted(fills(new FormNumber(FormKind.DUTY_RECORD, 2026, 3), "remarks", "已补纸", HAN_BING));
        assertThat(fields(AFTERNOON)).containsEntry("remarks", Optional.of("传真机缺纸"));
        assertThat(form(new FormNumber(FormKind.DUTY_RECORD, 2026, 3)).entries())
                .extracting(LogEntry::event)
                .filteredOn(FieldsFilled.class::isInstance)
                .hasSize(1);
    }

    @Test
    @Proves(clause = "附-1", rev = 1, by = REFUSING)
    void nobody_else_fills_in_a_record_after_the_shift_nor_speaks_of_a_time_after_it() {
        relieved();
        office.moveTo("2026-10-01T14:00");
        refusedOnly(fills(MORNING, "weather", "小雨", ZHENG_YAN), Code.NOT_ON_POST, "一(三)-3");
        FillFields afterwards =
                new FillFields(MORNING, Map.of("weather", "转晴"), Optional.of(DutyDesk.time("2026-10-01T13:30")));
        refusedOnly(office.submit(afterwards, WANG_FANG), Code.NOT_ON_POST, "一(三)-3");
    }

    @Test
    @Proves(clause = "附-1", rev = 1, by = REFUSING)
    void a_field_the_form_has_not_and_a_form_there_is_none_of_are_refused() {
        refusedOnly(fills(MORNING, "mood", "好", WANG_FANG), Code.FIELD_UNKNOWN, "附-1");
        refusedOnly(fills(AFTERNOON, "weather", "晴", WANG_FANG), Code.FORM_UNKNOWN, "附-1");
        refusedOnly(reviews(AFTERNOON, "", LIN_SHUANG), Code.FORM_UNKNOWN, "附-1");
    }

    @Test
    @Proves(clause = "附-1", rev = 1, by = REFUSING)
    void a_record_more_than_a_month_old_is_neither_completed_nor_reviewed() {
        DutyDesk others =
                DutyDesk.october().onDuty("2026-09-30T08:00", LI_QIANG).moveTo("2026-10-31T18:00");
        StaffId night = others.seated(DutyDesk.desk("2026-10-31", "rest-night")).get(0);
        FillFields late = new FillFields(MORNING, Map.of("weather", "晴"), Optional.empty());
        accepted(others.submit(late, LI_QIANG));
        accepted(others.takesVacant(
                night,
                others.view()
                        .rostered(Jiaohe.LEADER, others.view().now())
                        .get(0)
                        .id()));
        refusedOnly(others.submit(late, LI_QIANG), Code.FORM_UNKNOWN, "附-1");
        refusedOnly(others.submit(new ReviewRecord(MORNING, "", Optional.empty()), GAO_FENG), Code.FORM_UNKNOWN, "附-1");
    }

    @Test
    @Proves(clause = "附-1", rev = 1, by = ACCEPTING)
    void the_leader_of_the_shift_and_one_over_it_sign_the_record_as_read() {
        relieved();
        office.moveTo("2026-10-02T09:00");
        accepted(reviews(MORNING, "", LIN_SHUANG));
        accepted(reviews(MORNING, "记录清楚", GAO_FENG));
        assertThat(form(MORNING).reviews())
                .extracting(RecordReviewed::leader, RecordReviewed::remark)
                .containsExactly(tuple(office.officer(LIN_SHUANG), ""), tuple(office.officer(GAO_FENG), "记录清楚"));
        assertThat(form(AFTERNOON).reviews()).isEmpty();
        Messages zh = Messages.of(office.view().plan().regulations(), Language.ZH);
        assertThat(office.view().log().stream().map(zh::event)).contains("林爽阅值〔2026〕1号。", "高峰阅值〔2026〕1号：记录清楚");
    }

    /** Somebody who is no leader is put in charge of a day, for want of one. */
    private void leads(String date, StaffId leader, StaffId inCharge) {
        office.given(
                new SubstituteDuty(
                        DutyDesk.leader(date, "leader-holiday"),
                        leader,
                        inCharge,
                        "领导外出",
                        Set.of(inCharge),
                        Optional.of("无其他领导可替"),
                        Optional.empty()),
                ZHANG_WEI);
    }

    @Test
    @Proves(clause = "附-1", rev = 1, by = ACCEPTING)
    void whoever_was_in_charge_of_the_shift_signs_its_record_as_read_leader_or_not() {
        leads("2026-10-01", LIN_SHUANG, YANG_LIU);
        relieved();
        office.moveTo("2026-10-02T09:00");
        accepted(reviews(MORNING, "已阅", YANG_LIU));
    }

    @Test
    @Proves(clause = "附-1", rev = 1, by = REFUSING)
    void whoever_is_in_charge_of_another_day_and_no_leader_does_not_review_it() {
        leads("2026-10-02", TANG_YU, YANG_LIU);
        relieved();
        office.moveTo("2026-10-02T09:00");
        refusedOnly(reviews(MORNING, "已阅", YANG_LIU), Code.NOT_REVIEWER, "附-1");
    }

    @Test
    @Proves(clause = "附-1", rev = 1, by = REFUSING)
    void who_leads_nobody_reviews_no_record() {
        relieved();
        office.moveTo("2026-10-01T14:00");
        refusedOnly(reviews(MORNING, "已阅", WANG_FANG), Code.NOT_REVIEWER, "附-1");
        refusedOnly(reviews(MORNING, "已阅", ZHENG_YAN), Code.NOT_REVIEWER, "附-1");
    }

    @Test
    @Proves(clause = "附-1", rev = 1, by = REFUSING)
    void a_record_is_not_reviewed_while_its_shift_lasts_nor_ahead_of_time() {
        refusedOnly(reviews(MORNING, "已阅", LIN_SHUANG), Code.REVIEW_TOO_EARLY, "附-1");
        relieved();
        office.moveTo("2026-10-01T14:00");
        Instant during = DutyDesk.time("2026-10-01T12:00");
        refusedOnly(
                office.submit(new ReviewRecord(MORNING, "已阅", Optional.of(during)), LIN_SHUANG),
                Code.REVIEW_TOO_EARLY,
                "附-1");
        Instant tomorrow = DutyDesk.time("2026-10-02T08:30");
        assertThat(office.submit(new ReviewRecord(MORNING, "已阅", Optional.of(tomorrow)), LIN_SHUANG)
                        .refusals())
                .extracting(Refusal::code)
                .containsExactly(Code.TIME_IN_FUTURE);
    }

    @Test
    @Proves(clause = "附-1", rev = 1, by = ACCEPTING)
    void a_record_nobody_took_over_from_is_reviewed_once_its_hours_are_past() {
        office.moveTo("2026-10-01T13:01");
        accepted(reviews(MORNING, "无人接班，查明原因", LIN_SHUANG));
    }

    @Test
    @Proves(clause = "附-1", rev = 1, by = ACCEPTING)
    void a_remark_under_a_mark_is_for_those_it_is_meant_for() {
        relieved();
        Label mark = Label.of(Level.INTERNAL, Audience.of(LIN_SHUANG, GAO_FENG));
        accepted(office.submit(new Marked(mark, new ReviewRecord(MORNING, "涉案线索另报", Optional.empty())), LIN_SHUANG));
        assertThat(office.office.view(GAO_FENG).form(MORNING).orElseThrow().reviews())
                .hasSize(1);
        assertThat(office.office.view(ZHENG_YAN).form(MORNING).orElseThrow().reviews())
                .isEmpty();
        assertThat(office.office.view(ZHENG_YAN).log().stream().map(LogEntry::event))
                .hasAtLeastOneElementOfType(Withheld.class);
    }
}
