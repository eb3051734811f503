package org.zhiban.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.core.office.DutyDesk.ROSTER;
import static org.zhiban.core.office.DutyDesk.days;
import static org.zhiban.core.office.DutyDesk.desk;
import static org.zhiban.core.regulation.Judged.accepted;
import static org.zhiban.core.regulation.Judged.notFound;
import static org.zhiban.core.regulation.Judged.refused;
import static org.zhiban.core.regulation.Judged.refusedOnly;
import static org.zhiban.core.staff.JiaoheStaff.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhiban.core.event.Assignment;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.Reassignment;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.office.AmendRoster;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.ProposeRoster;
import org.zhiban.core.office.PublishRoster;
import org.zhiban.core.roster.Redraft;
import org.zhiban.core.roster.RosterDraft;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.DateSpan;

/** 分段班次: the holiday's morning and afternoon are one duty, and the same people take both parts. */
class SplitShiftTest {
    private static final DateSpan HOLIDAYS = days("2026-10-01", "2026-10-07");
    private static final String AFTERNOON = "一(二)-12";
    private static final Regulation SPLIT = FurtherTerms.splitHolidays();

    private final DutyDesk office = DutyDesk.with(SPLIT, new JiaoheStaff(), "2026-09-28T09:00");

    private static ShiftId morning(int day) {
        return desk("2026-10-0" + day, "holiday-morning");
    }

    private static ShiftId afternoon(int day) {
        return desk("2026-10-0" + day, "holiday-afternoon");
    }

    private RosterDraft draft(Assignment... fixed) {
        return office.view().draft(HOLIDAYS, List.of(fixed));
    }

    private DutyDesk published() {
        return office.given(ProposeRoster.of(ROSTER, draft()), ZHANG_WEI).given(new PublishRoster(ROSTER), ZHANG_WEI);
    }

    private StaffId on(ShiftId shift) {
        return office.seated(shift).get(0);
    }

    private List<StaffId> at(RosterDraft draft, ShiftId shift) {
        return draft.assignments().stream()
                .filter(one -> one.shift().equals(shift))
                .map(one -> one.officer().id())
                .toList();
    }

    private Reassignment change(ShiftId shift, StaffId now) {
        return new Reassignment(shift, Optional.of(office.officer(on(shift))), office.officer(now));
    }

    private StaffId freeOne() {
        return office.view()
                        .roster(ROSTER)
                        .orElseThrow()
                        .assignments()
                        .anyMatch(one -> one.officer().id().equals(YANG_LIU)
                                && one.shift().date().getDayOfMonth() <= 2)
                ? ZHENG_YAN
                : YANG_LIU;
    }

    @Test
    void the_planner_gives_both_parts_to_the_same_people_and_the_office_publishes_them() {
        RosterDraft draft = draft();

        for (int day = 1; day <= 7; day++) {
            assertThat(at(draft, afternoon(day))).hasSize(1).isEqualTo(at(draft, morning(day)));
        }
        published();
        assertThat(on(afternoon(1))).isEqualTo(on(morning(1)));
    }

    @Test
    void what_is_agreed_of_either_part_is_agreed_of_both() {
        RosterDraft draft = draft(office.assign(morning(1), WANG_FANG), office.assign(afternoon(2), ZHOU_MIN));

        assertThat(at(draft, afternoon(1))).containsExactly(WANG_FANG);
        assertThat(at(draft, morning(2))).containsExactly(ZHOU_MIN);
        assertThat(at(draft, afternoon(2))).containsExactly(ZHOU_MIN);
    }

    @Test
    void a_proposal_with_other_people_in_the_second_part_is_refused() {
        Refusal refusal =
                refusedOnly(office.submit(dividing(draft(), afternoon(1)), ZHANG_WEI), Code.SPLIT_DIVIDED, AFTERNOON);
        assertThat(refusal.facts().values())
                .containsEntry("shift", afternoon(1))
                .containsEntry("other", morning(1));
    }

    /** The draft with the second part of a day given to somebody else. */
    private ProposeRoster dividing(RosterDraft draft, ShiftId part) {
        List<Assignment> assignments = new ArrayList<>(draft.assignments());
        StaffId night = at(draft, desk("2026-10-04", "holiday-night")).get(0);
        assignments.replaceAll(one -> one.shift().equals(part) ? office.assign(part, night) : one);
        return new ProposeRoster(ROSTER, draft.period(), assignments, List.of());
    }

    /** Split by a text that is in force from October on, and nobody the wiser before. */
    private static DutyDesk splitFromOctober() {
        Regulation before = new AmendedRegulation()
                .inForce("2026-01", "2026-01-01", "2026-10-01")
                .regulation();
        Regulation after = SPLIT.toBuilder()
                .version("2026-10")
                .inForceFrom(java.time.LocalDate.parse("2026-10-01"))
                .build();
        return DutyDesk.with(
                new Regulations(List.of(before, after)),
                new org.zhiban.core.time.Holidays2026(),
                new JiaoheStaff(),
                "2026-09-28T09:00");
    }

