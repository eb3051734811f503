package org.zhiban.core.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.core.staff.JiaoheStaff.WANG_FANG;
import static org.zhiban.core.staff.JiaoheStaff.ZHENG_YAN;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhiban.core.event.CarriedMatter;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.EmergencyUpdated;
import org.zhiban.core.event.HandoverOffered;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.MatterRegistered;
import org.zhiban.core.form.Casualties;
import org.zhiban.core.form.Casualty;
import org.zhiban.core.form.Correspondent;
import org.zhiban.core.form.Means;
import org.zhiban.core.language.Language;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.RegisterMatter;
import org.zhiban.core.regulation.Jiaohe;
import org.zhiban.core.regulation.Regulations;

/** What an entry holds its sentence says, but for the data of people outside. */
class EntrySentenceTest {
    private static final MatterId STORM = MatterId.of("storm");

    private final DutyDesk office = DutyDesk.october().onDuty("2026-10-01T08:00", WANG_FANG);

    private String said(Class<? extends DutyEvent> kind, Language language) {
        LogEntry entry = office.view().log().stream()
                .filter(one -> kind.isInstance(one.event()))
                .findFirst()
                .orElseThrow();
        return Messages.of(Regulations.of(Jiaohe.regulation()), language).event(entry);
    }

    private void registered() {
        office.given(
                new RegisterMatter(
                        STORM,
                        Jiaohe.DESK,
                        "大风",
                        "跟进",
                        true,
                        Optional.of(new Correspondent("刘永", "新站镇政府", "0432-67190001")),
                        Optional.of(Means.PHONE),
                        Optional.empty()),
                WANG_FANG);
    }

    @Test
    void a_handover_says_by_when_a_matter_is_due() {
        registered();
        office.relieved(
                "2026-10-01T13:00",
                WANG_FANG,
                ZHENG_YAN,
                new CarriedMatter(STORM, "大风", "跟进", Optional.of(DutyDesk.time("2026-10-01T18:00"))));
        assertThat(said(HandoverOffered.class, Language.ZH)).isEqualTo("王芳签字交班给郑艳，续办事项：storm 大风，要求跟进，10月1日18:00前。");
        assertThat(said(HandoverOffered.class, Language.EN))
                .endsWith("to be continued: storm 大风, requirement: 跟进, by 1 Oct 18:00.");
    }

    @Test
    void a_handover_of_nothing_says_so() {
        office.relieved("2026-10-01T13:00", WANG_FANG, ZHENG_YAN);
        assertThat(said(HandoverOffered.class, Language.ZH)).isEqualTo("王芳签字交班给郑艳，续办事项：无。");
    }

    @Test
    void a_matter_says_which_organisation_reported_it_and_how_and_names_no_person() {
        registered();
        assertThat(said(MatterRegistered.class, Language.ZH)).isEqualTo("登记事项storm：大风；要求：跟进。急办。来自新站镇政府。方式：电话。");
        assertThat(said(MatterRegistered.class, Language.EN))
                .endsWith("It is urgent. From 新站镇政府. It came by phone.")
                .doesNotContain("刘永")
                .doesNotContain("67190001");
    }

    @Test
    void casualties_are_said_as_far_as_they_are_known() {
        EmergencyUpdated learned = new EmergencyUpdated(
                STORM,
                List.of(),
                Optional.empty(),
                "",
                Optional.empty(),
                new Casualties(Map.of(Casualty.DEAD, 0, Casualty.MISSING, 2)),
                "现场",
                true,
                office.officer(WANG_FANG),
                DutyDesk.time("2026-10-01T09:00"));
        LogEntry entry = new LogEntry(1, learned.at(), false, WANG_FANG, "c", "jiaohe/1", learned);
        assertThat(Messages.of(Regulations.of(Jiaohe.regulation()), Language.ZH).event(entry))
                .isEqualTo("王芳补充storm的情况（现场）。伤亡：死亡人数0，失踪人数2。已核实。");
    }
}
