package org.zhiban.core.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhiban.core.office.DutyDesk.desk;
import static org.zhiban.core.office.DutyDesk.time;
import static org.zhiban.core.regulation.Jiaohe.DESK;
import static org.zhiban.core.regulation.Jiaohe.MAYOR_LINE;
import static org.zhiban.core.staff.JiaoheStaff.GAO_FENG;
import static org.zhiban.core.staff.JiaoheStaff.LIN_SHUANG;
import static org.zhiban.core.staff.JiaoheStaff.WANG_FANG;
import static org.zhiban.core.staff.JiaoheStaff.ZHENG_YAN;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhiban.core.event.CallMissed;
import org.zhiban.core.event.CarriedMatter;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.form.FormKind;
import org.zhiban.core.form.Means;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Deadline;
import org.zhiban.core.regulation.Finding;
import org.zhiban.core.regulation.Jiaohe;
import org.zhiban.core.staff.JiaoheStaff;

/** What must happen by when, asked again at the instant it names. */
class DueTest {
    private static final MatterId PIPE = MatterId.of("burst-pipe");

    private final DutyDesk office = DutyDesk.october().onDuty("2026-10-01T08:00", WANG_FANG);

    private List<Deadline> due() {
        return office.view().due();
    }

    private Optional<Instant> nextDue() {
        return office.view().nextDue();
    }

    private void urgent(String at) {
        office.moveTo(at).given(new RegisterMatter(PIPE, DESK, "水管爆裂", "督促抢修", true, Optional.empty()), WANG_FANG);
    }

    @Test
    void the_handover_is_due_when_it_may_begin_and_until_its_hour() {
        Instant mayBegin = nextDue().orElseThrow();
        assertThat(due()).isEmpty();
        assertThat(mayBegin).isBefore(time("2026-10-01T13:00")).isAfter(time("2026-10-01T08:00"));

        office.clock.moveTo(mayBegin);
        assertThat(due()).singleElement().satisfies(handover -> {
            assertThat(handover.code()).isEqualTo(Code.HANDOVER_LATE);
            assertThat(handover.since()).isEqualTo(mayBegin);
            assertThat(handover.by()).isEqualTo(time("2026-10-01T13:00"));
            assertThat(handover.done()).isEmpty();
            assertThat(handover.answerable()).containsExactly(WANG_FANG, ZHENG_YAN);
            assertThat(handover.facts().values()).containsEntry("shift", desk("2026-10-01", "holiday-afternoon"));
        });
        assertThat(nextDue()).contains(time("2026-10-01T13:00").plusNanos(1_000));
    }

    @Test
    void a_handover_made_is_due_no_more() {
        office.relieved("2026-10-01T13:00", WANG_FANG, ZHENG_YAN);

        assertThat(due()).isEmpty();
        assertThat(nextDue().orElseThrow()).isAfter(time("2026-10-01T13:00"));
    }

    @Test
    void where_the_text_says_nothing_of_being_late_no_handover_falls_due() {
        DutyDesk silent = DutyDesk.octoberUnder(Jiaohe.regulation().without(Code.HANDOVER_LATE), new JiaoheStaff())
                .onDuty("2026-10-01T08:00", WANG_FANG)
                .moveTo("2026-10-01T14:00");

        assertThat(silent.view().due()).isEmpty();
    }

    @Test
    void an_overdue_handover_stays_due_and_nothing_more_is_to_come_of_it() {
        office.moveTo("2026-10-01T14:00");

        assertThat(due()).extracting(Deadline::code).containsExactly(Code.HANDOVER_LATE);
        assertThat(nextDue()).contains(time("2026-10-25T08:00"));
    }

    @Test
    void the_records_are_due_to_be_inspected_a_week_before_the_month_is_over_and_no_longer_once_they_were() {
        office.relieved("2026-10-01T13:00", WANG_FANG, ZHENG_YAN).moveTo("2026-10-25T08:00");

        assertThat(due())
                .filteredOn(deadline -> deadline.code() == Code.INSPECTION_MISSING)
                .extracting(deadline -> deadline.facts().values().get("form"), Deadline::by)
                .containsExactly(tuple(FormKind.DUTY_RECORD, time("2026-11-01T08:00")));
        office.given(
                new InspectRecords(
                        List.of(FormKind.DUTY_RECORD),
                        DutyDesk.days("2026-10-01", "2026-10-24"),
                        List.of(),
                        "齐全",
                        Optional.empty()),
                GAO_FENG);
        assertThat(due()).extracting(Deadline::code).doesNotContain(Code.INSPECTION_MISSING);
    }

    @Test
    void a_missed_call_is_due_to_be_returned_until_it_is() {
        office.moveTo("2026-10-01T08:30")
                .given(new NoteMissedCall(MAYOR_LINE, Means.PHONE, "13800000000", Optional.empty()), WANG_FANG);

        assertThat(due()).singleElement().satisfies(call -> {
            assertThat(call.code()).isEqualTo(Code.CALL_MISSED);
            assertThat(call.answerable()).containsExactly(WANG_FANG);
        });
        office.given(new ReturnCall(office.entry(CallMissed.class), "已回复", Optional.empty()), WANG_FANG);
        assertThat(due()).isEmpty();
    }

    @Test
    void a_missed_fax_is_due_to_be_made_good() {
        office.moveTo("2026-10-01T08:30")
                .given(new NoteMissedCall(MAYOR_LINE, Means.FAX, "", Optional.empty()), WANG_FANG);

        assertThat(office.due()).extracting(Deadline::code).containsExactly(Code.FAX_MISSED);
    }

    @Test
    void who_was_relieved_no_longer_answers_for_what_falls_due_later() {
        urgent("2026-10-01T12:55");
        office.relieved("2026-10-01T13:00", WANG_FANG, ZHENG_YAN, new CarriedMatter(PIPE, "水管爆裂", "督促抢修"))
                .moveTo("2026-10-01T14:00");

        assertThat(due()).singleElement().satisfies(late -> {
            assertThat(late.code()).isEqualTo(Code.REPORT_LATE);
            assertThat(late.answerable()).containsExactly(ZHENG_YAN);
        });
        assertThat(office.findings(Code.REPORT_LATE))
                .extracting(Finding::answerable)
                .containsExactly(List.of(ZHENG_YAN));
    }

    @Test
    void what_presses_most_comes_first() {
        urgent("2026-10-01T12:55");

        assertThat(due()).extracting(Deadline::code).containsExactly(Code.HANDOVER_LATE, Code.REPORT_LATE);
        assertThat(due()).extracting(Deadline::by).isSorted();
        assertThat(nextDue()).contains(time("2026-10-01T13:00").plusNanos(1_000));
    }

    @Test
    void what_is_done_is_due_no_more() {
        urgent("2026-10-01T08:10");
        assertThat(due()).extracting(Deadline::code).containsExactly(Code.REPORT_LATE);

        office.given(new ReportMatter(PIPE, LIN_SHUANG, Means.PHONE, Optional.empty()), WANG_FANG);
        assertThat(due()).isEmpty();
    }

    @Test
    void a_post_nobody_has_taken_owes_nothing() {
        DutyDesk untaken = DutyDesk.october();

        assertThat(untaken.view().due()).isEmpty();
        assertThat(untaken.view().nextDue()).isEmpty();
    }
}
