package org.zhiban.core.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.core.office.DutyDesk.days;
import static org.zhiban.core.office.DutyDesk.desk;
import static org.zhiban.core.staff.JiaoheStaff.*;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhiban.core.event.Assignment;
import org.zhiban.core.event.FairShare;
import org.zhiban.core.event.Reassignment;
import org.zhiban.core.language.Wording;
import org.zhiban.core.office.AmendRoster;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.ProposeRoster;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Finding;
import org.zhiban.core.regulation.FurtherTerms;
import org.zhiban.core.regulation.Jiaohe;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.RegulationBuilder;
import org.zhiban.core.regulation.Regulations;
import org.zhiban.core.regulation.Reinforceable;
import org.zhiban.core.regulation.Rotation;
import org.zhiban.core.regulation.ShiftTemplate;
import org.zhiban.core.regulation.StartDays;
import org.zhiban.core.regulation.Timetable;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.staff.Section;
import org.zhiban.core.staff.SectionId;
import org.zhiban.core.time.DayKind;
import org.zhiban.core.time.Holidays2026;

/** Rosters in which the regulation changes, and shifts that last for days: each day goes by its own text. */
class RosterAcrossAChangeTest {
    private static final LocalDate CHANGE = LocalDate.parse("2026-10-15");
    private static final Regulation OLD = Jiaohe.regulation();

    private static Regulations amended(UnaryOperator<RegulationBuilder> change) {
        return new Regulations(List.of(
                OLD.toBuilder().inForceUntil(Optional.of(CHANGE)).build(),
                change.apply(OLD.toBuilder().version("jiaohe/2").inForceFrom(CHANGE))
                        .build()));
    }

    private static DutyDesk office(Regulations regulations) {
        return DutyDesk.with(regulations, new Holidays2026(), new JiaoheStaff(), "2026-09-28T09:00");
    }

    private static List<Finding> found(DutyDesk office, Code code) {
        office.moveTo("2026-11-02T09:00");
        return office.findings(code);
    }

    @Test
    void a_rotation_may_gain_a_category_in_the_middle_of_a_roster() {
        Regulations both = amended(it -> it.rotations(OLD.rotations().stream()
                        .map(RosterAcrossAChangeTest::withLate)
                        .toList())
                .timetable(FurtherTerms.changed(one -> one.id().equals("workday-night") ? late(one) : one)));
        RosterDraft draft = office(both).view().draft(days("2026-10-12", "2026-10-18"), List.of());

        assertThat(draft.unfilled()).isEmpty();
        assertThat(draft.balances())
                .extracting(balance -> balance.category().en())
                .contains("Workday nights", "Late nights");
    }

    private static Rotation withLate(Rotation one) {
        return new Rotation(
                one.id(),
                one.name(),
                FurtherTerms.and(
                        one.categories(), List.of(new Rotation.Category("late", Wording.of("夜班", "Late nights")))),
                one.share(),
                one.restDays(),
                one.citation());
    }

    private static ShiftTemplate late(ShiftTemplate one) {
        return new ShiftTemplate(
                one.id(),
                one.name(),
                one.post(),
                one.starts(),
                one.begins(),
                one.lasts(),
                one.seats(),
                one.sameAs(),
                one.rotation(),
                "late",
                one.naming(),
                one.presence(),
                one.hours());
    }

    @Test
    void a_section_the_new_text_names_and_nobody_of_which_serves_is_left_out() {
        Regulations both = amended(it -> it.sections(FurtherTerms.and(
                OLD.sections(), List.of(Section.of(SectionId.of("archive"), Wording.of("档案科", "Archive"))))));
        DutyDesk office = office(both).publishing("2026-10-08", "2026-10-20");

        assertThat(found(office, Code.SECTION_NEVER_SERVES))
                .extracting(finding -> finding.facts().values().get("section"))
                .containsExactly(SectionId.of("archive"));
    }

