package org.zhiban.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.core.analysis.FaultyRegulation.ALL;
import static org.zhiban.core.analysis.FaultyRegulation.WHY;
import static org.zhiban.core.analysis.FaultyRegulation.chain;
import static org.zhiban.core.analysis.FaultyRegulation.emergencies;
import static org.zhiban.core.analysis.FaultyRegulation.hours;
import static org.zhiban.core.analysis.FaultyRegulation.inSeasons;
import static org.zhiban.core.analysis.FaultyRegulation.leavingOpen;
import static org.zhiban.core.analysis.FaultyRegulation.limit;
import static org.zhiban.core.analysis.FaultyRegulation.pool;
import static org.zhiban.core.analysis.FaultyRegulation.present;
import static org.zhiban.core.analysis.FaultyRegulation.role;
import static org.zhiban.core.analysis.FaultyRegulation.season;
import static org.zhiban.core.analysis.FaultyRegulation.seats;
import static org.zhiban.core.analysis.FaultyRegulation.shift;
import static org.zhiban.core.analysis.FaultyRegulation.starting;
import static org.zhiban.core.analysis.FaultyRegulation.unsettled;
import static org.zhiban.core.analysis.FaultyRegulation.with;
import static org.zhiban.core.analysis.FaultyRegulation.without;
import static org.zhiban.core.analysis.FaultyRegulation.withoutLimits;
import static org.zhiban.core.analysis.FaultyRegulation.withoutRole;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhiban.core.form.FormKind;
import org.zhiban.core.form.Grade;
import org.zhiban.core.form.ReportForm;
import org.zhiban.core.language.Wording;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.DailyReport;
import org.zhiban.core.regulation.DisciplineRule;
import org.zhiban.core.regulation.EmergencyProcedure.Link;
import org.zhiban.core.regulation.EmergencyProcedure.LinkLimit;
import org.zhiban.core.regulation.EmergencyProcedure.ReportLimit;
import org.zhiban.core.regulation.Entitlement;
import org.zhiban.core.regulation.ExtraField;
import org.zhiban.core.regulation.IntendedGap;
import org.zhiban.core.regulation.Jiaohe;
import org.zhiban.core.regulation.Limit;
import org.zhiban.core.regulation.LineDuty;
import org.zhiban.core.regulation.Parameter;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Presence;
import org.zhiban.core.regulation.PresenceWindow;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Reinforcement;
import org.zhiban.core.regulation.Role;
import org.zhiban.core.regulation.RosterTerms;
import org.zhiban.core.regulation.Rotation;
import org.zhiban.core.regulation.Round;
import org.zhiban.core.regulation.Routine;
import org.zhiban.core.regulation.ShiftTemplate;
import org.zhiban.core.regulation.StartDays;
import org.zhiban.core.regulation.Timetable;
import org.zhiban.core.staff.Eligibility;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.staff.StaffDirectory;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.DateSpan;
import org.zhiban.core.time.DayKind;
import org.zhiban.core.time.Holidays2026;
import org.zhiban.core.time.TimeLimit;

/** A problem a code, each with its counterexample; what is sound has none. */
class RegulationAnalysisTest {
    private static final DateSpan OCTOBER = DateSpan.parse("2026-10-01/2026-11-01");
    private static final Wording NAME = Wording.of("某项", "some thing");
    private static final Set<AnalysisCode> SHOWN = new TreeSet<>();

    @BeforeAll
    static void nothing_shown() {
        SHOWN.clear();
    }

    @AfterAll
    static void every_code_was_shown() {
        assertThat(SHOWN).containsExactly(AnalysisCode.values());
    }

    private static List<AnalysisProblem> all(Regulation regulation, StaffDirectory staff) {
        return RegulationAnalysis.of(regulation, new Holidays2026(), OCTOBER, Optional.of(staff))
                .problems();
    }

    /** The problems of a code; each can be said in both languages. */
    private static ListAssert<AnalysisProblem> found(AnalysisCode code, List<AnalysisProblem> problems) {
        SHOWN.add(code);
        problems.forEach(problem -> {
            assertThat(problem.sentence().zh() + problem.settlement().zh()).doesNotContain("{");
            assertThat(problem.sentence().en() + problem.settlement().en()).doesNotContain("{");
        });
        return assertThat(
                problems.stream().filter(problem -> problem.code() == code).toList());
    }

    private static ListAssert<AnalysisProblem> found(AnalysisCode code, Regulation regulation) {
        return found(code, all(regulation, new JiaoheStaff()));
    }

