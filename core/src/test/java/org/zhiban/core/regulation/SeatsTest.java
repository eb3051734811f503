package org.zhiban.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.core.office.DutyDesk.ROSTER;
import static org.zhiban.core.office.DutyDesk.days;
import static org.zhiban.core.office.DutyDesk.desk;
import static org.zhiban.core.regulation.FurtherTerms.having;
import static org.zhiban.core.regulation.FurtherTerms.pool;
import static org.zhiban.core.regulation.FurtherTerms.seat;
import static org.zhiban.core.regulation.FurtherTerms.seats;
import static org.zhiban.core.regulation.Jiaohe.DESK;
import static org.zhiban.core.regulation.Judged.accepted;
import static org.zhiban.core.regulation.Judged.refusedOnly;
import static org.zhiban.core.staff.JiaoheStaff.*;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhiban.core.event.Assignment;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.Reassignment;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.language.Wording;
import org.zhiban.core.office.AmendRoster;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.ProposeRoster;
import org.zhiban.core.roster.RosterDraft;
import org.zhiban.core.staff.ChangedStaff;
import org.zhiban.core.staff.Eligibility;
import org.zhiban.core.staff.StaffDirectory;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.DateSpan;
import org.zhiban.core.time.DayKind;

/** 班位: who may take which seat, drawn up by the planner and by hand. */
class SeatsTest {
    private static final DateSpan OCTOBER = days("2026-10-08", "2026-10-31");
    private static final ShiftId NIGHT = desk("2026-10-12", "workday-night");

    private static DutyDesk office(Regulation regulation, StaffDirectory staff) {
        return DutyDesk.with(regulation, staff, "2026-09-28T09:00");
    }

    private static Ruling<LogEntry> proposed(DutyDesk office, ShiftId shift, StaffId... people) {
        List<Assignment> seated =
                Stream.of(people).map(person -> office.assign(shift, person)).toList();
        return office.submit(
                new ProposeRoster(ROSTER, DateSpan.through(shift.date(), shift.date()), seated, List.of()), LI_QIANG);
    }

    private static RosterDraft draft(DutyDesk office) {
        RosterDraft draft = office.view().draft(OCTOBER, List.of());
        accepted(office.submit(ProposeRoster.of(ROSTER, draft), LI_QIANG));
        return draft;
    }

    private static List<StaffId> on(RosterDraft draft, String template) {
        return draft.assignments().stream()
                .filter(one -> one.shift().template().equals(template))
                .map(one -> one.officer().id())
                .toList();
    }

    private static List<ShiftId> of(RosterDraft draft, StaffId person, String template) {
        return draft.assignments().stream()
                .filter(one -> one.officer().id().equals(person)
                        && one.shift().template().equals(template))
                .map(Assignment::shift)
                .toList();
    }

    private static Regulation mainAndDeputy() {
        return seats(
                "workday-night",
                List.of(seat("主班", "chiefs"), seat("副班", "night")),
                pool("chiefs", having("rank", "科级")));
    }

    private static ChangedStaff ranked() {
        return new ChangedStaff()
                .with("rank", "科级", ZHANG_WEI, SUN_DEBIAO, WU_GANG, HAN_BING, WANG_FANG, LI_QIANG, ZHAO_LEI, FENG_TAO);
    }

    @Test
    void the_planner_gives_the_main_seat_to_a_rank_and_the_other_to_anybody_of_the_pool() {
        RosterDraft draft = draft(office(mainAndDeputy(), ranked()));

        assertThat(draft.unfilled()).isEmpty();
        draft.assignments().stream()
                .map(Assignment::shift)
                .filter(shift -> shift.template().equals("workday-night"))
                .distinct()
                .forEach(shift -> assertThat(draft.assignments().stream()
                                .filter(one -> one.shift().equals(shift))
                                .map(one -> one.officer().id())
                                .toList())
                        .hasSize(2)
                        .doesNotHaveDuplicates()
                        .first()
                        .matches(main -> ranked().find(main)
                                .orElseThrow()
                                .attribute("rank")
                                .isPresent()));
    }

