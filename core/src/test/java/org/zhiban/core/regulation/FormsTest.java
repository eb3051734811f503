package org.zhiban.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.clausetests.Proves.By.ACCEPTING;
import static org.zhiban.core.regulation.Deeds.*;
import static org.zhiban.core.staff.JiaoheStaff.*;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhiban.clausetests.Proves;
import org.zhiban.core.event.DutyRecordOpened;
import org.zhiban.core.event.EmergencyReceived;
import org.zhiban.core.event.HandoverOffered;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterClosed;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.MatterRegistered;
import org.zhiban.core.event.OrderRegistered;
import org.zhiban.core.form.Category;
import org.zhiban.core.form.FormKind;
import org.zhiban.core.form.FormNumber;
import org.zhiban.core.office.CorrectEntry;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.RecordEmergency;
import org.zhiban.core.record.FilledForm;

/** 附: the four forms the regulation appends, each numbered through the year. */
class FormsTest {
    private final DutyDesk office = DutyDesk.october().onDuty("2026-10-01T08:00", WANG_FANG);

    private <E> E written(Class<E> kind) {
        return office.view().log().stream()
                .map(entry -> entry.event())
                .filter(kind::isInstance)
                .map(kind::cast)
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    @Test
    @Proves(clause = "附-1", rev = 1, by = ACCEPTING)
    void every_shift_by_day_or_by_night_has_its_duty_record() {
        assertThat(written(DutyRecordOpened.class).number().form()).isEqualTo(FormKind.DUTY_RECORD);
        office.relieved("2026-10-01T13:00", WANG_FANG, ZHENG_YAN).relieved("2026-10-01T18:00", ZHENG_YAN, HAN_BING);
        assertThat(written(DutyRecordOpened.class).number().toString()).isEqualTo("值〔2026〕3号");
        assertThat(written(DutyRecordOpened.class).shift()).isEqualTo(DutyDesk.desk("2026-10-01", "holiday-night"));
    }

    @Test
    @Proves(clause = "附-2", rev = 1, by = ACCEPTING)
    void a_concern_on_the_mayors_line_goes_on_the_mayors_line_record() {
        office.given(takesOrder(Jiaohe.MAYOR_LINE, "roads", "13800000000"), WANG_FANG);
        assertThat(written(OrderRegistered.class).number().form()).isEqualTo(FormKind.MAYOR_LINE_RECORD);
    }

    @Test
    @Proves(clause = "附-3", rev = 1, by = ACCEPTING)
    void urgent_information_goes_on_the_emergency_sheet() {
        Flood.received(office);
        assertThat(written(EmergencyReceived.class).number().form()).isEqualTo(FormKind.EMERGENCY_SHEET);
        assertThat(written(EmergencyReceived.class).number().toString()).isEqualTo("应〔2026〕1号");
    }

    @Test
    @Proves(clause = "附-4", rev = 1, by = ACCEPTING)
    void a_concern_on_the_livelihood_line_goes_on_the_livelihood_record() {
        office.given(takesOrder(Jiaohe.LIVELIHOOD_LINE, "water", "13800000000"), WANG_FANG);
        assertThat(written(OrderRegistered.class).number().form()).isEqualTo(FormKind.LIVELIHOOD_LINE_RECORD);
    }

    private FilledForm form(String number) {
        return office.view().form(FormNumber.parse(number)).orElseThrow();
    }

    @Test
    @Proves(clause = "附-1", rev = 1, by = ACCEPTING)
    void the_duty_record_holds_what_its_officer_wrote_in_the_shift_and_no_more() {
        office.given(registers("storm", "大风"), WANG_FANG)
                .moveTo("2026-10-01T12:00")
                .settles(MatterId.of("storm"), WANG_FANG, LIN_SHUANG)
                .given(closes(MatterId.of("storm"), "无损失"), WANG_FANG)
                .relieved("2026-10-01T13:00", WANG_FANG, ZHENG_YAN)
                .given(registers("crowd", "广场人多"), ZHENG_YAN);
        assertThat(form("值〔2026〕1号").entries())
                .allMatch(entry -> entry.actor().equals(WANG_FANG))
                .extracting(entry -> (Object) entry.event().getClass())
                .contains(MatterRegistered.class, MatterClosed.class, HandoverOffered.class);
        assertThat(form("值〔2026〕2号").entries())
                .extracting(entry -> (Object) entry.event().getClass())
                .contains(MatterRegistered.class)
                .doesNotContain(MatterClosed.class);
        assertThat(office.view().forms(FormKind.DUTY_RECORD))
                .extracting(form -> form.number().toString())
                .containsExactly("值〔2026〕1号", "值〔2026〕2号");
    }

    @Test
    @Proves(clause = "附-3", rev = 1, by = ACCEPTING)
    void a_correction_stands_beside_what_it_corrects() {
        Flood.received(office);
        long sheet = office.entry(EmergencyReceived.class);
        office.given(new CorrectEntry(sheet, "应为河西村", "口音听错", Optional.empty()), WANG_FANG)
                .given(new CorrectEntry(1, "别处", "别事", Optional.empty()), WANG_FANG);
        FilledForm form = form("应〔2026〕1号");
        assertThat(form.entries()).extracting(LogEntry::number).containsExactly(sheet);
        assertThat(form.corrections(sheet))
                .extracting(told -> told.event().correction())
                .containsExactly("应为河西村");
        assertThat(form.corrections()).hasSize(1);
    }

    @Test
    @Proves(clause = "附-4", rev = 1, by = ACCEPTING)
    void an_order_that_turns_out_an_emergency_is_one_matter_on_two_forms() {
        office.given(takesOrder(Jiaohe.LIVELIHOOD_LINE, "water", "13800000000"), WANG_FANG);
        MatterId order = latest(office);
        office.given(
                new RecordEmergency(
                        Jiaohe.DESK,
                        Flood.sheet(Flood.answers(), Optional.of(Category.ACCIDENT), "设施设备事故", Optional.empty()),
                        Optional.of(order),
                        Optional.empty()),
                WANG_FANG);
        assertThat(form("民〔2026〕1号").entries()).isEqualTo(form("应〔2026〕1号").entries());
        assertThat(office.view().forms(FormKind.MAYOR_LINE_RECORD)).isEmpty();
    }
}