    private static void one(AnalysisCode code, Regulation regulation, String path, String zh, String en) {
        found(code, regulation).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo(path);
            assertThat(problem.sentence()).isEqualTo(Wording.of(zh, en));
        });
    }

    private static IntendedGap gap(String from, int hours, DayKind... kinds) {
        return new IntendedGap(
                Jiaohe.DESK, StartDays.on(Set.of(kinds)), LocalTime.parse(from), Duration.ofHours(hours), WHY);
    }

    @Test
    void jiaohes_has_no_problem_with_its_staff_or_without() {
        assertThat(all(Jiaohe.regulation(), new JiaoheStaff())).isEmpty();
        RegulationAnalysis alone =
                RegulationAnalysis.of(Jiaohe.regulation(), new Holidays2026(), OCTOBER, Optional.empty());
        assertThat(alone.problems()).isEmpty();
        assertThat(alone.isSound()).isTrue();
    }

    @Test
    void an_unsettled_hole_is_shown_on_a_day_that_has_it() {
        found(AnalysisCode.HOLE_UNSETTLED, with(unsettled()))
                .hasSize(2)
                .anySatisfy(problem -> {
                    assertThat(problem.path()).isEqualTo("timetable.shifts[workday-night]");
                    assertThat(problem.sentence().zh()).isEqualTo("值班室在2026-10-11（双休日，前一日为工作日）07:00至08:00无人值班。");
                    assertThat(problem.sentence().en())
                            .isEqualTo(
                                    "At Duty desk nobody is on duty from 07:00 to 08:00 on 2026-10-11 (a rest day after a workday).");
                    assertThat(problem.settlement().en()).contains("timetable.hole");
                })
                .anySatisfy(problem ->
                        assertThat(problem.facts().values()).containsEntry("date", LocalDate.of(2026, 10, 1)));
    }

    @Test
    void an_unsettled_overlap_is_shown_on_a_day_that_has_it() {
        found(AnalysisCode.OVERLAP_UNSETTLED, with(unsettled())).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("timetable.shifts[workday-day]");
            assertThat(problem.sentence().en())
                    .isEqualTo(
                            "At Duty desk two shifts share 07:00 to 08:00 on 2026-10-08 (a workday after a holiday).");
        });
    }

    @Test
    void hours_left_open_on_purpose_are_no_hole() {
        Regulation open = with(new Timetable(
                hours().templates(),
                List.of(),
                Optional.empty(),
                hours().overlap(),
                List.of(gap("07:00", 1, DayKind.REST_DAY, DayKind.HOLIDAY))));

        assertThat(all(open, new JiaoheStaff())).isEmpty();
    }

    @Test
    void a_sequence_no_calendar_has_yet_is_a_hole_all_the_same() {
        Regulation noHolidays = shift(
                "holiday-afternoon",
                template -> starting(
                        template,
                        new StartDays(
                                Set.of(DayKind.HOLIDAY),
                                EnumSet.complementOf(EnumSet.of(DayOfWeek.TUESDAY)),
                                Set.of())));
        Regulation open = noHolidays.toBuilder()
                .timetable(new Timetable(
                        noHolidays.timetable().templates(),
                        List.of(),
                        Optional.empty(),
                        hours().overlap(),
                        List.of(gap("07:00", 1, DayKind.REST_DAY, DayKind.HOLIDAY))))
                .build();
        DateSpan november = DateSpan.parse("2026-11-02/2026-11-09");

        assertThat(RegulationAnalysis.of(open, new Holidays2026(), november, Optional.empty())
                        .problems())
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.sentence().en())
                                .isEqualTo(
                                        "At Duty desk nobody is on duty from 13:00 to 18:00 on 2026-11-03 (were it a holiday after a workday)."));
    }

    @Test
    void a_gap_that_some_shift_always_covers_is_of_no_use() {
        one(
                AnalysisCode.GAP_NEVER_OPEN,
                with(leavingOpen(gap("07:00", 1, DayKind.REST_DAY), gap("12:00", 2, DayKind.WORKDAY))),
                "timetable.gaps[1]",
                "值班室自12:00起2小时列为不设班，但总有班次，例如2026-10-08。",
                "At Duty desk 2 h from 12:00 are to be left open, but some shift always covers them, as on 2026-10-08.");
    }

    @Test
    void a_shift_whose_days_never_come_never_starts() {
        one(
                AnalysisCode.SHIFT_NEVER_STARTS,
                shift(
                        "rest-day",
                        template -> starting(
                                template,
                                new StartDays(Set.of(DayKind.REST_DAY), Set.of(DayOfWeek.WEDNESDAY), Set.of()))),
                "timetable.shifts[rest-day]",
                "班次双休日白班从不开始：2026-10-07是周三，不可能是双休日。",
                "Shift Rest day never starts: 2026-10-07 is a Wednesday, which is never a rest day.");
    }

    @Test
    void a_shift_whose_season_has_no_such_weekday_never_starts() {
        Regulation regulation = inSeasons(season("summer", "05-01/09-30"), season("winter", "10-01/04-30"));
        List<ShiftTemplate> templates = new ArrayList<>(regulation.timetable().templates());
        templates.set(0, starting(templates.get(0), new StartDays(ALL, Set.of(DayOfWeek.MONDAY), Set.of("once"))));
        Timetable timetable = new Timetable(
                templates,
                List.of(
                        season("summer", "05-01/09-30"),
                        season("winter", "10-01/04-30"),
                        season("once", "2026-10-06/2026-10-07")),
                hours().hole(),
                hours().overlap(),
                List.of());

        found(
                        AnalysisCode.SHIFT_NEVER_STARTS,
                        regulation.toBuilder().timetable(timetable).build())
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence().en())
                        .endsWith("season once has no such day of the week; 2026-10-06 is a Tuesday."));
    }

    @Test
    void seasons_that_fill_the_year_are_sound() {
        Regulation seasons = inSeasons(season("summer", "05-01/09-30"), season("winter", "10-01/04-30"));

        assertThat(all(seasons, new JiaoheStaff())).isEmpty();
    }

    @Test
    void seasons_that_share_a_day_are_told() {
        found(AnalysisCode.SEASONS_OVERLAP, inSeasons(season("summer", "05-01/10-08"), season("winter", "10-01/04-30")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.path()).isEqualTo("timetable.seasons[winter]");
                    assertThat(problem.facts().values()).containsEntry("date", LocalDate.of(2026, 10, 1));
                });
    }

    @Test
    void a_shift_that_an_overlap_leaves_no_hour_is_told() {
        one(
                AnalysisCode.SHIFT_SWALLOWED,
                shift("holiday-afternoon", template -> FaultyRegulation.lasting(template, "09:00", 4)),
                "timetable.shifts[holiday-afternoon]",
                "2026-10-01的节假日下午班全在节假日上午班的时间之内，按overlap的处理没有自己的时间。",
                "Holiday afternoon of 2026-10-01 lies within Holiday morning: as overlaps are settled, it has no hour of its own.");
    }

    @Test
    void every_limit_is_used_by_some_rule() {
        assertThat(Limit.values())
                .allSatisfy(limit -> assertThat(LimitProblems.users(limit)).isNotEmpty());
    }

    @Test
    void a_day_in_no_season_is_told_once() {
        Regulation gaping = inSeasons(season("summer", "05-01/09-30"), season("winter", "10-05/04-30"));

        one(
                AnalysisCode.DAY_WITHOUT_SEASON,
                gaping,
                "timetable.seasons",
                "2026-10-01不在任何季节，值班室的班次却都按季节定，当日无班次。",
                "2026-10-01 is in no season, while every shift of Duty desk depends on one: the day has none.");
        assertThat(all(gaping, new JiaoheStaff())).hasSize(1);
    }

    @Test
    void presence_outside_the_hours_of_a_shift_is_told() {
        one(
                AnalysisCode.PRESENCE_OUTSIDE_SHIFT,
                shift(
                        "rest-day",
                        template -> present(
                                template,
                                new PresenceWindow(LocalTime.of(12, 0), LocalTime.of(19, 0), Presence.ON_PREMISES))),
                "timetable.shifts[rest-day].presence[0]",
                "班次双休日白班的在岗方式12:00至19:00超出班次时间，例如18:00。",
                "The presence from 12:00 to 19:00 lies outside the hours of Rest day, as at 18:00.");
    }

    @Test
    void two_kinds_of_presence_at_one_hour_are_told() {
        one(
                AnalysisCode.PRESENCE_OVERLAPS,
                shift(
                        "rest-night",
                        template -> present(
                                template,
                                new PresenceWindow(LocalTime.of(18, 0), LocalTime.of(23, 0), Presence.ON_PREMISES),
                                new PresenceWindow(LocalTime.of(22, 0), LocalTime.of(6, 0), Presence.SLEEPING_IN))),
                "timetable.shifts[rest-night].presence[1]",
                "班次双休日晚班在22:00有两种在岗方式：在单位、住宿值班。",
                "Shift Rest-day night wants two kinds of presence at 22:00: on the premises and sleeping in.");
    }

    @Test
    void a_rotation_of_no_shift_is_told() {
        List<Rotation> rotations = new ArrayList<>(Jiaohe.regulation().rotations());
        rotations.add(new Rotation(
                "guards", NAME, List.of(new Rotation.Category("gate", NAME)), Rotation.Share.PERSON, 0, WHY));

        one(
                AnalysisCode.ROTATION_IDLE,
                Jiaohe.regulation().toBuilder().rotations(rotations).build(),
                "rotations[guards]",
                "轮流某项没有班次。",
                "No shift belongs to rotation some thing.");
    }

    @Test
    void a_pool_nobody_is_in_leaves_its_rotation_empty() {
        Regulation none = pool("leader", new Eligibility.Having("position", Set.of("局长")));

        found(AnalysisCode.POOL_EMPTY, none)
                .singleElement()
                .satisfies(problem -> assertThat(problem.path()).isEqualTo("pools[leader]"));
        one(
                AnalysisCode.ROTATION_EMPTY,
                none,
                "rotations[leading]",
                "所给人员中无人可以参加轮流带班，2026-10-01的节假日带班起即无人。",
                "Nobody of the staff given is eligible for rotation Leading: Leading on a holiday of 2026-10-01 has nobody.");
        found(AnalysisCode.ROTATION_UNFILLABLE, none).isEmpty();
    }

    @Test
    void more_seats_than_people_are_told() {
        one(
                AnalysisCode.SEATS_OVER_POOL,
                seats("leader-workday", 5),
                "timetable.shifts[leader-workday]",
                "2026-10-08的工作日带班定员5人，轮值范围内只够4人。",
                "Leading on a workday of 2026-10-08 has 5 seats, its pools people for 4.");
        found(AnalysisCode.SEATS_OVER_POOL, seats("leader-workday", 4)).isEmpty();
    }

    @Test
    void more_seats_than_people_while_duty_is_reinforced_are_told() {
        Reinforcement flood = new Reinforcement(
                "flood",
                NAME,
                List.of(),
                Map.of(
                        "leader-workday",
                        seats("leader-workday", 5)
                                .timetable()
                                .find("leader-workday")
                                .orElseThrow()
                                .seats()),
                Map.of(),
                WHY);

        found(
                        AnalysisCode.SEATS_OVER_POOL,
                        Jiaohe.regulation().toBuilder()
                                .reinforcements(List.of(flood))
                                .build())
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.path()).isEqualTo("reinforcements[flood].seats.leader-workday"));
    }

    @Test
    void a_rotation_with_too_few_people_names_the_first_shift_and_why_nobody_is_left() {
        Regulation two =
                pool("night", new Eligibility.OneOf(Set.of(StaffId.of("M01"), StaffId.of("M02"), StaffId.of("M04"))));

        found(
                        AnalysisCode.ROTATION_UNFILLABLE,
                        all(two, new JiaoheStaff().onLeave(JiaoheStaff.ZHANG_WEI, "2026-10-01", "2026-10-31")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.path()).isEqualTo("rotations[duty]");
                    assertThat(problem.facts().values()).containsKey("date");
                    assertThat(problem.sentence().zh()).contains("无人可排", "张伟请假", "间隔不足");
                });
    }

    private static Link link(Role role, int within, int acknowledge) {
        return new Link(
                role,
                true,
                List.of(new LinkLimit(Set.of(Grade.values()), ReportForm.ORAL, TimeLimit.ofMinutes(within))),
                TimeLimit.ofMinutes(acknowledge));
    }

    private static Link last(Role role, int within, int acknowledge) {
        Link always = link(role, within, acknowledge);
        return new Link(role, false, always.limits(), always.acknowledge());
    }

    @Test
    void emergencies_without_anybody_to_tell_are_told() {
        one(
                AnalysisCode.CHAIN_EMPTY,
                chain(),
                "emergencies.chain",
                "受理紧急信息（如自然灾害），但报告层级为空，无人可报。",
                "Emergencies such as natural disaster are taken, but the chain of report is empty: nobody is told.");
    }

    @Test
    void a_chain_that_ends_with_a_role_nobody_holds_is_told() {
        one(
                AnalysisCode.ROLE_UNHELD,
                role(Role.CITY_LEADER, Optional.of(new Eligibility.OneOf(Set.of(StaffId.of("G09"))))),
                "emergencies.chain[2]",
                "所给人员在2026-10-01无人担任city-leader（带班领导→办公室主要领导→city-leader）。",
                "Nobody of the staff given is city-leader on 2026-10-01 (duty leader → principal leader → city-leader).");
    }

    @Test
    void a_role_nothing_is_said_of_is_told() {
        one(
                AnalysisCode.ROLE_UNDEFINED,
                role(Role.PRINCIPAL_LEADER, Optional.empty()),
                "emergencies.chain[1]",
                "principal-leader由谁担任没有规定（带班领导→principal-leader）。",
                "Nothing says who is principal-leader (duty leader → principal-leader).");
    }

    @Test
    void a_chain_that_comes_back_to_a_role_goes_in_a_circle() {
        one(
                AnalysisCode.CHAIN_CIRCLE,
                chain(
                        link(Role.DUTY_LEADER, 10, 10),
                        link(Role.PRINCIPAL_LEADER, 10, 10),
                        last(Role.DUTY_LEADER, 5, 5)),
                "emergencies.chain[2]",
                "报告层级循环：带班领导→办公室主要领导→带班领导。",
                "The chain of report goes in a circle: duty leader → principal leader → duty leader.");
    }

    @Test
    void two_links_of_one_person_are_told_with_the_name() {
        one(
                AnalysisCode.CHAIN_SAME_PERSON,
                pool("leader", new Eligibility.OneOf(Set.of(JiaoheStaff.GAO_FENG))),
                "emergencies.chain[1]",
                "带班领导与办公室主要领导都只有高峰一人，报了等于没有上报下一级。",
                "Both duty leader and principal leader are 高峰 alone: telling the second adds nothing.");
    }

    @Test
    void reports_that_need_an_approval_need_somebody_to_approve() {
        Regulation nobody = withoutRole(Role.INSPECTOR);

        one(
                AnalysisCode.RULE_WITHOUT_ROLE,
                nobody,
                "rules.not-inspector",
                "规则not-inspector在施行，但没有规定inspector由谁担任：每次都会违反。",
                "Rule not-inspector is in force, but nothing says who is inspector: nobody can ever satisfy it.");
        Regulation shortChain = chain(link(Role.DUTY_LEADER, 10, 10), link(Role.PRINCIPAL_LEADER, 10, 10));
        var roles = new LinkedHashMap<>(shortChain.roles());
        roles.remove(Role.CITY_LEADER);
        found(
                        AnalysisCode.RULE_WITHOUT_ROLE,
                        shortChain.toBuilder().roles(roles).build())
                .singleElement()
                .satisfies(problem -> assertThat(problem.path()).isEqualTo("rules.not-approved"));
    }

    @Test
    void a_written_limit_that_ends_before_the_oral_one_is_told() {
        Link both = new Link(
                Role.DUTY_LEADER,
                true,
                List.of(
                        new LinkLimit(Set.of(Grade.values()), ReportForm.ORAL, TimeLimit.ofMinutes(10)),
                        new LinkLimit(Set.of(Grade.GRAVE), ReportForm.WRITTEN, TimeLimit.ofMinutes(5))),
                TimeLimit.ofMinutes(10));

        one(
                AnalysisCode.LINK_WRITTEN_BEFORE_ORAL,
                chain(both),
                "emergencies.chain[0]",
                "重大报带班领导，书面须5分钟内，口头却可10分钟。",
                "Of what is grave, duty leader is told in writing within 5 min but orally only within 10 min.");
    }

    @Test
    void a_grade_a_link_has_no_limit_for_is_told() {
        Link grave = new Link(
                Role.DUTY_LEADER,
                true,
                List.of(new LinkLimit(
                        EnumSet.complementOf(EnumSet.of(Grade.ORDINARY)), ReportForm.ORAL, TimeLimit.ofMinutes(10))),
                TimeLimit.ofMinutes(10));

        one(
                AnalysisCode.LINK_WITHOUT_GRADE,
                chain(grave),
                "emergencies.chain[0]",
                "一般报带班领导没有时限，届时不会提示。",
                "Nothing says by when duty leader is told of what is ordinary.");
    }

    @Test
    void acknowledging_may_not_take_longer_than_every_limit_upward() {
        one(
                AnalysisCode.ACKNOWLEDGE_TOO_LONG,
                chain(link(Role.DUTY_LEADER, 10, 90)),
                "emergencies.chain[0]",
                "带班领导可在90分钟内签收，而上报时限最长才1小时。",
                "duty leader may take 90 min to acknowledge, while no report may take longer than 1 h upward.");
    }

    @Test
    void a_report_is_not_due_upward_before_its_approver_can_be_reached() {
        one(
                AnalysisCode.UPWARD_BEFORE_CHAIN,
                chain(
                        link(Role.DUTY_LEADER, 10, 10),
                        link(Role.PRINCIPAL_LEADER, 15, 15),
                        last(Role.CITY_LEADER, 10, 30)),
                "emergencies.limits[0]",
                "特别重大须在30分钟内口头上报，逐级报到市领导却可能要40分钟。",
                "What is especially grave goes upward (oral) within 30 min, while reaching city leader along the chain may take 40 min.");
    }

    @Test
    void a_grade_with_a_limit_in_one_form_only_is_told() {
        ReportLimit oral = Jiaohe.regulation().emergencies().limits().get(0);

        found(
                        AnalysisCode.GRADE_WITHOUT_FORM,
                        emergencies(Jiaohe.regulation().emergencies().chain(), List.of(oral)))
                .hasSize(3)
                .allSatisfy(problem -> assertThat(problem.facts().values())
                        .containsEntry("missing", ReportForm.WRITTEN)
                        .containsEntry("date", LocalDate.of(2026, 10, 1)));
    }

    @Test
    void a_handover_may_not_be_later_than_its_shift_is_long() {
        one(
                AnalysisCode.HANDOVER_WIDER_THAN_SHIFT,
                limit(Limit.HANDOVER_EARLY, 300),
                "limits.handover-early",
                "时限handover-early为5小时，而节假日上午班只有5小时。",
                "Limit handover-early is 5 h, while Holiday morning lasts 5 h.");
    }

    @Test
    void signing_in_may_not_be_later_than_the_handover() {
        one(
                AnalysisCode.SIGN_IN_AFTER_HANDOVER,
                limit(Limit.SIGN_IN, 15),
                "limits.sign-in",
                "到班签到可迟15分钟，交接却只可迟0分钟，例如工作日白班。",
                "Signing in may be 15 min late, the handover only 0 min, as at Workday day.");
    }

    @Test
    void a_rule_in_force_needs_its_limit() {
        one(
                AnalysisCode.RULE_WITHOUT_LIMIT,
                Jiaohe.regulation().toBuilder()
                        .limits(withoutLimits(Limit.VISITOR_STAY))
                        .build(),
                "rules.visitor-stays",
                "规则visitor-stays在施行，但没有给出时限visitor-stay。",
                "Rule visitor-stays is in force, but limit visitor-stay is not given.");
    }

    @Test
    void a_desk_needs_the_limits_of_its_handover_whatever_rules_are_cited() {
        found(
                        AnalysisCode.HANDOVER_WITHOUT_LIMIT,
                        Jiaohe.regulation().toBuilder()
                                .limits(withoutLimits(Limit.HANDOVER_EARLY, Limit.HANDOVER_LATE, Limit.SIGN_IN))
                                .citations(without(
                                        Code.HANDOVER_EARLY,
                                        Code.HANDOVER_LATE,
                                        Code.HANDOVER_MISSING,
                                        Code.POST_VACANT,
                                        Code.SIGN_IN_LATE))
                                .build())
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem.facts().values()).containsEntry("at", LocalTime.of(7, 0)));
    }

    /** Taking any limit out of a regulation whose rules need it is told; arriving ahead is asked for only where it is given. */
    @ParameterizedTest
    @EnumSource(value = Limit.class, mode = EnumSource.Mode.EXCLUDE, names = "ARRIVE_AHEAD")
    void every_limit_of_jiaohes_is_needed_by_some_rule(Limit limit) {
        found(
                        AnalysisCode.RULE_WITHOUT_LIMIT,
                        Jiaohe.regulation().toBuilder()
                                .limits(withoutLimits(limit))
                                .build())
                .isNotEmpty();
    }

    @Test
    void nobody_need_arrive_ahead_and_where_one_must_no_limit_on_signing_in_is_missing() {
        Map<Limit, Parameter<TimeLimit>> ahead = new EnumMap<>(withoutLimits(Limit.SIGN_IN));
        ahead.put(Limit.ARRIVE_AHEAD, Jiaohe.regulation().limit(Limit.SIGN_IN));
        found(
                        AnalysisCode.RULE_WITHOUT_LIMIT,
                        Jiaohe.regulation().toBuilder().limits(ahead).build())
                .isEmpty();
    }

    @Test
    void a_limit_no_rule_uses_is_told_with_the_rules_that_would() {
        one(
                AnalysisCode.LIMIT_UNUSED,
                Jiaohe.regulation().without(Code.VISITOR_STAYS),
                "limits.visitor-stay",
                "时限visitor-stay（2小时）没有施行的规则使用。",
                "No rule in force uses limit visitor-stay (2 h).");
    }

    private static Regulation recurring(Routine routine) {
        return Jiaohe.regulation().toBuilder().routine(routine).build();
    }

    @Test
    void a_field_of_a_form_no_line_registers_on_is_told() {
        ExtraField field = new ExtraField(FormKind.LIVELIHOOD_LINE_RECORD, "ward", NAME, true, WHY);
        List<LineDuty> lines = Jiaohe.regulation().lines().stream()
                .filter(line -> !line.line().equals(Jiaohe.LIVELIHOOD_LINE))
                .toList();

        one(
                AnalysisCode.FORM_NEVER_FILLED,
                recurring(new Routine(List.of(), Optional.empty(), List.of(field), List.of())).toBuilder()
                        .lines(lines)
                        .build(),
                "routine.fields[0]",
                "某项要求“民生110”热线电话记录，但没有电话登记在此表单。",
                "some thing wants the livelihood-line record, but no line registers on it.");
    }

    @Test
    void a_rule_on_a_form_nobody_fills_is_told() {
        found(
                        AnalysisCode.FORM_NEVER_FILLED,
                        Jiaohe.regulation().toBuilder().lines(List.of()).build())
                .singleElement()
                .satisfies(problem -> assertThat(problem.path()).isEqualTo("rules.call-not-on-form"));
        List<ShiftTemplate> leaders = hours().templates().stream()
                .filter(template -> template.post().equals(Jiaohe.LEADER))
                .toList();
        found(
                        AnalysisCode.FORM_NEVER_FILLED,
                        Jiaohe.regulation().toBuilder()
                                .lines(List.of())
                                .citations(without(Code.CALL_NOT_ON_FORM))
                                .routine(Routine.none())
                                .timetable(
                                        new Timetable(leaders, List.of(), hours().hole(), hours().overlap(), List.of()))
                                .build())
                .singleElement()
                .satisfies(problem -> assertThat(problem.path()).isEqualTo("rules.record-missing"));
    }

    private static Regulation line(LineDuty line, Set<String> during, PostId desk) {
        LineDuty changed = new LineDuty(
                line.line(),
                line.numbers(),
                line.section(),
                during,
                line.cover(),
                desk,
                line.daily(),
                line.covering(),
                line.otherwise(),
                line.form());
        List<LineDuty> lines = new ArrayList<>(Jiaohe.regulation().lines());
        lines.set(lines.indexOf(line), changed);
        return Jiaohe.regulation().toBuilder().lines(lines).build();
    }

    @Test
    void a_line_answered_where_nobody_serves_is_told() {
        LineDuty mayor = Jiaohe.regulation().line(Jiaohe.MAYOR_LINE).orElseThrow();

        one(
                AnalysisCode.LINE_WITHOUT_DESK,
                line(mayor, Set.of(), Jiaohe.EMERGENCY_LINE),
                "lines[mayor-line]",
                "12345市长公开电话由应急值班电话接听，但应急值班电话没有班次：2026-10-01 12:00来电无人接。",
                "Mayor's line 12345 is answered at Emergency line, which has no shift: a call at 2026-10-01 12:00 reaches nobody.");
    }

    @Test
    void a_line_whose_daily_work_is_another_posts_shift_is_told() {
        LineDuty mayor = Jiaohe.regulation().line(Jiaohe.MAYOR_LINE).orElseThrow();

        one(
                AnalysisCode.LINE_DURING_ELSEWHERE,
                line(mayor, Set.of("leader-workday"), Jiaohe.DESK),
                "lines[mayor-line].during",
                "12345市长公开电话的during写了工作日带班，那是带班领导的班次，不是值班室的，永远不起作用。",
                "The daily work of Mayor's line 12345 is given by Leading on a workday, a shift of Duty leader and not of Duty desk: it never applies.");
    }

    @Test
    void a_round_in_a_shift_that_never_starts_is_told() {
        Regulation never = shift(
                "rest-day",
                template -> starting(
                        template, new StartDays(Set.of(DayKind.REST_DAY), Set.of(DayOfWeek.WEDNESDAY), Set.of())));
        Round round = new Round("gate", NAME, Set.of("rest-day", "rest-night"), 2, Optional.empty(), WHY);

        one(
                AnalysisCode.ROUND_WITHOUT_SHIFT,
                never.toBuilder()
                        .routine(new Routine(List.of(round), Optional.empty(), List.of(), List.of()))
                        .build(),
                "routine.rounds[gate].shifts",
                "巡查某项要在双休日白班进行，而该班次从不开始。",
                "Round some thing is made in Rest day, which never starts.");
    }

    private static Routine reporting(PostId post, String at) {
        return new Routine(
                List.of(), Optional.of(new DailyReport(post, LocalTime.parse(at), NAME, WHY)), List.of(), List.of());
    }

    @Test
    void a_daily_report_at_an_hour_left_open_is_told_with_the_day() {
        Regulation open = with(leavingOpen(gap("07:00", 1, DayKind.REST_DAY))).toBuilder()
                .routine(reporting(Jiaohe.DESK, "07:30"))
                .build();

        one(
                AnalysisCode.DAILY_REPORT_UNMANNED,
                open,
                "routine.daily-report",
                "每日报告由值班室在07:30报出，而2026-10-11该时无人值班。",
                "Duty desk makes the daily report by 07:30, when nobody is on duty there on 2026-10-11.");
        found(AnalysisCode.DAILY_REPORT_UNMANNED, recurring(reporting(Jiaohe.DESK, "07:30")))
                .isEmpty();
        found(AnalysisCode.DAILY_REPORT_UNMANNED, recurring(reporting(Jiaohe.MAYOR_LINE, "07:30")))
                .hasSize(1);
    }

    @Test
    void a_reinforcement_that_changes_nothing_is_told() {
        Reinforcement same = new Reinforcement(
                "flood",
                NAME,
                List.of(),
                Map.of("rest-day", hours().find("rest-day").orElseThrow().seats()),
                Map.of(Limit.DISPATCH, Jiaohe.regulation().limit(Limit.DISPATCH)),
                WHY);

        one(
                AnalysisCode.REINFORCEMENT_WITHOUT_EFFECT,
                Jiaohe.regulation().toBuilder().reinforcements(List.of(same)).build(),
                "reinforcements[flood]",
                "加强值班某项所列与平时相同，例如双休日白班，没有变化。",
                "Reinforcement some thing changes nothing: what it names is as always, such as Rest day.");
    }

    @Test
    void a_category_no_shift_counts_under_earns_nothing() {
        List<Rotation> rotations = new ArrayList<>(Jiaohe.regulation().rotations());
        Rotation duty = rotations.get(0);
        List<Rotation.Category> categories = new ArrayList<>(duty.categories());
        categories.add(new Rotation.Category("storm", NAME));
        rotations.set(
                0, new Rotation(duty.id(), duty.name(), categories, duty.share(), duty.restDays(), duty.citation()));
        Entitlement earned = new Entitlement("storm", Duration.ofHours(8), BigDecimal.TEN, Period.ofMonths(3), WHY);

        one(
                AnalysisCode.ENTITLEMENT_UNEARNED,
                Jiaohe.regulation().toBuilder()
                        .rotations(rotations)
                        .roster(new RosterTerms(Optional.empty(), Optional.empty(), Optional.empty(), List.of(earned)))
                        .build(),
                "roster.entitlements[0]",
                "值班类别某项有补休津贴，但没有班次计入该类别。",
                "Category some thing earns something, but no shift counts under it.");
    }

    @Test
    void archiving_needs_a_retention_class_to_choose() {
        found(
                        AnalysisCode.RETENTION_MISSING,
                        Jiaohe.regulation().toBuilder().retention(List.of()).build())
                .singleElement()
                .satisfies(problem -> assertThat(problem.facts().values()).containsEntry("rule", "not-archivable"));
    }

    @Test
    void discipline_that_counts_a_rule_not_in_force_is_told() {
        DisciplineRule rule = new DisciplineRule("late", NAME, Set.of(Code.SIGN_IN_LATE, Code.LEFT_EARLY), 3, WHY);
        Regulation counting = recurring(new Routine(List.of(), Optional.empty(), List.of(), List.of(rule)));

        one(
                AnalysisCode.DISCIPLINE_UNCITED,
                counting.without(Code.LEFT_EARLY),
                "routine.discipline[late]",
                "纪律某项计入规则left-early，而该规则没有施行，永远不会有一次。",
                "Discipline some thing counts rule left-early, which is not in force: it never counts one.");
    }

    @Test
    void days_the_calendar_does_not_know_are_said_to_be_unplanned() {
        DateSpan later = DateSpan.parse("2031-05-01/2031-06-01");

        found(
                        AnalysisCode.HORIZON_UNKNOWN,
                        RegulationAnalysis.of(
                                        Jiaohe.regulation(), new Holidays2026(), later, Optional.of(new JiaoheStaff()))
                                .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.facts().values()).containsEntry("days", later));
    }

    @Test
    void a_rule_a_typical_regulation_has_is_told_with_its_clause() {
        Regulation fewer = Jiaohe.regulation().without(Code.VISITOR_STAYS);

        found(
                        AnalysisCode.RULE_NOT_CITED,
                        RegulationAnalysis.against(fewer, Jiaohe.regulation()).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.severity()).isEqualTo(AnalysisCode.Severity.NOTE);
                    assertThat(problem.sentence().en())
                            .isEqualTo(
                                    "Rule visitor-stays is not in force. A typical regulation has it in 三(五)-3: Outsiders do not linger in the duty room to chat.");
                });
        assertThat(RegulationAnalysis.against(Jiaohe.regulation(), Jiaohe.regulation())
                        .problems())
                .isEmpty();
    }

    @Test
    void week_long_shifts_from_monday_to_monday_are_sound_in_every_season() {
        ShiftTemplate any = hours().find("rest-day").orElseThrow();
        List<ShiftTemplate> templates = new ArrayList<>(hours().templates().stream()
                .filter(template -> template.post().equals(Jiaohe.LEADER))
                .toList());
        for (String season : List.of("summer", "winter")) {
            StartDays mondays = new StartDays(ALL, Set.of(DayOfWeek.MONDAY), Set.of(season));
            templates.add(FaultyRegulation.named(
                    FaultyRegulation.lasting(starting(any, mondays), "08:00", 168), "week-" + season));
        }
        Timetable weeks = new Timetable(
                templates,
                List.of(season("summer", "05-01/09-30"), season("winter", "10-01/04-30")),
                Optional.empty(),
                Optional.empty(),
                List.of());
        Regulation weekly = inSeasons(season("summer", "05-01/09-30"), season("winter", "10-01/04-30")).toBuilder()
                .timetable(weeks)
                .build();

        assertThat(Stream.concat(
                                all(weekly, new JiaoheStaff()).stream(),
                                RegulationAnalysis.of(weekly, new Holidays2026(), OCTOBER, Optional.empty())
                                        .problems()
                                        .stream())
                        .map(AnalysisProblem::path))
                .containsExactly("rotations[signing]");
    }
}
