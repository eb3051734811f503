package org.zhiban.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhiban.core.regulation.Judged.*;
import static org.zhiban.core.regulation.RecurringDuty.FIELD;
import static org.zhiban.core.regulation.RecurringDuty.RULES;
import static org.zhiban.core.staff.JiaoheStaff.*;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhiban.core.confidentiality.Audience;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.confidentiality.Level;
import org.zhiban.core.event.CarriedMatter;
import org.zhiban.core.event.FieldsFilled;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.form.Addressee;
import org.zhiban.core.form.FormKind;
import org.zhiban.core.form.FormNumber;
import org.zhiban.core.form.Means;
import org.zhiban.core.form.Outcome;
import org.zhiban.core.form.PaperKind;
import org.zhiban.core.form.Satisfaction;
import org.zhiban.core.language.Language;
import org.zhiban.core.message.Messages;
import org.zhiban.core.office.AnswerMatter;
import org.zhiban.core.office.CloseMatter;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.FillFields;
import org.zhiban.core.office.GiveInstruction;
import org.zhiban.core.office.HandleMatter;
import org.zhiban.core.office.Marked;
import org.zhiban.core.office.ReportMatter;
import org.zhiban.core.record.FilledField;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.staff.SectionId;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.Holidays2026;

/** Fields an office adds to its forms (自设栏目): filled in by who may write on the form, and not left blank where required. */
class OwnFieldsTest {
    private static final FormNumber RECORD = new FormNumber(FormKind.DUTY_RECORD, 2026, 1);
    private static final FormNumber PAPER = new FormNumber(FormKind.INCOMING_REGISTER, 2026, 1);
    private static final MatterId NOTICE = MatterId.of(PAPER.toString());

    private final DutyDesk office =
            RecurringDuty.october(RecurringDuty.withFields()).onDuty("2026-10-01T08:00", WANG_FANG);

    private Ruling<LogEntry> fills(FormNumber number, Map<String, String> values, StaffId officer) {
        return office.submit(new FillFields(number, values, Optional.empty()), officer);
    }

    private void receivesNotice() {
        office.given(Deeds.receives(PaperKind.NOTICE, "省政府办公厅", "关于防汛的通知", "2026-10-01T08:00"), WANG_FANG);
    }

    private void closesNotice() {
        office.given(new ReportMatter(NOTICE, LIN_SHUANG, Means.PHONE, Optional.empty()), WANG_FANG)
                .given(new GiveInstruction(NOTICE, LIN_SHUANG, "转发各县", Means.PHONE, Optional.empty()), WANG_FANG)
                .given(new HandleMatter(NOTICE, 1, "已转发", Outcome.DONE, Optional.empty()), WANG_FANG)
                .given(
                        new AnswerMatter(NOTICE, Addressee.LEADER, "已办结", Satisfaction.NOT_ASKED, Optional.empty()),
                        WANG_FANG)
                .given(new CloseMatter(NOTICE, "已转发", Optional.empty()), WANG_FANG);
    }

    private List<String> shown(FormNumber number) {
        return office.view().form(number).orElseThrow().fields().stream()
                .map(field -> field.field().name().zh() + "=" + field.value().orElse("—"))
                .toList();
    }

    @Test
    void what_was_filled_in_stands_on_the_form_under_its_name() {
        accepted(fills(RECORD, Map.of("weather", "小雨"), WANG_FANG));
        assertThat(shown(RECORD)).containsExactly("天气=小雨", "用车=—");
        List<LogEntry> log = office.view().log();
        assertThat(Messages.of(Regulations.of(RecurringDuty.withFields()), Language.ZH)
                        .event(log.get(log.size() - 1)))
                .contains("天气：小雨");
    }

    @Test
    void the_form_shows_what_was_written_last_and_the_book_keeps_both() {
        accepted(fills(RECORD, Map.of("weather", "小雨", "cars", "2"), WANG_FANG));
        accepted(fills(RECORD, Map.of("weather", "转晴"), WANG_FANG));
        assertThat(shown(RECORD)).containsExactly("天气=转晴", "用车=2");
        assertThat(office.view().log().stream().map(LogEntry::event).filter(FieldsFilled.class::isInstance))
                .hasSize(2);
    }

