package org.zhiban.core.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhiban.core.office.DutyDesk.days;
import static org.zhiban.core.office.DutyDesk.desk;
import static org.zhiban.core.regulation.Jiaohe.DESK;
import static org.zhiban.core.regulation.Jiaohe.LEADER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhiban.core.event.Assignment;
import org.zhiban.core.event.FairShare;
import org.zhiban.core.event.RosterId;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.office.AmendRoster;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.ProposeRoster;
import org.zhiban.core.office.PublishRoster;
import org.zhiban.core.regulation.Jiaohe;
import org.zhiban.core.roster.RosterDraft.Candidate;
import org.zhiban.core.roster.RosterDraft.Reason;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.staff.Leave;
import org.zhiban.core.staff.StaffDirectory;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.staff.StaffMember;
import org.zhiban.core.time.DateSpan;

class RosterPlannerTest {
    private static final DateSpan OCTOBER = days("2026-10-01", "2026-10-31");
    private static final DateSpan NOVEMBER = days("2026-11-01", "2026-11-30");

    private static DutyDesk office(StaffDirectory staff) {
        return DutyDesk.with(Jiaohe.regulation(), staff, "2026-09-25T09:00");
    }

    private static RosterDraft draft(StaffDirectory staff, Assignment... fixed) {
        return office(staff).view().draft(OCTOBER, List.of(fixed));
    }

    /** The people of some ids and no others. */
    private static StaffDirectory only(StaffDirectory all, StaffId... some) {
        return new StaffDirectory() {
            @Override
            public List<StaffMember> members() {
                return all.members().stream()
                        .filter(member -> List.of(some).contains(member.id()))
                        .toList();
            }

            @Override
            public List<Leave> leave(DateSpan days) {
                return all.leave(days);
            }
        };
    }

    private static DutyDesk published(DutyDesk office, String roster, RosterDraft draft) {
        office.given(ProposeRoster.of(RosterId.of(roster), draft), JiaoheStaff.ZHANG_WEI);
        return office.given(new PublishRoster(RosterId.of(roster)), JiaoheStaff.ZHANG_WEI);
    }

    @Test
    void every_shift_of_a_month_is_filled_and_the_office_publishes_it_as_it_is() {
        DutyDesk office = office(new JiaoheStaff().onLeave(JiaoheStaff.LIU_YANG, "2026-10-01", "2026-10-08"));
        RosterDraft draft = office.view().draft(OCTOBER, List.of());

        assertThat(draft.unfilled()).isEmpty();
        assertThat(draft.assignments()).hasSize(100);
        published(office, "2026-10", draft);
        assertThat(office.view().roster(RosterId.of("2026-10")))
                .hasValueSatisfying(roster -> assertThat(roster.isPublished()).isTrue());
    }

    @Test
    void nobody_serves_on_leave_or_before_the_rest_is_over() {
        RosterDraft draft = draft(new JiaoheStaff().onLeave(JiaoheStaff.LIU_YANG, "2026-10-01", "2026-10-08"));
        Map<StaffId, List<LocalDate>> rotating = draft.assignments().stream()
                .filter(one -> one.shift().post().equals(DESK)
                        && !one.shift().template().equals("workday-day"))
                .collect(Collectors.groupingBy(
                        one -> one.officer().id(),
                        Collectors.mapping(one -> one.shift().date(), Collectors.toList())));

        assertThat(rotating.get(JiaoheStaff.LIU_YANG)).allMatch(date -> date.isAfter(LocalDate.of(2026, 10, 8)));
        rotating.values().forEach(dates -> {
            for (int i = 1; i < dates.size(); i++) {
                assertThat(dates.get(i - 1).plusDays(2)).isBefore(dates.get(i));
            }
        });
    }

    @Test
    void who_signs_for_the_secretariat_has_no_night_on_that_day_or_the_day_before() {
        List<Assignment> assignments = draft(new JiaoheStaff()).assignments();
        List<Assignment> signing = assignments.stream()
                .filter(one -> one.shift().template().equals("workday-day"))
                .toList();

        assertThat(signing)
                .hasSize(18)
                .allSatisfy(one -> assertThat(assignments)
                        .noneMatch(other -> other != one
                                && other.officer().equals(one.officer())
                                && !other.shift().date().isAfter(one.shift().date())
                                && !other.shift()
                                        .date()
                                        .isBefore(one.shift().date().minusDays(1))));
    }

