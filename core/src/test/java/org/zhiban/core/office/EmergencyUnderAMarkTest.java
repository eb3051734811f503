package org.zhiban.core.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.core.regulation.Jiaohe.DESK;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhiban.core.confidentiality.Audience;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.confidentiality.Level;
import org.zhiban.core.confidentiality.Marking;
import org.zhiban.core.event.EmergencyReceived;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.SecretReceived;
import org.zhiban.core.form.Question;
import org.zhiban.core.form.Visitor;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Finding;
import org.zhiban.core.regulation.Jiaohe;
import org.zhiban.core.regulation.Refusal;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.staff.StaffId;

/** 一(六), 二(二)1: that there is an emergency is always recorded; what the office may not hold of it is not. */
class EmergencyUnderAMarkTest {
    private static final Label SECRET = new Label(Marking.parse("秘密★1年"), Audience.of(Jiaohe.SECRETARIAT));

    private final DutyDesk office = DutyDesk.october().onDuty("2026-10-01T08:00", JiaoheStaff.WANG_FANG);

    private Ruling<LogEntry> records(Label mark, StaffId writer) {
        return office.submit(
                new Marked(
                        mark,
                        new RecordEmergency(DESK, ContinuedSecretsTest.sheet(), Optional.empty(), Optional.empty())),
                writer);
    }

    private List<Finding> findings() {
        office.moveTo("2026-10-01T08:30");
        return office
                .office
                .view(JiaoheStaff.WANG_FANG)
                .findings(DutyDesk.span("2026-01-01T00:00", "2026-12-31T00:00"))
                .stream()
                .filter(finding -> finding.code() == Code.ABOVE_CEILING)
                .toList();
    }

    @Test
    void above_the_ceiling_it_is_recorded_without_what_was_said() {
        Ruling<LogEntry> ruling = records(SECRET, JiaoheStaff.WANG_FANG);

        assertThat(ruling.refusals()).isEmpty();
        assertThat(ruling.results().stream().<Object>map(entry -> entry.event().getClass()))
                .containsExactly(EmergencyReceived.class, SecretReceived.class);
        assertThat(ruling.results())
                .allMatch(entry -> entry.label().level() == Level.WORK_SECRET)
                .noneMatch(entry -> entry.event().toString().contains("河水上涨"));
        EmergencyReceived received = (EmergencyReceived) ruling.results().get(0).event();
        assertThat(received.sheet().answer(Question.COURSE).orElseThrow().isGiven())
                .isFalse();
        assertThat(((SecretReceived) ruling.results().get(1).event()).pointer().serial())
                .isEqualTo(received.number().toString());
    }

    @Test
    void that_its_mark_is_too_high_is_found_and_can_be_said() {
        records(SECRET, JiaoheStaff.WANG_FANG);

        assertThat(findings()).singleElement().satisfies(finding -> {
            assertThat(finding.facts().values()).containsEntry("ceiling", Level.WORK_SECRET);
            assertThat(finding.citation().clause()).hasToString("一(六)-1");
            assertThat(finding.evidence()).hasSize(2);
        });
        assertThat(office.findings("2026-01-01T00:00", "2026-12-31T00:00")).isNotNull();
    }

    @Test
    void up_to_the_ceiling_it_is_recorded_whole_and_nothing_is_found() {
        Ruling<LogEntry> ruling =
                records(Label.of(Level.WORK_SECRET, Audience.of(Jiaohe.SECRETARIAT)), JiaoheStaff.WANG_FANG);

        assertThat(ruling.results()).hasSize(1);
        assertThat(ruling.results().get(0).event().toString()).contains("河水上涨");
        assertThat(findings()).isEmpty();
    }

    @Test
    void nobody_is_turned_away_marked_or_not() {
        assertThat(records(SECRET, StaffId.of("nobody")).refusals()).isEmpty();
        assertThat(records(Label.open(), StaffId.of("nobody")).refusals()).isEmpty();
    }

    @Test
    void anything_else_above_the_ceiling_is_refused_as_before() {
        assertThat(office.submit(
                                new Marked(
                                        SECRET,
                                        new ReceiveVisitor(
                                                DESK, new Visitor("来客", "某厂", "举报", "", ""), Optional.empty())),
                                JiaoheStaff.WANG_FANG)
                        .refusals())
                .extracting(Refusal::code)
                .containsExactly(Code.ABOVE_CEILING);
    }
}