    @Test
    void a_deputy_of_lower_rank_is_refused_in_the_main_seat_and_accepted_in_his_own() {
        DutyDesk office = office(mainAndDeputy(), ranked());
        StaffId lower = StaffId.of("M06");

        Refusal refusal = refusedOnly(proposed(office, NIGHT, lower, WU_GANG), Code.ASSIGNEE_NOT_ELIGIBLE, "一(二)-7");
        assertThat(refusal.facts().values()).containsEntry("officer", office.officer(lower));
        accepted(proposed(office, NIGHT, WU_GANG, lower));
    }

    private static Ruling<LogEntry> replaced(DutyDesk office, StaffId was, StaffId now) {
        Reassignment change = new Reassignment(NIGHT, Optional.of(office.officer(was)), office.officer(now));
        return office.submit(new AmendRoster(ROSTER, List.of(change), "会议安排"), LI_QIANG);
    }

    @Test
    void who_replaces_somebody_is_asked_for_what_that_seat_asks_for() {
        DutyDesk office = office(mainAndDeputy(), ranked());
        StaffId deputy = StaffId.of("M06");
        StaffId lower = StaffId.of("D04");
        accepted(proposed(office, NIGHT, WU_GANG, deputy));

        refusedOnly(replaced(office, WU_GANG, lower), Code.ASSIGNEE_NOT_ELIGIBLE, "一(二)-7");
        accepted(replaced(office, deputy, lower));
    }

    private static Regulation rankedPools() {
        return seats(
                "workday-night",
                List.of(seat("值班员", "first", "second")),
                pool("first", having("duty", "first")),
                pool("second", having("duty", "second")));
    }

    @Test
    void the_second_pool_is_asked_only_when_the_first_has_nobody_left() {
        ChangedStaff staff = new ChangedStaff()
                .with("duty", "first", WU_GANG, FENG_TAO, HAN_BING, ZHAO_LEI)
                .with("duty", "second", SUN_DEBIAO, LI_QIANG);
        assertThat(on(draft(office(rankedPools(), staff)), "workday-night"))
                .doesNotContain(SUN_DEBIAO, LI_QIANG)
                .contains(WU_GANG, FENG_TAO, HAN_BING, ZHAO_LEI);

        Stream.of(WU_GANG, FENG_TAO, HAN_BING, ZHAO_LEI)
                .forEach(person -> staff.onLeave(person, "2026-10-12", "2026-10-12"));
        RosterDraft draft = draft(office(rankedPools(), staff));
        assertThat(draft.assignments().stream()
                        .filter(one -> List.of(SUN_DEBIAO, LI_QIANG)
                                .contains(one.officer().id()))
                        .filter(one -> one.shift().template().equals("workday-night"))
                        .map(Assignment::shift))
                .containsExactly(NIGHT);
    }

    @Test
    void by_hand_either_pool_takes_the_seat_and_nobody_else() {
        ChangedStaff staff = new ChangedStaff().with("duty", "first", WU_GANG).with("duty", "second", SUN_DEBIAO);
        DutyDesk office = office(rankedPools(), staff);

        accepted(proposed(office, NIGHT, WU_GANG));
        accepted(proposed(office, NIGHT, SUN_DEBIAO));
        refusedOnly(proposed(office, NIGHT, FENG_TAO), Code.ASSIGNEE_NOT_ELIGIBLE, "一(二)-7");
    }

    private static Regulation sparing(String kind) {
        Eligibility spared = new Eligibility.Not(new Eligibility.Exempt(Set.of(kind)));
        return seats(
                "workday-night",
                List.of(seat("值班员", "nights")),
                pool(
                        "nights",
                        new Eligibility.AllOf(List.of(
                                Jiaohe.regulation().pool("rest-day").eligibility(), having("sex", "女"), spared))));
    }