    @Test
    void the_same_office_gets_the_same_roster_whatever_the_order_of_its_directory() {
        JiaoheStaff staff = new JiaoheStaff();
        List<StaffMember> reversed = new ArrayList<>(staff.members());
        Collections.reverse(reversed);
        StaffDirectory other = new StaffDirectory() {
            @Override
            public List<StaffMember> members() {
                return reversed;
            }

            @Override
            public List<Leave> leave(DateSpan days) {
                return staff.leave(days);
            }
        };

        assertThat(draft(other).assignments()).isEqualTo(draft(staff).assignments());
    }

    @Test
    void every_category_is_as_even_as_it_can_be() {
        assertThat(draft(new JiaoheStaff()).balances())
                .hasSize(10)
                .allSatisfy(balance -> assertThat(balance.spread()).isEqualTo(balance.lowest()))
                .allSatisfy(balance -> assertThat(balance.isLowest()).isTrue());
    }

    @Test
    void who_served_more_in_october_serves_less_in_november() {
        DutyDesk office = office(new JiaoheStaff());
        published(office, "2026-10", office.view().draft(OCTOBER, List.of()));
        RosterDraft november = office.view().draft(NOVEMBER, List.of());
        published(office, "2026-11", november);

        Map<StaffId, Long> nights = Stream.of("2026-10", "2026-11")
                .flatMap(id ->
                        office.view().roster(RosterId.of(id)).orElseThrow().assignments())
                .filter(one -> one.shift().template().equals("workday-night"))
                .collect(Collectors.groupingBy(one -> one.officer().id(), Collectors.counting()));
        assertThat(november.shares()).anyMatch(share -> share.carried() > 0).anyMatch(share -> share.carried() < 0);
        assertThat(Collections.max(nights.values()) - Collections.min(nights.values()))
                .isLessThanOrEqualTo(1);
    }

    @Test
    void rest_is_kept_across_the_end_of_the_month() {
        DutyDesk office = office(new JiaoheStaff());
        RosterDraft october = office.view().draft(OCTOBER, List.of());
        published(office, "2026-10", october);
        List<StaffId> atTheEnd = rotating(october, days("2026-10-30", "2026-10-31"));

        assertThat(atTheEnd).isNotEmpty();
        assertThat(rotating(office.view().draft(NOVEMBER, List.of()), days("2026-11-01", "2026-11-01")))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(atTheEnd);
    }

    private static List<StaffId> rotating(RosterDraft draft, DateSpan days) {
        return draft.assignments().stream()
                .filter(one -> one.shift().post().equals(DESK)
                        && !one.shift().template().equals("workday-day"))
                .filter(one -> days.contains(one.shift().date()))
                .map(one -> one.officer().id())
                .toList();
    }

    @Test
    void what_is_agreed_beforehand_is_kept_and_counted() {
        DutyDesk office = office(new JiaoheStaff());
        ShiftId night = desk("2026-10-01", "holiday-night");
        RosterDraft draft = office.view().draft(OCTOBER, List.of(office.assign(night, JiaoheStaff.HAN_BING)));

        assertThat(draft.assignments()).contains(office.assign(night, JiaoheStaff.HAN_BING));
        assertThat(draft.assignments().stream()
                        .filter(one -> one.officer().id().equals(JiaoheStaff.HAN_BING))
                        .filter(one -> one.shift().template().startsWith("holiday")))
                .hasSize(1);
    }

    @Test
    void a_night_no_man_can_take_stays_open_and_says_why_for_everybody() {
        JiaoheStaff staff = new JiaoheStaff().onLeave(JiaoheStaff.ZHAO_LEI, "2026-10-08", "2026-10-31");
        StaffDirectory few =
                only(staff, JiaoheStaff.ZHAO_LEI, JiaoheStaff.WANG_FANG, JiaoheStaff.ZHENG_YAN, JiaoheStaff.ZHANG_WEI);
        RosterDraft draft = draft(few);

        RosterDraft.Choice open = draft.unfilled().stream()
                .filter(choice -> choice.shift().equals(desk("2026-10-09", "workday-night")))
                .findFirst()
                .orElseThrow();
        assertThat(open.chosen()).isEmpty();
        assertThat(open.others())
                .extracting(Candidate::staff, Candidate::reason)
                .contains(
                        tuple(JiaoheStaff.WANG_FANG, Reason.NOT_IN_POOL),
                        tuple(JiaoheStaff.ZHENG_YAN, Reason.NOT_IN_POOL),
                        tuple(JiaoheStaff.ZHAO_LEI, Reason.AWAY));
        assertThat(open.others())
                .filteredOn(candidate -> candidate.staff().equals(JiaoheStaff.ZHANG_WEI))
                .singleElement()
                .satisfies(zhang -> {
                    assertThat(zhang.reason()).isEqualTo(Reason.RESTING);
                    assertThat(zhang.because()).isPresent();
                });
    }