    @Test
    void a_proposal_from_before_the_shift_was_split_is_not_published_divided() {
        DutyDesk amended = splitFromOctober();
        amended.given(dividing(amended.view().draft(HOLIDAYS, List.of()), afternoon(7)), ZHANG_WEI);

        amended.moveTo("2026-10-01T07:00");
        refusedOnly(amended.submit(new PublishRoster(ROSTER), ZHANG_WEI), Code.SPLIT_DIVIDED, AFTERNOON);
    }

    @Test
    void a_swap_of_one_part_takes_the_other_along() {
        published();
        StaffId first = on(morning(1));
        StaffId second = on(morning(4));
        accepted(office.swaps(morning(1), first, afternoon(4), second, first, second));

        assertThat(office.seated(morning(1))).containsExactly(second);
        assertThat(office.seated(afternoon(1))).containsExactly(second);
        assertThat(office.seated(morning(4))).containsExactly(first);
        assertThat(office.seated(afternoon(4))).containsExactly(first);
    }

    @Test
    void a_substitute_takes_both_parts() {
        published();
        StaffId substitute = freeOne();
        accepted(office.substitutes(afternoon(1), on(afternoon(1)), substitute, substitute));

        assertThat(office.seated(morning(1))).containsExactly(substitute);
        assertThat(office.seated(afternoon(1))).containsExactly(substitute);
    }

    @Test
    void who_falls_ill_after_the_first_part_is_replaced_in_what_is_left() {
        published();
        StaffId ill = on(morning(1));
        StaffId substitute = freeOne();
        office.moveTo("2026-10-01T14:00");
        accepted(office.substitutes(afternoon(1), ill, substitute, substitute));

        assertThat(office.seated(morning(1))).containsExactly(ill);
        assertThat(office.seated(afternoon(1))).containsExactly(substitute);
    }

    @Test
    void a_duty_whose_first_part_has_begun_is_not_swapped_in_its_second() {
        published();
        StaffId first = on(morning(1));
        StaffId second = on(morning(4));
        office.moveTo("2026-10-01T09:00");
        refused(office.swaps(afternoon(1), first, morning(4), second, first, second), Code.SHIFT_BEGUN, "一(二)-9");
    }

    private Ruling<LogEntry> amended(Reassignment... changes) {
        return office.submit(new AmendRoster(ROSTER, List.of(changes), "会议"), ZHANG_WEI);
    }

    @Test
    void an_amendment_of_one_part_is_refused_and_of_both_accepted() {
        published();
        StaffId other = freeOne();

        refusedOnly(amended(change(morning(1), other)), Code.SPLIT_DIVIDED, AFTERNOON);
        refusedOnly(amended(change(afternoon(1), other)), Code.SPLIT_DIVIDED, AFTERNOON);
        accepted(amended(change(morning(1), other), change(afternoon(1), other)));
    }

    @Test
    void a_redraft_after_leave_changes_both_parts_and_is_accepted() {
        JiaoheStaff staff = new JiaoheStaff();
        DutyDesk leaving = DutyDesk.with(SPLIT, staff, "2026-09-28T09:00");
        leaving.given(ProposeRoster.of(ROSTER, leaving.view().draft(HOLIDAYS, List.of())), ZHANG_WEI)
                .given(new PublishRoster(ROSTER), ZHANG_WEI);
        StaffId away = leaving.seated(morning(3)).get(0);
        staff.onLeave(away, "2026-10-03", "2026-10-03");
        Redraft redraft = leaving.view().redraft(ROSTER, HOLIDAYS.first());

        assertThat(redraft.changes()).extracting(Reassignment::shift).contains(morning(3), afternoon(3));
        accepted(leaving.submit(new AmendRoster(ROSTER, redraft.changes(), "请假"), ZHANG_WEI));
        assertThat(leaving.seated(afternoon(3)))
                .isEqualTo(leaving.seated(morning(3)))
                .doesNotContain(away);
    }

    @Test
    void a_duty_published_divided_is_made_whole_by_who_has_its_other_part() {
        DutyDesk amended = splitFromOctober();
        amended.given(dividing(amended.view().draft(HOLIDAYS, List.of()), afternoon(7)), ZHANG_WEI)
                .given(new PublishRoster(ROSTER), ZHANG_WEI);
        StaffId first = amended.seated(morning(7)).get(0);
        StaffId second = amended.seated(afternoon(7)).get(0);

        amended.moveTo("2026-10-02T09:00");
        accepted(amended.substitutes(afternoon(7), second, first, first));
        assertThat(amended.seated(morning(7))).containsExactly(first);
        assertThat(amended.seated(afternoon(7))).containsExactly(first);
    }

    @Test
    void the_two_parts_of_a_duty_are_not_two_duties_without_rest_between_them() {
        notFound(published(), Code.REST_TOO_SHORT);
    }
}