    @Test
    void a_pregnant_colleague_has_no_nights_while_it_lasts_and_has_them_after() {
        ChangedStaff staff = new ChangedStaff().exempt(ZHENG_YAN, "怀孕", "2026-01-10", "2026-10-18");
        DutyDesk office = office(sparing("怀孕"), staff);
        RosterDraft draft = draft(office);

        assertThat(of(draft, ZHENG_YAN, "workday-night"))
                .isNotEmpty()
                .allMatch(shift -> shift.date().getDayOfMonth() > 18);
        refusedOnly(proposed(office, NIGHT, ZHENG_YAN), Code.ASSIGNEE_NOT_ELIGIBLE, "一(二)-7");
        accepted(proposed(office, desk("2026-10-19", "workday-night"), ZHENG_YAN));
    }

    @Test
    void the_bounds_of_age_are_those_of_the_day() {
        Regulation aged =
                seats("workday-night", List.of(seat("值班员", "young")), pool("young", new Eligibility.Aged(18, 55)));
        ChangedStaff staff = new ChangedStaff()
                .born(WU_GANG, "1971-10-20")
                .born(FENG_TAO, "1990-01-01")
                .born(HAN_BING, "2008-10-20")
                .born(ZHAO_LEI, "1991-01-01")
                .born(SUN_DEBIAO, "1992-01-01");
        DutyDesk office = office(aged, staff);
        RosterDraft draft = draft(office);

        assertThat(of(draft, WU_GANG, "workday-night"))
                .isNotEmpty()
                .allMatch(shift -> shift.date().getDayOfMonth() < 20);
        assertThat(of(draft, HAN_BING, "workday-night"))
                .isNotEmpty()
                .allMatch(shift -> shift.date().getDayOfMonth() >= 20);
        accepted(proposed(office, desk("2026-10-19", "workday-night"), WU_GANG));
        refusedOnly(
                proposed(office, desk("2026-10-20", "workday-night"), WU_GANG), Code.ASSIGNEE_NOT_ELIGIBLE, "一(二)-7");
        refusedOnly(proposed(office, NIGHT, LI_QIANG), Code.ASSIGNEE_NOT_ELIGIBLE, "一(二)-7");
    }

    private static final Rotation.Category FIXED = new Rotation.Category("fixed", Wording.of("固定", "Fixed"));

    /** Wednesdays' nights are always one person's; the other nights rotate. */
    private static Regulation fixedWednesdays() {
        StartDays wednesdays = new StartDays(Set.of(DayKind.WORKDAY), Set.of(DayOfWeek.WEDNESDAY), Set.of());
        StartDays others =
                new StartDays(Set.of(DayKind.WORKDAY), EnumSet.complementOf(EnumSet.of(DayOfWeek.WEDNESDAY)), Set.of());
        Timetable timetable = FurtherTerms.changed(it -> it.id().equals("workday-night")
                ? FurtherTerms.with(it, others, it.seats(), it.sameAs(), it.rotation())
                : it);
        ShiftTemplate night = timetable.find("workday-night").orElseThrow();
        ShiftTemplate fixed = new ShiftTemplate(
                "wednesday-night",
                Wording.of("周三晚班", "Wednesday night"),
                DESK,
                wednesdays,
                night.begins(),
                night.lasts(),
                List.of(seat("值班员", "wednesday")),
                Optional.empty(),
                "wednesdays",
                "fixed",
                night.naming(),
                List.of(),
                night.hours());
        return FurtherTerms.builder()
                .timetable(new Timetable(
                        FurtherTerms.and(timetable.templates(), List.of(fixed)),
                        timetable.seasons(),
                        timetable.hole(),
                        timetable.overlap(),
                        timetable.gaps()))
                .pools(FurtherTerms.and(
                        Jiaohe.regulation().pools(),
                        List.of(pool("wednesday", new Eligibility.OneOf(Set.of(HAN_BING))))))
                .rotations(FurtherTerms.and(
                        List.of(FurtherTerms.rotation("wednesdays", Rotation.Share.PERSON, 0, FIXED)),
                        Jiaohe.regulation().rotations()))
                .build();
    }

