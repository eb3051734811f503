package org.zhiban.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.clausetests.Proves.By.ACCEPTING;
import static org.zhiban.clausetests.Proves.By.REFUSING;
import static org.zhiban.core.office.DutyDesk.days;
import static org.zhiban.core.regulation.Deeds.registers;
import static org.zhiban.core.regulation.Judged.*;
import static org.zhiban.core.staff.JiaoheStaff.*;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhiban.clausetests.Proves;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterRegistered;
import org.zhiban.core.form.FormKind;
import org.zhiban.core.form.PaperKind;
import org.zhiban.core.office.CirculateCriticism;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.InspectRecords;
import org.zhiban.core.staff.StaffId;

/** 三(七): the leaders in charge inspect the records regularly, and may circulate criticism that rests on the book. */
class InspectionTest {
    private final DutyDesk office =
            DutyDesk.october().onDuty("2026-10-01T08:00", WANG_FANG).given(registers("storm", "大风"), WANG_FANG);

    private Ruling<LogEntry> inspects(StaffId inspector, long... sample) {
        return office.submit(
                new InspectRecords(
                        List.of(FormKind.DUTY_RECORD),
                        days("2026-10-01", "2026-10-01"),
                        java.util.Arrays.stream(sample).boxed().toList(),
                        "记录完整",
                        Optional.empty()),
                inspector);
    }

    private Ruling<LogEntry> criticises(StaffId leader, List<Long> entries) {
        return office.submit(new CirculateCriticism(WANG_FANG, entries, "记录过简，予以通报", Optional.empty()), leader);
    }

    private long entry() {
        return office.entry(MatterRegistered.class);
    }

    @Test
    @Proves(clause = "三(七)-1", rev = 1, by = ACCEPTING)
    void a_leader_in_charge_inspects_what_others_wrote() {
        accepted(inspects(GAO_FENG, entry()));
    }

    @Test
    @Proves(clause = "三(七)-1", rev = 1, by = REFUSING)
    void nobody_else_inspects() {
        refusedOnly(inspects(YANG_LIU, entry()), Code.NOT_INSPECTOR, "三(七)-1");
    }

    @Test
    @Proves(clause = "三(七)-1", rev = 1, by = REFUSING)
    void nobody_inspects_what_he_wrote() { // G36
        accepted(inspects(GAO_FENG, entry()));
        long own = office.view().log().get(office.view().log().size() - 1).number();
        assertThat(refusedOnly(inspects(GAO_FENG, entry(), own), Code.SELF_INSPECTION, "三(七)-1")
                        .facts()
                        .values())
                .containsEntry("entry", own);
    }

    @Test
    @Proves(clause = "三(七)-1", rev = 1, by = ACCEPTING)
    void every_month_is_regular() { // G36
        office.moveTo("2026-11-01T08:00");
        accepted(inspects(GAO_FENG, entry()));
        office.moveTo("2026-12-02T08:00");
        notFound(office, Code.INSPECTION_MISSING);
    }

    @Test
    @Proves(clause = "三(七)-1", rev = 1, by = REFUSING)
    void a_record_nobody_looked_at_for_more_than_a_month_is_found() {
        office.moveTo("2026-11-01T08:01");
        Finding finding = found(office, Code.INSPECTION_MISSING, "三(七)-1");
        assertThat(finding.facts().values()).containsEntry("form", FormKind.DUTY_RECORD);
        assertThat(finding.span()).isEqualTo(DutyDesk.span("2026-10-01T08:00", "2026-11-01T08:01"));
    }

    @Test
    @Proves(clause = "三(七)-1", rev = 1, by = REFUSING)
    void each_kind_of_record_is_looked_at_and_none_goes_without_for_more_than_a_month() {
        office.given(Deeds.receives(PaperKind.NOTICE, "省政府办公厅", "关于防汛的通知", "2026-10-01T08:00"), WANG_FANG)
                .given(Deeds.takesOrder(Jiaohe.MAYOR_LINE, "water", "13800000000"), WANG_FANG)
                .given(Deeds.takesOrder(Jiaohe.LIVELIHOOD_LINE, "water", "13800000000"), WANG_FANG);
        Flood.received(office).office.moveTo("2026-11-01T08:01");
        assertThat(office.findings(Code.INSPECTION_MISSING))
                .extracting(finding -> finding.facts().values().get("form"))
                .containsExactlyInAnyOrder((Object[]) FormKind.values());
    }

    @Test
    @Proves(clause = "三(七)-2", rev = 1, by = ACCEPTING)
    void criticism_that_rests_on_entries_may_be_circulated() {
        accepted(criticises(GAO_FENG, List.of(entry())));
    }

    @Test
    @Proves(clause = "三(七)-2", rev = 1, by = REFUSING)
    void criticism_that_rests_on_nothing_is_refused() {
        refusedOnly(criticises(GAO_FENG, List.of()), Code.CRITICISM_UNFOUNDED, "三(七)-2");
        refusedOnly(criticises(GAO_FENG, List.of(999L)), Code.CRITICISM_UNFOUNDED, "三(七)-2");
    }

    @Test
    @Proves(clause = "三(七)-2", rev = 1, by = REFUSING)
    void nobody_but_a_leader_in_charge_criticises() {
        refusedOnly(criticises(YANG_LIU, List.of(entry())), Code.NOT_INSPECTOR, "三(七)-1");
    }
}
