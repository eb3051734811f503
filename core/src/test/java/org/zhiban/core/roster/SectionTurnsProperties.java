package org.zhiban.core.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.core.office.DutyDesk.days;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.zhiban.core.event.Assignment;
import org.zhiban.core.event.FairShare;
import org.zhiban.core.event.RosterId;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.ProposeRoster;
import org.zhiban.core.office.PublishRoster;
import org.zhiban.core.regulation.FurtherTerms;
import org.zhiban.core.regulation.Jiaohe;
import org.zhiban.core.regulation.Pool;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Regulations;
import org.zhiban.core.regulation.Rotation;
import org.zhiban.core.shift.ShiftPlan;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.staff.Leave;
import org.zhiban.core.staff.SectionId;
import org.zhiban.core.staff.StaffDirectory;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.staff.StaffList;
import org.zhiban.core.staff.StaffMember;
import org.zhiban.core.time.DateSpan;
import org.zhiban.core.time.Holidays2026;

/** 按科室人数轮流: sections take turns in proportion to how many of their people are in the pool, there or on leave. */
class SectionTurnsProperties {
    private static final DateSpan PERIOD = days("2026-10-12", "2026-11-22");
    private static final List<SectionId> SECTIONS =
            List.of(Jiaohe.SECRETARIAT, Jiaohe.SUPERVISION, Jiaohe.EMERGENCY, Jiaohe.GENERAL);

    private record Staff(List<StaffMember> members, List<Leave> leave) implements StaffDirectory {

        @Override
        public List<Leave> leave(DateSpan days) {
            return leave.stream().filter(one -> one.days().overlaps(days)).toList();
        }

        SectionId section(StaffId person) {
            return find(person).orElseThrow().section();
        }
    }

    /** One rotation of everybody, in which sections or people take turns. */
    private static Regulation sharedBy(Rotation.Share share) {
        Regulation base = Jiaohe.regulation();
        List<Pool> pools = base.pools().stream()
                .map(pool -> pool.id().equals("night")
                        ? FurtherTerms.pool("night", base.pool("rest-day").eligibility())
                        : pool)
                .toList();
        List<Rotation> rotations = base.rotations().stream()
                .map(one -> one.id().equals("duty")
                        ? FurtherTerms.rotation(
                                "duty", share, 0, one.categories().toArray(Rotation.Category[]::new))
                        : one)
                .toList();
        return base.toBuilder().pools(pools).rotations(rotations).build();
    }

    private static Staff staff(List<Integer> heads, List<Integer> away) {
        List<StaffMember> members = new ArrayList<>();
        List<Leave> leave = new ArrayList<>();
        for (int section = 0; section < SECTIONS.size(); section++) {
            for (int head = 0; head < heads.get(section); head++) {
                members.add(member(section, head));
            }
            LocalDate back = PERIOD.first().plusDays(away.get(section));
            leave.add(new Leave(id(section, 0), new DateSpan(PERIOD.first(), back), "休假"));
        }
        return new Staff(members, leave);
    }

    private static StaffId id(int section, int head) {
        return StaffId.of("S" + section + "-" + head);
    }

    private static StaffMember member(int section, int head) {
        return new StaffMember(
                id(section, head),
                "员" + section + head,
                SECTIONS.get(section),
                "科员",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Map.of());
    }

    private static RosterDraft draft(Regulation regulation, StaffDirectory staff) {
        ShiftPlan plan = new ShiftPlan(Regulations.of(regulation), new Holidays2026());
        return RosterPlanner.of(plan, StaffList.read(staff, PERIOD), Rosters.none())
                .draft(PERIOD, List.of());
    }

    private static Map<SectionId, Integer> turns(
            RosterDraft draft, Staff staff, Regulation regulation, String category) {
        Map<SectionId, Integer> turns = new HashMap<>();
        ofDuty(draft, regulation, category)
                .forEach(one -> turns.merge(staff.section(one.officer().id()), 1, Integer::sum));
        return turns;
    }

