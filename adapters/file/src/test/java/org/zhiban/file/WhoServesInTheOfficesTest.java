package org.zhiban.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhiban.core.event.Assignment;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.RosterId;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.logbook.InMemoryLogbook;
import org.zhiban.core.office.DutyOffice;
import org.zhiban.core.office.MovedClock;
import org.zhiban.core.office.ProposeRoster;
import org.zhiban.core.office.PublishRoster;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Limit;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Presence;
import org.zhiban.core.regulation.Refusal;
import org.zhiban.core.regulation.Regulations;
import org.zhiban.core.regulation.Reinforced;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.regulation.ShiftTemplate;
import org.zhiban.core.roster.RosterDraft;
import org.zhiban.core.shift.ShiftPlan;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.staff.StaffMember;
import org.zhiban.core.time.DateSpan;

/** Who is drafted in the shipped offices, and who is not: what their regulations say of ranks, ages, sexes and persons. */
class WhoServesInTheOfficesTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    private AnOffice office;
    private DutyOffice desk;
    private RosterDraft draft;

    private void drafted(String name, DateSpan days) throws IOException {
        office = AnOffice.shipped(name);
        desk = office.over(
                new InMemoryLogbook(office.id()), new MovedClock(days.first().minusDays(6) + "T09:00"));
        draft = desk.view(office.arranger()).draft(days, List.of());
        assertThat(draft.unfilled()).isEmpty();
    }

    private Stream<Assignment> assignments(Predicate<ShiftId> which) {
        return draft.assignments().stream().filter(one -> which.test(one.shift()));
    }

    private Stream<StaffMember> serving(String... templates) {
        Set<String> asked = Set.of(templates);
        return assignments(shift -> asked.contains(shift.template())).map(this::member);
    }

    private StaffMember member(Assignment one) {
        return office.staff().find(one.officer().id()).orElseThrow();
    }

    /** Who holds one seat of every shift of some names; the first is 0. */
    private Stream<StaffMember> seated(int seat, String... templates) {
        Set<String> asked = Set.of(templates);
        return assignments(shift -> asked.contains(shift.template()))
                .collect(Collectors.groupingBy(Assignment::shift))
                .values()
                .stream()
                .map(seats -> member(seats.get(seat)));
    }

    private Set<Code> refused(Assignment changed) {
        List<Assignment> others = draft.assignments().stream()
                .filter(one -> !one.shift().equals(changed.shift()))
                .toList();
        RosterId roster = RosterId.of("changed");
        Ruling<LogEntry> proposed = desk.submit(
                new ProposeRoster(
                        roster,
                        draft.period(),
                        Stream.concat(others.stream(), Stream.of(changed)).toList(),
                        List.of()),
                office.arranger());
        return proposed.refusals().stream().map(Refusal::code).collect(Collectors.toSet());
    }

    private Assignment giving(String post, String date, String template, String person) {
        return new Assignment(
                new ShiftId(PostId.of(post), LocalDate.parse(date), template),
                DutyOfficer.of(office.staff().find(StaffId.of(person)).orElseThrow()));
    }

    private static DateSpan days(String first, String last) {
        return DateSpan.through(LocalDate.parse(first), LocalDate.parse(last));
    }

    @Test
    void in_the_county_heads_of_units_lead_only_the_week_no_deputy_director_is_left_for() throws IOException {
        drafted("county", days("2026-10-05", "2026-11-01"));

        assertThat(serving("leader-week").map(StaffMember::position))
                .hasSize(4)
                .filteredOn(position -> !position.equals("副主任"))
                .singleElement()
                .satisfies(position -> assertThat(position).isIn("股长", "主任"));
        assertThat(seated(0, "week"))
                .allMatch(it -> Set.of("正股", "副股").contains(it.attribute("职级").orElseThrow()));
        assertThat(serving("week"))
                .hasSize(12)
                .noneMatch(it -> it.name().equals("黎明辉") || it.name().equals("康宁"));
    }

    @Test
    void the_county_refuses_a_contract_worker_and_whoever_is_posted_elsewhere() throws IOException {
        drafted("county", days("2026-10-05", "2026-11-01"));

        assertThat(refused(giving("desk", "2026-10-05", "week", "C05"))).containsExactly(Code.ASSIGNEE_NOT_ELIGIBLE);
        assertThat(refused(giving("desk", "2026-10-05", "week", "B06"))).containsExactly(Code.ASSIGNEE_NOT_ELIGIBLE);
    }

    @Test
    void the_town_has_two_officers_and_two_leaders_in_the_flood_season_and_one_before() throws IOException {
        drafted("town", days("2026-06-01", "2026-06-30"));
        assertThat(serving("summer-duty"))
                .hasSize(60)
                .allMatch(it -> it.attribute("sex").orElseThrow().equals("男"));
        assertThat(seated(1, "summer-duty"))
                .allMatch(it ->
                        Set.of("emergency", "agriculture").contains(it.section().value()));
        assertThat(serving("summer-leading")).hasSize(60);
        assertThat(serving("service-day")).noneMatch(it -> it.name().equals("蔡敏"));
        assertThat(serving("summer-vehicle")).noneMatch(it -> it.name().equals("方小兵"));

        drafted("town", days("2026-05-01", "2026-05-31"));
        assertThat(serving("summer-duty")).hasSize(31).noneMatch(it -> it.name().equals("叶长青"));
    }

    @Test
    void the_town_has_a_second_driver_and_a_shorter_absence_only_while_an_instruction_says_so() throws IOException {
        AnOffice town = AnOffice.shipped("town");
        Regulations ordered = Regulations.of(town.regulation())
                .under(List.of(new Reinforced(
                        "heavy-weather", LocalDate.parse("2026-07-20"), Optional.of(LocalDate.parse("2026-07-22")))));

        assertThat(drivers(ordered, "2026-07-19")).isEqualTo(1);
        assertThat(drivers(ordered, "2026-07-20")).isEqualTo(2);
        assertThat(drivers(ordered, "2026-07-22")).isEqualTo(1);
        assertThat(ordered.on(LocalDate.parse("2026-07-20"))
                        .limit(Limit.LEADER_AWAY)
                        .value())
                .hasToString("PT1H");
        assertThat(ordered.on(LocalDate.parse("2026-07-20"))
                        .limit(Limit.REPORT_AT_ONCE)
                        .value())
                .hasToString("PT5M");
        assertThat(ordered.on(LocalDate.parse("2026-10-20"))
                        .limit(Limit.REPORT_AT_ONCE)
                        .value())
                .hasToString("PT10M");
    }

    private static int drivers(Regulations regulations, String date) {
        return regulations
                .on(LocalDate.parse(date))
                .timetable()
                .find("summer-vehicle")
                .orElseThrow()
                .seats()
                .size();
    }

    @Test
    void the_town_changes_over_half_an_hour_later_from_the_first_of_october() throws IOException {
        AnOffice town = AnOffice.shipped("town");
        ShiftPlan plan = new ShiftPlan(Regulations.of(town.regulation()), town.holidays());

        assertThat(plan.shifts(PostId.of("desk"), days("2026-09-30", "2026-10-01")))
                .extracting(shift -> shift.answerable().toString())
                .containsExactly(
                        "2026-09-30T00:00:00Z/2026-10-01T00:30:00Z", "2026-10-01T00:30:00Z/2026-10-02T00:30:00Z");
    }

    @Test
    void in_the_bureau_a_main_officer_has_the_rank_and_a_deputy_is_established() throws IOException {
        drafted("bureau", DateSpan.of(OCTOBER));
        String[] doubles = {"night", "off-day", "off-night", "holiday-day", "holiday-night"};

        assertThat(seated(0, doubles))
                .allMatch(it -> it.attribute("职级").orElse("").endsWith("调研员"));
        assertThat(seated(1, doubles))
                .noneMatch(it -> it.attribute("职级").orElse("").endsWith("调研员"));
        assertThat(serving(doubles))
                .noneMatch(it -> it.name().equals("柏松") || it.name().equals("曹阳"));
        assertThat(office.regulation().roster().swaps().orElseThrow().mostPerMonth())
                .isEqualTo(2);
        assertThat(office.regulation().roster().filing().orElseThrow().daysAhead())
                .isEqualTo(5);
    }

    @Test
    void the_bureau_publishes_no_roster_with_an_empty_seat() throws IOException {
        drafted("bureau", DateSpan.of(OCTOBER));
        List<Assignment> lacking = draft.assignments().stream()
                .filter(one -> !one.equals(lastSeat("night")))
                .toList();
        RosterId roster = RosterId.of("lacking");
        desk.submit(new ProposeRoster(roster, draft.period(), lacking, List.of()), office.arranger());

        assertThat(desk.submit(new PublishRoster(roster), office.arranger()).refusals())
                .extracting(Refusal::code)
                .containsExactly(Code.SHIFT_UNASSIGNED);
    }

    private Assignment lastSeat(String template) {
        return assignments(shift -> shift.template().equals(template))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    @Test
    void in_the_hospital_nobody_of_55_pregnant_or_nursing_has_nights_yet_all_have_days() throws IOException {
        drafted("hospital", DateSpan.of(OCTOBER));

        assertThat(serving("evening", "off-night").map(StaffMember::name))
                .isNotEmpty()
                .doesNotContain("缪红", "屠刚", "晏秋", "茅琴");
        assertThat(serving("off-day").map(StaffMember::name)).containsAnyOf("缪红", "屠刚", "晏秋", "茅琴");
        assertThat(refused(giving("desk", "2026-10-12", "evening", "H04"))).containsExactly(Code.ASSIGNEE_NOT_ELIGIBLE);
    }

    @Test
    void in_the_hospital_the_morning_nurse_has_the_afternoon_too() throws IOException {
        drafted("hospital", DateSpan.of(OCTOBER));

        assertThat(assignments(shift -> shift.template().equals("outpatient-morning"))
                        .map(one -> one.shift().date() + " " + one.officer().id()))
                .isNotEmpty()
                .containsExactlyElementsOf(assignments(shift -> shift.template().equals("outpatient-afternoon"))
                        .map(one -> one.shift().date() + " " + one.officer().id())
                        .toList());
        assertThat(serving("outpatient-morning")).noneMatch(it -> it.name().equals("翁雨"));
    }

    @Test
    void in_the_school_named_people_keep_the_gate_and_teachers_have_term_but_not_vacation() throws IOException {
        drafted("school", DateSpan.of(YearMonth.of(2027, 1)));

        assertThat(serving("gate-dean").map(StaffMember::name)).isNotEmpty().containsOnly("关勇");
        assertThat(serving("gate-sports").map(StaffMember::name)).isNotEmpty().containsOnly("农强");
        assertThat(serving("teacher").map(StaffMember::name)).hasSize(22).doesNotContain("宫燕", "祁山", "符蓉", "年华", "桂林");
        assertThat(serving("vacation-day").map(it -> it.section().value()))
                .hasSize(9)
                .allMatch(Set.of("school-office", "conduct", "maintenance")::contains);
    }

    @Test
    void the_head_in_charge_of_the_school_is_there_by_day_in_term_and_only_reachable_in_vacation() throws IOException {
        AnOffice school = AnOffice.shipped("school");
        ShiftTemplate term =
                school.regulation().timetable().find("leading-term").orElseThrow();
        ShiftTemplate vacation =
                school.regulation().timetable().find("leading-vacation").orElseThrow();

        assertThat(term.presenceAt(LocalTime.of(12, 0))).isEqualTo(Presence.ON_PREMISES);
        assertThat(term.presenceAt(LocalTime.of(23, 0))).isEqualTo(Presence.REACHABLE);
        assertThat(vacation.presenceAt(LocalTime.of(12, 0))).isEqualTo(Presence.REACHABLE);
    }
}