    @Test
    void a_named_persons_weekday_is_kept_beside_the_rotation() {
        DutyDesk office = office(fixedWednesdays(), new ChangedStaff());
        RosterDraft draft = draft(office);

        assertThat(on(draft, "wednesday-night")).hasSize(3).containsOnly(HAN_BING);
        assertThat(draft.assignments().stream()
                        .filter(one -> one.shift().template().equals("workday-night"))
                        .map(one -> one.shift().date().getDayOfWeek()))
                .isNotEmpty()
                .doesNotContain(DayOfWeek.WEDNESDAY);
        ShiftId wednesday = desk("2026-10-14", "wednesday-night");
        accepted(proposed(office, wednesday, HAN_BING));
        refusedOnly(proposed(office, wednesday, WU_GANG), Code.ASSIGNEE_NOT_ELIGIBLE, "一(二)-7");
    }

    /** Drivers and guards have a post and a rotation each. */
    private static Regulation driversAndGuards() {
        PostId garage = PostId.of("garage");
        PostId gate = PostId.of("gate");
        return FurtherTerms.builder()
                .posts(FurtherTerms.and(
                        Jiaohe.regulation().posts(),
                        List.of(
                                new Post(garage, Post.Kind.DESK, Wording.of("司机班", "Garage")),
                                new Post(gate, Post.Kind.DESK, Wording.of("门卫", "Gate")))))
                .timetable(new Timetable(
                        FurtherTerms.and(
                                Jiaohe.regulation().timetable().templates(),
                                List.of(roundTheClock(garage, "drivers"), roundTheClock(gate, "guards"))),
                        List.of(),
                        Jiaohe.regulation().timetable().hole(),
                        Jiaohe.regulation().timetable().overlap(),
                        List.of()))
                .pools(FurtherTerms.and(
                        Jiaohe.regulation().pools(),
                        List.of(
                                pool("drivers", having("employment", "司机")),
                                pool("guards", having("employment", "门卫")))))
                .rotations(FurtherTerms.and(
                        List.of(
                                FurtherTerms.rotation("drivers", Rotation.Share.PERSON, 0, FIXED),
                                FurtherTerms.rotation("guards", Rotation.Share.PERSON, 0, FIXED)),
                        Jiaohe.regulation().rotations()))
                .build();
    }

    private static ShiftTemplate roundTheClock(PostId post, String who) {
        return new ShiftTemplate(
                who + "-shift",
                Wording.of(who, who),
                post,
                StartDays.on(EnumSet.allOf(DayKind.class)),
                LocalTime.of(8, 0),
                Duration.ofHours(24),
                List.of(seat("值班员", who)),
                Optional.empty(),
                who,
                "fixed",
                ShiftTemplate.Naming.REQUIRED,
                List.of(),
                Citation.text("一(二)-7"));
    }

    @Test
    void drivers_and_guards_rotate_each_among_themselves() {
        ChangedStaff staff = new ChangedStaff()
                .with("employment", "司机", StaffId.of("Z03"), StaffId.of("Z04"))
                .with("employment", "门卫", StaffId.of("Z06"), StaffId.of("Z08"), StaffId.of("D04"));
        DutyDesk office = office(driversAndGuards(), staff);
        RosterDraft draft = office.view().draft(OCTOBER, List.of());

        assertThat(on(draft, "drivers-shift")).hasSize(24).containsOnly(StaffId.of("Z03"), StaffId.of("Z04"));
        assertThat(on(draft, "guards-shift"))
                .hasSize(24)
                .containsOnly(StaffId.of("Z06"), StaffId.of("Z08"), StaffId.of("D04"));
        assertThat(of(draft, StaffId.of("Z03"), "drivers-shift")).hasSize(12);
        assertThat(of(draft, StaffId.of("D04"), "guards-shift")).hasSize(8);
        ShiftId driving = new ShiftId(PostId.of("garage"), NIGHT.date(), "drivers-shift");
        accepted(proposed(office, driving, StaffId.of("Z03")));
        refusedOnly(proposed(office, driving, StaffId.of("Z06")), Code.ASSIGNEE_NOT_ELIGIBLE, "一(二)-7");
    }
}
