package org.zhiban.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.core.office.DutyDesk.days;
import static org.zhiban.core.office.DutyDesk.desk;
import static org.zhiban.core.staff.JiaoheStaff.*;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.ProposeRoster;
import org.zhiban.core.office.PublishRoster;
import org.zhiban.core.regulation.Citation;
import org.zhiban.core.regulation.Entitlement;
import org.zhiban.core.regulation.FurtherTerms;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.RosterTerms;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.staff.StaffId;

/** 补休与津贴: what duties earn, and when the leave of each lapses. */
class EntitlementTest {
    private static final RosterTerms TERMS = new RosterTerms(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(
                    earning("holiday", 8, "300.00", Period.ofMonths(6)),
                    earning("night", 4, "80.50", Period.ofDays(30)),
                    earning("rest-day", 0, "150", Period.ZERO)));

    private static Entitlement earning(String category, int hours, String yuan, Period lapses) {
        return new Entitlement(
                category, Duration.ofHours(hours), new BigDecimal(yuan), lapses, Citation.text(FurtherTerms.EARNING));
    }

    private static DutyDesk stood(Regulation regulation) {
        return DutyDesk.octoberUnder(regulation, new JiaoheStaff())
                .onDuty("2026-10-01T08:00", WANG_FANG)
                .relieved("2026-10-01T13:00", WANG_FANG, ZHENG_YAN)
                .relieved("2026-10-01T18:00", ZHENG_YAN, HAN_BING)
                .moveTo("2026-10-01T20:00");
    }

    private static Statistics.Earned earned(DutyDesk office, StaffId person) {
        return office.view().statistics(days("2026-10-01", "2026-10-31")).people().stream()
                .filter(row -> row.person().id().equals(person))
                .findFirst()
                .orElseThrow()
                .earned();
    }

    @Test
    void a_duty_earns_by_its_category_and_its_leave_lapses_so_long_after_it() {
        Statistics.Earned earned = earned(stood(FurtherTerms.roster(TERMS)), WANG_FANG);

        assertThat(earned.timeOff()).isEqualTo(Duration.ofHours(8));
        assertThat(earned.yuan()).isEqualByComparingTo("300");
        assertThat(earned.lapses()).isEqualTo(Map.of(LocalDate.of(2027, 4, 1), Duration.ofHours(8)));
    }

    @Test
    void who_led_earns_as_well() {
        assertThat(earned(stood(FurtherTerms.roster(TERMS)), LIN_SHUANG).yuan()).isEqualByComparingTo("300");
    }

    @Test
    void where_the_text_says_nothing_nothing_is_earned() {
        assertThat(earned(
                        DutyDesk.october().onDuty("2026-10-01T08:00", WANG_FANG).moveTo("2026-10-01T12:00"), WANG_FANG))
                .isEqualTo(Statistics.Earned.nothing());
    }

    @Test
    void both_parts_of_a_split_shift_are_one_duty_and_earn_once() {
        Regulation split =
                FurtherTerms.splitHolidays().toBuilder().roster(TERMS).build();
        DutyDesk office = DutyDesk.with(split, new JiaoheStaff(), "2026-09-28T09:00");
        office.given(
                        ProposeRoster.of(
                                DutyDesk.ROSTER, office.view().draft(days("2026-10-01", "2026-10-02"), List.of())),
                        ZHANG_WEI)
                .given(new PublishRoster(DutyDesk.ROSTER), ZHANG_WEI);
        StaffId both = office.seated(desk("2026-10-01", "holiday-morning")).get(0);
        office.onDuty("2026-10-01T08:00", both).moveTo("2026-10-01T13:00").readiesHandover(both);
        assertThat(office.staysOn(both).isAccepted()).isTrue();

        assertThat(earned(office.moveTo("2026-10-01T17:00"), both).timeOff()).isEqualTo(Duration.ofHours(8));
    }

    @Test
    void the_deputy_earns_by_the_roster_what_the_main_officer_stood() {
        Regulation two = FurtherTerms.seats(
                        "holiday-morning",
                        List.of(FurtherTerms.seat("主班", "holiday"), FurtherTerms.seat("副班", "holiday")))
                .toBuilder()
                .roster(TERMS)
                .build();
        DutyDesk office =
                DutyDesk.with(two, new JiaoheStaff(), "2026-09-28T09:00").publishing("2026-10-01", "2026-10-02");
        List<StaffId> pair = office.seated(desk("2026-10-01", "holiday-morning"));
        office.onDuty("2026-10-01T08:00", pair.get(0)).moveTo("2026-10-01T12:00");

        assertThat(pair).hasSize(2);
        assertThat(earned(office, pair.get(1)).yuan()).isEqualByComparingTo("300");
        assertThat(earned(office, pair.get(0)).yuan()).isEqualByComparingTo("300");
    }
}
