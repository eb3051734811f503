package org.zhiban.core.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.core.regulation.Jiaohe.DESK;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.OpensMatter;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Refusal;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.staff.StaffId;

/** 二(二)5: what is archived is only read. */
class ArchivedMatterTest {
    private static final StaffId OFFICER = JiaoheStaff.WANG_FANG;

    private final DutyDesk office = DutyDesk.october().onDuty("2026-10-01T08:00", OFFICER);
    private LogEntry opening;
    private MatterId flood;

    @BeforeEach
    void anEmergencyIsOver() {
        opening = written(new RecordEmergency(DESK, ContinuedSecretsTest.sheet(), Optional.empty(), Optional.empty()));
        flood = ((OpensMatter) opening.event()).matter();
        office.settles(flood, OFFICER, leader());
        written(new CloseMatter(flood, "水已退", Optional.empty()));
    }

    private StaffId leader() {
        View view = office.office.view(OFFICER);
        return view.state()
                .rosters()
                .leadersAt(office.clock.instant(), view.plan())
                .findFirst()
                .orElseThrow()
                .id();
    }

    private LogEntry written(Command command) {
        Ruling<LogEntry> ruling = office.submit(command, OFFICER);
        assertThat(ruling.refusals()).isEmpty();
        return ruling.results().get(0);
    }

    private static CorrectEntry corrects(LogEntry entry) {
        return new CorrectEntry(entry.number(), "应为三户", "笔误", Optional.empty());
    }

    private void isOnlyRead(LogEntry entry) {
        assertThat(office.submit(corrects(entry), OFFICER).refusals())
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(Code.MATTER_UNKNOWN);
                    assertThat(refusal.facts().values()).containsEntry("matter", flood);
                });
    }

    @Test
    void before_it_is_archived_it_is_corrected() {
        assertThat(office.submit(corrects(opening), OFFICER).refusals()).isEmpty();
    }

    @Test
    void after_that_it_is_not() {
        LogEntry archived = written(new ArchiveMatter(flood, "permanent", Optional.empty()));

        isOnlyRead(opening);
        isOnlyRead(archived);
    }

    @Test
    void nor_is_a_correction_made_before() {
        LogEntry correction = written(corrects(opening));
        written(new ArchiveMatter(flood, "permanent", Optional.empty()));

        isOnlyRead(correction);
    }

    @Test
    void who_may_not_see_it_learns_nothing_of_the_archive() {
        written(new ArchiveMatter(flood, "permanent", Optional.empty()));

        assertThat(office.submit(corrects(opening), JiaoheStaff.OUTSIDER).refusals())
                .extracting(Refusal::code)
                .doesNotContain(Code.MATTER_UNKNOWN);
    }

    @Test
    void what_is_closed_and_not_archived_is_corrected() {
        LogEntry lamp = written(new RegisterMatter(MatterId.of("lamp"), DESK, "路灯不亮", "跟进", false, Optional.empty()));
        office.settles(MatterId.of("lamp"), OFFICER, leader());
        written(new CloseMatter(MatterId.of("lamp"), "已修", Optional.empty()));

        assertThat(office.submit(corrects(lamp), OFFICER).refusals()).isEmpty();
    }
}