    @Test
    void every_choice_can_be_explained() {
        RosterDraft draft = draft(new JiaoheStaff().onLeave(JiaoheStaff.LIU_YANG, "2026-10-01", "2026-10-08"));

        for (Assignment one : draft.assignments()) {
            assertThat(draft.explain(one.shift())).singleElement().satisfies(choice -> {
                assertThat(choice.chosen()).contains(one.officer().id());
                assertThat(choice.adjusted()).isPresent();
                assertThat(new HashSet<>(choice.others())).hasSameSizeAs(choice.others());
            });
        }
        assertThat(draft.explain(desk("2026-10-01", "holiday-morning")).get(0).others())
                .filteredOn(candidate -> candidate.staff().equals(JiaoheStaff.LIU_YANG))
                .extracting(Candidate::reason)
                .containsExactly(Reason.AWAY);
    }

    @Test
    void leaders_take_turns_among_themselves() {
        RosterDraft draft = draft(new JiaoheStaff());
        Map<StaffId, Long> days = draft.assignments().stream()
                .filter(one -> one.shift().post().equals(LEADER))
                .collect(Collectors.groupingBy(one -> one.officer().id(), Collectors.counting()));

        assertThat(days).hasSize(4);
        assertThat(Collections.max(days.values()) - Collections.min(days.values()))
                .isLessThanOrEqualTo(1);
    }

    @Test
    void the_shares_of_a_category_add_up_to_its_shifts() {
        List<FairShare> holidays = draft(new JiaoheStaff()).shares().stream()
                .filter(share ->
                        share.rotation().equals("duty") && share.category().equals("holiday"))
                .toList();
        long sum = holidays.stream().mapToLong(FairShare::microDuties).sum();

        assertThat(sum).isBetween(21 * FairShare.DUTY - 21 * holidays.size(), 21 * FairShare.DUTY);
    }

    @Test
    void a_roster_made_elsewhere_carries_its_balance_over() {
        DutyDesk office = office(new JiaoheStaff());
        List<Assignment> byHand = office.view().draft(OCTOBER, List.of()).assignments();
        RosterDraft imported = office.view().draft(OCTOBER, byHand);

        assertThat(imported.assignments()).containsExactlyInAnyOrderElementsOf(byHand);
        published(office, "2026-10", imported);
        assertThat(office.view().draft(NOVEMBER, List.of()).shares()).anyMatch(share -> share.carried() != 0);
    }

    @Test
    void leave_that_comes_later_changes_only_what_it_must() {
        JiaoheStaff staff = new JiaoheStaff();
        DutyDesk office = office(staff);
        published(office, "2026-10", office.view().draft(OCTOBER, List.of()));
        Roster before = office.view().roster(RosterId.of("2026-10")).orElseThrow();
        staff.onLeave(JiaoheStaff.ZHAO_LEI, "2026-10-09", "2026-10-31");
        List<ShiftId> lost = before.shiftsOf(JiaoheStaff.ZHAO_LEI)
                .filter(shift -> !shift.date().isBefore(LocalDate.of(2026, 10, 9)))
                .toList();

        Redraft redraft = office.view().redraft(RosterId.of("2026-10"), LocalDate.of(2026, 10, 9));

        assertThat(lost).isNotEmpty();
        assertThat(redraft.unfilled()).isEmpty();
        assertThat(redraft.isFewest()).isTrue();
        assertThat(redraft.changes()).extracting(change -> change.shift()).containsExactlyInAnyOrderElementsOf(lost);
        office.given(new AmendRoster(RosterId.of("2026-10"), redraft.changes(), "赵磊请假"), JiaoheStaff.ZHANG_WEI);
        assertThat(office.view().roster(RosterId.of("2026-10")).orElseThrow().shiftsOf(JiaoheStaff.ZHAO_LEI))
                .noneMatch(lost::contains);
    }

    @Test
    void a_roster_that_still_fits_is_not_changed() {
        DutyDesk office = office(new JiaoheStaff());
        published(office, "2026-10", office.view().draft(OCTOBER, List.of()));

        assertThat(office.view().redraft(RosterId.of("2026-10"), LocalDate.of(2026, 10, 1)))
                .isEqualTo(new Redraft(List.of(), List.of(), true));
    }
}