    @Test
    void rest_goes_by_the_text_of_the_later_duty() {
        Regulations both = amended(it -> it.rotations(OLD.rotations().stream()
                .map(one -> FurtherTerms.rotation(
                        one.id(),
                        one.share(),
                        one.id().equals("duty") ? 4 : 0,
                        one.categories().toArray(Rotation.Category[]::new)))
                .toList()));
        DutyDesk office = office(both)
                .naming(desk("2026-10-09", "workday-night"), WU_GANG)
                .naming(desk("2026-10-12", "workday-night"), WU_GANG)
                .naming(desk("2026-10-16", "workday-night"), WU_GANG)
                .publishing("2026-10-08", "2026-10-20");

        assertThat(found(office, Code.REST_TOO_SHORT))
                .filteredOn(finding -> finding.answerable().contains(WU_GANG))
                .extracting(finding -> finding.facts().values().get("other"))
                .containsExactly(desk("2026-10-16", "workday-night"));
    }

    @Test
    void nights_that_two_texts_both_know_are_compared_once() {
        FairShare[] shares = Stream.of(WU_GANG, ZHAO_LEI)
                .map(person -> new FairShare(person, "duty", "night", FairShare.DUTY, 0))
                .toArray(FairShare[]::new);
        DutyDesk office = office(amended(it -> it))
                .naming(desk("2026-10-12", "workday-night"), WU_GANG)
                .naming(desk("2026-10-13", "workday-night"), FENG_TAO)
                .naming(desk("2026-10-14", "workday-night"), HAN_BING)
                .naming(desk("2026-10-15", "workday-night"), WU_GANG)
                .publishing("2026-10-12", "2026-10-15", shares);

        assertThat(found(office, Code.ROTATION_SKEWED))
                .filteredOn(finding -> finding.answerable().contains(WU_GANG))
                .hasSize(1);
    }

    @Test
    void a_hole_in_the_old_hours_is_one_of_the_old_days_alone() {
        Regulations both = amended(it -> it.timetable(FurtherTerms.changed(one -> one)));
        Regulations mended = amended(it -> it.timetable(FurtherTerms.changed(one ->
                one.id().equals("workday-night") ? FurtherTerms.at(one, one.begins(), Duration.ofHours(14)) : one)));

        assertThat(times(both)).isEqualTo(3);
        assertThat(times(mended)).isEqualTo(1);
    }

    /** On how many mornings of three weekends an hour is in nobody's printed hours. */
    private static int times(Regulations regulations) {
        DutyDesk office = office(regulations).publishing("2026-10-08", "2026-10-26");
        return found(office, Code.REGULATION_GAP).stream()
                .mapToInt(finding -> (int) finding.facts().values().get("times"))
                .sum();
    }

    @Test
    void a_month_in_which_a_reinforcement_begins_seats_each_night_by_its_day() {
        RosterDraft draft = office(Regulations.of(Reinforceable.inFloodSeason("10-20/10-31")))
                .view()
                .draft(days("2026-10-12", "2026-10-25"), List.of());

        assertThat(seats(draft, "2026-10-19")).isEqualTo(1);
        assertThat(seats(draft, "2026-10-20")).isEqualTo(2);
    }

    private static long seats(RosterDraft draft, String date) {
        return draft.assignments().stream()
                .filter(one -> one.shift().equals(desk(date, "workday-night")))
                .count();
    }

    // shifts that last for days

    /** The desk is kept from Monday to Monday, and leaders lead by the day. */
    private static Regulation byTheWeek() {
        ShiftTemplate night = OLD.timetable().find("holiday-morning").orElseThrow();
        StartDays mondays = new StartDays(EnumSet.allOf(DayKind.class), Set.of(DayOfWeek.MONDAY), Set.of());
        Stream<ShiftTemplate> leaders =
                OLD.timetable().templates().stream().filter(one -> one.post().equals(Jiaohe.LEADER));
        Stream<ShiftTemplate> week = Stream.of(
                FurtherTerms.shaped(night, "week", night.post(), mondays, LocalTime.of(8, 0), Duration.ofDays(7)));
        return OLD.toBuilder()
                .lines(List.of())
                .timetable(new Timetable(
                        Stream.concat(week, leaders).toList(),
                        List.of(),
                        OLD.timetable().hole(),
                        OLD.timetable().overlap(),
                        List.of()))
                .build();
    }

    private static DutyDesk weeks(JiaoheStaff staff) {
        return DutyDesk.with(byTheWeek(), staff, "2026-09-28T09:00");
    }