    @Test
    void a_record_with_what_it_must_have_raises_nothing() {
        accepted(fills(RECORD, Map.of("weather", "小雨"), WANG_FANG));
        office.relieved("2026-10-01T13:00", WANG_FANG, ZHENG_YAN);
        notFound(office, Code.FIELD_MISSING);
    }

    @Test
    void a_record_without_what_it_must_have_is_found_when_its_shift_has_ended() {
        office.moveTo("2026-10-01T12:59");
        notFound(office, Code.FIELD_MISSING);
        office.relieved("2026-10-01T13:00", WANG_FANG, ZHENG_YAN);
        Finding finding = found(office, Code.FIELD_MISSING, FIELD);
        assertThat(finding.answerable()).containsExactly(WANG_FANG);
        assertThat(finding.facts().values()).containsEntry("number", RECORD);
    }

    @Test
    void a_blank_is_nothing_filled_in() {
        accepted(fills(RECORD, Map.of("weather", " "), WANG_FANG));
        assertThat(office.view().form(RECORD).orElseThrow().fields())
                .filteredOn(FilledField::isMissing)
                .hasSize(1);
        office.relieved("2026-10-01T13:00", WANG_FANG, ZHENG_YAN);
        found(office, Code.FIELD_MISSING, FIELD);
    }

    @Test
    void a_field_the_form_does_not_have_is_refused() {
        refusedOnly(fills(RECORD, Map.of("mood", "好"), WANG_FANG), Code.FIELD_UNKNOWN, RULES);
        refusedOnly(fills(RECORD, Map.of("copies", "3"), WANG_FANG), Code.FIELD_UNKNOWN, RULES);
    }

    @Test
    void who_is_not_at_the_post_writes_nothing_on_its_record() {
        refusedOnly(fills(RECORD, Map.of("weather", "小雨"), ZHENG_YAN), Code.NOT_ON_POST, "一(三)-3");
    }

    @Test
    void a_record_whose_shift_has_ended_is_completed_by_who_kept_it_and_nobody_else() {
        office.relieved("2026-10-01T13:00", WANG_FANG, ZHENG_YAN);
        refusedOnly(fills(RECORD, Map.of("weather", "小雨"), ZHENG_YAN), Code.NOT_ON_POST, "一(三)-3");
        accepted(fills(RECORD, Map.of("weather", "小雨"), WANG_FANG));
        notFound(office, Code.FIELD_MISSING);
    }

    @Test
    void the_form_of_a_matter_has_fields_of_its_own() {
        receivesNotice();
        accepted(fills(PAPER, Map.of("copies", "3"), WANG_FANG));
        assertThat(shown(PAPER)).containsExactly("份数=3");
        assertThat(office.view().matter(NOTICE).orElseThrow().has(FieldsFilled.class))
                .isTrue();
        closesNotice();
        office.relieved("2026-10-01T13:00", WANG_FANG, ZHENG_YAN);
        assertThat(office.findings(Code.FIELD_MISSING))
                .extracting(finding -> finding.facts().values().get("number"))
                .containsExactly(RECORD);
    }

    @Test
    void a_matter_closed_without_a_field_its_form_must_have_is_found() {
        receivesNotice();
        notFound(office, Code.FIELD_MISSING);
        closesNotice();
        Finding finding = found(office, Code.FIELD_MISSING, FIELD);
        assertThat(finding.facts().values()).containsEntry("number", PAPER);
        assertThat(finding.answerable()).containsExactly(WANG_FANG);
        refusedOnly(fills(PAPER, Map.of("copies", "3"), WANG_FANG), Code.FORM_UNKNOWN, RULES);
    }

    @Test
    void who_may_not_write_of_the_matter_fills_in_nothing_on_its_form() {
        receivesNotice();
        refusedOnly(fills(PAPER, Map.of("copies", "3"), HAN_BING), Code.NOT_ON_POST, "一(三)-3");
    }

    private void receivesNoticeFor(SectionId section) {
        office.given(
                new Marked(
                        Label.of(Level.INTERNAL, Audience.of(section)),
                        Deeds.receives(PaperKind.NOTICE, "省政府办公厅", "关于防汛的通知", "2026-10-01T08:00")),
                WANG_FANG);
    }

