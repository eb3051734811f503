package org.zhiban.core.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhiban.core.regulation.Jiaohe.DESK;
import static org.zhiban.core.staff.JiaoheStaff.GAO_FENG;
import static org.zhiban.core.staff.JiaoheStaff.WANG_FANG;
import static org.zhiban.core.staff.JiaoheStaff.ZHANG_WEI;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhiban.core.logbook.Head;
import org.zhiban.core.staff.StaffId;

/** What the regulation does not have is not recorded, though its text cites no rule against it: it is the caller's mistake. */
class UnknownNamesTest {
    private final DutyDesk desk = DutyDesk.october().onDuty("2026-10-01T08:00", WANG_FANG);

    private void isMistaken(Command command, StaffId actor, String value) {
        Head before = desk.view().head();
        assertThatThrownBy(() -> desk.office.submit(command, actor))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(value);
        assertThat(desk.view().head()).isEqualTo(before);
    }

    @Test
    void a_round_the_text_has_not() {
        isMistaken(new MakeRound(DESK, "gate-round", "大门", "正常", Optional.empty()), WANG_FANG, "gate-round");
    }

    @Test
    void a_daily_report_the_text_has_not() {
        isMistaken(
                new MakeDailyReport(DESK, LocalDate.parse("2026-10-01"), Optional.empty(), "市政府总值班室", Optional.empty()),
                WANG_FANG,
                "市政府总值班室");
    }

    @Test
    void a_reinforcement_the_text_has_not() {
        isMistaken(
                new OrderReinforcement("flood", LocalDate.parse("2026-10-05"), "加强防汛", GAO_FENG, Optional.empty()),
                ZHANG_WEI,
                "flood");
        isMistaken(
                new LiftReinforcement("flood", LocalDate.parse("2026-10-05"), GAO_FENG, Optional.empty()),
                ZHANG_WEI,
                "flood");
    }

    @Test
    void an_entry_that_is_no_round() {
        assertThat(desk.office
                        .submit(new ConfirmRound(1, Optional.empty()), GAO_FENG)
                        .isAccepted())
                .isFalse();
    }
}
