package org.zhiban.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.core.office.DutyDesk.days;
import static org.zhiban.core.regulation.Jiaohe.DESK;
import static org.zhiban.core.regulation.Jiaohe.GENERAL;
import static org.zhiban.core.regulation.Jiaohe.LIVELIHOOD_LINE;
import static org.zhiban.core.regulation.Jiaohe.SECRETARIAT;
import static org.zhiban.core.regulation.Jiaohe.SECRETARIAT_LINE;
import static org.zhiban.core.staff.JiaoheStaff.HAN_BING;
import static org.zhiban.core.staff.JiaoheStaff.LIN_SHUANG;
import static org.zhiban.core.staff.JiaoheStaff.TANG_YU;
import static org.zhiban.core.staff.JiaoheStaff.WANG_FANG;
import static org.zhiban.core.staff.JiaoheStaff.ZHENG_YAN;

import java.time.Duration;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhiban.core.form.Caller;
import org.zhiban.core.form.Order;
import org.zhiban.core.form.Request;
import org.zhiban.core.form.Urgency;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.NoteAbsence;
import org.zhiban.core.office.RecordCall;
import org.zhiban.core.office.RegisterOrder;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.staff.StaffId;

/** What allowances, compensatory leave and inspection count. */
class StatisticsTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    private final DutyDesk office = DutyDesk.october()
            .onDuty("2026-10-01T08:00", WANG_FANG)
            .relieved("2026-10-01T13:00", WANG_FANG, ZHENG_YAN)
            .relieved("2026-10-01T18:00", ZHENG_YAN, HAN_BING)
            .moveTo("2026-10-01T18:30");

    private Statistics statistics(String first, String last) {
        return office.view().statistics(days(first, last));
    }

    private Statistics.Row of(StaffId person) {
        return statistics("2026-10-01", "2026-10-01").people().stream()
                .filter(row -> row.person().id().equals(person))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_duty_counts_in_its_category_and_by_the_hours_it_was_stood() {
        office.moveTo("2026-10-01T23:00");

        assertThat(of(WANG_FANG).duties()).isEqualTo(Map.of("holiday", 1L));
        assertThat(of(WANG_FANG).hours()).isEqualTo(Duration.ofHours(5));
        assertThat(of(HAN_BING).hours()).as("still running").isEqualTo(Duration.ofHours(5));
        assertThat(of(WANG_FANG).month()).isEqualTo(OCTOBER);
    }

    @Test
    void who_leads_is_counted_by_the_published_roster_up_to_now() {
        office.moveTo("2026-10-01T23:00");

        assertThat(of(LIN_SHUANG).duties()).isEqualTo(Map.of("holiday", 1L));
        assertThat(of(LIN_SHUANG).hours()).isGreaterThan(Duration.ZERO).isLessThanOrEqualTo(Duration.ofHours(24));
        assertThat(statistics("2026-10-01", "2026-10-31").people())
                .extracting(row -> row.person().id())
                .contains(LIN_SHUANG)
                .doesNotContain(TANG_YU);
    }

    @Test
    void duties_outside_the_days_do_not_count() {
        assertThat(statistics("2026-10-02", "2026-10-31").people()).isEmpty();
        assertThat(statistics("2026-10-02", "2026-10-31").matters()).isZero();
    }

    @Test
    void sections_and_people_are_told_apart() {
        assertThat(statistics("2026-10-01", "2026-10-01").of(SECRETARIAT))
                .extracting(row -> row.person().id())
                .containsExactly(WANG_FANG);
        assertThat(statistics("2026-10-01", "2026-10-01").of(GENERAL))
                .extracting(row -> row.person().id())
                .containsExactly(HAN_BING);
    }

    @Test
    void entries_are_counted_for_who_wrote_them() {
        long before = of(HAN_BING).entries();
        office.given(new RecordCall(SECRETARIAT_LINE, "询问会议", Optional.empty(), Optional.empty()), HAN_BING);

        assertThat(of(HAN_BING).entries()).isEqualTo(before + 1);
        assertThat(of(WANG_FANG).entries()).isPositive();
    }

    @Test
    void breaches_are_counted_for_who_answers_for_them() {
        office.moveTo("2026-10-01T20:00")
                .given(new NoteAbsence(DESK, Optional.empty()), WANG_FANG)
                .moveTo("2026-10-01T21:00");

        assertThat(statistics("2026-10-01", "2026-10-01").findings()).containsEntry(Code.ABSENCE_UNCOVERED, 1L);
        assertThat(of(HAN_BING).breaches()).isEqualTo(1);
        assertThat(of(ZHENG_YAN).breaches()).isZero();
    }

    @Test
    void what_came_in_is_counted_by_kind() {
        office.registers(HAN_BING, "burst-pipe", "水管爆裂", "督促抢修")
                .given(
                        new RegisterOrder(
                                LIVELIHOOD_LINE,
                                new Order(
                                        new Caller("王女士", "13800000000", "河北街"),
                                        Request.HELP,
                                        "water",
                                        "河北街12号",
                                        "家中停水",
                                        Urgency.ORDINARY,
                                        1),
                                Optional.empty(),
                                Optional.empty()),
                        HAN_BING);
        Statistics statistics = statistics("2026-10-01", "2026-10-01");

        assertThat(statistics.matters()).isEqualTo(2);
        assertThat(statistics.orders()).isEqualTo(1);
        assertThat(statistics.emergencies()).isZero();
    }
}
