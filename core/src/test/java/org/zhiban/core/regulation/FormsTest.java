package org.zhiban.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.clausetests.Proves.By.ACCEPTING;
import static org.zhiban.core.regulation.Deeds.*;
import static org.zhiban.core.staff.JiaoheStaff.*;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhiban.clausetests.Proves;
import org.zhiban.core.event.CallAnswered;
import org.zhiban.core.event.CarriedMatter;
import org.zhiban.core.event.DutyRecordOpened;
import org.zhiban.core.event.EmergencyReceived;
import org.zhiban.core.event.HandoverAccepted;
import org.zhiban.core.event.HandoverOffered;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterClosed;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.MatterRegistered;
import org.zhiban.core.event.OrderDispatched;
import org.zhiban.core.event.OrderRegistered;
import org.zhiban.core.form.Category;
import org.zhiban.core.form.Correspondent;
import org.zhiban.core.form.FormKind;
import org.zhiban.core.form.FormNumber;
import org.zhiban.core.form.Means;
import org.zhiban.core.office.CorrectEntry;
import org.zhiban.core.office.DispatchOrder;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.RecordCall;
import org.zhiban.core.office.RecordEmergency;
import org.zhiban.core.office.RegisterMatter;
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
                .allMatch(entry -> entry.actor().equals(WANG_FANG) || entry.event() instanceof HandoverAccepted)
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
    @Proves(clause = "附-1", rev = 1, by = ACCEPTING)
    void the_signature_of_who_takes_over_closes_the_duty_record() {
        office.given(registers("storm", "大风"), WANG_FANG)
                .relieved(
                        "2026-10-01T13:00", WANG_FANG, ZHENG_YAN, new CarriedMatter(MatterId.of("storm"), "大风", "跟进"));
        List<LogEntry> entries = form("值〔2026〕1号").entries();
        LogEntry last = entries.get(entries.size() - 1);
        assertThat(last.event()).isInstanceOf(HandoverAccepted.class);
        assertThat(last.event().at()).isEqualTo(DutyDesk.time("2026-10-01T13:00"));
        assertThat(last.actor()).isEqualTo(ZHENG_YAN);
    }

    @Test
    @Proves(clause = "附-1", rev = 1, by = ACCEPTING)
    void what_an_officer_remembers_after_relief_stands_on_the_record_of_the_shift_it_speaks_of() {
        office.relieved("2026-10-01T13:00", WANG_FANG, ZHENG_YAN).moveTo("2026-10-01T14:00");
        LogEntry late = called("2026-10-01T09:30");
        LogEntry afterwards = called("2026-10-01T13:30");
        assertThat(form("值〔2026〕1号").entries()).contains(late).doesNotContain(afterwards);
        assertThat(form("值〔2026〕1号").late()).containsExactly(late);
        assertThat(form("值〔2026〕2号").entries()).doesNotContain(late, afterwards);
    }

    private LogEntry called(String statedTime) {
        office.given(
                new RecordCall(
                        Jiaohe.SECRETARIAT_LINE,
                        "询问会议时间",
                        Optional.of("会后补记"),
                        Optional.of(statedTime).map(DutyDesk::time)),
                WANG_FANG);
        List<LogEntry> log = office.view().log();
        return log.get(log.size() - 1);
    }

    @Test
    @Proves(clause = "附-1", rev = 1, by = ACCEPTING)
    void the_duty_record_tells_from_whom_a_call_came_by_which_means_and_what_was_called_out() {
        Correspondent township = new Correspondent("刘永", "新站镇政府", "0432-67190001");
        office.given(
                        new RecordCall(
                                Jiaohe.SECRETARIAT_LINE,
                                "报送汛情",
                                Optional.empty(),
                                Optional.of(township),
                                Means.FAX,
                                false,
                                Optional.empty()),
                        WANG_FANG)
                .given(
                        new RecordCall(
                                Jiaohe.MAYOR_LINE,
                                "核实水位",
                                Optional.empty(),
                                Optional.of(township),
                                Means.PHONE,
                                true,
                                Optional.empty()),
                        WANG_FANG);
        CallAnswered outgoing = written(CallAnswered.class);
        assertThat(outgoing.outgoing()).isTrue();
        assertThat(outgoing.from()).contains(township);
        assertThat(office.findings(Code.CALL_NOT_ON_FORM)).isEmpty();
        assertThat(form("值〔2026〕1号").entries())
                .extracting(LogEntry::event)
                .contains(new CallAnswered(
                        Jiaohe.SECRETARIAT_LINE,
                        office.officer(WANG_FANG),
                        "报送汛情",
                        Optional.empty(),
                        Optional.of(township),
                        Means.FAX,
                        false,
                        outgoing.at()));
    }

    @Test
    @Proves(clause = "附-1", rev = 1, by = ACCEPTING)
    void a_matter_tells_who_reported_it_and_a_matter_handed_on_by_when_it_is_due() {
        Correspondent township = new Correspondent("刘永", "新站镇政府", "0432-67190001");
        MatterId storm = MatterId.of("storm");
        Optional<Instant> evening = Optional.of(DutyDesk.time("2026-10-01T18:00"));
        office.given(
                        new RegisterMatter(
                                storm,
                                Jiaohe.DESK,
                                "大风",
                                "跟进",
                                false,
                                Optional.of(township),
                                Optional.of(Means.PHONE),
                                Optional.empty()),
                        WANG_FANG)
                .relieved("2026-10-01T13:00", WANG_FANG, ZHENG_YAN, new CarriedMatter(storm, "大风", "跟进", evening));
        assertThat(written(MatterRegistered.class).from()).contains(township);
        assertThat(written(MatterRegistered.class).means()).contains(Means.PHONE);
        assertThat(written(HandoverOffered.class).matters().get(0).due()).isEqualTo(evening);
        assertThat(township.toString()).doesNotContain("刘永").doesNotContain("0432");
    }

    @Test
    @Proves(clause = "附-4", rev = 1, by = ACCEPTING)
    void the_record_of_an_order_tells_who_in_the_department_took_it() {
        office.given(takesOrder(Jiaohe.LIVELIHOOD_LINE, "water", "13800000000"), WANG_FANG)
                .given(new DispatchOrder(latest(office), "供水公司", "调度室李某", true, Optional.empty()), WANG_FANG);
        assertThat(written(OrderDispatched.class).contact()).isEqualTo("调度室李某");
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