    private static List<Assignment> ofDuty(RosterDraft draft, Regulation regulation, String category) {
        return draft.assignments().stream()
                .filter(one -> regulation
                        .timetable()
                        .find(one.shift().template())
                        .filter(template -> template.rotation().equals("duty")
                                && template.category().equals(category))
                        .isPresent())
                .toList();
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void every_section_serves_within_one_duty_of_its_part_whoever_is_on_leave(
            @ForAll @Size(4) List<@IntRange(min = 3, max = 8) Integer> heads,
            @ForAll @Size(4) List<@IntRange(min = 1, max = 42) Integer> away) {
        Regulation regulation = sharedBy(Rotation.Share.SECTION);
        Staff staff = staff(heads, away);
        RosterDraft draft = draft(regulation, staff);
        int all = heads.stream().mapToInt(count -> count).sum();

        for (String category : List.of("night", "rest-day")) {
            int slots = ofDuty(draft, regulation, category).size();
            Map<SectionId, Integer> turns = turns(draft, staff, regulation, category);
            IntStream.range(0, SECTIONS.size())
                    .forEach(section -> assertThat((double) turns.getOrDefault(SECTIONS.get(section), 0))
                            .as("%s of %s, heads %s, away %s", category, SECTIONS.get(section), heads, away)
                            .isBetween(
                                    (double) slots * heads.get(section) / all - 1,
                                    (double) slots * heads.get(section) / all + 1));
        }
        assertThat(draft.unfilled())
                .noneMatch(choice -> List.of("workday-night", "rest-day", "rest-night")
                        .contains(choice.shift().template()));
    }

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void within_a_section_those_who_are_there_serve_alike(
            @ForAll @Size(4) List<@IntRange(min = 3, max = 8) Integer> heads,
            @ForAll @Size(4) List<@IntRange(min = 1, max = 42) Integer> away) {
        Regulation regulation = sharedBy(Rotation.Share.SECTION);
        RosterDraft draft = draft(regulation, staff(heads, away));

        for (int section = 0; section < SECTIONS.size(); section++) {
            int at = section;
            List<Long> nights = IntStream.range(1, heads.get(section))
                    .mapToObj(head -> ofDuty(draft, regulation, "night").stream()
                            .filter(one -> one.officer().id().equals(id(at, head)))
                            .count())
                    .toList();
            assertThat(nights.stream().mapToLong(count -> count).max().orElseThrow()
                            - nights.stream().mapToLong(count -> count).min().orElseThrow())
                    .as("section %s of heads %s, away %s", section, heads, away)
                    .isLessThanOrEqualTo(1);
        }
    }

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void the_shares_of_a_section_add_up_to_its_part(
            @ForAll @Size(4) List<@IntRange(min = 3, max = 8) Integer> heads,
            @ForAll @Size(4) List<@IntRange(min = 1, max = 42) Integer> away) {
        Regulation regulation = sharedBy(Rotation.Share.SECTION);
        Staff staff = staff(heads, away);
        RosterDraft draft = draft(regulation, staff);
        int slots = ofDuty(draft, regulation, "night").size();
        int all = heads.stream().mapToInt(count -> count).sum();

        for (int section = 0; section < SECTIONS.size(); section++) {
            SectionId id = SECTIONS.get(section);
            long shares = draft.shares().stream()
                    .filter(share -> share.rotation().equals("duty")
                            && share.category().equals("night")
                            && staff.section(share.staff()).equals(id))
                    .mapToLong(FairShare::microDuties)
                    .sum();
            assertThat(shares)
                    .isCloseTo(
                            FairShare.DUTY * slots * heads.get(section) / all,
                            org.assertj.core.data.Offset.offset(1_000L));
        }
    }

    @Example
    void the_leave_of_one_is_the_offices_where_people_take_turns_and_the_sections_where_sections_do() {
        List<Integer> heads = List.of(3, 3, 3, 3);
        List<Integer> away = List.of(42, 1, 1, 1);
        Staff staff = staff(heads, away);
        int byPerson = nights(staff, Rotation.Share.PERSON);
        int bySection = nights(staff, Rotation.Share.SECTION);

        assertThat(byPerson).as("30 nights among 11 people, 2 of the section").isBetween(4, 6);
        assertThat(bySection).as("30 nights among 4 sections of 3").isBetween(7, 8);
    }

    private static int nights(Staff staff, Rotation.Share share) {
        Regulation regulation = sharedBy(share);
        return turns(draft(regulation, staff), staff, regulation, "night").getOrDefault(SECTIONS.get(0), 0);
    }

    @Example
    void whose_turn_it_is_not_is_told_apart_from_who_is_outside_the_pool() {
        RosterDraft draft = draft(sharedBy(Rotation.Share.SECTION), staff(List.of(3, 3, 3, 3), List.of(1, 1, 1, 1)));
        Assignment night =
                ofDuty(draft, sharedBy(Rotation.Share.SECTION), "night").get(5);

        assertThat(draft.explain(night.shift()).get(0).others())
                .filteredOn(other -> other.reason() == RosterDraft.Reason.OTHER_SECTION)
                .hasSize(9);
        assertThat(draft.explain(night.shift()).get(0).others())
                .noneMatch(other -> other.reason() == RosterDraft.Reason.NOT_IN_POOL);
    }

    @Example
    void what_a_section_owes_is_brought_along() {
        JiaoheStaff staff = new JiaoheStaff();
        Regulation regulation = sharedBy(Rotation.Share.SECTION);
        DutyDesk office = DutyDesk.with(regulation, staff, "2026-09-25T09:00");
        Map<SectionId, Integer> turns = new HashMap<>();
        int slots = 0;
        for (int month = 10; month <= 12; month++) {
            DateSpan days = DateSpan.of(java.time.YearMonth.of(2026, month));
            RosterDraft draft = office.view().draft(days, List.of());
            RosterId id = RosterId.of("2026-" + month);
            office.given(ProposeRoster.of(id, draft), JiaoheStaff.ZHANG_WEI)
                    .given(new PublishRoster(id), JiaoheStaff.ZHANG_WEI);
            List<Assignment> nights = ofDuty(draft, regulation, "night");
            nights.forEach(one -> turns.merge(one.officer().section(), 1, Integer::sum));
            slots += nights.size();
        }
        Map<SectionId, Integer> heads =
                Map.of(Jiaohe.SECRETARIAT, 6, Jiaohe.SUPERVISION, 5, Jiaohe.EMERGENCY, 4, Jiaohe.GENERAL, 9);
        int all = slots;
        heads.forEach((section, count) -> assertThat((double) turns.get(section))
                .as("%s of %s nights", section, all)
                .isBetween(all * count / 24.0 - 1, all * count / 24.0 + 1));
    }
}