    private static Set<Code> proposing(DutyDesk office, Assignment... assignments) {
        return DutyDesk.codes(office.submit(
                new ProposeRoster(DutyDesk.ROSTER, days("2026-10-12", "2026-10-25"), List.of(assignments), List.of()),
                ZHANG_WEI));
    }

    @Test
    void leave_in_the_middle_of_a_week_on_duty_is_seen() {
        DutyDesk away = weeks(new JiaoheStaff().onLeave(WU_GANG, "2026-10-15", "2026-10-15"));
        DutyDesk after = weeks(new JiaoheStaff().onLeave(WU_GANG, "2026-10-19", "2026-10-19"));

        assertThat(proposing(away, away.assign(desk("2026-10-12", "week"), WU_GANG)))
                .containsExactly(Code.ASSIGNEE_ON_LEAVE);
        assertThat(proposing(after, after.assign(desk("2026-10-12", "week"), WU_GANG)))
                .isEmpty();
    }

    @Test
    void a_week_goes_to_nobody_who_is_away_in_the_middle_of_it() {
        JiaoheStaff staff = new JiaoheStaff();
        RosterDraft before = weeks(staff).view().draft(days("2026-10-12", "2026-10-18"), List.of());
        Assignment chosen = before.assignments().stream()
                .filter(one -> one.shift().template().equals("week"))
                .findFirst()
                .orElseThrow();
        staff.onLeave(chosen.officer().id(), "2026-10-15", "2026-10-16");
        RosterDraft draft = weeks(staff).view().draft(days("2026-10-12", "2026-10-18"), List.of());

        assertThat(draft.assignments())
                .filteredOn(one -> one.shift().template().equals("week"))
                .singleElement()
                .satisfies(one -> assertThat(one.officer().id())
                        .isNotEqualTo(chosen.officer().id()));
        assertThat(draft.explain(desk("2026-10-12", "week")).get(0).others())
                .filteredOn(one -> one.staff().equals(chosen.officer().id()))
                .extracting(RosterDraft.Candidate::reason)
                .containsExactly(RosterDraft.Reason.AWAY);
    }

    @Test
    void another_duty_in_the_middle_of_a_week_is_seen() {
        DutyDesk office = weeks(new JiaoheStaff());

        assertThat(proposing(
                        office,
                        office.assign(desk("2026-10-12", "week"), WU_GANG),
                        office.assign(DutyDesk.leader("2026-10-15", "leader-workday"), WU_GANG)))
                .contains(Code.DOUBLE_DUTY);
    }

    @Test
    void two_weeks_running_leave_no_rest() {
        DutyDesk office = weeks(new JiaoheStaff())
                .naming(desk("2026-10-12", "week"), WU_GANG)
                .naming(desk("2026-10-19", "week"), WU_GANG)
                .publishing("2026-10-12", "2026-10-25");

        assertThat(found(office, Code.REST_TOO_SHORT))
                .singleElement()
                .satisfies(finding -> assertThat(finding.answerable()).containsExactly(WU_GANG));
    }

    // where sections take turns

    @Test
    void a_section_makes_up_for_its_own_when_a_roster_is_drawn_up_anew() {
        JiaoheStaff staff = new JiaoheStaff();
        DutyDesk office = DutyDesk.with(FurtherTerms.sharedBySection(), staff, "2026-09-28T09:00");
        RosterDraft draft = office.view().draft(days("2026-10-12", "2026-10-25"), List.of());
        office.given(
                new ProposeRoster(DutyDesk.ROSTER, draft.period(), draft.assignments(), draft.shares()), ZHANG_WEI);
        Assignment first = draft.assignments().stream()
                .filter(one -> one.shift().template().equals("workday-night"))
                .findFirst()
                .orElseThrow();
        staff.onLeave(first.officer().id(), "2026-10-12", "2026-10-25");
        Redraft redraft = office.view().redraft(DutyDesk.ROSTER, LocalDate.parse("2026-10-12"));

        assertThat(redraft.unfilled()).isEmpty();
        assertThat(redraft.changes())
                .isNotEmpty()
                .allSatisfy((Reassignment one) -> assertThat(one.now().section())
                        .isEqualTo(one.was().orElseThrow().section()));
        office.given(new AmendRoster(DutyDesk.ROSTER, redraft.changes(), "休假"), ZHANG_WEI);
    }
}
