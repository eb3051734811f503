package org.zhiban.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhiban.clausetests.Proves.By.ACCEPTING;
import static org.zhiban.clausetests.Proves.By.REFUSING;
import static org.zhiban.core.office.DutyDesk.desk;
import static org.zhiban.core.office.DutyDesk.span;
import static org.zhiban.core.office.DutyDesk.time;
import static org.zhiban.core.regulation.Jiaohe.DESK;
import static org.zhiban.core.regulation.Judged.accepted;
import static org.zhiban.core.regulation.Judged.found;
import static org.zhiban.core.regulation.Judged.notFound;
import static org.zhiban.core.regulation.Judged.refusedOnly;
import static org.zhiban.core.staff.JiaoheStaff.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhiban.clausetests.Proves;
import org.zhiban.core.event.HandoverOffered;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.time.Holidays2026;

/** A regulation amended on a date: from 17 October 2026 women keep nights too, and a handover has ten minutes' grace. */
class AmendedInOctoberTest {
    private static final Regulation OLD = new AmendedRegulation()
            .inForce("jiaohe/1", "2002-01-01", "2026-10-17")
            .regulation();
    private static final Regulation NEW = new AmendedRegulation()
            .inForce("jiaohe/2", "2026-10-17", "2030-01-01")
            .poolLike("night", "holiday")
            .limit(Limit.HANDOVER_LATE, 10)
            .regulation();
    private static final Regulations AMENDED = new Regulations(List.of(OLD, NEW));

    private final DutyDesk office = DutyDesk.with(AMENDED, new Holidays2026(), new JiaoheStaff(), "2026-09-28T09:00")
            .namingOctober();

    private DutyDesk published() {
        return office.publishing("2026-09-30", "2026-10-31");
    }

    @Test
    @Proves(clause = "一(二)-7", rev = 1, by = ACCEPTING)
    void a_night_after_the_amendment_goes_by_the_new_rule() {
        office.naming(desk("2026-10-20", "workday-night"), ZHENG_YAN);
        accepted(office.submit(office.roster("2026-09-30", "2026-10-31"), ZHANG_WEI));
    }

    @Test
    @Proves(clause = "一(二)-7", rev = 1, by = REFUSING)
    void a_night_before_the_amendment_goes_by_the_old_rule() {
        office.naming(desk("2026-10-15", "workday-night"), ZHENG_YAN);
        refusedOnly(
                office.submit(office.roster("2026-09-30", "2026-10-31"), ZHANG_WEI),
                Code.ASSIGNEE_NOT_ELIGIBLE,
                "一(二)-7");
    }

    @Test
    @Proves(clause = "一(四)-2", rev = 1, by = ACCEPTING)
    void a_shift_that_begins_under_the_new_rule_has_its_grace() {
        published().onDuty("2026-10-16T18:00", WU_GANG).relieved("2026-10-17T08:05", WU_GANG, ZHOU_MIN);
        notFound(office, Code.HANDOVER_LATE);
    }

    @Test
    @Proves(clause = "一(四)-6", rev = 1, by = REFUSING)
    void an_old_night_is_judged_by_the_old_rule_even_after_the_amendment() {
        published().onDuty("2026-10-16T18:00", WU_GANG).relieved("2026-10-17T08:05", WU_GANG, ZHOU_MIN);
        office.moveTo("2026-10-17T12:00");
        assertThat(found(office, Code.POST_VACANT, "一(四)-6").span())
                .isEqualTo(span("2026-10-17T08:00", "2026-10-17T08:05"));
    }

    @Test
    @Proves(clause = "一(四)-3", rev = 1, by = ACCEPTING)
    void each_entry_says_by_which_version_it_was_judged() {
        published().onDuty("2026-10-16T18:00", WU_GANG).readiesHandover(WU_GANG);
        long before = office.view().log().size();
        office.relieved("2026-10-17T08:05", WU_GANG, ZHOU_MIN);
        assertThat(office.view().log())
                .allSatisfy(entry -> assertThat(entry.regulation())
                        .isEqualTo(isOfTheOldNight(entry, before) ? "jiaohe/1" : "jiaohe/2"));
    }

    /** The night's own signature is judged as the night is, though it is put under the new text's first morning. */
    private static boolean isOfTheOldNight(LogEntry entry, long before) {
        return entry.number() <= before || entry.event() instanceof HandoverOffered;
    }

    @Test
    @Proves(clause = "一(三)-1", rev = 1, by = ACCEPTING)
    void an_office_may_begin_on_the_first_day_of_its_regulation() {
        Regulation fresh = new AmendedRegulation()
                .inForce("jiaohe/1", "2026-10-01", "2030-01-01")
                .regulation();
        DutyDesk first = DutyDesk.with(fresh, new JiaoheStaff(), "2026-10-01T07:00")
                .naming(desk("2026-10-01", "holiday-morning"), WANG_FANG)
                .publishing("2026-10-01", "2026-10-07")
                .onDuty("2026-10-01T08:00", WANG_FANG);
        assertThat(first.view().state().board().on(DESK)).isPresent();
    }

    @Test
    @Proves(clause = "一(三)-1", rev = 1, by = REFUSING)
    void a_day_before_the_first_regulation_is_an_error_and_not_a_guess() {
        assertThatThrownBy(() -> published().view().rostered(DESK, time("2001-12-31T12:00")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2001-12-31");
    }
}