    @Test
    void what_is_filled_in_is_guarded_as_its_matter_is() {
        receivesNoticeFor(Jiaohe.SECRETARIAT);
        Ruling<LogEntry> filled = fills(PAPER, Map.of("copies", "三份"), WANG_FANG);
        assertThat(filled.results().get(0).label().audience()).isEqualTo(Audience.of(Jiaohe.SECRETARIAT));
        assertThat(office.office.view(YANG_LIU).log().toString()).doesNotContain("三份");
        assertThat(office.office.view(YANG_LIU).form(PAPER)).isEmpty();
        assertThat(office.office.view(LIU_YANG).form(PAPER)).isPresent();
    }

    @Test
    void the_form_of_a_matter_one_may_not_know_of_is_not_open() {
        receivesNoticeFor(Jiaohe.SECRETARIAT);
        refusedOnly(fills(PAPER, Map.of("copies", "3"), YANG_LIU), Code.FORM_UNKNOWN, RULES);
    }

    /** From the second of October on forms have no fields of the office's own any more. */
    private static DutyDesk fieldsDropped() {
        LocalDate change = LocalDate.parse("2026-10-02");
        Regulation with = RecurringDuty.withFields();
        Regulation without = with.toBuilder()
                .version("jiaohe/2")
                .inForceFrom(change)
                .routine(Routine.none())
                .build();
        Regulations both = new Regulations(
                List.of(with.toBuilder().inForceUntil(Optional.of(change)).build(), without));
        return DutyDesk.with(both, new Holidays2026(), new JiaoheStaff(), "2026-09-28T09:00")
                .namingOctober()
                .publishing("2026-09-30", "2026-10-31")
                .onDuty("2026-10-01T08:00", WANG_FANG);
    }

    private static Ruling<LogEntry> fills(DutyDesk office, FormNumber number, String field, StaffId officer) {
        return office.submit(new FillFields(number, Map.of(field, "3"), Optional.empty()), officer);
    }

    @Test
    void a_form_keeps_the_fields_it_had_when_it_was_opened() {
        DutyDesk amended = fieldsDropped();
        CarriedMatter notice = new CarriedMatter(NOTICE, "防汛通知", "转发各县");
        amended.given(Deeds.receives(PaperKind.NOTICE, "省政府办公厅", "关于防汛的通知", "2026-10-01T08:00"), WANG_FANG)
                .relieved("2026-10-01T13:00", WANG_FANG, ZHENG_YAN, notice)
                .relieved("2026-10-01T18:00", ZHENG_YAN, HAN_BING, notice)
                .relieved("2026-10-02T08:00", HAN_BING, CHEN_JING, notice)
                .moveTo("2026-10-02T09:00");

        accepted(fills(amended, RECORD, "weather", WANG_FANG));
        accepted(fills(amended, PAPER, "copies", CHEN_JING));
        FormNumber today = new FormNumber(FormKind.DUTY_RECORD, 2026, 4);
        refusedOnly(fills(amended, today, "weather", CHEN_JING), Code.FIELD_UNKNOWN, RULES);
    }

    @Test
    void to_fill_in_nothing_is_a_mistake() {
        assertThatThrownBy(() -> new FillFields(RECORD, Map.of(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(RECORD.toString());
    }

    @Test
    void a_text_without_fields_of_its_own_knows_no_such_form() {
        Map<Code, Citation> silent = new EnumMap<>(Jiaohe.regulation().citations());
        silent.keySet().removeAll(Set.of(Code.FORM_UNKNOWN, Code.FIELD_UNKNOWN));
        Regulation text = Jiaohe.regulation().toBuilder()
                .routine(Routine.none())
                .citations(silent)
                .build();
        DutyDesk plain = DutyDesk.octoberUnder(text, new JiaoheStaff()).onDuty("2026-10-01T08:00", WANG_FANG);
        refusedOnly(
                plain.submit(new FillFields(PAPER, Map.of("copies", "3"), Optional.empty()), WANG_FANG),
                Code.MATTER_UNKNOWN,
                "三(四)-2");
    }
}
